#pragma once

namespace malar::stats {

/// Both ends, included.
struct Interval {
    double low;
    double high;
};

} // namespace malar::stats
