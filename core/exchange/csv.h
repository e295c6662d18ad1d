#pragma once

#include "core/exchange/refusal.h"
#include "core/exchange/tableshape.h"

#include <QByteArray>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace malar::exchange {

/// A whole table in memory, of text as RFC 4180 has it or of a workbook. The cells point into its bytes, so a
/// big file is read without a copy of each cell. Columns without name and content, rows without content and
/// the row names of R are not in it: its shape counts them.
class CsvTable {
public:
    /// What a table is made of.
    struct Parts {
        QByteArray bytes; // that the cells point into
        std::size_t width = 0;
        std::vector<std::string_view> cells; // record after record, the header first
        std::size_t headerRow = 1;
        std::vector<std::size_t> rows; // of the records below the header
        std::vector<Refusal> ragged;
        TableShape shape;
    };

    /// Text in any shape: UTF-8, UTF-16 or CP1252; with commas, semicolons or tabs; Excel's first line
    /// `sep=;`; LF, CRLF or CR. Every record has as many cells as the header.
    static Result<CsvTable, Refusal> parse(QByteArray bytes, const ShapeWanted & = {});
    /// The same, but rows with more or fewer cells are left out and told by ragged(), so that whoever lists
    /// what is wrong can go on.
    static Result<CsvTable, Refusal> parseAll(QByteArray bytes, const ShapeWanted & = {});
    /// Of cells that were read elsewhere; refused where a column has values and no name.
    static Result<CsvTable, Refusal> of(Parts);

    struct Record {
        std::size_t row; // as in a spreadsheet: the first line of the file is 1
        std::span<const std::string_view> cells;

        std::string_view operator[](std::size_t column) const { return cells[column]; }
    };

    std::span<const std::string_view> header() const { return std::span(m_parts.cells).first(m_parts.width); }
    std::size_t headerRow() const { return m_parts.headerRow; }
    std::size_t size() const { return m_parts.rows.size(); } // records below the header
    Record record(std::size_t index) const
    {
        const std::span cells(m_parts.cells);
        return {m_parts.rows[index], cells.subspan((index + 1) * m_parts.width, m_parts.width)};
    }
    /// Of the records, one after the other.
    std::span<const std::string_view> cells() const
    {
        return std::span(m_parts.cells).subspan(m_parts.width);
    }

    std::span<const Refusal> ragged() const { return m_parts.ragged; }

    const TableShape &shape() const { return m_parts.shape; }
    void setDates(std::optional<DateOrder> order) { m_parts.shape.dates = order; }

    /// Where each of the wanted columns stands, whatever their case. All must be there, once, in any order,
    /// and no other.
    Result<std::vector<std::size_t>, Refusal> columns(std::span<const std::string_view> wanted) const;

private:
    explicit CsvTable(Parts parts) : m_parts(std::move(parts)) {}

    Parts m_parts;
};

/// A column's name as ours are written: "CLASI-A" and "clasi a" are clasi_a.
std::string plainName(std::string_view);

/// More columns or rows are in no table of ours, and would take many times the size of their file.
inline constexpr std::size_t mostColumns = 2'000;
inline constexpr std::size_t mostRows = 5'000'000;

} // namespace malar::exchange
