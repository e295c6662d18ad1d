#include "ui/cohort/tablepane.h"

#include "ui/cohort/reporttablemodel.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

TablePane::TablePane(QWidget *parent)
    : QWidget(parent),
      m_model(new ReportTableModel(this)),
      m_caption(new QLabel),
      m_copy(look::plain(tr("Copy"))),
      m_view(new QTableView),
      m_notes(look::caption())
{
    look::dress(*m_view);
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *copyAction = new QAction(tr("Cop&y the table"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyAction, &QAction::triggered, this, &TablePane::copy);
    addAction(copyAction);
    m_view->addAction(copyAction);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::halfLine(*this) / 2);
    column->addWidget(head());
    column->addWidget(m_view);
    column->addWidget(m_notes);
    connect(m_view, &QTableView::clicked, this, &TablePane::choose);
    connect(m_view, &QTableView::activated, this, &TablePane::choose);
}

QWidget *TablePane::head()
{
    m_caption->setFont(look::strongFont(QApplication::font()));
    m_copy->setObjectName(u"copyTable"_s);
    m_copy->setToolTip(tr("Copies the whole table, for a text or a spreadsheet (Ctrl+C)."));
    connect(m_copy, &QPushButton::clicked, this, &TablePane::copy);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(look::halfLine(*this));
    row->addWidget(m_caption);
    row->addWidget(m_copy);
    row->addStretch();
    return widget;
}

void TablePane::setWrapping()
{
    m_wraps = true;
    m_view->setWordWrap(true);
}

void TablePane::takeFocus() { m_view->setFocus(); }

void TablePane::choose(const QModelIndex &index)
{
    if (index.isValid())
        emit rowChosen(m_model->givenRow(index.row()));
}

const ReportTable &TablePane::table() const { return m_model->table(); }

void TablePane::show(const ReportTable &table)
{
    m_caption->setText(caption(table));
    m_copy->setAccessibleName(tr("Copy: %1").arg(m_caption->text()));
    m_view->setAccessibleName(m_caption->text());
    m_notes->setText(table.notes.join(u'\n'));
    m_notes->setVisible(!table.notes.isEmpty());
    m_view->clearSpans();
    m_model->show(table);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (table.rows[static_cast<std::size_t>(row)].kind == ReportTable::Row::Kind::Group)
            m_view->setSpan(row, 0, 1, m_model->columnCount());
    fit();
}

void TablePane::fit()
{
    m_view->resizeColumnsToContents();
    int sum = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = m_view->columnWidth(column) + look::halfLine(*this) * 2;
        m_view->setColumnWidth(column, width);
        sum += width;
    }
    m_view->horizontalHeader()->setStretchLastSection(m_model->columnCount() > 0 &&
                                                      !table().columns.back().number);
    fitLast();
    fitHeight();
    m_view->setMaximumWidth(table().columns.back().number ? sum + 2 : QWIDGETSIZE_MAX);
}

void TablePane::fitLast()
{
    const int last = m_model->columnCount() - 1;
    if (!m_wraps || last < 1)
        return;
    const QHeaderView *columns = m_view->horizontalHeader();
    const int others = columns->sectionPosition(last);
    m_view->setColumnWidth(last, std::max(fontMetrics().averageCharWidth() * 20, width() - 2 - others));
    m_view->resizeRowsToContents();
}

void TablePane::fitHeight()
{
    const bool scrolls = m_view->horizontalHeader()->length() > width();
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() +
                           m_view->verticalHeader()->length() + 2 +
                           (scrolls ? m_view->style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0));
}

void TablePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLast();
    fitHeight();
}

void TablePane::copy()
{
    auto *content = new QMimeData; // the clipboard takes it over
    content->setText(toTsv(table()));
    content->setHtml(toHtml(table()));
    QApplication::clipboard()->setMimeData(content);
}

} // namespace malar
