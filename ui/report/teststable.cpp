#include "ui/report/scorecells.h"
#include "ui/report/tables.h"
#include "ui/report/tr.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

namespace malar {
namespace {

ReportTable::Row testRow(const Measure &measure, const TimePoint &time, const AnalysisPlan &plan)
{
    const Comparison &comparison = *time.comparison;
    return {{words::carried(cells::time(time), comparison.carried), cells::quartiles(comparison.before, plan),
             cells::quartiles(comparison.after, plan), cells::change(comparison, plan),
             cells::counts(comparison, measure), cells::rankSum(comparison),
             cells::smallestP(comparison, plan.test.alternative), cells::method(comparison)},
            ReportTable::Row::Kind::Plain,
            placeOf(measure, time.time)};
}

} // namespace

ReportTable testsTable(const CohortSummary &summary)
{
    ReportTable table;
    table.title =
        ReportWords::tr("The tests of table %1 in detail: the pairs only (N = %2).")
            .arg(QString::number(numberOf(scoresTable, summary)), numbers::count(summary.features.patients));
    table.columns = {{ReportWords::tr("Time"), false, 1.5},
                     {ReportWords::tr("Baseline"), true, 1.5, "before"},
                     {ReportWords::tr("At that time"), true, 1.55, "after"},
                     {ReportWords::tr("Change"), true, 1.85, "change"},
                     {ReportWords::tr("Better/ same/ worse"), true, 1.1, "counts"},
                     {ReportWords::tr("W+"), true, 0.7, "w_plus"},
                     {ReportWords::tr("Smallest p"), true, 1, "smallest_p"},
                     {ReportWords::tr("Method"), false, 1.7, "method"}};
    for (const MeasureTrend &trend : summary.trends) {
        table.rows.push_back({{terms::head(trend.measure)}, ReportTable::Row::Kind::Group});
        for (const TimePoint &time : trend.times)
            if (time.comparison)
                table.rows.push_back(testRow(trend.measure, time, summary.plan));
    }
    table.notes << ReportWords::tr(
        "Baseline, that time and change (after − before; a fall is negative): median and quartiles of "
        "the pairs. W+: the sum of the ranks of the falls. Smallest p: what so many changed pairs can "
        "reach at best in the exact test.");
    if (const QString note = words::carriedNote(summary); !note.isEmpty())
        table.notes << note;
    return table;
}

} // namespace malar
