#pragma once

#include "core/exchange/csv.h"

/// What the shape of a table is found from.
namespace malar::exchange {

/// Excel's first line, which is no row of the table: "sep=;".
struct SeparatorLine {
    std::size_t length = 0;
    std::optional<Separator> separator; // none: another sign
};
std::optional<SeparatorLine> separatorLine(std::string_view text);

/// What parts the names of the columns: whichever sign stands there most often outside of quotes.
Separator separatorOf(std::string_view text);

/// Comma where more numbers have one than have a point.
DecimalMark decimalOf(std::span<const std::string_view> cells);

/// Whatever a 13 or more decides; none where the days could be two, or where two cells decide otherwise.
std::optional<DateOrder> dateOrderOf(std::span<const std::string_view> cells);

/// Where a table has more than one row of names, or a title above them: what cannot be read as rows.
std::optional<Refusal> secondHeader(const CsvTable &);

} // namespace malar::exchange
