#pragma once

#include "core/analysis/pairing.h"
#include "core/stats/describe.h"
#include "core/stats/paired.h"

namespace malar {

/// The signed-rank test under one zero rule, by every method. W+, W- and both effect sizes are the same in
/// all three.
struct RuleDetails {
    stats::Zeros zeros = stats::Zeros::Drop;
    stats::Outcome<stats::SignedRank> exact; // normal with correction above stats::exactLimit
    stats::Outcome<stats::SignedRank> normal;
    stats::Outcome<stats::SignedRank> corrected;
};

/// What stands behind one comparison: how its result hangs on the choices of the plan. Differences are
/// before - after, so that a fall is positive.
struct TestDetails {
    Measure measure;
    StudyTime time;
    int carried = 0; // of the pairs, with a score carried forward
    stats::Counts counts;
    stats::Outcome<stats::SignedRank> planned; // as the plan asks
    std::array<RuleDetails, 2> rules;          // dropped, Pratt
    stats::Outcome<stats::Fraction> hodgesLehmann;
    stats::Outcome<stats::ShiftInterval> shiftInterval;
    stats::Outcome<stats::Summary> differences; // mean and median of the differences are in it
    stats::Outcome<double> sign;
    stats::Outcome<stats::PairedT> t;
    std::optional<stats::Interval> meanInterval; // none without t

    const RuleDetails &under(stats::Zeros zeros) const { return rules[static_cast<std::size_t>(zeros)]; }
};

/// Costs some 0.15 s for 1,000 pairs.
TestDetails details(const PlacedCohort &, std::size_t time, const Measure &);

/// Whether so many non-zero differences can reach p < 0.05 at all.
bool canReachSignificance(const stats::SignedRank &);

} // namespace malar
