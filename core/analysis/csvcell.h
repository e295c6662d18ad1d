#pragma once

#include <QString>

namespace malar {

/// A text as a cell of a CSV file: in quotes where it holds what would part cells.
inline QByteArray csvCell(const QString &text)
{
    QByteArray value = text.toUtf8();
    if (!value.contains(',') && !value.contains('"') && !value.contains('\n') && !value.contains('\r'))
        return value;
    return '"' + value.replace("\"", "\"\"") + '"';
}

/// The same of what somebody typed: a spreadsheet shall not take it for a formula.
inline QByteArray csvText(const QString &text)
{
    const bool formula = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
    return csvCell(formula ? u'\'' + text : text);
}

} // namespace malar
