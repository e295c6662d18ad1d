#include "ui/report/checkfigures.h"

#include "core/domain/keytext.h"
#include "core/stats/format.h"

namespace malar {
namespace {

template <class Enum, std::size_t count>
void counted(CheckFigures &figures, const QByteArray &prefix, const std::array<int, count> &counts, int of)
{
    for (std::size_t i = 0; i < count; ++i)
        if (counts[i] > 0)
            figures.share(prefix + keyBytes(key(static_cast<Enum>(i))), counts[i], of);
}

void drugs(CheckFigures &figures, const QByteArray &prefix, const std::vector<DrugCount> &counts, int of)
{
    for (const DrugCount &drug : counts)
        figures.share(prefix + (drug.drug == Drug::Other && !drug.otherName.isEmpty()
                                    ? drug.otherName.toUtf8()
                                    : keyBytes(key(drug.drug))),
                      drug.n, of);
}

void points(CheckFigures &figures, const QByteArray &name, const Description &description)
{
    figures.add(name + "_n", countOf(description));
    figures.spread(name + '_', description);
}

/// Days as study months.
void months(CheckFigures &figures, const QByteArray &name, const Description &days)
{
    figures.add(name + "_n", countOf(days));
    const stats::Summary *summary = stats::figure(days);
    if (!summary)
        return;
    figures.add(name + "_mean", stats::formatMean(summary->mean * monthsPerDay));
    if (summary->sd)
        figures.add(name + "_sd", stats::formatMean(*summary->sd * monthsPerDay.value()));
    figures.add(name + "_median", stats::formatMean(summary->median * monthsPerDay));
    figures.add(name + "_q1", stats::formatMean(summary->q1 * monthsPerDay));
    figures.add(name + "_q3", stats::formatMean(summary->q3 * monthsPerDay));
}

void centres(CheckFigures &figures, const Features &f)
{
    int notStated = 0;
    for (const CentreCount &centre : f.centres) {
        if (centre.centre.isEmpty())
            notStated = centre.n;
        else
            figures.share("centre:" + centre.centre.toUtf8(), centre.n, f.patients);
    }
    figures.share("centre_not_stated", notStated, f.patients);
}

void baseline(CheckFigures &figures, const Features &f)
{
    points(figures, "baseline_a", f.baseline[0]);
    points(figures, "baseline_d", f.baseline[1]);
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const std::size_t a = static_cast<std::size_t>(axis);
        const std::int64_t n = countOf(f.baseline[a]);
        const QByteArray name = axis == Axis::Activity ? "CLASI-A:" : "CLASI-D:";
        if (f.severity[a] && n > 0)
            for (const Severity severity : {Severity::Mild, Severity::Moderate, Severity::Severe})
                figures.share(name + keyBytes(key(severity)),
                              (*f.severity[a])[static_cast<std::size_t>(severity)], n);
    }
}

} // namespace

void addFeatures(CheckFigures &figures, const CohortSummary &summary)
{
    const Features &f = summary.features;
    figures.at("features", "");
    figures.add("patients", f.patients);
    figures.add("excluded", std::ssize(summary.excluded));
    counted<Sex>(figures, "sex:", f.sex, f.patients);
    centres(figures, f);
    counted<Subtype>(figures, "subtype:", f.subtypes, f.patients);
    figures.share("subtype_not_stated", f.withoutSubtype, f.patients);
    counted<Answer>(figures, "systemic_lupus:", f.systemicLupus, f.patients);
    drugs(figures, "previous:", f.previous, f.patients);
    drugs(figures, "index:", f.index, f.patients);
    if (f.combination > 0)
        figures.share("regimen:combination", f.combination, f.withDayZero);
    if (f.monotherapy > 0)
        figures.share("regimen:monotherapy", f.monotherapy, f.withDayZero);
    points(figures, "age_years", f.ageYears);
    months(figures, "disease_months", f.diseaseDays);
    months(figures, "follow_up_months", f.followUpDays);
    baseline(figures, f);
    figures.share("adverse_none", f.adverseEventsNone, f.visits);
    figures.share("adverse_some", f.adverseEventsSome, f.visits);
    figures.share("adverse_not_asked", f.adverseEventsNotAsked, f.visits);
}

} // namespace malar
