#pragma once

#include "core/analysis/cohort.h"
#include "core/analysis/plot.h"

namespace malar {

/// Above this many patients with a score the figures show bands of quantiles in place of a line each.
inline constexpr int mostLines = 300;

/// Of one measure: the patients' scores by planned month, the median with its quartiles, n and p. A
/// line is broken at a planned time without a visit. The cohort and the summary made of it.
Plot cohortPlot(const PlacedCohort &, const CohortSummary &, const Measure &);

/// The pairs of one later time, a line each, with the medians of the pairs; `time` as in the summary, above
/// 0.
Plot pairedPlot(const PlacedCohort &, const CohortSummary &, const Measure &, std::size_t time);
/// Who has reached which of the plan's responses when, of the pairs in which it is defined.
Plot responderPlot(const CohortSummary &);
/// The change of every pair of one later time in per cent, the worst first.
Plot waterfallPlot(const PlacedCohort &, const CohortSummary &, Axis, std::size_t time);
/// The bands of the pairs of one later time. Empty where the plan's set does not grade the axis.
Plot shiftPlot(const CohortSummary &, Axis, std::size_t time);

/// How many have responded by when: the summary's curve of CLASI-50.
Plot responseTimePlot(const CohortSummary &);

/// The time that a figure of one later time shows unless told otherwise: that of the primary endpoint, else
/// the latest one with pairs.
std::size_t figureTime(const CohortSummary &, const Measure &);

} // namespace malar
