#pragma once

#include "core/exchange/cell.h"
#include "core/exchange/tableshape.h"

#include <array>

/// How other programs write what a cell holds, made to what ours write: 2.0 is 2, 12,5 is 12.5 and 14/02/2023
/// is 2023-02-14, where the shape of the table says so.
namespace malar::exchange::cell {

/// Three numbers with the same sign between them; midnight behind them says nothing.
struct WrittenDate {
    std::array<int, 3> parts{};
    std::array<std::size_t, 3> lengths{};

    bool isYearFirst() const { return lengths[0] == 4; }
};
std::optional<WrittenDate> writtenDate(std::string_view);

/// The text to be read in place of the cell's, or why it cannot be read.
struct Form {
    std::string_view text;
    Misread misread = {};
};
/// The buffer holds the text where it is another one.
Form plain(std::string_view, const Field &, const TableShape &, std::string &buffer);
Form plainNumber(std::string_view, DecimalMark, bool isWhole, std::string &buffer);

} // namespace malar::exchange::cell
