#include "core/analysis/bandshift.h"

namespace malar {
namespace {

BandShift made(const PlacedCohort &cohort, Axis axis, std::size_t time)
{
    BandShift shift;
    shift.axis = axis;
    shift.time = cohort.times[time];
    for (const PlacedPatient &patient : cohort.patients) {
        const std::optional<int> before = patient.total(0, axis);
        const std::optional<int> after = patient.total(time, axis);
        if (!before || !after)
            continue;
        const Severity from = *severity(cohort.plan.severitySet, axis, *before);
        const Severity to = *severity(cohort.plan.severitySet, axis, *after);
        ++shift.counts[static_cast<std::size_t>(from)][static_cast<std::size_t>(to)];
        ++shift.pairs;
        shift.carried += patient.times[time].carried;
        shift.milder += to < from;
        shift.graver += to > from;
    }
    return shift;
}

} // namespace

std::vector<BandShift> bandShifts(const PlacedCohort &cohort)
{
    std::vector<BandShift> shifts;
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        if (bands(cohort.plan.severitySet, axis))
            for (std::size_t time = 1; time < cohort.times.size(); ++time)
                shifts.push_back(made(cohort, axis, time));
    return shifts;
}

} // namespace malar
