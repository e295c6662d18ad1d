#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/problem.h"

namespace malar::exchange {

/// Any table as it was saved, of text or a workbook; its shape says how it was read. What is not wanted
/// otherwise is found from the bytes. Rows of another width are left out and told by ragged().
Result<CsvTable, Refusal> readTable(QByteArray bytes, const ShapeWanted & = {});
/// The same, once the file is small enough to be read.
Result<CsvTable, Refusal> readTableAt(const QString &path, const ShapeWanted & = {});

/// Which of what was wanted has no meaning for such a table: "sheet", "separator"; empty where all has one.
QStringList pointless(const ShapeWanted &, const TableShape &);

/// What is pointed out of a table: its encoding, where it is a guess, and what was passed over.
std::vector<Problem> notesOf(const TableShape &, const QString &file);

} // namespace malar::exchange
