#include "ui/paper/table.h"

#include "ui/words/pasted.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QStringList heads(const ReportTable &table)
{
    QStringList result;
    for (const ReportTable::Column &column : table.columns)
        result << column.head;
    return result;
}

QString htmlRow(const ReportTable &table, const QStringList &cells, const QString &tag)
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool number = table.columns[static_cast<std::size_t>(i)].number;
        row += u"<%1%2>%3</%1>"_s.arg(tag, number ? u" align=\"right\""_s : QString(),
                                      pasted(cells[i]).toHtmlEscaped());
    }
    return u"<tr>%1</tr>\n"_s.arg(row);
}

} // namespace

QString caption(const ReportTable &table)
{
    return table.label.isEmpty() ? table.title : table.label + u". "_s + table.title;
}

bool ReportTable::hasGroups() const
{
    return std::ranges::any_of(rows, [](const Row &row) { return row.kind == Row::Kind::Group; });
}

QStringList ReportTable::Row::texts() const
{
    QStringList result;
    for (const Cell &cell : cells)
        result << cell.text;
    return result;
}

QByteArray ReportTable::figureAt(const Row &row, qsizetype column) const
{
    const QByteArray &own = row.cells[column].figure;
    const QByteArray figure = own.isEmpty() ? columns[static_cast<std::size_t>(column)].figure : own;
    return row.place.isEmpty() || figure.isEmpty() ? QByteArray() : row.place + " | " + figure;
}

QString toTsv(const ReportTable &table)
{
    QStringList lines{pasted(caption(table)), pastedRow(heads(table))};
    for (const ReportTable::Row &row : table.rows)
        lines << pastedRow(row.texts());
    for (const QString &note : table.notes)
        lines << pasted(note);
    return lines.join(u'\n') + u'\n';
}

QString toHtml(const ReportTable &table)
{
    QString body = htmlRow(table, heads(table), u"th"_s);
    for (const ReportTable::Row &row : table.rows)
        body += row.kind == ReportTable::Row::Kind::Group
                    ? u"<tr><th align=\"left\" colspan=\"%1\">%2</th></tr>\n"_s.arg(table.columns.size())
                          .arg(pasted(row.cells.value(0).text).toHtmlEscaped())
                    : htmlRow(table, row.texts(), u"td"_s);
    QString notes;
    for (const QString &note : table.notes)
        notes += u"<p>%1</p>\n"_s.arg(pasted(note).toHtmlEscaped());
    return u"<table><caption>%1</caption>\n%2</table>\n%3"_s.arg(caption(table).toHtmlEscaped(), body, notes);
}

} // namespace malar
