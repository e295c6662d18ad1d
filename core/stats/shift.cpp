#include "core/stats/distributions.h"
#include "core/stats/nulldistribution.h"
#include "core/stats/paired.h"

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <numeric>
#include <vector>

namespace malar::stats {
namespace {

std::vector<std::int64_t> ascendingDifferences(std::span<const Pair> pairs)
{
    std::vector<std::int64_t> differences(pairs.size());
    std::ranges::transform(pairs, differences.begin(), &Pair::difference);
    std::ranges::sort(differences);
    return differences;
}

std::int64_t averageCount(std::int64_t pairs) { return pairs * (pairs + 1) / 2; }

/// How many sums of two differences, each with itself included, are not above `limit`.
std::int64_t countUpTo(std::span<const std::int64_t> ascending, std::int64_t limit)
{
    std::int64_t found = 0;
    std::size_t partners =
        ascending.size(); // those from the front whose sum with ascending[first] is low enough
    for (std::size_t first = 0; first < ascending.size(); ++first) {
        while (partners > 0 && ascending[first] + ascending[partners - 1] > limit)
            --partners;
        if (partners <= first)
            break;
        found += static_cast<std::int64_t>(partners - first);
    }
    return found;
}

/// The k-th smallest sum of two differences, counted from 1. The sums are whole, so bisection ends at it
/// exactly and never has to list all n(n + 1)/2 of them.
std::int64_t kthSum(std::span<const std::int64_t> ascending, std::int64_t k)
{
    std::int64_t low = 2 * ascending.front();
    std::int64_t high = 2 * ascending.back();
    while (low < high) {
        const std::int64_t middle = std::midpoint(low, high); // rounds towards low
        if (countUpTo(ascending, middle) >= k)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

/// R's qsignrank and psignrank: k = max(1, q), the level 1 - 2 P(W <= k - 1).
ShiftBound exactBound(std::int64_t pairs, double tail)
{
    std::vector<std::int64_t> ranks(static_cast<std::size_t>(pairs));
    std::iota(ranks.begin(), ranks.end(), 1);
    const std::vector<double> chance = lowerTail(ranks, averageCount(pairs) / 2);

    // A chance that equals the tail but for its last digits counts as reaching it, as in R.
    const double enough = tail - 10 * DBL_EPSILON;
    double below = 0; // P(W < k)
    std::int64_t k = 0;
    while (k < averageCount(pairs) / 2 && (k == 0 || below + chance[static_cast<std::size_t>(k)] <= enough))
        below += chance[static_cast<std::size_t>(k++)];
    return {k, 1 - 2 * below, false};
}

ShiftBound normalBound(std::int64_t pairs, double tail)
{
    const auto n = static_cast<double>(pairs);
    const double mean = n * (n + 1) / 4;
    const double deviation = std::sqrt(n * (n + 1) * (2 * n + 1) / 24);
    const double k = std::max(1.0, std::ceil(mean - 0.5 + deviation * normalQuantile(tail)));
    return {static_cast<std::int64_t>(k), 1 - 2 * normalUpTo((k - 0.5 - mean) / deviation), true};
}

} // namespace

Outcome<Fraction> shift(std::span<const Pair> pairs)
{
    if (pairs.empty())
        return Undefined::NoPairs;
    const std::vector<std::int64_t> differences = ascendingDifferences(pairs);
    const std::int64_t averages = averageCount(static_cast<std::int64_t>(pairs.size()));
    const std::int64_t lower = kthSum(differences, (averages + 1) / 2);
    const std::int64_t upper = averages % 2 == 0 ? kthSum(differences, averages / 2 + 1) : lower;
    return Fraction(lower + upper, 4);
}

ShiftBound shiftBound(std::int64_t pairs, double confidence)
{
    if (pairs < 2)
        return {};
    const double tail = (1 - confidence) / 2;
    return pairs > exactLimit ? normalBound(pairs, tail) : exactBound(pairs, tail);
}

Outcome<ShiftInterval> shiftInterval(std::span<const Pair> pairs, double confidence)
{
    return shiftInterval(pairs, shiftBound(static_cast<std::int64_t>(pairs.size()), confidence));
}

Outcome<ShiftInterval> shiftInterval(std::span<const Pair> pairs, const ShiftBound &bound)
{
    if (pairs.empty())
        return Undefined::NoPairs;
    if (pairs.size() == 1)
        return Undefined::OnePair;

    const auto n = static_cast<std::int64_t>(pairs.size());
    const std::vector<std::int64_t> differences = ascendingDifferences(pairs);
    return ShiftInterval{.low = {kthSum(differences, bound.k), 2},
                         .high = {kthSum(differences, averageCount(n) + 1 - bound.k), 2},
                         .level = bound.level,
                         .approximate = bound.approximate};
}

} // namespace malar::stats
