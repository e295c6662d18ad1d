#pragma once

#include "core/stats/fraction.h"
#include "core/stats/settings.h"

#include <string>

/// Figures as text, always with a point: the window puts its language's comma in place of it. Half-up means
/// away from zero, so that a change of -0.25 prints like one of 0.25.
namespace malar::stats {

/// A median or quartile. Exact figures print as they are (16.5, 12.75, 4), others with the decimals of the
/// rule.
std::string format(Fraction, Rounding);

/// So many decimals, half-up, also where they are 0.
std::string formatFixed(double, int decimals);

/// A mean or standard deviation: one decimal, half-up, also where it is 0: "12.0".
std::string formatMean(Fraction);
std::string formatMean(double);

/// Three decimals, half-up; "<0.001" below 0.001. 0.0625 is "0.063". More where these would print a level
/// that p is beside: 0.0498 is "0.0498", never "0.050".
std::string formatP(double p);

} // namespace malar::stats
