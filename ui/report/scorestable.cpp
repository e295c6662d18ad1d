#include "ui/report/scorecells.h"
#include "ui/report/tables.h"
#include "ui/report/tr.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

ReportTable::Row scoreRow(const Measure &measure, const TimePoint &time, const CohortSummary &summary)
{
    const AnalysisPlan &plan = summary.plan;
    QList<Cell> row{cells::time(time), cells::count(time), cells::quartiles(time.scores, plan),
                    cells::range(time.scores)};
    if (const std::optional<Comparison> &of = time.comparison)
        row << cells::pairs(*of, summary.features.patients) << cells::fall(*of, plan)
            << cells::p(*of, plan.test.alternative) << cells::adjustedP(*of, plan.test.alternative)
            << cells::effectSize(*of);
    row.resize(9, cells::dash());
    return {row, ReportTable::Row::Kind::Plain, placeOf(measure, time.time)};
}

/// All planned times together: Friedman's test in one line.
ReportTable::Row friedmanRow(const MeasureTrend &trend, const CohortSummary &summary)
{
    const AllMonths &all = trend.all;
    const Cell why = cells::of(all.test, [](const stats::Friedman &) { return cells::dash(); });
    QList<Cell> row{ReportWords::tr("All times, Friedman"),
                    cells::count(all.blocks, all.carried),
                    cells::dash(),
                    cells::dash(),
                    {words::carried(u"%1/%2"_s.arg(all.blocks).arg(summary.features.patients), all.carried),
                     double(all.blocks)},
                    why,
                    why,
                    cells::dash(),
                    cells::dash()};
    if (const stats::Friedman *test = stats::figure(all.test)) {
        row[5] = {ReportWords::tr("χ² = %1, df = %2")
                      .arg(numbers::fixed(test->chiSquared, 2), numbers::fixed(test->df, 0)),
                  test->chiSquared};
        row[6] = cells::p(test->p);
        row[8] = {ReportWords::tr("W = %1", "Kendall").arg(numbers::fixed(test->kendallW, 2)),
                  test->kendallW};
    }
    return {row, ReportTable::Row::Kind::Plain, placeOf(trend.measure) + " | all"};
}

QString estimateNote(const AnalysisPlan &plan)
{
    return plan.estimate == Estimate::HodgesLehmann
               ? ReportWords::tr("Fall: Hodges-Lehmann estimate of before − after with its interval and the "
                                 "level that this interval achieves.")
               : ReportWords::tr("Median fall: the median of before − after.");
}

QString effectNote(const AnalysisPlan &plan)
{
    return plan.effectSize == EffectSize::RankBiserial
               ? ReportWords::tr(
                     "r: matched-pairs rank-biserial correlation, not given of fewer than %1 changed "
                     "pairs.")
                     .arg(fewestForEffect)
               : ReportWords::tr("z/√n: z of the normal approximation without correction, divided by the "
                                 "root of the number of pairs; not given of fewer than %1 changed pairs.")
                     .arg(fewestForEffect);
}

QString adjustedNote(const AnalysisPlan &plan)
{
    const QString head = cells::adjustedHead(plan);
    return plan.family == Family::Months
               ? ReportWords::tr("%1: adjusted for the months within one score.").arg(head)
               : ReportWords::tr("%1: adjusted for the months of both scores together.").arg(head);
}

/// What is to be known of the scales; empty without any.
QString scalesNote(const CohortSummary &summary)
{
    if (summary.scales().empty())
        return {};
    QStringList sentences{ReportWords::tr("The months of a scale are always adjusted among themselves.")};
    if (std::ranges::any_of(summary.scales(),
                            [](const MeasureTrend &trend) { return trend.measure.higherIsBetter(); })) {
        sentences << ReportWords::tr("Where higher is better, a negative fall is an improvement, and so is a "
                                     "negative effect size.");
        if (summary.plan.test.alternative != stats::Alternative::TwoSided)
            sentences << ReportWords::tr("A one-sided p asks for the same direction there.");
    }
    return sentences.join(u' ');
}

QString friedmanNote(const CohortSummary &summary)
{
    QString note = ReportWords::tr(
        "All times: Friedman's test in the patients with a score at baseline and at every planned month; W: "
        "Kendall's coefficient of concordance.");
    const bool rough = std::ranges::any_of(
        summary.trends, [](const MeasureTrend &trend) { return trend.all.isApproximate(); });
    if (summary.plan.test.alternative != stats::Alternative::TwoSided)
        note += u' ' + ReportWords::tr("That test has no side.");
    return rough ? note + u' ' + ReportWords::tr("With fewer than 10 such patients its p is approximate.")
                 : note;
}

QStringList scoresNotes(const CohortSummary &summary)
{
    const AnalysisPlan &plan = summary.plan;
    QStringList sentences{
        ReportWords::tr("Pairs: patients with a score at baseline and at that time, of all patients of the "
                        "cohort; table %1 says who was left out and why.")
            .arg(numberOf(leftOutTable, summary)),
        estimateNote(plan),
        ReportWords::tr("p: Wilcoxon's signed-rank test against baseline.") +
            words::oneSidedNote(plan.test.alternative),
        adjustedNote(plan),
        effectNote(plan),
        friedmanNote(summary),
        scalesNote(summary),
        words::carriedNote(summary),
        words::totalsOnlyNote(summary)};
    if (plan.lastVisit)
        sentences << ReportWords::tr("Last visit: each patient's own, whenever it was; its p is outside the "
                                     "family of adjusted values.");
    sentences << ReportWords::tr("Quartiles: %1.").arg(words::quantileType(plan.test.quantileType))
              << words::fewValuesNote();
    sentences.removeAll(QString());
    QStringList notes{sentences.join(u' ')};
    if (const QString filter = words::filterNote(summary); !filter.isEmpty())
        notes.prepend(filter);
    return notes;
}

/// What the note on visits without answers says.
QList<Cell> toldOfTotals(const CohortSummary &summary)
{
    QList<Cell> told;
    if (summary.totalsOnly == 0)
        return told;
    told << cells::named("visits | all", cells::count(summary.visits))
         << cells::named("visits | totals_only", cells::count(summary.totalsOnly));
    for (const TimePoint &point : summary.of(Axis::Activity))
        if (point.totalsOnly > 0)
            told << cells::named("visits | totals_only | " + placeOf(point.time),
                                 cells::count(point.totalsOnly));
    return told;
}

} // namespace

ReportTable scoresTable(const CohortSummary &summary)
{
    ReportTable table;
    table.title = ReportWords::tr("Scores by planned time, and their fall from baseline (N = %1).")
                      .arg(numbers::count(summary.features.patients));
    const AnalysisPlan &plan = summary.plan;
    table.columns = {
        {ReportWords::tr("Time"), false, 1.5},
        {ReportWords::tr("n"), true, 0.5, "n"},
        {ReportWords::tr("Median [Q1-Q3]"), true, 1.7, "spread"},
        {ReportWords::tr("Range"), true, 0.8, "range"},
        {ReportWords::tr("Pairs"), true, 0.7, "pairs"},
        {cells::fallHead(plan), true, 2.4, "fall"},
        {words::sided(ReportWords::tr("p"), plan.test.alternative), true, 0.8, "p"},
        {words::sided(cells::adjustedHead(plan), plan.test.alternative), true, 0.9, "p_adjusted"},
        {cells::effectHead(plan), true, 0.9, "effect"}};
    for (const MeasureTrend &trend : summary.trends) {
        table.rows.push_back({{terms::head(trend.measure)}, ReportTable::Row::Kind::Group});
        for (const TimePoint &time : trend.times)
            table.rows.push_back(scoreRow(trend.measure, time, summary));
        table.rows.push_back(friedmanRow(trend, summary));
    }
    table.notes = scoresNotes(summary);
    table.told = toldOfTotals(summary);
    return table;
}

std::optional<ScoreRow> scoreRowAt(const CohortSummary &summary, std::size_t row)
{
    for (const MeasureTrend &trend : summary.trends) {
        const std::size_t times = trend.times.size();
        if (row > 1 && row <= times) // after the score's name and its baseline
            return ScoreRow{trend.measure, row - 1};
        if (row < times + 2)
            return std::nullopt;
        row -= times + 2;
    }
    return std::nullopt;
}

ReportTable figureTable(const CohortSummary &summary, const Measure &measure)
{
    ReportTable table;
    table.title = ReportWords::tr("What the figure shows, in numbers.");
    table.columns = {{ReportWords::tr("Time")},
                     {ReportWords::tr("n"), true},
                     {ReportWords::tr("Median [Q1-Q3]"), true},
                     {ReportWords::tr("Pairs"), true},
                     {ReportWords::tr("p"), true}};
    for (const TimePoint &time : summary.of(measure)) {
        const QList<Cell> row = scoreRow(measure, time, summary).cells;
        table.rows.push_back({{row[0], row[1], row[2], row[4], row[6]}});
    }
    return table;
}

QString smallestPNote(const CohortSummary &summary)
{
    const double level = 0.05;
    QStringList results;
    for (const MeasureTrend &trend : summary.trends)
        for (const TimePoint &time : trend.times) {
            const auto *test = time.comparison ? stats::figure(time.comparison->test) : nullptr;
            if (!test || test->counts.changed() == 0 || !test->smallestP || *test->smallestP <= level)
                continue;
            results << ReportWords::tr("%1, %2, with %n changed pair(s) (smallest p %3)", "a score, a time",
                                       static_cast<int>(test->counts.changed()))
                           .arg(words::measure(summary, trend.measure),
                                terms::insideSentence(words::time(time.time)),
                                words::sided(numbers::p(*test->smallestP), summary.plan.test.alternative));
        }
    if (results.isEmpty())
        return {};
    return ReportWords::tr("An exact p below %1 cannot be reached, however large the change, by %2.")
        .arg(numbers::fixed(level, 2), results.join(u"; "_s));
}

} // namespace malar
