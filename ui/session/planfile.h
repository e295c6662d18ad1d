#pragma once

#include "core/analysis/plan.h"
#include "core/result.h"

namespace malar {

/// The analysis plan in a JSON file, such as the one that a report carries. Error File where it cannot be
/// read; Invalid where it is no plan of this version: the detail says in words what is wrong, with the field.
Result<AnalysisPlan> readPlanFile(const QString &path);

} // namespace malar
