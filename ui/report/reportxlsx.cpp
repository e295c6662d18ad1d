#include "ui/report/reportxlsx.h"

#include "ui/report/printable.h"
#include "ui/report/tr.h"
#include "ui/report/workbookproof.h"
#include "ui/report/xlsxlibrary.h"
#include "ui/words/writtennumber.h"

#include <xlsxwriter.h>

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
    Book(const QByteArray &path, const ReportContent &content)
        : m_book(workbook_new(path.constData())), m_content(content)
    {}

    /// False where the library noticed that something could not be written.
    bool write();
    /// What was written, to be compared with what came out.
    const std::vector<WrittenSheet> &written() const { return m_written; }

private:
    lxw_worksheet *add(const QByteArray &name);
    lxw_format *format(bool strong, bool right, bool wrapped, const QString &number = {});
    void describe();
    void words();
    void table(const ReportTable &);
    void row(lxw_worksheet *, lxw_row_t, const ReportTable &, const ReportTable::Row &);
    void widths(lxw_worksheet *, const ReportTable &);
    /// Into the sheet that was added last.
    void put(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        const QString shown = printable(text);
        m_whole &=
            worksheet_write_string(sheet, row, column, shown.toUtf8().constData(), format) == LXW_NO_ERROR;
        if (!shown.isEmpty())
            m_written.back()[{row, column}] = shown;
    }
    void put(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, double number, lxw_format *format)
    {
        m_whole &= worksheet_write_number(sheet, row, column, number, format) == LXW_NO_ERROR;
        m_written.back()[{row, column}] = number;
    }

    lxw_workbook *m_book;
    const ReportContent &m_content;
    std::map<QString, lxw_format *> m_formats;
    std::vector<WrittenSheet> m_written;
    bool m_whole = true;
};

lxw_worksheet *Book::add(const QByteArray &name)
{
    m_written.emplace_back();
    const bool fit = workbook_validate_sheet_name(m_book, name.constData()) == LXW_NO_ERROR;
    return workbook_add_worksheet(m_book, fit ? name.constData() : nullptr);
}

lxw_format *Book::format(bool strong, bool right, bool wrapped, const QString &number)
{
    const QString key = u"%1%2%3%4"_s.arg(strong).arg(right).arg(wrapped).arg(number);
    lxw_format *&made = m_formats[key];
    if (made)
        return made;
    made = workbook_add_format(m_book);
    if (strong)
        format_set_bold(made);
    if (right)
        format_set_align(made, LXW_ALIGN_RIGHT);
    if (wrapped)
        format_set_text_wrap(made);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    if (!number.isEmpty())
        format_set_num_format(made, number.toUtf8().constData());
    return made;
}

void Book::describe()
{
    QByteArray title = printable(m_content.title).toUtf8();
    QByteArray subject = printable(m_content.subject).toUtf8();
    QByteArray keywords = printable(m_content.keywords.join(u", "_s)).toUtf8();
    QByteArray comments = printable(m_content.program + u". "_s + m_content.warning).trimmed().toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.keywords = keywords.data();
    properties.comments = comments.data();
    properties.created = m_content.generated.toSecsSinceEpoch();
    workbook_set_properties(m_book, &properties);
}

void Book::words()
{
    lxw_worksheet *sheet = add(ReportWords::tr("Report").toUtf8());
    worksheet_set_column(sheet, 0, 0, 100, nullptr);
    lxw_row_t row = 0;
    for (const ReportBlock &block : m_content.blocks) {
        const auto *text = std::get_if<ReportText>(&block);
        if (!text)
            continue;
        const bool strong = text->kind != ReportText::Kind::Lead && text->kind != ReportText::Kind::Paragraph;
        if (text->kind == ReportText::Kind::Heading)
            ++row;
        put(sheet, row++, 0, text->text, format(strong, false, true));
    }
    put(sheet, row + 1, 0, m_content.footer, format(false, false, true));
}

void Book::widths(lxw_worksheet *sheet, const ReportTable &table)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        qsizetype most = table.columns[i].head.size();
        for (const ReportTable::Row &row : table.rows)
            if (row.kind != Kind::Group)
                most = std::max(most, row.cells.value(static_cast<qsizetype>(i)).text.size());
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, std::min(60.0, static_cast<double>(most) * 1.05 + 2),
                             nullptr);
    }
}

void Book::row(lxw_worksheet *sheet, lxw_row_t at, const ReportTable &table, const ReportTable::Row &content)
{
    for (qsizetype i = 0; i < content.cells.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const bool strong = content.kind != Kind::Plain && i == 0;
        const bool right = table.columns[static_cast<std::size_t>(i)].number;
        const Cell &cell = content.cells[i];
        if (const QString number = numberFormat(cell); !number.isEmpty())
            put(sheet, at, column, *cell.value, format(strong, right, false, number));
        else // a group's name may run over its neighbours
            put(sheet, at, column, cell.text, format(strong, right, content.kind != Kind::Group));
    }
}

void Book::table(const ReportTable &table)
{
    lxw_worksheet *sheet = add(table.label.left(31).toUtf8());
    constexpr lxw_row_t headRow = 2;
    put(sheet, 0, 0, table.label + u". "_s + table.title, format(true, false, false));
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        put(sheet, headRow, static_cast<lxw_col_t>(i), table.columns[i].head,
            format(true, table.columns[i].number, true));
    lxw_row_t at = headRow + 1;
    for (const ReportTable::Row &content : table.rows)
        row(sheet, at++, table, content);
    ++at;
    for (const QString &note : table.notes)
        put(sheet, at++, 0, note, format(false, false, false));
    if (!m_content.warning.isEmpty())
        put(sheet, at, 0, m_content.warning, format(true, false, false));
    widths(sheet, table);
    worksheet_freeze_panes(sheet, headRow + 1, 1);
    worksheet_repeat_rows(sheet, headRow, headRow);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
}

bool Book::write()
{
    if (!m_book)
        return false;
    describe();
    words();
    for (const ReportBlock &block : m_content.blocks)
        if (const auto *cells = std::get_if<ReportTable>(&block))
            table(*cells);
    return workbook_close(m_book) == LXW_NO_ERROR && m_whole;
}

} // namespace

QByteArray toXlsx(const ReportContent &content)
{
    const DecimalPoint point;
    const Silence silence;
    Unnamed file;
    Book book(file.path(), content);
    if (!book.write())
        return {};
    const QByteArray bytes = file.content();
    return holds(bytes, book.written()) ? bytes : QByteArray();
}

} // namespace malar
