#pragma once

#include <cassert>
#include <cstdint>
#include <numeric>

namespace malar::stats {

/// An exact rational in lowest terms, its denominator above zero: medians, quartiles and means are rounded
/// from it and never from a double.
struct Fraction {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    constexpr Fraction() = default;
    constexpr Fraction(std::int64_t whole) : numerator(whole) {}
    constexpr Fraction(std::int64_t top, std::int64_t bottom)
    {
        assert(bottom > 0);
        const std::int64_t divisor = std::gcd(top, bottom);
        numerator = top / divisor;
        denominator = bottom / divisor;
    }

    constexpr double value() const
    {
        return static_cast<double>(numerator) / static_cast<double>(denominator);
    }

    /// The largest whole number that is not above it.
    constexpr std::int64_t floor() const
    {
        const std::int64_t quotient = numerator / denominator;
        return numerator % denominator < 0 ? quotient - 1 : quotient;
    }

    bool operator==(const Fraction &) const = default;

    friend constexpr Fraction operator+(Fraction a, Fraction b)
    {
        return {a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator};
    }
    friend constexpr Fraction operator-(Fraction a, Fraction b)
    {
        return a + Fraction(-b.numerator, b.denominator);
    }
    friend constexpr Fraction operator*(Fraction a, Fraction b)
    {
        return {a.numerator * b.numerator, a.denominator * b.denominator};
    }
};

} // namespace malar::stats
