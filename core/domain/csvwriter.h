#pragma once

#include "core/domain/partialdate.h"
#include "core/keys.h"

#include <concepts>
#include <string>
#include <utility>

namespace malar {

namespace csv {

/// Text that begins with one of these is computed by spreadsheets; an apostrophe before it keeps it text. So
/// does text that begins with one, else reading would take its own away.
constexpr bool wantsApostrophe(char first)
{
    return std::string_view("=+-@\t\r'").find(first) != std::string_view::npos;
}

} // namespace csv

/// Builds a table cell by cell: whatever is written as CSV. Lines end in LF, which every reader accepts and
/// pipes expect; cells are quoted where they must be, numbers have a point in every locale. What is not known
/// is an empty cell.
class CsvWriter {
public:
    CsvWriter() = default;
    /// Behind a line of names.
    explicit CsvWriter(std::string_view head) : m_bytes(head) {}

    /// A text of somebody's: behind an apostrophe where a spreadsheet would take it for a formula.
    void cell(const QString &);
    /// One of the program's, such as a key.
    void cell(std::string_view);
    void cell(const char *ours) { cell(std::string_view(ours)); }
    template <std::same_as<QByteArray> Bytes> void cell(const Bytes &ours)
    {
        cell(std::string_view(ours.data(), static_cast<std::size_t>(ours.size())));
    }
    /// As few digits as are the same number.
    void cell(double);
    void cell(QDate);
    void cell(const PartialDate &);
    /// A bool is 0 or 1.
    template <std::integral Whole> void cell(Whole value) { unquoted(std::to_string(value)); }
    template <Keyed Enum> void cell(Enum value) { cell(key(value)); }
    template <class T> void cell(const std::optional<T> &value)
    {
        if (value)
            cell(*value);
        else
            unquoted({});
    }
    /// With the 17 significant digits that tell any two numbers apart.
    void real(double);
    void empty(std::size_t cells);
    /// Cells that another writer wrote.
    void written(std::string_view cells) { unquoted(cells); }

    void endRow();
    template <class... Cells> void row(const Cells &...cells)
    {
        (cell(cells), ...);
        endRow();
    }

    /// All that was written; the writer is empty afterwards.
    std::string take();

private:
    void unquoted(std::string_view);

    std::string m_bytes;
    bool m_rowBegun = false;
};

} // namespace malar
