#include "ui/check/checkfigures.h"

namespace malar {
namespace {

void add(CheckFigures &figures, const QByteArray &where, const CentreFeatures &f)
{
    figures.at(where, "");
    figures.add("patients", f.patients);
    figures.share("women", f.women, f.patients);
    figures.add("age_years_n", countOf(f.ageYears));
    figures.spread("age_years_", f.ageYears);
    figures.add("visits", f.visits);
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const QByteArray name = axis == Axis::Activity ? "baseline_a_" : "baseline_d_";
        const Description &baseline = f.baseline[static_cast<std::size_t>(axis)];
        figures.add(name + 'n', countOf(baseline));
        figures.spread(name, baseline);
    }
    figures.add("infusions_given", f.infusionsGiven);
    figures.share("adverse_event", f.withAdverseEvent, f.treated);
}

} // namespace

void addCentres(CheckFigures &figures, const CohortSummary &summary)
{
    if (summary.centres.centres.empty())
        return;
    for (const CentreFeatures &centre : summary.centres.centres)
        add(figures, centre.centre.isEmpty() ? "centre not stated" : "centre " + centre.centre.toUtf8(),
            centre);
    add(figures, "all centres", summary.centres.all);
}

} // namespace malar
