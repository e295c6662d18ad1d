#include "ui/report/scorecells.h"
#include "ui/report/tables.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct ScoresTable {
    Q_DECLARE_TR_FUNCTIONS(malar::ScoresTable)
};

namespace cells = scorecells;

/// What its cells print, unrounded.
std::map<qsizetype, double> numbersOf(const Comparison &comparison, const AnalysisPlan &plan)
{
    std::map<qsizetype, double> values;
    const stats::Fraction *estimate = stats::figure(comparison.estimate);
    if (estimate && plan.estimate == Estimate::MedianDifference)
        values[5] = estimate->value();
    if (const stats::SignedRank *test = stats::figure(comparison.test))
        values[6] = test->p;
    if (comparison.adjustedP)
        values[7] = *comparison.adjustedP;
    if (comparison.hasEffect())
        values[8] = *comparison.effect;
    return values;
}

ReportTable::Row scoreRow(const TimePoint &time, const CohortSummary &summary)
{
    const AnalysisPlan &plan = summary.plan;
    QStringList row{cells::time(time), cells::count(time), cells::quartiles(time.scores, plan),
                    cells::range(time.scores)};
    if (!time.comparison)
        return {row << cells::dash() << cells::dash() << cells::dash() << cells::dash() << cells::dash()};
    const Comparison &comparison = *time.comparison;
    return {row << cells::pairs(comparison, summary.features.patients) << cells::fall(comparison, plan)
                << cells::p(comparison, plan.test.alternative)
                << cells::adjustedP(comparison, plan.test.alternative) << cells::effectSize(comparison),
            ReportTable::Row::Kind::Plain, numbersOf(comparison, plan)};
}

/// All planned times together: Friedman's test in one line of table 2.
ReportTable::Row friedmanRow(const AllMonths &all, const CohortSummary &summary)
{
    QStringList row{ScoresTable::tr("All times, Friedman"),
                    words::carried(numbers::count(all.blocks), all.carried), cells::dash(), cells::dash(),
                    words::carried(u"%1/%2"_s.arg(all.blocks).arg(summary.features.patients), all.carried)};
    const stats::Friedman *test = stats::figure(all.test);
    if (!test) {
        const QString why = words::reason(stats::reason(all.test));
        return {row << why << why << cells::dash() << cells::dash()};
    }
    return {row << ScoresTable::tr("χ² = %1, df = %2")
                       .arg(numbers::fixed(test->chiSquared, 2), numbers::fixed(test->df, 0))
                << numbers::p(test->p) << cells::dash()
                << ScoresTable::tr("W = %1", "Kendall").arg(numbers::fixed(test->kendallW, 2)),
            ReportTable::Row::Kind::Plain,
            {{6, test->p}}};
}

QString estimateNote(const AnalysisPlan &plan)
{
    return plan.estimate == Estimate::HodgesLehmann
               ? ScoresTable::tr("Fall: Hodges-Lehmann estimate of before − after with its interval and the "
                                 "level that this interval achieves.")
               : ScoresTable::tr("Median fall: the median of before − after.");
}

QString effectNote(const AnalysisPlan &plan)
{
    return plan.effectSize == EffectSize::RankBiserial
               ? ScoresTable::tr(
                     "r: matched-pairs rank-biserial correlation, not given of fewer than %1 changed "
                     "pairs.")
                     .arg(fewestForEffect)
               : ScoresTable::tr("z/√n: z of the normal approximation without correction, divided by the "
                                 "root of the number of pairs; not given of fewer than %1 changed pairs.")
                     .arg(fewestForEffect);
}

QString adjustedNote(const AnalysisPlan &plan)
{
    const QString head = cells::adjustedHead(plan);
    return plan.family == Family::Months
               ? ScoresTable::tr("%1: adjusted for the months within one score.").arg(head)
               : ScoresTable::tr("%1: adjusted for the months of both scores together.").arg(head);
}

QString friedmanNote(const CohortSummary &summary)
{
    const AllMonths &all = summary.all(Axis::Activity);
    QString note = ScoresTable::tr(
        "All times: Friedman's test in the patients with a score at baseline and at every planned month; W: "
        "Kendall's coefficient of concordance.");
    const bool rough = all.isApproximate() || summary.all(Axis::Damage).isApproximate();
    if (summary.plan.test.alternative != stats::Alternative::TwoSided)
        note += u' ' + ScoresTable::tr("That test has no side.");
    return rough ? note + u' ' + ScoresTable::tr("With fewer than 10 such patients its p is approximate.")
                 : note;
}

QStringList scoresNotes(const CohortSummary &summary)
{
    const AnalysisPlan &plan = summary.plan;
    QStringList sentences{
        ScoresTable::tr("Pairs: patients with a score at baseline and at that time, of all patients of the "
                        "cohort; table 8 says who was left out and why."),
        estimateNote(plan),
        ScoresTable::tr("p: Wilcoxon's signed-rank test against baseline.") +
            words::oneSidedNote(plan.test.alternative),
        adjustedNote(plan),
        effectNote(plan),
        friedmanNote(summary),
        words::carriedNote(summary)};
    if (plan.lastVisit)
        sentences << ScoresTable::tr("Last visit: each patient's own, whenever it was; its p is outside the "
                                     "family of adjusted values.");
    sentences << ScoresTable::tr("Quartiles: %1.").arg(words::quantileType(plan.test.quantileType))
              << words::fewValuesNote();
    sentences.removeAll(QString());
    QStringList notes{sentences.join(u' ')};
    if (const QString filter = words::filterNote(summary); !filter.isEmpty())
        notes.prepend(filter);
    return notes;
}

} // namespace

ReportTable scoresTable(const CohortSummary &summary)
{
    ReportTable table;
    table.label = ScoresTable::tr("Table 2");
    table.title = ScoresTable::tr("Scores by planned time, and their fall from baseline (N = %1).")
                      .arg(numbers::count(summary.features.patients));
    const AnalysisPlan &plan = summary.plan;
    table.columns = {{ScoresTable::tr("Time"), false, 1.5},
                     {ScoresTable::tr("n"), true, 0.5},
                     {ScoresTable::tr("Median [Q1-Q3]"), true, 1.7},
                     {ScoresTable::tr("Range"), true, 0.8},
                     {ScoresTable::tr("Pairs"), true, 0.7},
                     {cells::fallHead(plan), true, 2.4},
                     {words::sided(ScoresTable::tr("p"), plan.test.alternative), true, 0.8},
                     {words::sided(cells::adjustedHead(plan), plan.test.alternative), true, 0.9},
                     {cells::effectHead(plan), true, 0.9}};
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        table.rows.push_back({{terms::label(axis)}, ReportTable::Row::Kind::Group});
        for (const TimePoint &time : summary.of(axis))
            table.rows.push_back(scoreRow(time, summary));
        table.rows.push_back(friedmanRow(summary.all(axis), summary));
    }
    table.notes = scoresNotes(summary);
    return table;
}

std::optional<ScoreRow> scoreRowAt(const CohortSummary &summary, std::size_t row)
{
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const std::size_t times = summary.of(axis).size();
        if (row > 1 && row <= times) // after the score's name and its baseline
            return ScoreRow{axis, row - 1};
        if (row < times + 2)
            return std::nullopt;
        row -= times + 2;
    }
    return std::nullopt;
}

ReportTable figureTable(const CohortSummary &summary, Axis axis)
{
    ReportTable table;
    table.label = ScoresTable::tr("Figure 1, %1").arg(terms::label(axis));
    table.title = ScoresTable::tr("What the figure shows, in numbers.");
    table.columns = {{ScoresTable::tr("Time")},
                     {ScoresTable::tr("n"), true},
                     {ScoresTable::tr("Median [Q1-Q3]"), true},
                     {ScoresTable::tr("Pairs"), true},
                     {ScoresTable::tr("p"), true}};
    for (const TimePoint &time : summary.of(axis)) {
        const QStringList row = scoreRow(time, summary).cells;
        table.rows.push_back({{row[0], row[1], row[2], row[4], row[6]}});
    }
    return table;
}

QString smallestPNote(const CohortSummary &summary)
{
    const double level = 0.05;
    QStringList results;
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        for (const TimePoint &time : summary.of(axis)) {
            const auto *test = time.comparison ? stats::figure(time.comparison->test) : nullptr;
            if (!test || test->counts.changed() == 0 || !test->smallestP || *test->smallestP <= level)
                continue;
            results << ScoresTable::tr("%1, %2, with %n changed pair(s) (smallest p %3)", "a score, a time",
                                       static_cast<int>(test->counts.changed()))
                           .arg(terms::label(axis), terms::insideSentence(words::time(time.time)),
                                words::sided(numbers::p(*test->smallestP), summary.plan.test.alternative));
        }
    if (results.isEmpty())
        return {};
    return ScoresTable::tr("An exact p below %1 cannot be reached, however large the change, by %2.")
        .arg(numbers::fixed(level, 2), results.join(u"; "_s));
}

} // namespace malar
