#pragma once

#include "core/analysis/cohort.h"
#include "ui/paper/table.h"

namespace malar {

/// What another plan does to the same cohort: of each score its primary endpoint, else its last planned time
/// with a test.
struct PlanEffect {
    QStringList sentences; // "CLASI-A, month 6: p = 0.031 (exact) → p = 0.036 (normal)"
    ReportTable table;     // figure by figure: under the kept plan, and under the shown one where it differs
};

PlanEffect planEffect(const CohortSummary &kept, const CohortSummary &shown);

} // namespace malar
