#pragma once

#include "core/exchange/cellform.h"
#include "core/exchange/csv.h"
#include "core/exchange/problem.h"
#include "core/exchange/tables.h"

#include <functional>
#include <map>

namespace malar::exchange {

/// The file, once it is small enough to be read.
Result<QByteArray, Refusal> loaded(const QString &path);
/// Its table; each row of another width is a problem and left out.
std::optional<CsvTable> parsed(const QByteArray &, const QString &name, Problems &);

/// Rows of another width, and what is pointed out of the table.
void noteTable(const CsvTable &, const QString &name, Problems &);

/// Where the columns of a table stand in a file. Each that is missing, unknown or there twice is a problem;
/// nothing then, as rows that are half there would be misread.
class RowReader {
public:
    RowReader(QString file, const CsvTable &csv, Problems &problems)
        : m_file(std::move(file)), m_csv(csv), m_problems(problems)
    {}

    bool place(const std::vector<std::string> &columns);
    /// The same where the file has names of its own: theirs → ours. Columns without one are passed over.
    bool place(const std::vector<std::string> &columns, const std::map<std::string, std::string> &names);
    std::size_t size() const { return m_csv.size(); }
    std::size_t row(std::size_t index) const { return m_csv.record(index).row; }
    std::string_view cell(std::size_t index, std::size_t column) const
    {
        const std::string_view text = m_csv.record(index)[m_places[column]];
        return m_reword ? m_reword(column, text) : text;
    }
    /// What a cell says in our words. The text must last.
    void reword(std::function<std::string_view(std::size_t column, std::string_view)> words)
    {
        m_reword = std::move(words);
    }
    bool has(std::size_t column) const { return m_places[column] != nowhere; }
    void refuse(std::size_t index, const QString &column, Refusal::Reason, QString hint = {});
    /// Columns that may be missing: they count as empty.
    void spare(std::vector<std::string> columns) { m_spared = std::move(columns); }

    /// The value of a row, or nothing after its problems. Column 0 is the patient's.
    template <class Row> std::optional<Row> read(std::size_t index, const Table<Row> &table)
    {
        Row value{};
        bool good = true;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const Column<Row> &column = table.columns[i];
            good &= readText(index, column, has(i + 1) ? cell(index, i + 1) : std::string_view(), value);
        }
        return good ? std::optional(std::move(value)) : std::nullopt;
    }
    /// One cell of it; false after its problem.
    template <class Row>
    bool readText(std::size_t index, const Column<Row> &column, std::string_view text, Row &value)
    {
        noteTidied(index, column.field, text);
        const cell::Misread misread = readCell(text, column, value);
        if (misread)
            refuseCell(index, column.field, *misread);
        return !misread;
    }

private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    template <class Row> cell::Misread readCell(std::string_view text, const Column<Row> &column, Row &value)
    {
        if (const cell::Misread unfit = unfitCell(text, column.field))
            return unfit;
        const cell::Form form = cell::plain(text, column.field, m_csv.shape(), m_buffer);
        return form.misread ? form.misread : column.read(form.text, value);
    }
    void refuseCell(std::size_t index, const Field &, Refusal::Reason);
    bool locate(const std::vector<std::string> &columns, const std::vector<std::string> &header);
    static cell::Misread unfitCell(std::string_view, const Field &);
    void noteTidied(std::size_t index, const Field &, std::string_view);

    QString m_file;
    const CsvTable &m_csv;
    Problems &m_problems;
    std::vector<std::size_t> m_places;
    std::vector<std::string> m_spared;
    std::string m_buffer;
    bool m_isOrderAsked = false; // of days and months: once for all cells
    std::function<std::string_view(std::size_t, std::string_view)> m_reword;
};

/// `patient`, then those of the table.
template <class Row> std::vector<std::string> columnsOf(const Table<Row> &table)
{
    std::vector<std::string> names{std::string(patientColumn)};
    for (const Column<Row> &column : table.columns)
        names.push_back(column.field.name);
    return names;
}

} // namespace malar::exchange
