#pragma once

#include "core/exchange/refusal.h"

#include <QByteArray>

#include <span>
#include <string_view>
#include <vector>

/// Comma-separated values as RFC 4180 has them, in UTF-8. No other separator is guessed: it is named and
/// refused.
namespace malar::exchange {

/// A whole file in memory. The cells point into its bytes, so a big file is read without a copy of each cell.
class CsvTable {
public:
    /// Strips a byte order mark, accepts LF, CRLF and CR, and passes over blank lines, which still count as
    /// rows. Every record has as many cells as the header.
    static Result<CsvTable, Refusal> parse(QByteArray bytes);
    /// The same, but rows with more or fewer cells are left out and told by ragged(), so that whoever lists
    /// what is wrong can go on.
    static Result<CsvTable, Refusal> parseAll(QByteArray bytes);

    struct Record {
        std::size_t row; // the header is 1
        std::span<const std::string_view> cells;

        std::string_view operator[](std::size_t column) const { return cells[column]; }
    };

    std::span<const std::string_view> header() const { return std::span(m_cells).first(m_width); }
    std::size_t size() const { return m_rows.size(); } // records below the header
    Record record(std::size_t index) const
    {
        return {m_rows[index], std::span(m_cells).subspan((index + 1) * m_width, m_width)};
    }

    std::span<const Refusal> ragged() const { return m_ragged; }

    /// Where each of the wanted columns stands. All must be there, once, in any order, and no other.
    Result<std::vector<std::size_t>, Refusal> columns(std::span<const std::string_view> wanted) const;

private:
    friend class CsvParser;

    QByteArray m_bytes;
    std::size_t m_width = 0;
    std::vector<std::string_view> m_cells; // record after record, the header first
    std::vector<std::size_t> m_rows;       // of the records below the header
    std::vector<Refusal> m_ragged;
};

} // namespace malar::exchange
