#include "core/exchange/shapefinder.h"

#include "core/exchange/cellform.h"
#include "core/exchange/tabletemplate.h"

#include <algorithm>
#include <array>

namespace malar::exchange {
namespace {

/// The line that begins there, without its end.
std::string_view firstLine(std::string_view text) { return text.substr(0, text.find_first_of("\r\n")); }

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// "12,5" and "-0.75": the sign between the digits; 0 where it is no such number.
char decimalSign(std::string_view cell)
{
    if (cell.starts_with('-'))
        cell.remove_prefix(1);
    const std::size_t whole = std::min(cell.find_first_not_of("0123456789"), cell.size());
    if (whole == 0 || whole + 1 >= cell.size() || (cell[whole] != ',' && cell[whole] != '.'))
        return 0;
    return std::ranges::all_of(cell.substr(whole + 1), isDigit) ? cell[whole] : '\0';
}

bool isNumber(std::string_view cell)
{
    if (cell.starts_with('-'))
        cell.remove_prefix(1);
    return !cell.empty() && (std::ranges::all_of(cell, isDigit) || decimalSign(cell) != 0);
}

/// Whether all that stands in the column from the record on, as far as one looks, are numbers.
bool isNumeric(const CsvTable &table, std::size_t column, std::size_t from)
{
    constexpr std::size_t looked = 20;
    bool found = false;
    for (std::size_t i = from; i < std::min(table.size(), from + looked); ++i) {
        const std::string_view cell = table.record(i)[column];
        if (!cell.empty() && !isNumber(cell))
            return false;
        found = found || !cell.empty();
    }
    return found;
}

} // namespace

std::optional<SeparatorLine> separatorLine(std::string_view text)
{
    std::string_view line = firstLine(text);
    std::size_t length = line.size();
    if (line.size() > 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    constexpr std::string_view begins = "sep=";
    const auto isSame = [](char a, char b) { return (a | 0x20) == b || a == b; };
    if (line.size() != begins.size() + 1 ||
        !std::equal(begins.begin(), begins.end(), line.begin(), [&](char b, char a) { return isSame(a, b); }))
        return std::nullopt;
    length += text.substr(length).starts_with("\r\n") ? 2 : length < text.size() ? 1 : 0;
    switch (line.back()) {
    case ',':
        return SeparatorLine{length, Separator::Comma};
    case ';':
        return SeparatorLine{length, Separator::Semicolon};
    case '\t':
        return SeparatorLine{length, Separator::Tab};
    default:
        return SeparatorLine{length, std::nullopt};
    }
}

Separator separatorOf(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
    std::array<std::size_t, 3> counts{};
    bool isQuoted = false;
    for (const char c : text) {
        isQuoted = isQuoted != (c == '"');
        if (isQuoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        counts[0] += c == ',';
        counts[1] += c == ';';
        counts[2] += c == '\t';
    }
    return static_cast<Separator>(std::ranges::max_element(counts) - counts.begin());
}

DecimalMark decimalOf(std::span<const std::string_view> cells)
{
    std::size_t commas = 0;
    std::size_t points = 0;
    for (const std::string_view cell : cells) {
        if (cell.size() < 3)
            continue;
        const char sign = decimalSign(cell);
        commas += sign == ',';
        points += sign == '.';
    }
    return commas > points ? DecimalMark::Comma : DecimalMark::Point;
}

std::optional<DateOrder> dateOrderOf(std::span<const std::string_view> cells)
{
    bool anyOpen = false;
    bool dayFirst = false;
    bool monthFirst = false;
    for (const std::string_view cell : cells) {
        const std::optional<cell::WrittenDate> date = cell::writtenDate(cell);
        if (!date || date->isYearFirst())
            continue;
        anyOpen = true;
        dayFirst = dayFirst || date->parts[0] > 12;
        monthFirst = monthFirst || date->parts[1] > 12;
    }
    if (!anyOpen)
        return DateOrder::YearMonthDay;
    if (dayFirst == monthFirst)
        return std::nullopt;
    return dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

/// A row of words above columns of numbers is another row of names, or of units.
std::optional<Refusal> secondHeader(const CsvTable &table)
{
    const bool hasHelp = table.size() > 0 && std::ranges::any_of(table.record(0).cells, isTemplateHelp);
    for (std::size_t i = hasHelp; i < std::min<std::size_t>(table.size(), 2); ++i) {
        std::size_t numeric = 0;
        std::size_t named = 0;
        for (std::size_t column = 0; column < table.header().size(); ++column) {
            if (!isNumeric(table, column, i + 1))
                continue;
            ++numeric;
            const std::string_view cell = table.record(i)[column];
            named += !cell.empty() && cell != "NA" && !isNumber(cell);
        }
        if (named >= 2 && 2 * named > numeric)
            return Refusal{Refusal::Reason::SecondHeader, table.record(i).row, {}};
    }
    return std::nullopt;
}

} // namespace malar::exchange
