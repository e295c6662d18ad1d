#pragma once

#include <QString>

namespace malar {

/// A text without what no page shows and no XML may hold: control signs but for tab and line feed, halves of
/// signs, and numbers that Unicode gives to no sign.
inline QString printable(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (sign.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            shown += sign;
            shown += text[++i];
            continue;
        }
        const bool control = sign.category() == QChar::Other_Control && sign != u'\n' && sign != u'\t';
        if (!control && !sign.isSurrogate() && sign.unicode() < 0xfffe)
            shown += sign;
    }
    return shown;
}

} // namespace malar
