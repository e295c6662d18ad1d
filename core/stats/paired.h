#pragma once

#include "core/stats/fraction.h"
#include "core/stats/interval.h"
#include "core/stats/outcome.h"
#include "core/stats/settings.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

/// Tests and estimates for pairs. A difference is before - after: positive where the score fell.
namespace malar::stats {

/// Two values of one patient in whole units of less than 10^17; whoever has decimals scales them to such
/// units, so that equal differences are equal and not merely near.
struct Pair {
    std::int64_t before;
    std::int64_t after;

    constexpr std::int64_t difference() const { return before - after; }
    bool operator==(const Pair &) const = default;
};

struct Counts {
    std::int64_t improved = 0; // after is lower
    std::int64_t unchanged = 0;
    std::int64_t worse = 0;

    std::int64_t pairs() const { return improved + unchanged + worse; }
    std::int64_t changed() const { return improved + worse; }
    bool operator==(const Counts &) const = default;
};
Counts count(std::span<const Pair>);

/// Above this many non-zero differences Exact gives way to NormalCc.
inline constexpr std::int64_t exactLimit = 1000;

struct SignedRank {
    Counts counts;
    Method method = Method::Exact; // the one used, never RDefault
    double wPlus = 0;              // sums of midranks under the zero rule asked for
    double wMinus = 0;
    std::optional<double> z; // none for the exact method and without a non-zero difference
    double p = 1;            // 1 where all differences are zero
    /// The smallest p that so many non-zero differences can reach exactly: 2/2^m, one-sided 1/2^m. None where
    /// it is too small for a double (m above 1,022).
    std::optional<double> smallestP;
    std::optional<double> rankBiserial; // (W+ - W-)/(W+ + W-), -1 to 1; none without a non-zero difference
    /// The other effect size, r = z/√pairs (Rosenthal 1991). Its z is that of the normal approximation
    /// without correction under the same zero rule, whatever gave p: a size hangs on neither method nor
    /// alternative.
    std::optional<double> zOverRootN;
};

/// Wilcoxon's signed-rank test of the settings' method, zero rule and alternative.
Outcome<SignedRank> signedRank(std::span<const Pair>, const TestSettings & = {});

/// The Hodges-Lehmann estimate: the median of all averages of two differences, each with itself included and
/// zeros kept. In the units of the pairs.
Outcome<Fraction> shift(std::span<const Pair>);

/// Which average bounds the interval of so many pairs, counted from the smallest and from the largest. What
/// an interval costs is to find it: whoever has several sets of one size asks once.
struct ShiftBound {
    std::int64_t k = 0;       // 0 for fewer than two pairs, which have no interval
    double level = 0;         // achieved; five pairs reach 0.9375 at most
    bool approximate = false; // the level comes from the normal approximation (above 1,000 pairs)
};
ShiftBound shiftBound(std::int64_t pairs, double confidence);

struct ShiftInterval {
    Fraction low;
    Fraction high;
    double level; // achieved
    bool approximate = false;
};

/// From the k-th smallest to the k-th largest average of two differences.
Outcome<ShiftInterval> shiftInterval(std::span<const Pair>, double confidence);
/// The same with the bound for that number of pairs.
Outcome<ShiftInterval> shiftInterval(std::span<const Pair>, const ShiftBound &);

/// p of the exact binomial test of improved against worse, unchanged pairs left out.
Outcome<double> signTest(const Counts &, Alternative);

struct PairedT {
    double mean = 0; // of the differences
    double standardError = 0;
    double df = 0;
    double t = 0;
    double p = 1;
};
Outcome<PairedT> pairedT(std::span<const Pair>, Alternative = Alternative::TwoSided);

/// The two-sided interval of the mean difference.
Interval meanInterval(const PairedT &, double confidence);

/// Mean and standard deviation (n - 1) of the differences; no sd for one pair.
struct MeanDifference {
    double mean;
    std::optional<double> sd;
};
Outcome<MeanDifference> meanDifference(std::span<const Pair>);

} // namespace malar::stats
