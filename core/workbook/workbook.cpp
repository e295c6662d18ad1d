#include "core/workbook/workbook.h"

#include "core/workbook/printable.h"
#include "core/workbook/workbookproof.h"
#include "core/workbook/xlsxlibrary.h"

#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace malar {

class Workbook::Book {
public:
    lxw_format *format(const CellLook &);
    bool close()
    {
        const bool closed = book && workbook_close(book) == LXW_NO_ERROR;
        book = nullptr;
        return closed && whole;
    }

    DecimalPoint point;
    Silence silence;
    Unnamed file;
    lxw_workbook *book = workbook_new(file.path().constData());
    lxw_worksheet *sheet = nullptr; // the last one
    std::vector<WrittenSheet> written;
    bool whole = true;

private:
    std::map<QString, lxw_format *> m_formats;
};

lxw_format *Workbook::Book::format(const CellLook &look)
{
    const QString key = u"%1%2%3%4"_s.arg(look.strong).arg(look.right).arg(look.wrapped).arg(look.number);
    lxw_format *&made = m_formats[key];
    if (made)
        return made;
    made = workbook_add_format(book);
    if (look.strong)
        format_set_bold(made);
    if (look.right)
        format_set_align(made, LXW_ALIGN_RIGHT);
    if (look.wrapped)
        format_set_text_wrap(made);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    if (!look.number.isEmpty())
        format_set_num_format(made, look.number.toUtf8().constData());
    return made;
}

Workbook::Workbook() : m_book(std::make_unique<Book>()) {}

Workbook::~Workbook() { m_book->close(); }

void Workbook::describe(const About &about)
{
    if (!m_book->book)
        return;
    QByteArray title = printable(about.title).toUtf8();
    QByteArray subject = printable(about.subject).toUtf8();
    QByteArray keywords = printable(about.keywords).toUtf8();
    QByteArray comments = printable(about.comments).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.keywords = keywords.data();
    properties.comments = comments.data();
    properties.created = about.created.toSecsSinceEpoch();
    workbook_set_properties(m_book->book, &properties);
}

void Workbook::addSheet(const QString &name)
{
    if (!m_book->book)
        return;
    const QByteArray bytes = name.left(31).toUtf8();
    m_book->written.emplace_back();
    const bool fit = workbook_validate_sheet_name(m_book->book, bytes.constData()) == LXW_NO_ERROR;
    m_book->sheet = workbook_add_worksheet(m_book->book, fit ? bytes.constData() : nullptr);
}

void Workbook::put(unsigned row, unsigned column, const QString &text, const CellLook &look)
{
    if (!m_book->sheet)
        return;
    const QString shown = printable(text);
    m_book->whole &= worksheet_write_string(m_book->sheet, row, static_cast<lxw_col_t>(column),
                                            shown.toUtf8().constData(), m_book->format(look)) == LXW_NO_ERROR;
    if (!shown.isEmpty())
        m_book->written.back()[{row, column}] = shown;
}

void Workbook::put(unsigned row, unsigned column, double number, const CellLook &look)
{
    if (!m_book->sheet)
        return;
    m_book->whole &= worksheet_write_number(m_book->sheet, row, static_cast<lxw_col_t>(column), number,
                                            m_book->format(look)) == LXW_NO_ERROR;
    m_book->written.back()[{row, column}] = number;
}

void Workbook::put(unsigned row, unsigned column, QDate day, const CellLook &look)
{
    if (day < QDate(1900, 3, 1)) // before, the first of the two calendars has a day that never was
        return put(row, column, day.toString(Qt::ISODate), look);
    CellLook asDay = look;
    asDay.number = u"yyyy\\-mm\\-dd"_s;
    put(row, column, static_cast<double>(QDate(1899, 12, 30).daysTo(day)), asDay);
}

void Workbook::setWidth(unsigned column, double letters)
{
    const auto at = static_cast<lxw_col_t>(column);
    if (m_book->sheet)
        worksheet_set_column(m_book->sheet, at, at, letters, nullptr);
}

void Workbook::freeze(unsigned rows, unsigned columns)
{
    if (m_book->sheet)
        worksheet_freeze_panes(m_book->sheet, rows, static_cast<lxw_col_t>(columns));
}

void Workbook::filter(unsigned rows, unsigned columns)
{
    if (m_book->sheet && rows > 0 && columns > 0)
        worksheet_autofilter(m_book->sheet, 0, 0, rows - 1, static_cast<lxw_col_t>(columns - 1));
}

void Workbook::print(unsigned headRow)
{
    if (!m_book->sheet)
        return;
    worksheet_repeat_rows(m_book->sheet, headRow, headRow);
    worksheet_set_landscape(m_book->sheet);
    worksheet_fit_to_pages(m_book->sheet, 1, 0);
}

QByteArray Workbook::take()
{
    if (!m_book->close())
        return {};
    const QByteArray bytes = m_book->file.content();
    return holds(bytes, m_book->written) ? bytes : QByteArray();
}

} // namespace malar
