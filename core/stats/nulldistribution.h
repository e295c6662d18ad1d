#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace malar::stats {

/// What the sum of some ranks can be when each rank is in it or not with equal chance: the probabilities of
/// the sums 0 to `limit`. The ranks are whole, above zero and in ascending order; at most 1,000 of them.
/// Shift algorithm: Streitberg & Röhmel, Statistical Software Newsletter 1986;12:10-7.
std::vector<double> lowerTail(std::span<const std::int64_t> ranks, std::int64_t limit);

} // namespace malar::stats
