#include "ui/report/cell.h"
#include "ui/report/scorecells.h"
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

QString centreName(const CentreFeatures &f, const CohortSummary &summary)
{
    if (&f == &summary.centres.all)
        return ReportWords::tr("All centres");
    return f.centre.isEmpty() ? ReportWords::tr("not stated", "centre") : f.centre;
}

QByteArray centrePlace(const CentreFeatures &f, const CohortSummary &summary)
{
    if (&f == &summary.centres.all)
        return "all centres";
    return f.centre.isEmpty() ? QByteArray("centre not stated") : "centre " + f.centre.toUtf8();
}

/// The centres, then all of them together.
std::vector<const CentreFeatures *> centresAndAll(const CohortSummary &summary)
{
    std::vector<const CentreFeatures *> all;
    for (const CentreFeatures &f : summary.centres.centres)
        all.push_back(&f);
    all.push_back(&summary.centres.all);
    return all;
}

void addCentreNotes(ReportTable &table, const CohortSummary &summary, const QString &ofColumns)
{
    const AnalysisPlan &plan = summary.plan;
    if (const QString filter = words::filterNote(summary); !filter.isEmpty())
        table.notes << filter;
    const QString spread = plan.descriptives == Descriptives::MeanSd
                               ? ReportWords::tr("Mean ± SD (n − 1).")
                               : ReportWords::tr("Median [Q1-Q3], quartiles %1.")
                                         .arg(words::quantileType(plan.test.quantileType)) +
                                     u' ' + words::fewValuesNote();
    table.notes << spread + u' ' + ofColumns;
}

ReportTable::Row row(const CentreFeatures &f, const CohortSummary &summary)
{
    const AnalysisPlan &plan = summary.plan;
    const int decimals = numbers::shareDecimals(summary.features.patients);
    return {{centreName(f, summary), cells::count(f.patients), cells::share(f.women, f.patients, decimals),
             described(f.ageYears, plan), cells::count(f.visits), described(f.baseline[0], plan),
             described(f.baseline[1], plan), cells::count(f.infusionsGiven),
             cells::share(f.withAdverseEvent, f.treated, decimals)},
            &f == &summary.centres.all ? ReportTable::Row::Kind::Single : ReportTable::Row::Kind::Plain,
            centrePlace(f, summary)};
}

} // namespace

ReportTable centresTable(const CohortSummary &summary)
{
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
    for (const CentreFeatures *f : centresAndAll(summary))
        table.rows.push_back(row(*f, summary));
    addCentreNotes(
        table, summary,
        ReportWords::tr("n: patients in whom it is known. Visits: those that are complete. An "
                        "adverse event: on record or reported, from day 0 on, of those on the index "
                        "treatment. The "
                        "centres are not compared by a test."));
    return table;
}

ReportTable centreScalesTable(const CohortSummary &summary)
{
    ReportTable table;
    table.title = ReportWords::tr("The scales at baseline by centre (N = %1).")
                      .arg(numbers::count(summary.features.patients));
    table.columns = {{fieldLabel("centre"), false, 2.6},
                     {ReportWords::tr("At baseline; n"), true, 1.5, "baseline"},
                     {ReportWords::tr("Range"), true, 1, "range"}};
    for (std::size_t i = 2; i < summary.trends.size(); ++i) { // after the totals
        const Measure &scale = summary.trends[i].measure;
        table.rows.push_back({{terms::head(scale)}, ReportTable::Row::Kind::Group});
        for (const CentreFeatures *f : centresAndAll(summary))
            table.rows.push_back({{centreName(*f, summary), described(f->baseline[i], summary.plan),
                                   cells::range(f->baseline[i])},
                                  ReportTable::Row::Kind::Plain,
                                  centrePlace(*f, summary) + " | " + scale.key().toLatin1()});
    }
    addCentreNotes(table, summary,
                   ReportWords::tr("n: patients with an answer. The centres are not compared by a test."));
    return table;
}

} // namespace malar
