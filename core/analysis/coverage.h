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

} // namespace malar
