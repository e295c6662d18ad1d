#pragma once

#include "core/exchange/csv.h"

namespace malar::exchange {

/// A sheet of a workbook as a table; the names of its columns stand in the first row that holds something.
Result<CsvTable, Refusal> tableOfWorkbook(const QByteArray &bytes, const ShapeWanted &);

} // namespace malar::exchange
