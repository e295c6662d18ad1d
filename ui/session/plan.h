#pragma once

#include "core/analysis/plan.h"
#include "core/store/store.h"

namespace malar {

/// The plan that the registry keeps, else the default one with the registry's schedule. Error Invalid where
/// the kept plan cannot be read.
Result<AnalysisPlan> planOf(const Store &);
/// Under which it is kept.
QString planSetting();

/// The plan with a preset's choices in place of its own, its schedule and primary endpoint kept; nothing
/// where there is no such preset.
std::optional<AnalysisPlan> presetOf(const QString &preset, const AnalysisPlan &);
/// The plan with another schedule; without its primary endpoint where that month is not planned any more.
AnalysisPlan withSchedule(AnalysisPlan, const Schedule &);
/// As a JSON file. Error File: what stood there is still there.
Result<Done> writePlanFile(const QString &path, const AnalysisPlan &);

/// The bands that totals are shown with: the plan's; those of the default plan where it cannot be read.
SeveritySet severitySetOf(const Store &);

} // namespace malar
