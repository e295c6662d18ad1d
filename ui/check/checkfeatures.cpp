#include "ui/check/checkfigures.h"

#include "core/analysis/datacells.h"

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
        figures.share(prefix + cell::text(drug.name).toUtf8(), drug.n, of);
}

void points(CheckFigures &figures, const QByteArray &name, const Description &description)
{
    figures.add(name + "_n", countOf(description));
    figures.spread(name + '_', description);
}

/// Days as study months.
void months(CheckFigures &figures, const QByteArray &name, const Description &days)
{
    figures.decimals(name, days, monthsPerDay);
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

/// Printed only where something is stated of somebody.
template <class Enum, std::size_t count>
void stated(CheckFigures &figures, const QByteArray &prefix, const std::array<int, count> &counts, int of)
{
    if (counts[0] < of)
        counted<Enum>(figures, prefix, counts, of);
}

void phototypes(CheckFigures &figures, const Features &f)
{
    for (std::size_t type = 0; type < f.phototypes.size(); ++type)
        if (f.phototypes[0] < f.patients && f.phototypes[type] > 0)
            figures.share("phototype:" + QByteArray::number(qulonglong{type}), f.phototypes[type],
                          f.patients);
}

void serology(CheckFigures &figures, const Features &f)
{
    for (std::size_t i = 0; i < f.serology.size(); ++i) {
        const auto of = [&](Answer answer) { return f.serology[i][static_cast<std::size_t>(answer)]; };
        const int known = of(Answer::Yes) + of(Answer::No);
        if (known == 0)
            continue;
        const QByteArray name = keyBytes(keysOf<Serology>[i]);
        figures.share(name, of(Answer::Yes), known);
        figures.add(name + "_not_stated", of(Answer::Unknown));
    }
}

void treatments(CheckFigures &figures, const Features &features)
{
    const TreatmentFeatures &f = features.treatments;
    drugs(figures, "previous:", f.previous, features.patients);
    points(figures, "previous_each", f.previousEach);
    for (const RegimenCount &regimen : f.regimens)
        figures.share("index:" + cell::text(regimen.name).toUtf8() + ' ' + cell::amount(regimen.doseMg) +
                          " mg " + regimen.route.toUtf8() + " every " +
                          QByteArray::number(regimen.intervalDays) + " days",
                      regimen.n, features.patients);
    if (f.combination > 0)
        figures.share("regimen:combination", f.combination, f.withDayZero);
    if (f.monotherapy > 0)
        figures.share("regimen:monotherapy", f.monotherapy, f.withDayZero);
    drugs(figures, "concomitant:", f.concomitant, f.withDayZero);
    const std::int64_t dosed = countOf(f.glucocorticoidDose);
    figures.share("glucocorticoids_dose_not_stated", f.onGlucocorticoids - dosed, f.onGlucocorticoids);
    figures.scaled("glucocorticoids_mg", f.glucocorticoidDose, mgPerThousandth);
}

} // namespace

void addFeatures(CheckFigures &figures, const CohortSummary &summary)
{
    const Features &f = summary.features;
    figures.at("features", "");
    figures.add("patients", f.patients);
    figures.add("excluded", std::ssize(summary.excluded));
    figures.leftOut(summary.excluded);
    counted<Sex>(figures, "sex:", f.sex, f.patients);
    centres(figures, f);
    counted<Subtype>(figures, "subtype:", f.subtypes, f.patients);
    figures.share("subtype_not_stated", f.withoutSubtype, f.patients);
    counted<Answer>(figures, "systemic_lupus:", f.systemicLupus, f.patients);
    stated<Smoking>(figures, "smoking:", f.smoking, f.patients);
    phototypes(figures, f);
    serology(figures, f);
    treatments(figures, f);
    points(figures, "age_years", f.ageYears);
    months(figures, "disease_months", f.diseaseDays);
    figures.add("partial_onsets", f.partialOnsets);
    months(figures, "follow_up_months", f.followUpDays);
    baseline(figures, f);
}

} // namespace malar
