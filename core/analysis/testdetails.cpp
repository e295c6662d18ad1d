#include "core/analysis/testdetails.h"

namespace malar {
namespace {

constexpr double significant = 0.05;

RuleDetails under(stats::Zeros zeros, std::span<const stats::Pair> pairs, stats::TestSettings settings)
{
    settings.zeros = zeros;
    const auto by = [&](stats::Method method) {
        settings.method = method;
        return stats::signedRank(pairs, settings);
    };
    return {zeros, by(stats::Method::Exact), by(stats::Method::Normal), by(stats::Method::NormalCc)};
}

} // namespace

TestDetails details(const PlacedCohort &cohort, std::size_t time, const Measure &measure)
{
    const stats::TestSettings &settings = cohort.plan.test;
    std::vector<stats::Pair> pairs;
    std::vector<std::int64_t> differences;
    for (const Pairing::Totals &totals : pairing(cohort, time, measure).pairs) {
        pairs.push_back({totals.before, totals.after});
        differences.push_back(pairs.back().difference());
    }
    const stats::Counts counts = stats::count(pairs);
    TestDetails result{
        measure,
        cohort.times[time],
        carriedPairs(cohort, time, measure),
        counts,
        stats::signedRank(pairs, settings),
        {under(stats::Zeros::Drop, pairs, settings), under(stats::Zeros::Pratt, pairs, settings)},
        stats::shift(pairs),
        stats::shiftInterval(pairs, settings.confidence),
        stats::describe(differences, settings.quantileType),
        stats::signTest(counts, settings.alternative),
        stats::pairedT(pairs, settings.alternative),
        std::nullopt};
    if (const stats::PairedT *t = stats::figure(result.t))
        result.meanInterval = stats::meanInterval(*t, settings.confidence);
    return result;
}

bool canReachSignificance(const stats::SignedRank &test)
{
    return !test.smallestP || *test.smallestP < significant;
}

} // namespace malar
