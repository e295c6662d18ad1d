#pragma once

#include "core/domain/study.h"
#include "core/exchange/tables.h"

#include <map>

/// A patient as the rows of an export.
namespace malar::exchange {

/// A column for each scale that is asked or was answered, under its key or, where that name is taken, under
/// the key with a number.
ScaleColumns scaleColumnsOf(const ScaleSet &asked, std::span<const PatientFile *const>);

/// Those that an export holds, by their code.
std::vector<const PatientFile *> exportedFiles(const Study &);

/// Under which names the images of photographs lie in the folder; where it is empty, none is exported.
using PhotographNames = std::map<PhotographId, QString>;
/// The name of an image: the same for the same bytes, and nobody's.
QString photographName(const QByteArray &image);

struct RowScope {
    bool identity = false;
    bool photographs = false;
    PhotographNames names = {};
};

/// Whole lines for each table, in the order of Tables::each. Rows without an order of their own are sorted,
/// so that the same patient has the same lines under whatever ids. Visits entered in error are left out.
using Lines = std::vector<std::string>;
Lines linesOf(const PatientFile &, const Tables &, const RowScope &);

/// The header of a table.
template <class Row> std::string headerOf(const Table<Row> &table)
{
    CsvWriter line;
    line.cell(patientColumn);
    for (const Column<Row> &column : table.columns)
        line.cell(std::string_view(column.field.name));
    line.endRow();
    return line.take();
}

/// The table of a CSV of visits that need not say what state they are in.
Table<VisitRow> looseTable(const ScaleSet &asked);

} // namespace malar::exchange
