#pragma once

#include "core/analysis/pairing.h"
#include "core/analysis/plot.h"

namespace malar {

/// So many facets have room on a page.
inline constexpr std::size_t mostFacets = 12;

/// Biomarkers over study months, a facet a marker and subset, in the order of the panels; more facets than a
/// page holds are several figures. None where nobody has a value.
std::vector<Plot> biomarkerPlots(const PlacedCohort &);

/// Those of one patient; without a day 0, months count from the first value.
std::vector<Plot> biomarkerPlots(const PatientRecord &, const Panels &);

/// How many values of the figure lie on this side of a limit of detection.
int limitsIn(const Plot &, Limit);

} // namespace malar
