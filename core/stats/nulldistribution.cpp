#include "core/stats/nulldistribution.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace malar::stats {
namespace {

/// Adds a run of values that does not overlap its target: what lets the compiler use vector instructions.
void add(double *__restrict target, const double *__restrict source, std::int64_t length)
{
    for (std::int64_t i = 0; i < length; ++i)
        target[i] += source[i];
}

} // namespace

std::vector<double> lowerTail(std::span<const std::int64_t> ranks, std::int64_t limit)
{
    std::vector<double> chance(static_cast<std::size_t>(limit) + 1);
    // Starting from 2^-m instead of dividing by 2^m at the end: no sum overflows, and powers of two round
    // nothing.
    chance[0] = std::ldexp(1.0, -static_cast<int>(ranks.size()));

    std::int64_t reached = 0;
    for (const std::int64_t rank : ranks) {
        reached = std::min(reached + rank, limit);
        // From the top in blocks no longer than the shift, so that a block never reads what it has written.
        for (std::int64_t end = reached + 1; end > rank;) {
            const std::int64_t begin = std::max(rank, end - rank);
            add(chance.data() + begin, chance.data() + begin - rank, end - begin);
            end = begin;
        }
    }
    return chance;
}

} // namespace malar::stats
