#include "core/stats/describe.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace malar::stats {
namespace {

/// Where the quantile lies among values numbered from 1: at `below`, or `weight` of the way to the next.
struct Position {
    std::int64_t below;
    Fraction weight;
};

/// What the type adds to n·p (Hyndman & Fan 1996, table 1).
Fraction offset(Fraction p, QuantileType type)
{
    switch (type) {
    case QuantileType::Type1:
    case QuantileType::Type2:
    case QuantileType::Type4:
        return 0;
    case QuantileType::Type3:
        return {-1, 2};
    case QuantileType::Type5:
        return {1, 2};
    case QuantileType::Type6:
        return p;
    case QuantileType::Type7:
        return Fraction(1) - p;
    case QuantileType::Type8:
        return (p + 1) * Fraction(1, 3);
    case QuantileType::Type9:
        return p * Fraction(1, 4) + Fraction(3, 8);
    }
    return 0;
}

Position position(std::int64_t count, Fraction p, QuantileType type)
{
    const Fraction at = Fraction(count) * p + offset(p, type);
    const std::int64_t below = at.floor();
    const Fraction rest = at - below;
    const bool between = rest.numerator > 0;
    switch (type) {
    case QuantileType::Type1:
        return {below, between ? 1 : 0};
    case QuantileType::Type2:
        return {below, between ? Fraction(1) : Fraction(1, 2)};
    case QuantileType::Type3:
        return {below, between || below % 2 != 0 ? 1 : 0};
    default:
        return {below, rest};
    }
}

} // namespace

Fraction quantile(std::span<const std::int64_t> ascending, Fraction p, QuantileType type)
{
    const auto count = static_cast<std::int64_t>(ascending.size());
    const auto [below, weight] = position(count, p, type);
    const auto at = [&](std::int64_t number) {
        return ascending[static_cast<std::size_t>(std::clamp<std::int64_t>(number, 1, count) - 1)];
    };
    return Fraction(at(below)) + weight * Fraction(at(below + 1) - at(below));
}

Outcome<Summary> describe(std::span<const std::int64_t> values, QuantileType type)
{
    if (values.empty())
        return Undefined::NoValues;

    std::vector<std::int64_t> ascending(values.begin(), values.end());
    std::ranges::sort(ascending);
    const auto count = static_cast<std::int64_t>(ascending.size());

    Summary summary{
        .count = count,
        .minimum = ascending.front(),
        .q1 = quantile(ascending, {1, 4}, type),
        .median = quantile(ascending, {1, 2}, QuantileType::Type7),
        .q3 = quantile(ascending, {3, 4}, type),
        .maximum = ascending.back(),
        .mean = {std::accumulate(ascending.begin(), ascending.end(), std::int64_t{0}), count},
        .sd = std::nullopt,
    };
    if (count > 1) {
        const double mean = summary.mean.value();
        double squares = 0;
        for (const std::int64_t value : ascending)
            squares += (static_cast<double>(value) - mean) * (static_cast<double>(value) - mean);
        summary.sd = std::sqrt(squares / static_cast<double>(count - 1));
    }
    return summary;
}

} // namespace malar::stats
