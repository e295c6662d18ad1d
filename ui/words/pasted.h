#pragma once

#include "core/domain/csvwriter.h"

#include <QLocale>
#include <QStringList>

namespace malar {

/// A cell that a spreadsheet takes as it is, never for a formula; a number stays one.
inline QString pasted(const QString &cell)
{
    bool number = false;
    QLocale().toDouble(cell, &number);
    if (cell.isEmpty() || number || !csv::wantsApostrophe(cell.front().toLatin1()))
        return cell;
    return u'\'' + cell;
}

/// Cells of one line of a table that is copied.
inline QString pastedRow(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row << pasted(QString(cell).replace(u'\t', u' ').replace(u'\n', u' '));
    return row.join(u'\t');
}

} // namespace malar
