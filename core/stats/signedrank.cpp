#include "core/stats/nulldistribution.h"
#include "core/stats/paired.h"

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <numbers>
#include <numeric>
#include <vector>

namespace malar::stats {
namespace {

/// Midranks are halves at times; everything here is doubled, so that it stays whole.
struct SignedRanks {
    std::vector<std::int64_t> doubled; // of the non-zero differences, ascending
    std::int64_t doubledPlus = 0;      // of the positive differences
    std::int64_t doubledTotal = 0;
    bool ties = false;
};

SignedRanks rank(std::span<const Pair> pairs, Zeros rule, std::int64_t zeros)
{
    struct Magnitude {
        std::int64_t size;
        bool positive;
    };
    std::vector<Magnitude> magnitudes;
    magnitudes.reserve(pairs.size());
    for (const Pair &pair : pairs)
        if (const std::int64_t d = pair.difference(); d != 0)
            magnitudes.push_back({std::abs(d), d > 0});
    std::ranges::sort(magnitudes, {}, &Magnitude::size);

    SignedRanks ranks;
    ranks.doubled.reserve(magnitudes.size());
    std::int64_t smaller = rule == Zeros::Pratt ? zeros : 0;
    for (auto first = magnitudes.begin(); first != magnitudes.end();) {
        const auto last = std::find_if(first, magnitudes.end(),
                                       [&](const Magnitude &other) { return other.size != first->size; });
        const std::int64_t equal = last - first;
        const std::int64_t doubled = 2 * smaller + equal + 1;
        const std::int64_t positive =
            std::count_if(first, last, [](const Magnitude &m) { return m.positive; });
        ranks.doubled.insert(ranks.doubled.end(), static_cast<std::size_t>(equal), doubled);
        ranks.doubledPlus += positive * doubled;
        ranks.doubledTotal += equal * doubled;
        ranks.ties = ranks.ties || equal > 1;
        smaller += equal;
        first = last;
    }
    return ranks;
}

/// The method that this set of pairs gets.
Method resolve(Method asked, const SignedRanks &ranks, const Counts &counts)
{
    if (asked == Method::RDefault) {
        const bool exact = !ranks.ties && counts.unchanged == 0 && counts.pairs() < 50;
        return exact ? Method::Exact : Method::NormalCc;
    }
    if (asked == Method::Exact && counts.changed() > exactLimit)
        return Method::NormalCc;
    return asked;
}

double exactP(const SignedRanks &ranks, Alternative alternative)
{
    const std::int64_t divisor = std::accumulate(ranks.doubled.begin(), ranks.doubled.end(), std::int64_t{0},
                                                 std::gcd<std::int64_t, std::int64_t>);
    std::vector<std::int64_t> steps = ranks.doubled;
    for (std::int64_t &step : steps)
        step /= divisor;

    // The distribution is symmetric: the nearer tail tells both.
    const std::int64_t minus = ranks.doubledTotal - ranks.doubledPlus;
    const std::int64_t smaller = std::min(ranks.doubledPlus, minus) / divisor;
    const std::vector<double> chance = lowerTail(steps, smaller);
    const double near = std::min(1.0, std::accumulate(chance.begin(), chance.end(), 0.0));
    const double far = std::min(1.0, 1.0 - (near - chance.back())); // both tails hold the observed sum

    if (alternative == Alternative::TwoSided)
        return std::min(1.0, 2 * near);
    // Of two equal tails both are the nearer one.
    const bool nearIsAsked =
        alternative == Alternative::Less ? ranks.doubledPlus <= minus : ranks.doubledPlus >= minus;
    return nearIsAsked ? near : far;
}

/// How far W+ lies above its expectation under the null hypothesis, in standard deviations. The variance of
/// the kept midranks already holds the corrections for ties and for Pratt's zeros.
double standardised(const SignedRanks &ranks, bool corrected, Alternative alternative)
{
    // W+ - mean = doubledPlus/2 - doubledTotal/4
    const double distance = static_cast<double>(2 * ranks.doubledPlus - ranks.doubledTotal) / 4;
    double squares = 0;
    for (const std::int64_t doubled : ranks.doubled)
        squares += static_cast<double>(doubled) * static_cast<double>(doubled);
    const double deviation = std::sqrt(squares) / 4;

    double correction = 0;
    if (corrected) {
        if (alternative == Alternative::TwoSided)
            correction = distance == 0 ? 0 : std::copysign(0.5, distance);
        else
            correction = alternative == Alternative::Greater ? 0.5 : -0.5;
    }
    return (distance - correction) / deviation;
}

double normalP(double z, Alternative alternative)
{
    const double scaled = z / std::numbers::sqrt2;
    switch (alternative) {
    case Alternative::TwoSided:
        return std::erfc(std::abs(scaled));
    case Alternative::Greater:
        return std::erfc(scaled) / 2;
    case Alternative::Less:
        return std::erfc(-scaled) / 2;
    }
    return 1;
}

std::optional<double> smallest(std::int64_t changed, Alternative alternative)
{
    const std::int64_t halvings = alternative == Alternative::TwoSided ? changed - 1 : changed;
    if (halvings > -DBL_MIN_EXP)
        return std::nullopt;
    return std::ldexp(1.0, -static_cast<int>(std::max<std::int64_t>(halvings, 0)));
}

} // namespace

Outcome<SignedRank> signedRank(std::span<const Pair> pairs, const TestSettings &settings)
{
    if (pairs.empty())
        return Undefined::NoPairs;

    SignedRank result;
    result.counts = count(pairs);
    const SignedRanks ranks = rank(pairs, settings.zeros, result.counts.unchanged);
    result.method = resolve(settings.method, ranks, result.counts);
    result.smallestP = smallest(result.counts.changed(), settings.alternative);
    if (result.counts.changed() == 0)
        return result;

    const std::int64_t minus = ranks.doubledTotal - ranks.doubledPlus;
    result.wPlus = static_cast<double>(ranks.doubledPlus) / 2;
    result.wMinus = static_cast<double>(minus) / 2;
    result.rankBiserial =
        static_cast<double>(ranks.doubledPlus - minus) / static_cast<double>(ranks.doubledTotal);
    result.zOverRootN = standardised(ranks, false, settings.alternative) /
                        std::sqrt(static_cast<double>(result.counts.pairs()));
    if (result.method == Method::Exact) {
        result.p = exactP(ranks, settings.alternative);
    } else {
        result.z = standardised(ranks, result.method == Method::NormalCc, settings.alternative);
        result.p = normalP(*result.z, settings.alternative);
    }
    return result;
}

} // namespace malar::stats
