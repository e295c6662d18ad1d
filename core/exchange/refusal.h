#pragma once

#include "core/result.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace malar::exchange {

/// Why a file's content was refused, and where. Rows count as in a spreadsheet: the header is row 1.
/// It never holds what a cell contains, which may be a patient's.
struct Refusal {
    enum class Reason : std::uint8_t {
        Empty,    // no header
        NullByte, // often UTF-16
        NotUtf8,
        OpenQuote,   // a quoted cell that never ends; the row where it begins
        StrayQuote,  // a quote inside an unquoted cell, or text after a closing one
        TooFewCells, // fewer than the header has
        TooManyCells,
        OtherSeparator, // semicolons or tabs instead of commas
        MissingColumn,
        UnknownColumn,
        RepeatedColumn,
        ValueNotAllowed, // not on the list of its item
        NotADecimal,     // 1e3, 1,5, NA; a plain decimal has digits and at most one point
        TooManyDigits,   // more digits than can be compared exactly
        NoName,          // a row that does not say which dataset it belongs to, or which form it is
        RepeatedName     // two forms that could not be told apart in the answer
    };

    Reason reason = Reason::Empty;
    std::size_t row = 0; // 0 where the file as a whole is meant
    QString column;      // empty where the row as a whole is meant

    bool operator==(const Refusal &) const = default;
};

std::string_view key(Refusal::Reason);

/// For those who report an Error: kind Invalid, the reason's key as detail, the place as "row 3, column
/// ery_face".
Error toError(const Refusal &);

} // namespace malar::exchange
