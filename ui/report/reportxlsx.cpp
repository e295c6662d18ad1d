#include "ui/report/reportxlsx.h"

#include "core/workbook/workbook.h"
#include "ui/report/tr.h"
#include "ui/words/writtennumber.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using Kind = ReportTable::Row::Kind;

/// Words as a number format takes them.
QString quoted(const QString &words) { return words.isEmpty() ? words : u'"' + words + u'"'; }

/// Shows the number of a cell as it is printed; empty where the cell prints more than one, or none.
QString numberFormat(const Cell &cell)
{
    const std::vector<FoundNumber> found = numbersIn(cell.text);
    if (!cell.value || found.size() != 1)
        return {};
    const auto &[at, size, plain] = found.front();
    const QString rest = quoted(cell.text.mid(at + size));
    if (plain.startsWith('<')) // a p
        return u"[<0.001]%1%2;0.000%2"_s.arg(quoted(cell.text.left(at + size)), rest);
    const qsizetype point = plain.indexOf('.');
    return quoted(cell.text.left(at)) + u'0' +
           (point < 0 ? QString() : u'.' + QString(plain.size() - point - 1, u'0')) + rest;
}

/// The workbook under way.
class Book {
public:
    explicit Book(const ReportContent &content) : m_content(content) {}

    /// Empty where something could not be written.
    QByteArray write();

private:
    void describe();
    void words();
    void table(const ReportTable &);
    void row(unsigned at, const ReportTable &, const ReportTable::Row &);
    void widths(const ReportTable &);

    Workbook m_book;
    const ReportContent &m_content;
};

void Book::describe()
{
    m_book.describe({m_content.title, m_content.subject, m_content.keywords.join(u", "_s),
                     (m_content.program + u". "_s + m_content.warning).trimmed(), m_content.generated});
}

void Book::words()
{
    m_book.addSheet(ReportWords::tr("Report"));
    m_book.setWidth(0, 100);
    unsigned row = 0;
    for (const ReportBlock &block : m_content.blocks) {
        const auto *text = std::get_if<ReportText>(&block);
        if (!text)
            continue;
        const bool strong = text->kind != ReportText::Kind::Lead && text->kind != ReportText::Kind::Paragraph;
        if (text->kind == ReportText::Kind::Heading)
            ++row;
        m_book.put(row++, 0, text->text, {.strong = strong, .wrapped = true});
    }
    m_book.put(row + 1, 0, m_content.footer, {.wrapped = true});
}

void Book::widths(const ReportTable &table)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        qsizetype most = table.columns[i].head.size();
        for (const ReportTable::Row &row : table.rows)
            if (row.kind != Kind::Group)
                most = std::max(most, row.cells.value(static_cast<qsizetype>(i)).text.size());
        m_book.setWidth(static_cast<unsigned>(i), std::min(60.0, static_cast<double>(most) * 1.05 + 2));
    }
}

void Book::row(unsigned at, const ReportTable &table, const ReportTable::Row &content)
{
    for (qsizetype i = 0; i < content.cells.size(); ++i) {
        const auto column = static_cast<unsigned>(i);
        const bool strong = content.kind != Kind::Plain && i == 0;
        const bool right = table.columns[column].number;
        const Cell &cell = content.cells[i];
        if (const QString number = numberFormat(cell); !number.isEmpty())
            m_book.put(at, column, *cell.value, {strong, right, false, number});
        else // a group's name may run over its neighbours
            m_book.put(at, column, cell.text, {strong, right, content.kind != Kind::Group});
    }
}

void Book::table(const ReportTable &table)
{
    m_book.addSheet(table.label);
    constexpr unsigned headRow = 2;
    m_book.put(0, 0, table.label + u". "_s + table.title, {.strong = true});
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        m_book.put(headRow, static_cast<unsigned>(i), table.columns[i].head,
                   {true, table.columns[i].number, true});
    unsigned at = headRow + 1;
    for (const ReportTable::Row &content : table.rows)
        row(at++, table, content);
    ++at;
    for (const QString &note : table.notes)
        m_book.put(at++, 0, note);
    if (!m_content.warning.isEmpty())
        m_book.put(at, 0, m_content.warning, {.strong = true});
    widths(table);
    m_book.freeze(headRow + 1, 1);
    m_book.print(headRow);
}

QByteArray Book::write()
{
    describe();
    words();
    for (const ReportBlock &block : m_content.blocks)
        if (const auto *cells = std::get_if<ReportTable>(&block))
            table(*cells);
    return m_book.take();
}

} // namespace

QByteArray toXlsx(const ReportContent &content) { return Book(content).write(); }

} // namespace malar
