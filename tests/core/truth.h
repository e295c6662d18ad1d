#pragma once

#include "core/stats/paired.h"

#include <span>

namespace malar::test {

/// The exact two-sided p of the signed-rank test, zeros dropped, from whole numbers of as many bits as there
/// are non-zero differences: rounded once, at the end. Slow: seconds for a thousand.
double trueP(std::span<const stats::Pair>);

} // namespace malar::test
