#include "core/stats/friedman.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <numeric>

namespace malar::stats {
namespace {

/// Everything is whole until the last division: midranks are doubled.
struct Ranked {
    std::vector<std::int64_t> doubledSums;
    std::int64_t ties = 0; // Σ (t³ - t) over the groups of t equal values
};

void addRanks(Ranked &ranked, const std::vector<std::int64_t> &block)
{
    std::vector<std::size_t> order(block.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&block](std::size_t i) { return block[i]; });

    for (auto first = order.begin(); first != order.end();) {
        const auto last = std::find_if(first, order.end(),
                                       [&](std::size_t other) { return block[other] != block[*first]; });
        const std::int64_t smaller = first - order.begin();
        const std::int64_t equal = last - first;
        ranked.ties += equal * equal * equal - equal;
        for (; first != last; ++first)
            ranked.doubledSums[*first] += 2 * smaller + equal + 1;
    }
}

} // namespace

Outcome<Friedman> friedman(std::span<const std::vector<std::int64_t>> blocks)
{
    if (blocks.empty())
        return Undefined::NoValues;
    const std::size_t occasions = blocks.front().size();
    if (occasions < 2)
        return Undefined::FewTimes;

    Ranked ranked{.doubledSums = std::vector<std::int64_t>(occasions)};
    for (const std::vector<std::int64_t> &block : blocks) {
        assert(block.size() == occasions);
        addRanks(ranked, block);
    }

    const auto n = static_cast<std::int64_t>(blocks.size());
    const auto k = static_cast<std::int64_t>(occasions);
    const std::int64_t spread = n * k * (k + 1) * (k - 1) - ranked.ties; // 0 where every block is one tie
    if (spread == 0)
        return Undefined::AllTied;

    Friedman result;
    result.df = static_cast<double>(k - 1);
    result.blocks = n;
    std::int64_t squares = 0; // of twice the distances of the sums from their mean n(k + 1)/2
    for (const std::int64_t doubled : ranked.doubledSums) {
        squares += (doubled - n * (k + 1)) * (doubled - n * (k + 1));
        result.rankSums.push_back(static_cast<double>(doubled) / 2);
    }
    result.chiSquared = static_cast<double>(3 * squares * (k - 1)) / static_cast<double>(spread);
    result.kendallW = static_cast<double>(3 * squares) / static_cast<double>(n * spread);
    result.p = chiSquaredAbove(result.chiSquared, result.df);
    return result;
}

} // namespace malar::stats
