#include "ui/report/cell.h"
#include "ui/report/tables.h"
#include "ui/report/tr.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// Median and quartiles, or mean and SD, with the patients in whom it is known.
Cell described(const Description &description, const AnalysisPlan &plan)
{
    const stats::Summary *summary = stats::figure(description);
    if (!summary)
        return ReportWords::tr("not known");
    const bool isMean = plan.descriptives == Descriptives::MeanSd;
    return {
        u"%1; %2"_s.arg(isMean ? numbers::meanSd(*summary) : numbers::quartiles(*summary, plan.test.rounding),
                        numbers::count(summary->count)),
        (isMean ? summary->mean : summary->median).value()};
}

ReportTable::Row row(const QString &name, const QByteArray &place, const CentreFeatures &f,
                     const CohortSummary &summary)
{
    const AnalysisPlan &plan = summary.plan;
    const int decimals = numbers::shareDecimals(summary.features.patients);
    return {{name, cells::count(f.patients), cells::share(f.women, f.patients, decimals),
             described(f.ageYears, plan), cells::count(f.visits), described(f.baseline[0], plan),
             described(f.baseline[1], plan), cells::count(f.infusionsGiven),
             cells::share(f.withAdverseEvent, f.treated, decimals)},
            ReportTable::Row::Kind::Plain,
            place};
}

} // namespace

ReportTable centresTable(const CohortSummary &summary)
{
    const AnalysisPlan &plan = summary.plan;
    ReportTable table;
    table.title = ReportWords::tr("The patients by centre, with their scores at baseline (N = %1).")
                      .arg(numbers::count(summary.features.patients));
    table.columns = {{fieldLabel("centre"), false, 2.6},
                     {ReportWords::tr("Patients"), true, 0.9, "patients"},
                     {ReportWords::tr("Women"), true, 1.2, "women"},
                     {ReportWords::tr("Age at day 0; n"), true, 1.4, "age_years"},
                     {ReportWords::tr("Visits"), true, 0.7, "visits"},
                     {ReportWords::tr("CLASI-A; n"), true, 1.5, "baseline CLASI-A"},
                     {ReportWords::tr("CLASI-D; n"), true, 1.5, "baseline CLASI-D"},
                     {ReportWords::tr("Infusions given"), true, 1, "infusions_given"},
                     {ReportWords::tr("Adverse event", "a short head"), true, 1.2, "adverse_event"}};
    for (const CentreFeatures &f : summary.centres.centres)
        table.rows.push_back(
            f.centre.isEmpty() ? row(ReportWords::tr("not stated", "centre"), "centre not stated", f, summary)
                               : row(f.centre, "centre " + f.centre.toUtf8(), f, summary));
    table.rows.push_back(row(ReportWords::tr("All centres"), "all centres", summary.centres.all, summary));
    table.rows.back().kind = ReportTable::Row::Kind::Single;
    if (const QString filter = words::filterNote(summary); !filter.isEmpty())
        table.notes << filter;
    const QString spread = plan.descriptives == Descriptives::MeanSd
                               ? ReportWords::tr("Mean ± SD (n − 1).")
                               : ReportWords::tr("Median [Q1-Q3], quartiles %1.")
                                         .arg(words::quantileType(plan.test.quantileType)) +
                                     u' ' + words::fewValuesNote();
    table.notes << spread + u' ' +
                       ReportWords::tr(
                           "n: patients in whom it is known. Visits: those that are complete. An "
                           "adverse event: on record or reported, from day 0 on, of those on the index "
                           "treatment. The "
                           "centres are not compared by a test.");
    return table;
}

} // namespace malar
