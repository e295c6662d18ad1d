#pragma once

#include "core/analysis/pairing.h"

namespace malar {

/// How the pairs of a time moved between the severity bands of the plan's set.
struct BandShift {
    Axis axis = Axis::Activity;
    StudyTime time;
    /// Patients by band at baseline, then by band at the time: mild, moderate, severe.
    std::array<std::array<int, 3>, 3> counts{};
    int pairs = 0;
    int carried = 0; // of the pairs, with a score carried forward
    int milder = 0;  // in a lower band than at baseline
    int graver = 0;

    int at(Severity before, Severity after) const
    {
        return counts[static_cast<std::size_t>(before)][static_cast<std::size_t>(after)];
    }
    int same() const { return pairs - milder - graver; }
};

/// CLASI-A, then CLASI-D, each at every time after baseline; nothing of an axis that the set does not grade.
std::vector<BandShift> bandShifts(const PlacedCohort &);

} // namespace malar
