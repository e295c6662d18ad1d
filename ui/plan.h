#pragma once

#include "core/analysis/plan.h"
#include "core/store/store.h"

namespace malar {

/// The plan that the registry keeps, else the default one with the registry's schedule. Error Invalid where
/// the kept plan cannot be read.
Result<AnalysisPlan> planOf(const Store &);
/// Under which it is kept.
QString planSetting();

/// The bands that totals are shown with: the plan's; those of the default plan where it cannot be read.
SeveritySet severitySetOf(const Store &);

} // namespace malar
