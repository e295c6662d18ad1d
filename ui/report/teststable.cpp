#include "ui/report/scorecells.h"
#include "ui/report/tables.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace malar {
namespace {

struct ScoresTable {
    Q_DECLARE_TR_FUNCTIONS(malar::ScoresTable)
};

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
        ScoresTable::tr("The tests of table %1 in detail: the pairs only (N = %2).")
            .arg(QString::number(numberOf(scoresTable, summary)), numbers::count(summary.features.patients));
    table.columns = {{ScoresTable::tr("Time"), false, 1.5},
                     {ScoresTable::tr("Baseline"), true, 1.5, "before"},
                     {ScoresTable::tr("At that time"), true, 1.55, "after"},
                     {ScoresTable::tr("Change"), true, 1.85, "change"},
                     {ScoresTable::tr("Better/ same/ worse"), true, 1.1, "counts"},
                     {ScoresTable::tr("W+"), true, 0.7, "w_plus"},
                     {ScoresTable::tr("Smallest p"), true, 1, "smallest_p"},
                     {ScoresTable::tr("Method"), false, 1.7, "method"}};
    for (const MeasureTrend &trend : summary.trends) {
        table.rows.push_back({{terms::head(trend.measure)}, ReportTable::Row::Kind::Group});
        for (const TimePoint &time : trend.times)
            if (time.comparison)
                table.rows.push_back(testRow(trend.measure, time, summary.plan));
    }
    table.notes << ScoresTable::tr(
        "Baseline, that time and change (after − before; a fall is negative): median and quartiles of "
        "the pairs. W+: the sum of the ranks of the falls. Smallest p: what so many changed pairs can "
        "reach at best in the exact test.");
    if (const QString note = words::carriedNote(summary); !note.isEmpty())
        table.notes << note;
    return table;
}

} // namespace malar
