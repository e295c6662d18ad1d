#include "ui/registry/findingspane.h"

#include "ui/parts/look.h"
#include "ui/registry/problemtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

int count(std::size_t n) { return static_cast<int>(n); }

bool hasUnlikelyDate(const exchange::Problems &problems)
{
    using Reason = exchange::Refusal::Reason;
    return std::ranges::any_of(problems.list, [](const exchange::Problem &problem) {
        return problem.what.reason == Reason::LongAgo || problem.what.reason == Reason::FarAhead;
    });
}

} // namespace

FindingsPane::FindingsPane(QWidget *parent)
    : QWidget(parent),
      m_summary(new QLabel),
      m_problems(new ProblemTable),
      m_copy(look::plain(tr("&Copy the list"))),
      m_acceptDates(new QCheckBox(tr("&Take dates of long ago or far ahead")))
{
    m_summary->setObjectName(u"findings"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText); // names of columns stand in it
    m_summary->setFont(look::strongFont(QApplication::font()));
    m_copy->setObjectName(u"copyProblems"_s);
    connect(m_copy, &QPushButton::clicked, m_problems, &ProblemTable::copy);
    m_acceptDates->setObjectName(u"acceptDates"_s);
    connect(m_acceptDates, &QCheckBox::clicked, this, &FindingsPane::datesDecided);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_summary);
    column->addWidget(m_problems, 1);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addWidget(m_acceptDates, 0, Qt::AlignLeft);
    column->addStretch();
    setFocusProxy(m_problems);
}

void FindingsPane::show(const exchange::ImportPlan &plan, const std::optional<exchange::ColumnUse> &use)
{
    QStringList paragraphs{summary(plan)};
    if (plan.isAccepted() && use)
        paragraphs += sentences(*use);
    m_summary->setText(paragraphs.join(u"\n\n"_s));
    m_problems->show(plan.problems);
    m_problems->setVisible(plan.problems.all > 0);
    m_copy->setVisible(plan.problems.all > 0);
    m_acceptDates->setVisible(m_acceptDates->isChecked() || hasUnlikelyDate(plan.problems));
}

bool FindingsPane::areDatesAccepted() const { return m_acceptDates->isChecked(); }

void FindingsPane::forgetDates() { m_acceptDates->setChecked(false); }

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
QStringList FindingsPane::sentences(const exchange::ColumnUse &use)
{
    QStringList sentences;
    QStringList taken;
    for (const auto &[theirs, ours] : use.other)
        taken << theirs + u" → "_s + ours;
    if (!use.passedOver.isEmpty())
        sentences << tr("Passed over: %1.").arg(use.passedOver.join(u", "_s));
    if (!taken.isEmpty())
        sentences << tr("Taken as: %1.").arg(taken.join(u", "_s));
    return sentences;
}

} // namespace malar
