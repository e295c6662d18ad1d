#include "core/stats/paired.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace malar::stats {

Counts count(std::span<const Pair> pairs)
{
    Counts counts;
    for (const Pair &pair : pairs) {
        const std::int64_t d = pair.difference();
        ++(d > 0 ? counts.improved : d < 0 ? counts.worse : counts.unchanged);
    }
    return counts;
}

Outcome<double> signTest(const Counts &counts, Alternative alternative)
{
    if (counts.pairs() == 0)
        return Undefined::NoPairs;
    if (counts.changed() == 0)
        return Undefined::AllZero;
    switch (alternative) {
    case Alternative::Greater:
        return fairCoinUpTo(counts.worse, counts.changed());
    case Alternative::Less:
        return fairCoinUpTo(counts.improved, counts.changed());
    case Alternative::TwoSided:
        break;
    }
    return std::min(1.0, 2 * fairCoinUpTo(std::min(counts.improved, counts.worse), counts.changed()));
}

Outcome<MeanDifference> meanDifference(std::span<const Pair> pairs)
{
    if (pairs.empty())
        return Undefined::NoPairs;
    // Extended precision, as R does it: the sum of whole differences is exact.
    const auto n = static_cast<long double>(pairs.size());
    long double sum = 0;
    for (const Pair &pair : pairs)
        sum += static_cast<long double>(pair.difference());
    const long double mean = sum / n;
    if (pairs.size() == 1)
        return MeanDifference{static_cast<double>(mean), std::nullopt};

    long double squares = 0;
    for (const Pair &pair : pairs) {
        const long double distance = static_cast<long double>(pair.difference()) - mean;
        squares += distance * distance;
    }
    return MeanDifference{static_cast<double>(mean), static_cast<double>(std::sqrt(squares / (n - 1)))};
}

Outcome<PairedT> pairedT(std::span<const Pair> pairs, Alternative alternative)
{
    const auto outcome = meanDifference(pairs);
    const MeanDifference *const difference = figure(outcome);
    if (!difference)
        return reason(outcome);
    if (!difference->sd)
        return Undefined::OneValue;
    // Compared with each other and not through the sd, which rounding could lift from zero.
    if (std::ranges::all_of(pairs, [&](const Pair &p) { return p.difference() == pairs[0].difference(); }))
        return Undefined::NoSpread;

    PairedT result{.mean = difference->mean,
                   .standardError = *difference->sd / std::sqrt(static_cast<double>(pairs.size())),
                   .df = static_cast<double>(pairs.size() - 1)};
    result.t = result.mean / result.standardError;
    switch (alternative) {
    case Alternative::TwoSided:
        result.p = std::min(1.0, 2 * studentAbove(std::abs(result.t), result.df));
        break;
    case Alternative::Greater:
        result.p = studentAbove(result.t, result.df);
        break;
    case Alternative::Less:
        result.p = studentAbove(-result.t, result.df);
        break;
    }
    return result;
}

Interval meanInterval(const PairedT &result, double confidence)
{
    const double half = studentExceededBy((1 - confidence) / 2, result.df) * result.standardError;
    return {.low = result.mean - half, .high = result.mean + half};
}

} // namespace malar::stats
