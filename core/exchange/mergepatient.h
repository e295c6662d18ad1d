#pragma once

#include "core/exchange/merge.h"

namespace malar::exchange {

/// One patient, three ways into one.
struct PatientMerge {
    PatientFile after;
    std::vector<MergeChange> changes;   // against ours
    std::vector<MergeUnit> conflicts;   // that nobody has decided
    std::vector<MergeProblem> problems; // that are told
};

/// What was sent has our ids, and `ours` also those visits of other patients that it has. Without photographs
/// those of ours stay.
PatientMerge mergePatient(const MergedPatient &, const Decisions &, bool photographs);

/// Whether nothing but consents is merged: somebody has withdrawn.
bool isWithdrawn(const PatientFile &);

} // namespace malar::exchange
