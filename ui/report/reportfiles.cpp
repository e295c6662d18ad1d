#include "ui/report/reportfiles.h"

#include "core/analysis/analyseddata.h"
#include "core/analysis/clinicaldata.h"
#include "ui/check/checkscript.h"
#include "ui/report/tables.h"
#include "ui/report/tr.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// A table of the analysed data; `about` has a place for the name.
ReportFile csv(const QString &name, const QString &about, const QByteArray &content)
{
    return {name, u"text/csv"_s, content, about.arg(name)};
}

} // namespace

std::vector<ReportFile> cohortFiles(const PlacedCohort &cohort, const CohortSummary &summary,
                                    const QString &before)
{
    const QString script = before + u"check.R"_s;
    const QString data = before + u"data.csv"_s;
    const QString plan = before + u"plan.json"_s;
    std::vector<ReportFile> files{
        {script, u"text/x-r-source"_s, checkScript(cohort, summary, reportTables(summary)),
         ReportWords::tr(
             "%1 recomputes the figures of the tables from the data, with R alone (Rscript %1 %2).")
             .arg(script, data)},
        csv(data, ReportWords::tr("%1 holds the analysed data, a row for each patient and planned time."),
            analysedData(cohort)),
        csv(before + u"treatments.csv"_s, ReportWords::tr("%1 holds previous and concomitant treatments."),
            treatmentData(cohort)),
        csv(before + u"courses.csv"_s, ReportWords::tr("%1 holds the courses of the index treatment."),
            courseData(cohort)),
        csv(before + u"infusions.csv"_s, ReportWords::tr("%1 holds the infusions, given or missed."),
            infusionData(cohort)),
        csv(before + u"events.csv"_s, ReportWords::tr("%1 holds the adverse events."), eventData(cohort)),
        {plan, u"application/json"_s, QJsonDocument(toJson(cohort.plan)).toJson(),
         ReportWords::tr("%1 holds every choice of the analysis.").arg(plan)}};
    if (!summary.biomarkers.empty())
        files.push_back(csv(before + u"biomarkers.csv"_s,
                            ReportWords::tr("%1 holds the values of biomarkers, a row each."),
                            biomarkerData(cohort)));
    std::ranges::sort(files, {}, &ReportFile::name);
    return files;
}

} // namespace malar
