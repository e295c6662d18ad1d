#pragma once

#include "core/stats/interval.h"
#include "core/stats/outcome.h"

#include <cstdint>

/// Responders of a group, and who became one between two occasions.
namespace malar::stats {

/// `part` of `whole`, 0 to `whole`. Wilson's score interval without continuity correction (JASA
/// 1927;22:209-12).
Outcome<Interval> wilson(std::int64_t part, std::int64_t whole, double confidence);

/// The exact interval (Biometrika 1934;26:404-13).
Outcome<Interval> clopperPearson(std::int64_t part, std::int64_t whole, double confidence);

/// Exact two-sided p from the numbers of those who changed in the one and in the other direction.
Outcome<double> mcNemar(std::int64_t gained, std::int64_t lost);

} // namespace malar::stats
