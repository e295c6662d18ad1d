#pragma once

#include "core/analysis/cohort.h"
#include "core/analysis/plot.h"

namespace malar {

/// Above this many patients with a score the figure shows bands of quantiles in place of a line each.
inline constexpr int mostLines = 300;

/// Figure 1 of one axis: the patients' scores by planned month, the median with its quartiles, n and p. A
/// line is broken at a planned time without a visit. The cohort and the summary made of it.
Plot cohortPlot(const PlacedCohort &, const CohortSummary &, Axis);

} // namespace malar
