#pragma once

#include <span>
#include <vector>

/// Adjusted p-values of one family, in the order they came. Wright, Biometrics 1992;48:1005-13; R's p.adjust.
namespace malar::stats {

std::vector<double> holm(std::span<const double> p);
std::vector<double> hochberg(std::span<const double> p); // for independent or positively dependent tests
std::vector<double> bonferroni(std::span<const double> p);

} // namespace malar::stats
