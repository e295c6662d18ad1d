#pragma once

#include <cstdint>

namespace malar::stats {

/// The chance of at most `heads` heads, 0 to `tosses`, in that many tosses of a fair coin (at least one).
double fairCoinUpTo(std::int64_t heads, std::int64_t tosses);

} // namespace malar::stats
