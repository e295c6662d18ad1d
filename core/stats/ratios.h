#pragma once

#include "core/stats/describe.h"

namespace malar::stats {

/// So many of so many; `of` is above zero.
struct Ratio {
    std::int64_t part = 0;
    std::int64_t of = 1;
};

/// Ratios between 0 and 1 described in units of which one whole has `unitsPerOne`, at most 10^9. Median and
/// quartiles are exact rationals; the mean is right to 10^-12 of a per cent, so that a half stays one; lowest
/// and highest are whole units.
Outcome<Summary> describe(std::span<const Ratio>, std::int64_t unitsPerOne, QuantileType);

} // namespace malar::stats
