#include "core/stats/adjust.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace malar::stats {
namespace {

/// Positions of the p-values from the smallest to the largest.
std::vector<std::size_t> ascendingOrder(std::span<const double> p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [p](std::size_t i) { return p[i]; });
    return order;
}

} // namespace

std::vector<double> holm(std::span<const double> p)
{
    std::vector<double> adjusted(p.size());
    auto left = static_cast<double>(p.size());
    double highest = 0;
    for (const std::size_t i : ascendingOrder(p)) {
        highest = std::max(highest, std::min(1.0, left-- * p[i]));
        adjusted[i] = highest;
    }
    return adjusted;
}

std::vector<double> hochberg(std::span<const double> p)
{
    std::vector<double> adjusted(p.size());
    std::vector<std::size_t> order = ascendingOrder(p);
    std::ranges::reverse(order);
    double factor = 1;
    double lowest = 1;
    for (const std::size_t i : order) {
        lowest = std::min(lowest, factor++ * p[i]);
        adjusted[i] = lowest;
    }
    return adjusted;
}

std::vector<double> bonferroni(std::span<const double> p)
{
    std::vector<double> adjusted(p.begin(), p.end());
    for (double &value : adjusted)
        value = std::min(1.0, value * static_cast<double>(p.size()));
    return adjusted;
}

} // namespace malar::stats
