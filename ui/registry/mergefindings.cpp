#include "ui/registry/mergefindings.h"

#include "core/domain/onelinetext.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int unitRole = Qt::UserRole;
constexpr int decisionColumn = 5;

QString dash(const QString &text) { return text.isEmpty() ? u"–"_s : text; }

std::vector<Column<mergewords::Line>> changeColumns()
{
    using Line = mergewords::Line;
    const auto column = [](const QString &title, QString Line::*text) {
        return Column<Line>(
            title, [text](const Line &line) { return dash(line.*text); }, Qt::AlignLeft | Qt::AlignVCenter);
    };
    return {column(MergeFindings::tr("Patient"), &Line::patient),
            column(MergeFindings::tr("Where"), &Line::what), column(MergeFindings::tr("What"), &Line::field),
            column(MergeFindings::tr("Before"), &Line::before),
            column(MergeFindings::tr("After"), &Line::after)};
}

QTreeWidget *list(const QString &name, const QStringList &titles)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(name);
    tree->setHeaderLabels(titles);
    tree->setRootIsDecorated(false);
    tree->setAllColumnsShowFocus(true);
    tree->setWordWrap(true);
    tree->header()->setSectionResizeMode(QHeaderView::Interactive);
    return tree;
}

/// Both versions share what the others leave, so that no row is wider than its list.
void shareWidth(QHeaderView &header)
{
    header.setStretchLastSection(false);
    for (const int versions : {3, 4})
        header.setSectionResizeMode(versions, QHeaderView::Stretch);
}

} // namespace

MergeFindings::MergeFindings(QWidget *parent)
    : QWidget(parent),
      m_summary(new QLabel),
      m_tabs(new QTabWidget),
      m_changes(new QTableView),
      m_lines(new TableModel<mergewords::Line>(changeColumns(), this)),
      m_conflicts(list(u"conflicts"_s,
                       {tr("Patient"), tr("Where"), tr("What"), tr("Here"), tr("There"), tr("Decision")})),
      m_problems(list(u"mergeProblems"_s, {tr("Patient"), tr("What is found")})),
      m_open(new QLabel),
      m_reason(new QLineEdit)
{
    m_summary->setObjectName(u"mergeSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setFont(look::strongFont(QApplication::font()));
    m_changes->setObjectName(u"changes"_s);
    m_changes->setModel(m_lines);
    look::dress(*m_changes);
    m_changes->setSortingEnabled(false);
    shareWidth(*m_changes->horizontalHeader());
    shareWidth(*m_conflicts->header());
    m_conflictsPage = conflictsPage();
    for (QWidget *page :
         {m_conflictsPage, static_cast<QWidget *>(m_changes), static_cast<QWidget *>(m_problems)}) {
        page->setParent(this); // until there is something to show in it
        page->hide();
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_summary);
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
}

QWidget *MergeFindings::conflictsPage()
{
    m_conflicts->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_conflicts->setAccessibleName(tr("Changed here and there"));
    auto *ours = look::plain(tr("&Keep what is here"));
    auto *theirs = look::plain(tr("&Take what is there"));
    ours->setObjectName(u"keepOurs"_s);
    theirs->setObjectName(u"takeTheirs"_s);
    connect(ours, &QPushButton::clicked, this, [this] { decide(exchange::MergeSide::Ours); });
    connect(theirs, &QPushButton::clicked, this, [this] { decide(exchange::MergeSide::Theirs); });
    m_reason->setObjectName(u"mergeReason"_s);
    m_reason->setMaxLength(longest::line);
    auto *label = new QLabel(tr("&Reason for what is taken from there:"));
    label->setBuddy(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &MergeFindings::decided);
    auto *row = new QHBoxLayout;
    row->addWidget(ours);
    row->addWidget(theirs);
    row->addStretch();
    row->addWidget(m_open);
    auto *why = new QHBoxLayout;
    why->addWidget(label);
    why->addWidget(m_reason, 1);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_conflicts, 1);
    column->addLayout(row);
    column->addLayout(why);
    return page;
}

void MergeFindings::show(const exchange::MergePlan &plan)
{
    m_decisions.clear();
    m_units = plan.conflicts;
    m_reason->clear();
    fillChanges(plan);
    fillConflicts(plan);
    fillProblems(plan);
    const auto blocking = std::ranges::count_if(plan.problems, &exchange::MergeProblem::blocks);
    QStringList sentences{mergewords::from(plan.from) + u'.'};
    if (blocking > 0)
        sentences << tr("%n problem(s) stand in the way, so nothing can be merged.", nullptr,
                        static_cast<int>(blocking));
    else if (plan.isNothing())
        sentences << tr("There is nothing new in it.");
    else
        sentences << mergewords::counted(plan.counts);
    m_summary->setText(sentences.join(u' '));
    m_tabs->clear();
    if (!plan.conflicts.empty())
        m_tabs->addTab(m_conflictsPage, tr("To be decided (%1)").arg(plan.conflicts.size()));
    if (!m_lines->rows().empty())
        m_tabs->addTab(m_changes, tr("What changes (%1)").arg(m_lines->rows().size()));
    if (!plan.problems.empty())
        m_tabs->insertTab(blocking > 0 ? 0 : m_tabs->count(), m_problems,
                          tr("To be known (%1)").arg(plan.problems.size()));
    m_tabs->setCurrentIndex(0);
    m_tabs->setVisible(m_tabs->count() > 0);
    count();
}

void MergeFindings::fillChanges(const exchange::MergePlan &plan)
{
    m_lines->setRows(mergewords::changes(plan));
    m_changes->resizeColumnsToContents();
    const int most = fontMetrics().averageCharWidth() * 40;
    for (int i = 0; i < m_lines->columnCount(); ++i)
        m_changes->setColumnWidth(i, std::min(m_changes->columnWidth(i), most));
}

void MergeFindings::fillConflicts(const exchange::MergePlan &plan)
{
    m_conflicts->clear();
    for (std::size_t i = 0; i < plan.conflicts.size(); ++i)
        for (const mergewords::Line &line : mergewords::conflict(plan, plan.conflicts[i])) {
            auto *item = new QTreeWidgetItem(m_conflicts, {line.patient, line.what, line.field,
                                                           dash(line.before), dash(line.after), u"–"_s});
            item->setData(0, unitRole, static_cast<int>(i));
            for (int column = 0; column < decisionColumn; ++column)
                item->setToolTip(column, item->text(column));
        }
    const int most = fontMetrics().averageCharWidth() * 32;
    for (int i = 0; i < m_conflicts->columnCount(); ++i) {
        m_conflicts->resizeColumnToContents(i);
        m_conflicts->setColumnWidth(i, std::min(m_conflicts->columnWidth(i), most));
    }
    if (auto *first = m_conflicts->topLevelItem(0))
        m_conflicts->setCurrentItem(first);
}

void MergeFindings::fillProblems(const exchange::MergePlan &plan)
{
    m_problems->clear();
    for (const bool blocks : {true, false})
        for (const exchange::MergeProblem &problem : plan.problems)
            if (problem.blocks() == blocks)
                new QTreeWidgetItem(m_problems, {mergewords::place(problem), mergewords::sentence(problem)});
    m_problems->resizeColumnToContents(0);
}

/// All rows of the units that are chosen; then the next that is open.
void MergeFindings::decide(exchange::MergeSide side)
{
    const QList<QTreeWidgetItem *> chosen = m_conflicts->selectedItems();
    for (const QTreeWidgetItem *item : chosen)
        m_decisions[m_units[static_cast<std::size_t>(item->data(0, unitRole).toInt())]] = side;
    QTreeWidgetItem *next = nullptr;
    for (int i = 0; i < m_conflicts->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_conflicts->topLevelItem(i);
        const auto decision =
            m_decisions.find(m_units[static_cast<std::size_t>(item->data(0, unitRole).toInt())]);
        if (decision == m_decisions.end()) {
            next = next ? next : item;
            continue;
        }
        const bool isOurs = decision->second == exchange::MergeSide::Ours;
        item->setText(decisionColumn, isOurs ? tr("here") : tr("there"));
    }
    if (next)
        m_conflicts->setCurrentItem(next);
    count();
    emit decided();
}

void MergeFindings::count()
{
    const auto open = static_cast<int>(m_units.size() - m_decisions.size());
    m_open->setText(open > 0 ? tr("%n to be decided", nullptr, open) : tr("All are decided"));
    const bool asks = std::ranges::any_of(
        m_decisions, [](const auto &each) { return each.second == exchange::MergeSide::Theirs; });
    m_reason->setEnabled(asks);
}

QString MergeFindings::reason() const { return oneLine(m_reason->text()); }

bool MergeFindings::isDecided() const
{
    return m_decisions.size() == m_units.size() && (!m_reason->isEnabled() || !reason().isEmpty());
}

} // namespace malar
