#pragma once

#include "core/domain/schedule.h"

#include <span>

namespace malar {

/// How many visits of a registry stand for each planned time under a schedule, and how many that count stand
/// for none.
struct Coverage {
    int baseline = 0;
    std::vector<int> months; // in the schedule's order
    int unscheduled = 0;
    bool operator==(const Coverage &) const = default;
};

/// Patients entered in error are left out.
Coverage coverage(const Schedule &, std::span<const PatientRecord>);

/// What is wrong with a schedule that somebody typed; the first thing only.
enum class ScheduleProblem : std::uint8_t {
    NoMonths,
    BaselineReversed, // its first day after its last
    MonthNotPositive,
    MonthsNotAscending, // months and their targets must both rise
    NegativeWindow,
    TargetInBaseline // a target day that baseline's window holds
};
std::optional<ScheduleProblem> problem(const Schedule &);

} // namespace malar
