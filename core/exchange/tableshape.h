#pragma once

#include "core/keys.h"

#include <QStringList>

#include <cstdint>
#include <optional>

/// How a table is written. What nobody has said is found from the file, and can be shown and changed.
namespace malar::exchange {

enum class Separator : std::uint8_t { Comma, Semicolon, Tab };
enum class Encoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Cp1252 };
enum class DecimalMark : std::uint8_t { Point, Comma };
/// Of dates that are not ISO, which are read in every order. A year in front is always year, month, day.
enum class DateOrder : std::uint8_t { YearMonthDay, DayMonthYear, MonthDayYear };

/// What somebody has said of a table: the rest is found.
struct ShapeWanted {
    std::optional<Separator> separator = {};
    std::optional<Encoding> encoding = {};
    std::optional<DecimalMark> decimal = {};
    std::optional<DateOrder> dates = {};
    QString sheet = {}; // the name of one; empty: the first
};

/// How a table was read.
struct TableShape {
    // Of a text file.
    Separator separator = Separator::Comma;
    Encoding encoding = Encoding::Utf8;
    bool isGuessed = false; // the encoding: nothing in the file says that it is CP1252
    // Of a workbook, whose numbers have no mark and whose dates no order.
    QString sheet = {};
    QStringList sheets = {}; // all that could be read; empty: no workbook

    DecimalMark decimal = DecimalMark::Point;
    /// None where it has days that could be two, and nothing says which; or says both.
    std::optional<DateOrder> dates = DateOrder::YearMonthDay;

    // What was passed over.
    std::size_t emptyRows = 0;    // nothing but separators, or blank lines between rows
    std::size_t emptyColumns = 0; // without a name
    bool rowNames = false;        // those that R writes before each row

    bool isWorkbook() const { return !sheets.isEmpty(); }
    bool operator==(const TableShape &) const = default;
};

} // namespace malar::exchange

namespace malar {

template <>
inline constexpr auto keysOf<exchange::Separator> = keys<exchange::Separator>("comma", "semicolon", "tab");
template <>
inline constexpr auto keysOf<exchange::Encoding> = keys<exchange::Encoding>("utf-8", "utf-16le", "utf-16be",
                                                                            "cp1252");
template <>
inline constexpr auto keysOf<exchange::DecimalMark> = keys<exchange::DecimalMark>("point", "comma");
template <>
inline constexpr auto keysOf<exchange::DateOrder> = keys<exchange::DateOrder>("ymd", "dmy", "mdy");

} // namespace malar
