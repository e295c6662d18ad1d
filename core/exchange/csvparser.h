#pragma once

#include "core/exchange/csv.h"

#include <array>

namespace malar::exchange {

/// Walks once through the bytes of a text in UTF-8 without null bytes. A doubled quote is undone in place:
/// the cell only gets shorter.
class CsvParser {
public:
    /// The first of the bytes are passed over.
    CsvParser(QByteArray bytes, std::size_t passed, const TableShape &);

    Result<CsvTable, Refusal> parse();

private:
    std::optional<Refusal> header();
    std::optional<Refusal> record();
    std::optional<Refusal> line(std::size_t most);
    bool takeRowNames();
    std::optional<Refusal> leaveOut(const Refusal &, std::size_t first);
    void plainCell();
    std::optional<Refusal> quotedCell();
    bool isAtEndOfCell() const
    {
        return m_at == m_end || (m_ends[static_cast<unsigned char>(*m_at)] && *m_at != '"');
    }
    bool endLine();

    CsvTable::Parts m_parts;
    char m_separator = ',';
    std::array<bool, 256> m_ends{}; // which bytes end a cell without quotes
    std::string_view m_cell;        // the last that was read
    char *m_at = nullptr;
    char *m_end = nullptr;
    std::size_t m_row = 0;
    std::size_t m_blank = 0; // lines without a cell since the last record
    bool m_isQuotedHeader = false;
    // Of the last line.
    std::size_t m_width = 0;
    std::size_t m_filled = 0;
    std::size_t m_quoted = 0;
    bool m_isFirstQuoted = false;
    bool m_isOverfull = false; // something stands beyond the last column
};

} // namespace malar::exchange
