#include "core/analysis/datacells.h"
#include "ui/report/featurerows.h"
#include "ui/report/tables.h"
#include "ui/report/tr.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

namespace malar {
namespace {

void infusions(FeatureRows &rows, const Exposure &total)
{
    rows.row(ReportWords::tr("infusions planned"), cells::count(total.planned), "planned");
    rows.share(ReportWords::tr("given, of those planned"), "given", total.given, total.planned);
    rows.share(ReportWords::tr("missed, of those planned"), "missed", total.missed, total.planned);
    rows.share(ReportWords::tr("not recorded, of those planned"), "not_recorded", total.unrecorded,
               total.planned);
    rows.share(ReportWords::tr("late, of those given"), "late", total.late, total.given);
    rows.share(ReportWords::tr("reduced, of those given"), "reduced", total.reduced, total.given);
}

void byPatient(FeatureRows &rows, const DrugExposure &of)
{
    rows.described(ReportWords::tr("adherence by patient, %"), of.adherence,
                   {"adherence", adherenceUnit, true, true});
    rows.described(ReportWords::tr("cumulative dose, mg"), of.dose,
                   {"dose_mg", mgPerThousandth, false, true});
    rows.described(ReportWords::tr("duration of exposure, months"), of.days,
                   {"months", monthsPerDay, true, true});
}

void stops(FeatureRows &rows, const DrugExposure &of)
{
    rows.share(ReportWords::tr("stopped"), "stopped", of.stopped, of.patients);
    for (const ReasonCount &reason : of.reasons)
        rows.share(reason.reason.isEmpty() ? ReportWords::tr("stopped, reason not stated")
                                           : ReportWords::tr("stopped: %1", "the reason").arg(reason.reason),
                   "stopped:" + reason.reason.toUtf8(), reason.n, of.stopped);
}

} // namespace

ReportTable exposureTable(const CohortSummary &summary)
{
    FeatureRows rows(summary.plan, summary.features.patients);
    for (const DrugExposure &of : summary.exposures) {
        rows.group(of.name ? terms::drugName(of.name->drug, of.name->otherName)
                           : ReportWords::tr("All index treatments"),
                   "exposure | " + (of.name ? cell::text(*of.name).toUtf8() : QByteArray("all")));
        rows.share(ReportWords::tr("patients"), "patients", of.patients);
        if (of.patients == 0)
            continue;
        rows.share(ReportWords::tr("several courses"), "several_courses", of.severalCourses, of.patients);
        infusions(rows, of.total);
        byPatient(rows, of);
        stops(rows, of);
    }
    ReportTable table;
    table.title = ReportWords::tr("Exposure to the index treatment (N = %1).")
                      .arg(numbers::count(summary.features.patients));
    table.columns = {{ReportWords::tr("Exposure"), false, 1},
                     {rows.isMean() ? ReportWords::tr("n, n/N (%), or mean ± SD; range; n")
                                    : ReportWords::tr("n, n/N (%), or median [Q1-Q3]; range; n"),
                      true, 1}};
    table.rows = rows.take();
    table.width = 0.8;
    if (const QString filter = words::filterNote(summary); !filter.isEmpty())
        table.notes << filter;
    table.notes << ReportWords::tr(
                       "Up to each patient's last contact, or the last infusion on record where that is "
                       "later. Planned: recorded infusions, and those due by the plan that nobody "
                       "recorded within %n day(s). Late: more than %n day(s) after the planned day. "
                       "Reduced: less than the course's dose.",
                       nullptr, lateAfterDays)
                << ReportWords::tr(
                       "Adherence: given/planned. Duration: from the first dose to one interval after "
                       "the last, or to the stop; days in two courses count once. Stopped: the "
                       "patient's last course has ended by the day of the report, by its stop or by the "
                       "next course.");
    return table;
}

} // namespace malar
