#pragma once

#include <cstdint>

/// The distributions that tests and intervals need. Every tail is asked for as such and never taken from 1.
namespace malar::stats {

/// The chance of at most `heads` heads, 0 to `tosses`, in that many tosses of a fair coin (at least one).
double fairCoinUpTo(std::int64_t heads, std::int64_t tosses);

/// The chance of a standard normal value of `z` or less.
double normalUpTo(double z);

/// What a standard normal value falls below with this chance, 0 to 1.
double normalQuantile(double chance);

/// The chance of Student's t above `t`.
double studentAbove(double t, double df);

/// What Student's t exceeds with this chance, 0 to 1.
double studentExceededBy(double chance, double df);

/// The chance of a chi-squared value above `x`, which is 0 or more.
double chiSquaredAbove(double x, double df);

/// What a beta variable falls below, or exceeds, with this chance.
double betaQuantile(double chance, double a, double b);
double betaExceededBy(double chance, double a, double b);

} // namespace malar::stats
