#pragma once

#include <QString>

namespace malar {

/// Marks that turn the direction of what follows, and others that nobody sees: two codes that differ only in
/// them look the same.
inline bool isUnseen(QChar sign)
{
    return sign.category() == QChar::Other_Format || sign.category() == QChar::Other_Control;
}

/// A text of one line as it is kept: line breaks and tabs are spaces, of which there is one at a time and
/// none at the ends; nothing unseen; and every accented letter is one sign (NFC).
QString oneLine(const QString &);

/// Two codes that differ only in case, in spaces or in how their accents are written are the same code.
inline QString foldedCode(const QString &code) { return oneLine(code).toCaseFolded(); }

} // namespace malar
