#include "ui/parts/opening.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace malar {

void openFile(const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

void openFolderOf(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace malar
