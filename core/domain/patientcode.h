#pragma once

#include <QString>

namespace malar {

/// Two codes that differ only in case or in spaces are the same code.
inline QString foldedCode(const QString &code) { return code.simplified().toCaseFolded(); }

} // namespace malar
