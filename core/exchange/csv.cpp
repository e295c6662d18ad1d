#include "core/exchange/csv.h"

#include "core/exchange/problem.h"

#include <QByteArrayView>

#include <algorithm>
#include <optional>

namespace malar::exchange {

using Reason = Refusal::Reason;

namespace {

// Beyond them a file takes many times its size; no table of ours comes near.
constexpr std::size_t mostColumns = 2'000;
constexpr std::size_t mostRows = 5'000'000;
constexpr std::size_t mostRagged = Problems::most;

bool hasOtherSeparator(std::string_view header)
{
    return header.find_first_of(";\t") != std::string_view::npos;
}

} // namespace

/// Walks through the bytes once. A doubled quote is undone in place: the cell only gets shorter.
class CsvParser {
public:
    enum class Ragged { Refused, LeftOut };
    CsvParser(QByteArray bytes, Ragged ragged) : m_ragged(ragged)
    {
        m_table.m_bytes = std::move(bytes);
        m_at = m_table.m_bytes.data();
        m_end = m_at + m_table.m_bytes.size();
    }

    Result<CsvTable, Refusal> parse()
    {
        while (m_at != m_end) {
            ++m_row;
            if (endLine())
                continue;
            if (const auto refusal = record())
                return *refusal;
        }
        if (m_table.m_cells.empty())
            return Refusal{Reason::Empty, 0, {}};
        return std::move(m_table);
    }

private:
    /// The cells up to the end of the line. None is kept beyond those that a row may have.
    std::optional<Refusal> cells(std::size_t most)
    {
        for (m_width = 0;;) {
            if (const auto refusal = *m_at == '"' ? quotedCell() : plainCell())
                return refusal;
            if (++m_width <= most)
                m_table.m_cells.push_back(m_cell);
            if (m_at == m_end || endLine())
                return std::nullopt;
            ++m_at; // the comma
            if (m_at == m_end) {
                if (++m_width <= most)
                    m_table.m_cells.emplace_back();
                return std::nullopt;
            }
        }
    }

    std::optional<Refusal> header()
    {
        if (const auto refusal = cells(mostColumns))
            return refusal;
        if (m_width > mostColumns)
            return Refusal{Reason::TooManyColumns, m_row, {}};
        m_table.m_width = m_width;
        // Never too few, and some too many where cells hold line ends: growing would copy a big table several
        // times.
        const auto lines = std::count_if(m_at, m_end, [](char c) { return c == '\n' || c == '\r'; });
        const std::size_t rows = std::min(static_cast<std::size_t>(lines) + 1, mostRows);
        const auto bytes = static_cast<std::size_t>(m_end - m_at);
        m_table.m_cells.reserve(m_width + std::min(rows * m_width, bytes + 1));
        return std::nullopt;
    }

    std::optional<Refusal> record()
    {
        if (m_table.m_cells.empty())
            return header();
        const std::size_t first = m_table.m_cells.size();
        if (const auto refusal = cells(m_table.m_width))
            return refusal;
        const std::size_t width = m_width;
        if (m_table.m_rows.size() >= mostRows)
            return Refusal{Reason::TooManyRows, m_row, {}};
        if (m_table.m_width == 1 && width > 1 && hasOtherSeparator(m_table.m_cells.front()))
            return Refusal{Reason::OtherSeparator, 1, {}}; // "1;2,5": the commas are those of numbers
        if (width != m_table.m_width)
            return leaveOut({width < m_table.m_width ? Reason::TooFewCells : Reason::TooManyCells, m_row, {}},
                            first);
        m_table.m_rows.push_back(m_row);
        return std::nullopt;
    }

    std::optional<Refusal> leaveOut(const Refusal &refusal, std::size_t first)
    {
        if (m_ragged == Ragged::Refused)
            return refusal;
        if (m_table.m_ragged.size() >= mostRagged)
            return refusal;
        m_table.m_ragged.push_back(refusal);
        m_table.m_cells.resize(first);
        return std::nullopt;
    }

    std::optional<Refusal> plainCell()
    {
        const char *const begin = m_at;
        while (m_at != m_end && *m_at != ',' && *m_at != '\n' && *m_at != '\r') {
            if (*m_at == '"')
                return strayQuote();
            ++m_at;
        }
        m_cell = {begin, m_at};
        return std::nullopt;
    }

    std::optional<Refusal> quotedCell()
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
        if (m_at != m_end && *m_at != ',' && *m_at != '\n' && *m_at != '\r')
            return strayQuote();
        m_cell = {begin, write};
        return std::nullopt;
    }

    /// Between semicolons or tabs a quoted cell looks like one that begins amid a cell.
    Refusal strayQuote() const
    {
        const bool ofHeader = m_table.m_cells.empty() && (*m_at == ';' || *m_at == '\t');
        const bool ofRow = m_table.m_width == 1 && hasOtherSeparator(m_table.m_cells.front());
        return ofHeader || ofRow ? Refusal{Reason::OtherSeparator, 1, {}}
                                 : Refusal{Reason::StrayQuote, m_row, {}};
    }

    bool endLine()
    {
        if (*m_at != '\n' && *m_at != '\r')
            return false;
        if (*m_at++ == '\r' && m_at != m_end && *m_at == '\n')
            ++m_at;
        return true;
    }

    CsvTable m_table;
    Ragged m_ragged;
    std::string_view m_cell; // the last that was read
    std::size_t m_width = 0; // of the last line
    char *m_at = nullptr;
    char *m_end = nullptr;
    std::size_t m_row = 0;
};

namespace {

/// The first line that is not UTF-8.
std::size_t badLine(QByteArrayView bytes)
{
    std::size_t row = 1;
    for (qsizetype begin = 0; begin < bytes.size(); ++row) {
        const qsizetype found = bytes.indexOf('\n', begin);
        const qsizetype end = found < 0 ? bytes.size() : found + 1;
        if (!bytes.sliced(begin, end - begin).isValidUtf8())
            return row;
        begin = end;
    }
    return row;
}

/// Takes a byte order mark away; why the rest is no text in UTF-8.
std::optional<Refusal> prepare(QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (const qsizetype found = bytes.indexOf('\0'); found >= 0) {
        const auto row = 1 + std::count(bytes.cbegin(), bytes.cbegin() + found, '\n');
        return Refusal{Reason::NullByte, static_cast<std::size_t>(row), {}};
    }
    if (!bytes.isValidUtf8())
        return Refusal{Reason::NotUtf8, badLine(bytes), {}};
    return std::nullopt;
}

} // namespace

Result<CsvTable, Refusal> CsvTable::parse(QByteArray bytes)
{
    if (const auto refusal = prepare(bytes))
        return *refusal;
    return CsvParser(std::move(bytes), CsvParser::Ragged::Refused).parse();
}

Result<CsvTable, Refusal> CsvTable::parseAll(QByteArray bytes)
{
    if (const auto refusal = prepare(bytes))
        return *refusal;
    return CsvParser(std::move(bytes), CsvParser::Ragged::LeftOut).parse();
}

Result<std::vector<std::size_t>, Refusal> CsvTable::columns(std::span<const std::string_view> wanted) const
{
    const auto found = header();
    const auto name = [](std::string_view cell) {
        return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    };
    if (found.size() == 1 && wanted.size() > 1 && hasOtherSeparator(found[0]))
        return Refusal{Reason::OtherSeparator, 1, {}};
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (std::ranges::find(wanted, found[i]) == wanted.end())
            return Refusal{Reason::UnknownColumn, 1, name(found[i])};
        if (std::ranges::find(found.first(i), found[i]) != found.begin() + static_cast<std::ptrdiff_t>(i))
            return Refusal{Reason::RepeatedColumn, 1, name(found[i])};
    }

    std::vector<std::size_t> places;
    places.reserve(wanted.size());
    for (const std::string_view column : wanted) {
        const auto place = std::ranges::find(found, column);
        if (place == found.end())
            return Refusal{Reason::MissingColumn, 1, name(column)};
        places.push_back(static_cast<std::size_t>(place - found.begin()));
    }
    return places;
}

} // namespace malar::exchange
