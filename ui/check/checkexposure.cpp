#include "core/analysis/datacells.h"
#include "core/stats/format.h"
#include "ui/check/checkfigures.h"

namespace malar {
namespace {

void infusions(CheckFigures &figures, const Exposure &total)
{
    figures.add("planned", total.planned);
    figures.share("given", total.given, total.planned);
    figures.share("missed", total.missed, total.planned);
    figures.share("not_recorded", total.unrecorded, total.planned);
    figures.share("late", total.late, total.given);
    figures.share("reduced", total.reduced, total.given);
}

void range(CheckFigures &figures, const QByteArray &name, const Description &description,
           stats::Fraction unit, int decimals)
{
    const stats::Summary *summary = stats::figure(description);
    if (!summary)
        return;
    figures.fixed(name + "_lowest", (summary->minimum * unit).value(), decimals);
    figures.fixed(name + "_highest", (summary->maximum * unit).value(), decimals);
}

} // namespace

void addExposure(CheckFigures &figures, const CohortSummary &summary)
{
    for (const DrugExposure &of : summary.exposures) {
        figures.at("exposure", of.name ? cell::text(*of.name).toUtf8() : QByteArray("all"));
        figures.share("patients", of.patients, summary.features.patients);
        if (of.patients == 0)
            continue;
        figures.share("several_courses", of.severalCourses, of.patients);
        figures.add("infused", of.infused);
        infusions(figures, of.total);
        figures.decimals("adherence", of.adherence, adherenceUnit);
        range(figures, "adherence", of.adherence, adherenceUnit, 1);
        figures.scaled("dose_mg", of.dose, mgPerThousandth);
        range(figures, "dose_mg", of.dose, mgPerThousandth, 3);
        figures.decimals("months", of.days, monthsPerDay);
        range(figures, "months", of.days, monthsPerDay, 1);
        figures.share("stopped", of.stopped, of.patients);
        for (const ReasonCount &reason : of.reasons)
            figures.share("stopped:" + reason.reason.toUtf8(), reason.n, of.stopped);
    }
}

} // namespace malar
