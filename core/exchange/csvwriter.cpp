#include "core/domain/csvcell.h"
#include "core/exchange/csv.h"

#include <array>
#include <charconv>
#include <cmath>

namespace malar::exchange {

void CsvWriter::separate()
{
    if (m_rowBegun)
        m_bytes.push_back(',');
    m_rowBegun = true;
}

void CsvWriter::text(std::string_view cell)
{
    separate();
    csv::append(m_bytes, cell);
}

void CsvWriter::real(double value)
{
    // Most figures of scores are whole, and these print the same without the search for digits.
    if (std::abs(value) < 1e15 && value == std::trunc(value))
        return whole(static_cast<std::int64_t>(value));
    separate();
    std::array<char, 32> digits{};
    const auto written =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::general, 17);
    m_bytes.append(digits.data(), written.ptr);
}

void CsvWriter::whole(std::int64_t value)
{
    separate();
    m_bytes.append(std::to_string(value));
}

void CsvWriter::empty() { separate(); }

void CsvWriter::endRow()
{
    m_bytes.push_back('\n');
    m_rowBegun = false;
}

} // namespace malar::exchange
