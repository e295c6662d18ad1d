#pragma once

#include <QString>

namespace malar {

// With what the desktop has for it.
void openFile(const QString &path);
void openFolderOf(const QString &path);

} // namespace malar
