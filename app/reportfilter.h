#pragma once

#include "core/analysis/filter.h"
#include "core/store/store.h"

namespace malar::app {

/// The filter of a report: by default the one that the registry's cohort is looked at through; else one that
/// the registry keeps by this name, `all` for none at all, or a JSON file. The error's detail says in words
/// what is wrong.
Result<CohortFilter> reportFilter(const Store &, const QString &wanted);

} // namespace malar::app
