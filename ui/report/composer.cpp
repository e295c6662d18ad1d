#include "ui/report/composer.h"

#include "ui/report/figureobject.h"
#include "ui/report/paper.h"
#include "ui/report/printformat.h"

#include <QAbstractTextDocumentLayout>
#include <QTextTable>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar {

using namespace printformat;

Composer::Composer(QPaintDevice *device, QSizeF page)
    : m_document(std::make_unique<QTextDocument>()), m_page(page)
{
    m_document->setUndoRedoEnabled(false);
    m_document->documentLayout()->setPaintDevice(device);
    m_document->setDocumentMargin(0);
    QFont font(paper::family());
    font.setPointSizeF(paper::bodySize);
    font.setHintingPreference(QFont::PreferNoHinting);
    m_document->setDefaultFont(font);
    m_document->setPageSize(page);
    m_figures = new FigureObject(m_document.get());
    m_cursor = QTextCursor(m_document.get());
    m_cursor.beginEditBlock(); // or every cell would lay the document out anew
}

void Composer::write(const QString &text, double size, QFont::Weight weight)
{
    m_cursor.insertText(text, type(size, weight));
}

void Composer::begin(double size, double above, double below)
{
    if (m_empty)
        m_cursor.setBlockFormat(lines(size, 0, below));
    else
        m_cursor.insertBlock(lines(size, above, below));
    m_empty = false;
}

void Composer::title(const QString &text)
{
    begin(paper::titleSize, 0, 2);
    write(text, paper::titleSize, QFont::DemiBold);
}

void Composer::lead(const QString &text)
{
    begin(paper::bodySize, 0, 1);
    m_cursor.insertText(text, type(paper::bodySize, QFont::Normal, faint));
}

void Composer::banner(const QString &text)
{
    begin(paper::bodySize, 8, 4);
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setBackground(QColor(0xEE, 0xEE, 0xEE));
    m_cursor.setBlockFormat(format);
    write(u" "_s + text, paper::bodySize, QFont::DemiBold);
}

void Composer::heading(const QString &text)
{
    begin(paper::headingSize, 12, 3);
    write(text, paper::headingSize, QFont::DemiBold);
    m_headingAt = here();
}

void Composer::paragraph(const QString &text)
{
    begin(paper::bodySize, 0, 4);
    write(text, paper::bodySize);
    keep(here());
}

void Composer::table(const ReportTable &table)
{
    begin(paper::tableSize, 12, 3);
    const int first = here();
    write(table.label + u". "_s, paper::tableSize, QFont::DemiBold);
    write(table.title, paper::tableSize);

    const int rows = static_cast<int>(table.rows.size());
    const int columns = static_cast<int>(table.columns.size());
    QTextTable *cells = m_cursor.insertTable(rows + 1, columns, grid(table));
    ReportTable::Row head;
    for (const ReportTable::Column &column : table.columns)
        head.cells << column.head;
    fill(cells, 0, table, head);
    for (int row = 0; row < rows; ++row)
        fill(cells, row + 1, table, table.rows[static_cast<std::size_t>(row)]);
    m_cursor = m_document->rootFrame()->lastCursorPosition();

    // The block after a table is there anyway: the notes begin in it.
    bool inPlace = true;
    for (const QString &note : table.notes) {
        if (inPlace)
            m_cursor.setBlockFormat(lines(paper::noteSize, 3, 0));
        else
            begin(paper::noteSize, 1, 0);
        inPlace = false;
        m_cursor.insertText(note, type(paper::noteSize, QFont::Normal, faint));
    }
    keep(first);
}

void Composer::fill(QTextTable *cells, int row, const ReportTable &table, const ReportTable::Row &content)
{
    const bool head = row == 0;
    const int columns = cells->columns();
    const bool group = content.kind == ReportTable::Row::Kind::Group;
    const bool plain = !head && content.kind == ReportTable::Row::Kind::Plain;
    if (group)
        cells->mergeCells(row, 0, 1, columns);
    for (int column = 0; column < (group ? 1 : columns); ++column) {
        const bool number = table.columns[static_cast<std::size_t>(column)].number;
        QTextTableCell cell = cells->cellAt(row, column);
        QTextTableCellFormat format = rules(head, row + 1 == cells->rows());
        if (!plain && row > 1)
            format.setTopPadding(2.5 * unitsPerPoint);
        if (column > 0 && !number)
            format.setLeftPadding(9 * unitsPerPoint);
        cell.setFormat(format);

        QTextBlockFormat block = lines(paper::tableSize);
        block.setAlignment(number && !group ? Qt::AlignRight : Qt::AlignLeft);
        // Unlike all other lengths, this one is in pixels of the device.
        if (column == 0 && plain && table.hasGroups())
            block.setLeftMargin(8 * paper::pixelsPerPoint(m_document->documentLayout()->paintDevice()));
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setBlockFormat(block);
        const bool strong = head || (!plain && column == 0);
        cursor.insertText(content.cells.value(column),
                          type(paper::tableSize, strong ? QFont::DemiBold : QFont::Normal));
    }
}

void Composer::figure(const Plot &plot, double heightPt, const QString &panel)
{
    begin(paper::tableSize, 10, 2);
    if (m_figuresFrom < 0)
        m_figuresFrom = here();
    write(panel, paper::tableSize, QFont::DemiBold);
    m_cursor.insertBlock(QTextBlockFormat());
    const double width = m_page.width() / paper::pixelsPerPoint(m_document->documentLayout()->paintDevice());
    // A hair narrower than the page, or the line would break before it.
    m_figures->insert(m_cursor, plot, QSizeF(width - 0.5, heightPt));
}

void Composer::caption(const QString &label, const QString &text)
{
    begin(paper::tableSize, 2, 4);
    write(label + u". "_s, paper::tableSize, QFont::DemiBold);
    write(text, paper::tableSize);
    keep(std::exchange(m_figuresFrom, -1));
}

/// From there, or from the heading above, to here.
void Composer::keep(int first)
{
    m_groups.push_back({m_headingAt >= 0 ? m_headingAt : first, here()});
    m_headingAt = -1;
}

/// Where a group lies on more pages than it needs.
bool Composer::isParted(const Group &group) const
{
    const auto *layout = m_document->documentLayout();
    const QRectF first = layout->blockBoundingRect(m_document->findBlock(group.first));
    const QRectF last = layout->blockBoundingRect(m_document->findBlock(group.last));
    const auto pageOf = [this](double y) { return std::floor(y / m_page.height()); };
    return last.bottom() - first.top() <= m_page.height() && pageOf(first.top()) != pageOf(last.bottom() - 1);
}

std::unique_ptr<QTextDocument> Composer::finish()
{
    m_cursor.endEditBlock();
    for (const Group &group : m_groups) {
        if (!isParted(group))
            continue;
        QTextCursor cursor(m_document->findBlock(group.first));
        QTextBlockFormat format = cursor.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }
    return std::move(m_document);
}

} // namespace malar
