#pragma once

#include "core/stats/outcome.h"

#include <cstdint>
#include <span>
#include <vector>

namespace malar::stats {

/// Friedman's test that all occasions are alike, corrected for ties. Its p comes from the chi-squared
/// distribution and is rough for fewer than ten blocks.
struct Friedman {
    double chiSquared = 0;
    double df = 0;
    double p = 1;
    double kendallW = 0;          // agreement of the blocks, 0 to 1
    std::vector<double> rankSums; // of the occasions, rank 1 for the lowest value; midranks
    std::int64_t blocks = 0;
};

/// A block holds the values of one patient, one an occasion; all blocks are of one length.
/// Conover, Practical Nonparametric Statistics, 3rd ed., 5.8; R's friedman.test.
Outcome<Friedman> friedman(std::span<const std::vector<std::int64_t>> blocks);

} // namespace malar::stats
