#include "core/domain/treatment.h"

#include "core/domain/concomitant.h"

#include <algorithm>

namespace malar {

std::optional<QDate> dayZero(std::span<const Course> courses)
{
    const auto first = std::ranges::min_element(courses, {}, &Course::start);
    if (first == courses.end())
        return std::nullopt;

    std::optional<QDate> dose;
    for (const Infusion &infusion : first->infusions)
        if (infusion.state == InfusionState::Given && (!dose || infusion.date < *dose))
            dose = infusion.date;
    return dose.value_or(first->start);
}

DoseUnit usualUnit(Drug drug)
{
    switch (drug) {
    case Drug::Methotrexate:
        return DoseUnit::MgPerWeek;
    case Drug::Belimumab:
    case Drug::Anifrolumab:
    case Drug::Rituximab:
        return DoseUnit::MgPerMonth;
    case Drug::MycophenolateMofetil:
        return DoseUnit::GramPerDay;
    case Drug::IntravenousImmunoglobulin:
        return DoseUnit::GramPerMonth;
    default:
        return DoseUnit::MgPerDay;
    }
}

bool hasDose(Drug drug)
{
    return drug != Drug::TopicalGlucocorticoids && drug != Drug::TopicalCalcineurinInhibitors;
}

std::optional<double> doseOn(const Treatment &treatment, QDate day)
{
    std::optional<double> dose;
    for (const DoseStep &step : treatment.doses)
        if (!step.from || step.from->earliest() <= day)
            dose = step.amount;
    return dose;
}

bool isConcomitant(const Treatment &treatment, QDate day)
{
    return treatment.kind == TreatmentKind::Concomitant &&
           (!treatment.from || treatment.from->earliest() <= day) &&
           (!treatment.to || treatment.to->latest() >= day) && doseOn(treatment, day) != 0.0;
}

bool isCombination(std::span<const Treatment> treatments, QDate day)
{
    return std::ranges::any_of(treatments,
                               [day](const Treatment &treatment) { return isConcomitant(treatment, day); });
}

bool inOrder(std::span<const DoseStep> steps)
{
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const std::optional<PartialDate> &before = steps[i - 1].from;
        if (!steps[i].from || (before && steps[i].from->earliest() <= before->earliest()))
            return false;
    }
    return true;
}

} // namespace malar
