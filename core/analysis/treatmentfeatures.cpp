#include "core/analysis/features.h"
#include "core/analysis/treatmentnames.h"
#include "core/analysis/values.h"
#include "core/domain/concomitant.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace malar {
namespace {

using Counts = std::map<DrugName, int>;

std::vector<DrugCount> ranked(const Counts &counts)
{
    std::vector<DrugCount> result;
    for (const auto &[name, n] : counts)
        result.push_back({name, n});
    std::ranges::stable_sort(result, std::ranges::greater{}, &DrugCount::n); // ties in the pick list's order
    return result;
}

void count(Counts &counts, const std::set<DrugName> &taken)
{
    for (const DrugName &name : taken)
        ++counts[name];
}

class Regimens {
public:
    void add(const Course &course, const TreatmentNames &names)
    {
        ++m_counts[{names.drug(course), course.doseMg, names.route(course), course.intervalDays}];
    }
    std::vector<RegimenCount> ranked() const
    {
        std::vector<RegimenCount> result;
        for (const auto &[regimen, n] : m_counts) {
            const auto &[name, doseMg, route, intervalDays] = regimen;
            result.push_back({name, doseMg, route, intervalDays, n});
        }
        std::ranges::stable_sort(result, std::ranges::greater{}, &RegimenCount::n);
        return result;
    }

private:
    std::map<std::tuple<DrugName, double, QString, int>, int> m_counts;
};

/// What a unit is in mg/day; nothing for those that are not by the day.
std::optional<double> mgPerDay(DoseUnit unit)
{
    switch (unit) {
    case DoseUnit::MgPerDay:
        return 1;
    case DoseUnit::GramPerDay:
        return 1000;
    default:
        return std::nullopt;
    }
}

/// What a patient was treated with; twice the same drug counts once.
struct Taken {
    std::set<DrugName> previous;
    std::set<DrugName> concomitant; // on day 0
    bool glucocorticoids = false;

    Taken(const PlacedPatient &patient, const TreatmentNames &names)
    {
        for (const Treatment &treatment : patient.record->treatments) {
            const DrugName name = names.drug(treatment);
            if (treatment.kind == TreatmentKind::Previous)
                previous.insert(name);
            if (!patient.dayZero || !isConcomitant(treatment, *patient.dayZero))
                continue;
            concomitant.insert(name);
            glucocorticoids = glucocorticoids || name.drug == Drug::OralGlucocorticoids;
        }
    }
};

} // namespace

std::optional<double> glucocorticoidDose(const PlacedPatient &patient)
{
    std::optional<double> sum;
    if (!patient.dayZero)
        return sum;
    for (const Treatment &treatment : patient.record->treatments) {
        if (nameOf(treatment).drug != Drug::OralGlucocorticoids ||
            !isConcomitant(treatment, *patient.dayZero))
            continue;
        const std::optional<double> dose = doseOn(treatment, *patient.dayZero);
        const std::optional<double> unit = mgPerDay(treatment.unit);
        if (!dose || !unit)
            return std::nullopt;
        sum = sum.value_or(0) + *dose * *unit;
    }
    return sum;
}

TreatmentFeatures treatmentFeatures(const PlacedCohort &cohort)
{
    TreatmentFeatures f;
    const TreatmentNames names(cohort);
    Counts previous;
    Counts concomitant;
    Regimens regimens;
    Values previousEach;
    Values dose;
    for (const PlacedPatient &patient : cohort.patients) {
        const Taken taken(patient, names);
        count(previous, taken.previous);
        if (!taken.previous.empty())
            previousEach.add(std::ssize(taken.previous));
        if (!patient.dayZero)
            continue;
        regimens.add(*std::ranges::min_element(patient.record->courses, {}, &Course::start), names);
        count(concomitant, taken.concomitant);
        ++f.withDayZero;
        ++(taken.concomitant.empty() ? f.monotherapy : f.combination);
        f.onGlucocorticoids += taken.glucocorticoids;
        dose.addThousandths(glucocorticoidDose(patient));
    }
    f.previous = ranked(previous);
    f.previousEach = previousEach.described(cohort.plan);
    f.regimens = regimens.ranked();
    f.concomitant = ranked(concomitant);
    f.glucocorticoidDose = dose.described(cohort.plan);
    return f;
}

} // namespace malar
