#pragma once

#include "core/analysis/cohort.h"
#include "core/analysis/plot.h"

/// What the figures of a cohort have in common.
namespace malar::plotparts {

/// n, pairs and p of a time of the summary; its place is its month.
Plot::Column column(const TimePoint &);
/// The top of an axis of scores: a step of five above, and never fewer than ten points, as far as the measure
/// goes.
double axisTop(double highest, const Measure &);
/// The median and quartiles at this place, with those the plan's type gives; of few scores with their range.
Plot::Point quartiles(const stats::Summary &, double x);
/// From the share `low` to the opposite one, of scores in ascending order.
Plot::Point range(std::span<const std::int64_t> ascending, double x, stats::Fraction low,
                  stats::QuantileType);

} // namespace malar::plotparts
