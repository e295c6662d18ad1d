#include "ui/registry/problemtable.h"

#include "ui/parts/look.h"
#include "ui/words/pasted.h"
#include "ui/words/problemwords.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QShortcut>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int mostFittedRows = 500; // more would take long to measure

QString rowText(const ProblemLine &line) { return line.row == 0 ? QString() : QString::number(line.row); }

QString weight(const ProblemLine &line)
{
    return line.blocks ? ProblemTable::tr("stops it") : ProblemTable::tr("pointed out");
}

std::vector<Column<ProblemLine>> columns()
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignTop;
    return {
        {ProblemTable::tr("File"), [](const ProblemLine &line) { return line.file; }, left},
        {ProblemTable::tr("Row"), rowText, Qt::AlignRight | Qt::AlignTop},
        {ProblemTable::tr("Column"), [](const ProblemLine &line) { return line.column; }, left},
        {ProblemTable::tr("What is wrong, and what to do"),
         [](const ProblemLine &line) { return line.sentence; }, left},
        {ProblemTable::tr("Import"), weight, left},
    };
}

} // namespace

ProblemTable::ProblemTable(QWidget *parent)
    : QTableView(parent), m_model(new TableModel<ProblemLine>(columns(), this))
{
    look::dress(*this);
    setObjectName(u"problems"_s);
    setAccessibleName(tr("Problems"));
    setSortingEnabled(false); // in the order of the files
    setModel(m_model);
    setWordWrap(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *shortcut = new QShortcut(QKeySequence::Copy, this);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &ProblemTable::copy);
}

void ProblemTable::show(const exchange::Problems &problems)
{
    std::vector<ProblemLine> lines;
    lines.reserve(problems.list.size());
    for (const exchange::Problem &problem : problems.list)
        lines.push_back(
            {problem.file, problem.what.row, problem.what.column, sentence(problem), problem.blocks()});
    std::ranges::stable_sort(lines, std::ranges::greater{}, &ProblemLine::blocks);
    m_model->setRows(std::move(lines));
    fitColumns();
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

QString ProblemTable::asText() const
{
    QStringList head;
    for (const Column<ProblemLine> &column : columns())
        head << column.title;
    QStringList lines{pastedRow(head)};
    for (const ProblemLine &line : m_model->rows())
        lines << pastedRow({line.file, rowText(line), line.column, line.sentence, weight(line)});
    return lines.join(u'\n') + u'\n';
}

void ProblemTable::copy() const { QApplication::clipboard()->setText(asText()); }

/// The sentence has what the places leave, and a line is as high as it needs.
void ProblemTable::fitColumns()
{
    constexpr int sentenceColumn = 3;
    constexpr int mostLetters = 34;
    constexpr std::array letters{22, 8, 22, 0, 14};
    int rest = viewport()->width();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (i == sentenceColumn)
            continue;
        const int letter = fontMetrics().averageCharWidth();
        // A name that is a little longer is seen whole.
        const int wide = std::max(letters[static_cast<std::size_t>(i)] * letter, sizeHintForColumn(i));
        setColumnWidth(i, std::min(wide, mostLetters * letter));
        rest -= columnWidth(i);
    }
    setColumnWidth(sentenceColumn, std::max(rest, fontMetrics().averageCharWidth() * 40));
    if (m_model->rowCount() > mostFittedRows)
        return;
    const int half = look::halfLine(*this);
    const QRect room(0, 0, columnWidth(sentenceColumn) - half * 3,
                     QWIDGETSIZE_MAX); // within the cell's margins
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString &text = m_model->rows()[static_cast<std::size_t>(row)].sentence;
        const int height = fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height();
        setRowHeight(row, std::max(height + half, look::rowHeight(*this)));
    }
}

void ProblemTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace malar
