#pragma once

#include "core/domain/csvcell.h"

#include <QString>

namespace malar {

/// A text as a cell of a CSV file: in quotes where it holds what would part cells.
inline QByteArray csvCell(const QString &text)
{
    std::string cell;
    csv::append(cell, text.toStdString());
    return QByteArray::fromStdString(cell);
}

/// The same of what somebody typed: a spreadsheet shall not take it for a formula.
inline QByteArray csvText(const QString &text)
{
    const bool formula = !text.isEmpty() && csv::wantsApostrophe(text.front().toLatin1());
    return csvCell(formula ? u'\'' + text : text);
}

} // namespace malar
