#pragma once

#include <QString>

namespace malar {

/// Marks that turn the direction of what follows, and others that nobody sees: two codes that differ only in
/// them look the same.
inline bool isUnseen(QChar sign)
{
    return sign.category() == QChar::Other_Format || sign.category() == QChar::Other_Control;
}

/// Two codes that differ only in case or in spaces are the same code.
inline QString foldedCode(const QString &code) { return code.simplified().toCaseFolded(); }

} // namespace malar
