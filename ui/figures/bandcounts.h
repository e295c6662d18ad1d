#pragma once

#include "core/analysis/plot.h"

#include <cstdint>

namespace malar {

/// Where a patient went from the band of severity at baseline.
enum class BandMove : std::uint8_t { Milder, Same, MoreSevere };

/// How many patients stand where in a figure of bands.
namespace bandcounts {

BandMove moveOf(const Plot::Cell &);
int total(const Plot &);
int moved(const Plot &, BandMove);
int before(const Plot &, Severity); // in that band at baseline
int after(const Plot &, Severity);  // in it at the later time

} // namespace bandcounts
} // namespace malar
