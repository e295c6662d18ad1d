#include "ui/registry/findingspane.h"

#include "core/domain/patientcode.h"
#include "ui/parts/look.h"
#include "ui/registry/assigntable.h"
#include "ui/registry/comingtable.h"
#include "ui/registry/problemtable.h"
#include "ui/words/comingwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using Reason = exchange::Refusal::Reason;

int count(std::size_t n) { return static_cast<int>(n); }

bool has(const exchange::Problems &problems, std::initializer_list<Reason> reasons)
{
    return std::ranges::any_of(problems.list, [reasons](const exchange::Problem &problem) {
        return std::ranges::find(reasons, problem.what.reason) != reasons.end();
    });
}

} // namespace

FindingsPane::FindingsPane(QWidget *parent)
    : QWidget(parent),
      m_summary(new QLabel),
      m_ask(new QLabel(tr("These study codes look like others. Say of each whose it is."))),
      m_alike(new AssignTable(u"alikeCodes"_s, {tr("Code in the file"), tr("Looks like"), tr("Is"), {}})),
      m_tabs(new QTabWidget),
      m_coming(new ComingTable),
      m_problems(new ProblemTable),
      m_differences(new QListWidget),
      m_copy(look::plain(tr("&Copy the list"))),
      m_acceptDates(new QCheckBox(tr("&Take dates of long ago or far ahead"))),
      m_keepOurs(new QCheckBox(tr("&Keep the registry’s answers where a visit has others")))
{
    m_summary->setObjectName(u"findings"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText); // names of columns stand in it
    m_summary->setFont(look::strongFont(QApplication::font()));
    m_ask->setWordWrap(true);
    m_alike->setAccessibleName(tr("Codes that look alike"));
    m_alike->setMaximumHeight(look::rowHeight(*this) * 5);
    m_tabs->setObjectName(u"findingTabs"_s);
    m_differences->setObjectName(u"differences"_s);
    m_copy->setObjectName(u"copyProblems"_s);
    connect(m_copy, &QPushButton::clicked, m_problems, &ProblemTable::copy);
    m_acceptDates->setObjectName(u"acceptDates"_s);
    m_keepOurs->setObjectName(u"keepOurs"_s);
    connect(m_acceptDates, &QCheckBox::clicked, this, &FindingsPane::decided);
    connect(m_keepOurs, &QCheckBox::clicked, this, &FindingsPane::decided);
    connect(m_alike, &AssignTable::edited, this, &FindingsPane::takeAlike);
    auto *problems = new QWidget;
    auto *problemColumn = new QVBoxLayout(problems);
    problemColumn->setContentsMargins({});
    problemColumn->addWidget(m_problems, 1);
    problemColumn->addWidget(m_copy, 0, Qt::AlignLeft);
    m_tabs->addTab(m_coming, tr("What would come"));
    m_tabs->addTab(problems, tr("Problems"));
    m_tabs->addTab(m_differences, tr("Differences"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_summary);
    column->addWidget(m_ask);
    column->addWidget(m_alike);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_acceptDates, 0, Qt::AlignLeft);
    column->addWidget(m_keepOurs, 0, Qt::AlignLeft);
    column->addStretch();
    setFocusProxy(m_problems);
}

void FindingsPane::show(const exchange::ImportPlan &plan, std::vector<exchange::Coming> coming,
                        const std::optional<exchange::ColumnUse> &use)
{
    QStringList paragraphs{summary(plan)};
    if (use)
        paragraphs += sentences(plan, *use);
    m_summary->setText(paragraphs.join(u'\n'));
    m_problems->show(plan.problems);
    m_differences->clear();
    for (const exchange::Difference &difference : plan.differences)
        m_differences->addItem(sentence(difference));
    showTab(m_coming, tr("What would come (%1)"), coming.size());
    showTab(m_problems->parentWidget(), tr("Problems (%1)"), plan.problems.all);
    showTab(m_differences, tr("Differences (%1)"), plan.differences.size());
    m_coming->show(std::move(coming));
    m_tabs->setVisible(m_tabs->isTabVisible(0) || m_tabs->isTabVisible(1) || m_tabs->isTabVisible(2));
    m_tabs->setCurrentWidget(plan.isAccepted() && m_tabs->isTabVisible(0) ? m_coming
                                                                          : m_problems->parentWidget());
    m_acceptDates->setVisible(m_acceptDates->isChecked() ||
                              has(plan.problems, {Reason::LongAgo, Reason::FarAhead}));
    m_keepOurs->setVisible(m_keepOurs->isChecked() ||
                           (use && !plan.differences.empty() && has(plan.problems, {Reason::RepeatedVisit})));
    showAlike(plan);
}

void FindingsPane::showTab(QWidget *page, const QString &title, std::size_t count)
{
    const int at = m_tabs->indexOf(page);
    m_tabs->setTabText(at, title.arg(count));
    m_tabs->setTabVisible(at, count > 0);
}

/// Each stays in the list when it was decided, and may be decided otherwise.
void FindingsPane::showAlike(const exchange::ImportPlan &plan)
{
    for (const exchange::AlikeCode &alike : plan.alike)
        if (!alike.other.isEmpty() &&
            std::ranges::find(m_asked, alike.theirs, &exchange::AlikeCode::theirs) == m_asked.end())
            m_asked.push_back(alike);
    std::vector<AssignRow> rows;
    for (const exchange::AlikeCode &alike : m_asked) {
        const QString key = foldedCode(alike.theirs);
        const auto options = std::make_shared<const AssignOptions>(
            AssignOptions{{QString(), tr("choose"), {}},
                          {u"same"_s, tr("the same patient as %1").arg(alike.other), {}},
                          {u"apart"_s, tr("another patient"), {}}});
        const QString chosen = m_codes.same.contains(key)    ? u"same"_s
                               : m_codes.apart.contains(key) ? u"apart"_s
                                                             : QString();
        rows.push_back({alike.theirs, alike.other, chosen, {}, options});
    }
    m_ask->setVisible(!rows.empty());
    m_alike->setVisible(!rows.empty());
    m_alike->setRows(std::move(rows));
}

void FindingsPane::takeAlike()
{
    m_codes = {};
    const std::vector<AssignRow> &rows = m_alike->rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString key = foldedCode(rows[i].what);
        if (rows[i].chosen == u"same"_s)
            m_codes.same[key] = m_asked[i].other;
        else if (rows[i].chosen == u"apart"_s)
            m_codes.apart.insert(key);
    }
    // Once the cell has closed: the table is filled anew.
    QMetaObject::invokeMethod(this, &FindingsPane::decided, Qt::QueuedConnection);
}

bool FindingsPane::areDatesAccepted() const { return m_acceptDates->isChecked(); }

bool FindingsPane::isOursKept() const { return m_keepOurs->isChecked(); }

void FindingsPane::forget()
{
    m_acceptDates->setChecked(false);
    m_keepOurs->setChecked(false);
    m_asked.clear();
    m_codes = {};
}

/// What the import would bring, or that it cannot be.
QString FindingsPane::summary(const exchange::ImportPlan &plan)
{
    const exchange::Problems &problems = plan.problems;
    if (!plan.isAccepted())
        return tr("%n problem(s) stand in the way, so nothing can be imported yet. Correct the files, then "
                  "look again.",
                  nullptr, count(problems.blocking));
    QStringList sentences;
    if (plan.files.empty() && plan.visits.empty())
        sentences << tr("There is nothing new in it.");
    if (!plan.files.empty())
        sentences << tr("%n new patient(s).", nullptr, count(plan.files.size()));
    if (plan.visitCount() > 0)
        sentences << tr("%n new visit(s).", nullptr, count(plan.visitCount()));
    if (plan.totalsOnlyCount() > 0)
        sentences << tr("%n of them with totals only.", nullptr, count(plan.totalsOnlyCount()));
    if (plan.identical > 0)
        sentences << tr("%n patient(s) are here just so and are passed over.", nullptr,
                        count(plan.identical));
    if (plan.identicalVisits > 0)
        sentences << tr("%n visit(s) are here just so and are passed over.", nullptr,
                        count(plan.identicalVisits));
    if (problems.all > 0)
        sentences << tr("%n thing(s) are pointed out below; they stop nothing.", nullptr,
                        count(problems.all));
    return sentences.join(u' ');
}

/// What of a table of visits is not read, and what was guessed.
QStringList FindingsPane::sentences(const exchange::ImportPlan &plan, const exchange::ColumnUse &use)
{
    constexpr std::size_t mostNamed = 8;
    QStringList sentences;
    QStringList taken;
    for (const auto &[theirs, ours] : use.other)
        if (taken.size() < static_cast<qsizetype>(mostNamed))
            taken << theirs + u" → "_s + ours;
    if (use.other.size() > mostNamed)
        taken << tr("%n more", nullptr, count(use.other.size() - mostNamed));
    if (plan.withoutForm > 0)
        sentences << tr("%n row(s) hold no CLASI, and bring no visit.", nullptr, count(plan.withoutForm));
    if (!use.passedOver.isEmpty())
        sentences << tr("Passed over: %1.").arg(use.passedOver.join(u", "_s));
    if (!taken.isEmpty())
        sentences << tr("Taken as: %1.").arg(taken.join(u", "_s));
    return sentences;
}

} // namespace malar
