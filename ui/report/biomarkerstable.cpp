#include "ui/report/cell.h"
#include "ui/report/tables.h"
#include "ui/report/tr.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// How the figures of a row are printed: with the decimals of the one that needs the most.
numbers::Scale scaleOf(const MarkerTrend &trend, stats::Rounding rounding)
{
    numbers::Scale scale{perBiomarkerPart, rounding};
    qsizetype decimals = 0;
    for (const Description *parts : {&trend.first, &trend.last, &trend.change})
        if (const stats::Summary *summary = stats::figure(*parts))
            decimals = std::max(decimals, numbers::decimals(*summary, scale));
    scale.decimals = decimals;
    return scale;
}

Cell median(const Description &parts, const numbers::Scale &scale, bool isChange = false)
{
    const stats::Summary *summary = stats::figure(parts);
    if (!summary)
        return cells::dash();
    return {isChange || summary->minimum < 0 ? numbers::signedQuartiles(*summary, scale)
                                             : numbers::scaledQuartiles(*summary, scale),
            (summary->median * scale.unit).value()};
}

Cell months(const Description &days)
{
    const stats::Summary *summary = stats::figure(days);
    return summary ? Cell(numbers::monthsQuartiles(*summary), (summary->median * monthsPerDay).value())
                   : cells::dash();
}

/// "12 (3 at limit)", of patients.
Cell withLimited(int n, int limited)
{
    Cell cell = cells::count(n);
    if (limited > 0)
        cell.text = ReportWords::tr("%1 (%2 at limit)", "n; of these with a value at a limit of detection")
                        .arg(cell.text, numbers::count(limited));
    return cell;
}

QString groupOf(const MarkerKey &of)
{
    return of.subset.isEmpty() ? of.unit : u"%1, %2"_s.arg(of.subset, of.unit);
}

} // namespace

ReportTable biomarkersTable(const CohortSummary &summary)
{
    const stats::Rounding rounding = summary.plan.test.rounding;
    const int limits = malar::limits(summary.biomarkers);
    ReportTable table;
    table.title = ReportWords::tr("Biomarkers: first and last value (N = %1).")
                      .arg(numbers::count(summary.features.patients));
    table.columns = {{fieldLabel("marker"), false, 1.4},
                     {ReportWords::tr("n"), true, limits > 0 ? 0.9 : 0.4, "patients"},
                     {ReportWords::tr("n, two or more"), true, 0.9, "two_or_more"},
                     {ReportWords::tr("First, median [Q1-Q3]"), true, 1.7, "first"},
                     {ReportWords::tr("Last, median [Q1-Q3]"), true, 1.7, "last"},
                     {ReportWords::tr("Change, median [Q1-Q3]"), true, 1.8, "change"},
                     {ReportWords::tr("Months between"), true, 1.4, "months"}};
    QString group;
    for (const MarkerTrend &trend : summary.biomarkers) {
        if (const QString name = groupOf(trend.of); name != group)
            table.rows.push_back({{group = name}, ReportTable::Row::Kind::Group});
        const numbers::Scale scale = scaleOf(trend, rounding);
        table.rows.push_back(
            {{trend.name, withLimited(trend.patients, trend.patientsLimited),
              withLimited(trend.pairs, trend.pairsLimited), median(trend.first, scale),
              median(trend.last, scale), median(trend.change, scale, true), months(trend.days)},
             ReportTable::Row::Kind::Plain,
             "biomarkers | " + placeOf(trend.of)});
    }
    if (summary.biomarkers.empty())
        table.rows.push_back(
            {{ReportWords::tr("No value is recorded in these patients."), {}, {}, {}, {}, {}, {}}});
    table.notes << ReportWords::tr(
                       "n: patients with a value. First, last, change and months: of the patients with "
                       "values of two or more days, whenever these were. Change: last minus first. "
                       "Quartiles: %1.")
                           .arg(words::quantileType(summary.plan.test.quantileType)) +
                       u' ' + words::fewValuesNote();
    table.told = {cells::named("biomarkers | at_limit", cells::count(limits))};
    if (limits > 0)
        table.notes << ReportWords::tr(
            "%n value(s) below or above a limit of detection, counted at the limit; their "
            "patients stand as “at limit” beside n, and in the second n where the first or "
            "the last value is one.",
            nullptr, limits);
    if (summary.inexactBiomarkers > 0)
        table.notes << ReportWords::tr(
            "%n value(s) with more than nine digits before the point or four after it are "
            "left out here, in the figure and in biomarkers.csv.",
            nullptr, summary.inexactBiomarkers);
    if (const QString filter = words::filterNote(summary); !filter.isEmpty())
        table.notes.prepend(filter);
    return table;
}

} // namespace malar
