#pragma once

#include "core/domain/csvcell.h"

#include <QString>

namespace malar {

/// A text as a cell of a CSV file that goes out, the one way to write it: in quotes where it holds what would
/// part cells, and behind an apostrophe where a spreadsheet would take it for a formula.
inline QByteArray csvText(const QString &text)
{
    std::string cell = text.toStdString();
    if (!cell.empty() && csv::wantsApostrophe(cell.front()))
        cell.insert(cell.begin(), '\'');
    std::string written;
    csv::append(written, cell);
    return QByteArray::fromStdString(written);
}

} // namespace malar
