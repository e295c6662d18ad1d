#pragma once

#include "core/workbook/numberformat.h"
#include "core/workbook/part.h"

namespace malar::workbook {

/// What the cells of all sheets are written with.
struct Notation {
    std::vector<Sheet::Cell> strings; // where each shared text stands; their row and column mean nothing
    std::vector<NumberFormat> formats;
    bool since1904 = false;
};

/// The cells of a sheet's file, behind the shared texts that it holds already.
std::optional<Fault> readCells(Part &, const Notation &, Sheet &);

} // namespace malar::workbook
