#pragma once

#include "core/exchange/pairs.h"
#include "core/stats/settings.h"

#include <span>
#include <string>

namespace malar::exchange {

/// CSV with a row a dataset: counts, signed-rank test, shift, effect size, medians and quartiles, paired t
/// and sign test. Reals carry 17 significant digits; what is undefined is empty and `note` says why. The
/// settings' rounding does not touch this output.
std::string comparisonTable(std::span<const PairSet>, const stats::TestSettings &);

} // namespace malar::exchange
