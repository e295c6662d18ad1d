#include "core/domain/csvwriter.h"

#include <array>
#include <charconv>
#include <cmath>

namespace malar {
namespace {

std::string_view print(std::array<char, 32> &digits, double value, auto... format)
{
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value, format...).ptr};
}

} // namespace

void CsvWriter::unquoted(std::string_view cell)
{
    if (m_rowBegun)
        m_bytes += ',';
    m_rowBegun = true;
    m_bytes += cell;
}

void CsvWriter::cell(const QString &text)
{
    const std::string bytes = text.toStdString();
    cell(std::string_view(!bytes.empty() && csv::wantsApostrophe(bytes.front()) ? '\'' + bytes : bytes));
}

void CsvWriter::cell(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return unquoted(text);
    unquoted("\"");
    for (const char c : text) {
        if (c == '"')
            m_bytes += '"';
        m_bytes += c;
    }
    m_bytes += '"';
}

void CsvWriter::cell(double value)
{
    std::array<char, 32> digits{};
    unquoted(print(digits, value + 0.0)); // no minus before a zero
}

void CsvWriter::cell(QDate date)
{
    std::array<char, 10> all{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
    const auto put = [&all](std::size_t last, int value) {
        for (; value > 0; value /= 10)
            all[last--] = static_cast<char>('0' + value % 10);
    };
    put(3, date.year());
    put(6, date.month());
    put(9, date.day());
    unquoted(date.isValid() ? std::string_view(all.data(), all.size()) : std::string_view());
}

void CsvWriter::cell(const PartialDate &date) { unquoted(toText(date).toStdString()); }

void CsvWriter::real(double value)
{
    // Most figures of scores are whole, and these print the same without the search for digits.
    if (std::abs(value) < 1e15 && value == std::trunc(value))
        return cell(static_cast<std::int64_t>(value));
    std::array<char, 32> digits{};
    unquoted(print(digits, value, std::chars_format::general, 17));
}

void CsvWriter::empty(std::size_t cells)
{
    for (; cells > 0; --cells)
        unquoted({});
}

void CsvWriter::endRow()
{
    m_bytes += '\n';
    m_rowBegun = false;
}

std::string CsvWriter::take()
{
    m_rowBegun = false;
    return std::exchange(m_bytes, {});
}

} // namespace malar
