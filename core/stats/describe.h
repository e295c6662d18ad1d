#pragma once

#include "core/stats/fraction.h"
#include "core/stats/outcome.h"
#include "core/stats/settings.h"

#include <cstdint>
#include <optional>
#include <span>

namespace malar::stats {

/// The quantile of values in ascending order, at least one; `p` from 0 to 1. Exact.
Fraction quantile(std::span<const std::int64_t> ascending, Fraction p, QuantileType);

struct Summary {
    std::int64_t count = 0;
    std::int64_t minimum = 0;
    Fraction q1;
    Fraction median;
    Fraction q3;
    std::int64_t maximum = 0;
    Fraction mean;
    std::optional<double> sd; // n - 1; none for one value

    bool operator==(const Summary &) const = default;
};

/// Values in any order. They are whole units of less than 10^17 whose sum stays below 2^63.
Outcome<Summary> describe(std::span<const std::int64_t> values, QuantileType);

} // namespace malar::stats
