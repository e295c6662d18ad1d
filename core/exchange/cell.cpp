#include "core/exchange/cell.h"

#include "core/domain/biomarkervalue.h"
#include "core/domain/csvwriter.h"
#include "core/domain/keytext.h"
#include "core/domain/onelinetext.h"

#include <QStringList>

#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange::cell {
namespace {

using Reason = Refusal::Reason;

template <class Number> std::optional<Number> parsed(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

Misread outside(const Field &field, double value)
{
    if ((field.low && value < *field.low) || (field.high && value > *field.high))
        return Reason::OutOfRange;
    return std::nullopt;
}

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

bool hasDecimalComma(std::string_view text) { return text.find(',') != std::string_view::npos; }

std::optional<int> digits(std::string_view text)
{
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace

Misread read(std::string_view text, const Field &field, QString &value)
{
    value.clear(); // a course begins as an intravenous one only where it is typed
    if (text.empty())
        return std::nullopt;
    const bool kept = text.front() == '\'';
    if (!kept && csv::wantsApostrophe(text.front()))
        return Reason::Formula;
    value = textOf(kept ? text.substr(1) : text);
    if (value.contains(QChar(0xFFFE)) || value.contains(QChar(0xFFFF))) // no signs: SQLite gives others back
        return Reason::HiddenSign;
    if (field.type == CellType::Text && !field.exact)
        value = oneLine(value);
    if (field.required && value.trimmed().isEmpty()) // such as an apostrophe alone
        return Reason::Required;
    if (field.high && static_cast<double>(value.size()) > *field.high)
        return Reason::CellTooLong;
    return std::nullopt;
}

Misread read(std::string_view text, const Field &field, int &value)
{
    const auto number = parsed<int>(text);
    if (!number)
        return hasDecimalComma(text) ? Reason::DecimalComma : Reason::NotANumber;
    value = *number;
    return outside(field, value);
}

Misread read(std::string_view text, const Field &field, double &value)
{
    const auto number = parsed<double>(text);
    if (!number || !std::isfinite(*number))
        return hasDecimalComma(text) ? Reason::DecimalComma : Reason::NotANumber;
    value = *number + 0.0;
    if (field.exact && !isExact(value)) // another number would be printed
        return Reason::TooFine;
    return outside(field, value);
}

Misread read(std::string_view text, const Field &, QDate &value)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return Reason::NotADate;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day || !QDate::isValid(*year, *month, *day))
        return Reason::NotADate;
    value = QDate(*year, *month, *day);
    return std::nullopt;
}

Misread read(std::string_view text, const Field &, PartialDate &value)
{
    const std::optional<PartialDate> date = partialDateFromText(textOf(text));
    if (!date)
        return Reason::NotAPartialDate;
    value = *date;
    return std::nullopt;
}

Misread read(std::string_view text, const Field &, bool &value)
{
    if (text.empty())
        return std::nullopt;
    if (text != "0" && text != "1")
        return Reason::ValueNotAllowed;
    value = text == "1";
    return std::nullopt;
}

bool isUntidy(std::string_view bytes)
{
    const bool plain = std::ranges::all_of(bytes, [](char c) { return c >= ' ' && c < 0x7F; });
    return !plain && std::ranges::any_of(textOf(bytes), [](QChar c) {
        return isUnseen(c) || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

Misread readCode(std::string_view text, QString &code)
{
    if (text.size() > longestCell)
        return Reason::CellTooLong;
    Field field{{}, CellType::Text, true, {}, {}, static_cast<double>(longest::code)};
    field.exact = true;
    if (const Misread misread = read(text, field, code))
        return misread;
    if (code.trimmed().isEmpty())
        return Reason::Required;
    if (std::ranges::any_of(code, isUnseen))
        return Reason::HiddenSign;
    code = oneLine(code);
    return std::nullopt;
}

QString allowed(const Field &field)
{
    QStringList values;
    if (field.item)
        for (const std::uint8_t level : spec(field.item->sign).allowed)
            values << QString::number(level);
    for (const std::string_view choice : field.choices)
        values << keyText(choice);
    if (field.type == CellType::YesNo)
        values = {u"0"_s, u"1"_s};
    if (!values.isEmpty())
        return values.join(u", "_s);
    if ((field.type == CellType::Text || field.type == CellType::Notes) && field.high)
        return QString::number(static_cast<qlonglong>(*field.high));
    if (field.type != CellType::Whole && field.type != CellType::Real)
        return {};
    const auto number = [](double value) { return QString::number(value, 'g', 15); };
    if (field.low && field.high)
        return number(*field.low) + u'-' + number(*field.high);
    return field.low ? u"≥ "_s + number(*field.low) : QString();
}

} // namespace malar::exchange::cell
