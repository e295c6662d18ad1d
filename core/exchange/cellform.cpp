#include "core/exchange/cellform.h"

#include <cstdio>

namespace malar::exchange::cell {
namespace {

using Reason = Refusal::Reason;

constexpr std::string_view decimalDigits = "0123456789";

/// Takes up to four digits away; their number is the length that was lost.
int takeNumber(std::string_view &text, std::size_t &length)
{
    int number = 0;
    for (length = 0; length < 4 && length < text.size() && text[length] >= '0' && text[length] <= '9';
         ++length)
        number = number * 10 + (text[length] - '0');
    text.remove_prefix(length);
    return number;
}

/// " 00:00", "T00:00:00.000Z" and " 0:00".
bool isMidnight(std::string_view text)
{
    return text.size() > 3 && (text.front() == ' ' || text.front() == 'T') &&
           text.find(':') != std::string_view::npos &&
           text.substr(1).find_first_not_of("0:.Z") == std::string_view::npos;
}

std::string_view iso(int year, int month, int day, std::string &buffer)
{
    std::array<char, 48> text{};
    const int length = day < 0 ? std::snprintf(text.data(), text.size(), "%04d-%02d", year, month)
                               : std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
    buffer.assign(text.data(), static_cast<std::size_t>(length));
    return buffer;
}

/// "05/2019", in which nothing is ambiguous.
std::optional<std::string_view> plainMonth(std::string_view text, std::string &buffer)
{
    std::size_t length = 0;
    const int month = takeNumber(text, length);
    if (length == 0 || length > 2 || text.size() != 5 ||
        std::string_view("/.-").find(text[0]) == std::string_view::npos)
        return std::nullopt;
    text.remove_prefix(1);
    const int year = takeNumber(text, length);
    return length == 4 ? std::optional(iso(year, month, -1, buffer)) : std::nullopt;
}

Form plainDate(std::string_view text, const TableShape &shape, std::string &buffer)
{
    const std::optional<WrittenDate> date = writtenDate(text);
    if (!date)
        return {text};
    const auto [first, second, third] = date->parts;
    if (date->isYearFirst())
        return {iso(first, second, third, buffer)};
    if (date->lengths[2] != 4)
        return {text, Reason::ShortYear};
    if (!shape.dates)
        return {text, Reason::DateOrderOpen};
    switch (*shape.dates) {
    case DateOrder::DayMonthYear:
        return {iso(third, second, first, buffer)};
    case DateOrder::MonthDayYear:
        return {iso(third, first, second, buffer)};
    case DateOrder::YearMonthDay:
        break;
    }
    return {text};
}

} // namespace

std::optional<WrittenDate> writtenDate(std::string_view text)
{
    if (text.size() < 6 || text[0] < '0' || text[0] > '9')
        return std::nullopt;
    WrittenDate date;
    char sign = 0;
    for (std::size_t part = 0; part < 3; ++part) {
        date.parts[part] = takeNumber(text, date.lengths[part]);
        if (date.lengths[part] == 0)
            return std::nullopt;
        if (part == 2)
            break;
        const bool isSign = !text.empty() && (text[0] == '/' || text[0] == '.' || text[0] == '-');
        if (!isSign || (sign && text[0] != sign))
            return std::nullopt;
        sign = text[0];
        text.remove_prefix(1);
    }
    const auto [first, second, third] = date.lengths;
    const bool isPlaced = first == 4 ? third <= 2 : first <= 2 && (third == 4 || third == 2);
    if (!isPlaced || second > 2 || (!text.empty() && !isMidnight(text)))
        return std::nullopt;
    return date;
}

Form plainNumber(std::string_view text, DecimalMark mark, bool isWhole, std::string &buffer)
{
    const std::size_t place = text.find_first_of(",.");
    if (place == std::string_view::npos || place == 0 || place + 1 == text.size())
        return {text};
    const std::string_view whole = text.substr(text[0] == '-' ? 1 : 0, place - (text[0] == '-' ? 1 : 0));
    const std::string_view fraction = text.substr(place + 1);
    if (whole.empty() || whole.find_first_not_of(decimalDigits) != std::string_view::npos ||
        fraction.find_first_not_of(decimalDigits) != std::string_view::npos)
        return {text};
    if ((text[place] == ',') != (mark == DecimalMark::Comma))
        return {text, text[place] == ',' ? Reason::DecimalComma : Reason::DecimalPoint};
    if (isWhole && fraction.find_first_not_of('0') == std::string_view::npos)
        return {text.substr(0, place)};
    if (mark == DecimalMark::Point)
        return {text};
    buffer.assign(text);
    buffer[place] = '.';
    return {buffer};
}

Form plain(std::string_view text, const Field &field, const TableShape &shape, std::string &buffer)
{
    if (text.size() < 2)
        return {text};
    switch (field.type) {
    case CellType::Choice:
        return field.item ? plainNumber(text, shape.decimal, true, buffer) : Form{text};
    case CellType::YesNo:
    case CellType::Whole:
        return plainNumber(text, shape.decimal, true, buffer);
    case CellType::Real:
        return plainNumber(text, shape.decimal, false, buffer);
    case CellType::Date:
        if (text.size() == 10 && text[4] == '-' && text[7] == '-')
            return {text};
        return plainDate(text, shape, buffer);
    case CellType::PartialDate:
        if (const auto month = plainMonth(text, buffer))
            return {*month};
        if (text.size() > 5 && text.substr(5).find_first_not_of('0') == std::string_view::npos &&
            (text[4] == '.' || text[4] == ','))
            return {text.substr(0, 4)}; // a year as a number
        return plainDate(text, shape, buffer);
    case CellType::Text:
    case CellType::Notes:
        break;
    }
    return {text};
}

} // namespace malar::exchange::cell
