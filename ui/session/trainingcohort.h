#pragma once

#include "core/store/store.h"

namespace malar {

/// The training cohort in a registry of its own, in memory and marked as synthetic: whatever one does there
/// is gone with it.
Result<std::unique_ptr<Store>> trainingCohort();

/// The day that it is there: some of its patients wait for a visit.
QDate trainingDay();

} // namespace malar
