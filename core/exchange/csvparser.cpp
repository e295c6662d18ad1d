#include "core/exchange/csvparser.h"

#include "core/exchange/problem.h"

#include <algorithm>

namespace malar::exchange {

using Reason = Refusal::Reason;

namespace {

constexpr std::array<char, 3> signs{',', ';', '\t'};
constexpr std::size_t mostRagged = Problems::most;

bool isWhole(std::string_view cell)
{
    return !cell.empty() && cell.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

CsvParser::CsvParser(QByteArray bytes, std::size_t passed, const TableShape &shape)
    : m_separator(signs[static_cast<std::size_t>(shape.separator)])
{
    m_parts.shape = shape;
    m_parts.bytes = std::move(bytes);
    m_at = m_parts.bytes.data() + passed;
    m_end = m_parts.bytes.data() + m_parts.bytes.size();
    for (const char end : {m_separator, '\n', '\r', '"', '\0'}) // behind the last byte stands a null
        m_ends[static_cast<unsigned char>(end)] = true;
}

Result<CsvTable, Refusal> CsvParser::parse()
{
    while (m_at != m_end) {
        ++m_row;
        if (endLine()) {
            ++m_blank;
            continue;
        }
        if (const auto refusal = m_parts.cells.empty() ? header() : record())
            return *refusal;
    }
    if (m_parts.cells.empty())
        return Refusal{Reason::Empty, 0, {}};
    return CsvTable::of(std::move(m_parts));
}

/// The cells up to the end of the line. None is kept beyond those that a row may have.
std::optional<Refusal> CsvParser::line(std::size_t most)
{
    m_filled = m_quoted = 0;
    m_isOverfull = false;
    for (m_width = 0;;) {
        const bool isQuoted = m_at != m_end && *m_at == '"';
        if (isQuoted) {
            if (const auto refusal = quotedCell())
                return refusal;
        } else {
            plainCell();
        }
        if (!isAtEndOfCell())
            return Refusal{Reason::StrayQuote, m_row, {}};
        m_isFirstQuoted = m_width == 0 ? isQuoted : m_isFirstQuoted;
        m_quoted += isQuoted;
        m_filled += !m_cell.empty();
        if (++m_width <= most)
            m_parts.cells.push_back(m_cell);
        m_isOverfull = m_isOverfull || (m_width > m_parts.width && !m_cell.empty());
        if (m_at == m_end || endLine())
            return std::nullopt;
        ++m_at; // the separator
    }
}

std::optional<Refusal> CsvParser::header()
{
    if (const auto refusal = line(mostColumns))
        return refusal;
    if (m_width > mostColumns)
        return Refusal{Reason::TooManyColumns, m_row, {}};
    if (m_filled == 0) {
        m_parts.cells.clear();
        return std::nullopt;
    }
    m_parts.width = m_width;
    m_parts.headerRow = m_row;
    m_isQuotedHeader = m_quoted == m_width;
    m_blank = 0;
    // Never too few, and some too many where cells hold line ends: growing would copy a big table several
    // times.
    const auto lines = std::max(std::count(m_at, m_end, '\n'), std::count(m_at, m_end, '\r'));
    const std::size_t rows = std::min(static_cast<std::size_t>(lines) + 1, mostRows);
    const auto bytes = static_cast<std::size_t>(m_end - m_at);
    m_parts.cells.reserve(m_width + 1 + std::min(rows * (m_width + 1), bytes + 1));
    return std::nullopt;
}

std::optional<Refusal> CsvParser::record()
{
    const std::size_t first = m_parts.cells.size();
    const bool mayHaveName = m_parts.rows.empty() && m_parts.ragged.empty();
    if (const auto refusal = line(m_parts.width + (mayHaveName ? 1 : 0)))
        return refusal;
    if (m_filled == 0) {
        ++m_parts.shape.emptyRows;
        m_parts.cells.resize(first);
        return std::nullopt;
    }
    if (m_parts.rows.size() >= mostRows)
        return Refusal{Reason::TooManyRows, m_row, {}};
    if (!(mayHaveName && takeRowNames())) {
        if (m_width < m_parts.width)
            return leaveOut({Reason::TooFewCells, m_row, {}}, first);
        if (m_isOverfull)
            return leaveOut({Reason::TooManyCells, m_row, {}}, first);
        m_parts.cells.resize(first + m_parts.width);
    }
    m_parts.shape.emptyRows += std::exchange(m_blank, 0);
    m_parts.rows.push_back(m_row);
    return std::nullopt;
}

/// R's write.table names each row and not their column. A number with a decimal comma makes a row longer by
/// one, too, so R's quotes must be there, or another separator.
bool CsvParser::takeRowNames()
{
    const std::string_view name = m_width > 0 ? m_parts.cells[m_parts.width] : std::string_view();
    const bool isNamed = m_width == m_parts.width + 1 && isWhole(name) &&
                         (m_separator != ',' || (m_isQuotedHeader && m_isFirstQuoted));
    if (isNamed) {
        m_parts.cells.insert(m_parts.cells.begin(), std::string_view());
        ++m_parts.width;
    }
    return isNamed;
}

std::optional<Refusal> CsvParser::leaveOut(const Refusal &refusal, std::size_t first)
{
    if (m_parts.ragged.size() >= mostRagged)
        return refusal;
    m_parts.ragged.push_back(refusal);
    m_parts.cells.resize(first);
    return std::nullopt;
}

void CsvParser::plainCell()
{
    const char *const begin = m_at;
    while (!m_ends[static_cast<unsigned char>(*m_at)])
        ++m_at;
    m_cell = {begin, m_at};
}

std::optional<Refusal> CsvParser::quotedCell()
{
    char *const begin = ++m_at;
    char *write = begin;
    for (;; ++m_at) {
        if (m_at == m_end)
            return Refusal{Reason::OpenQuote, m_row, {}};
        if (*m_at == '"' && (++m_at == m_end || *m_at != '"'))
            break;
        *write++ = *m_at;
    }
    m_cell = {begin, write};
    return std::nullopt;
}

bool CsvParser::endLine()
{
    if (*m_at != '\n' && *m_at != '\r')
        return false;
    if (*m_at++ == '\r' && m_at != m_end && *m_at == '\n')
        ++m_at;
    return true;
}

} // namespace malar::exchange
