#include "core/stats/format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace malar::stats {
namespace {

/// A double that should lie on half a unit may lie this much below it, in units of the last printed decimal.
constexpr double slack = 1e-9;

enum class Tie : std::uint8_t { Up, ToEven, Down };

struct Rounded {
    std::int64_t units; // of 10^-decimals
    bool exact;
};

Rounded rounded(Fraction value, std::int64_t unitsPerOne, Tie tie)
{
    const Fraction scaled = value * Fraction(unitsPerOne);
    const std::int64_t magnitude = std::abs(scaled.numerator);
    const std::int64_t whole = magnitude / scaled.denominator;
    const std::int64_t rest = magnitude % scaled.denominator;
    const std::int64_t beyondHalf = rest - (scaled.denominator - rest);

    bool up = beyondHalf > 0;
    if (beyondHalf == 0)
        up = tie == Tie::Up || (tie == Tie::ToEven && whole % 2 != 0);
    if (tie == Tie::Down)
        up = false;
    const std::int64_t units = whole + (up ? 1 : 0);
    return {scaled.numerator < 0 ? -units : units, rest == 0};
}

/// What p is compared with, by whatever plan.
constexpr std::array levels{0.01, 0.025, 0.05, 0.1};
constexpr int mostOfP = 6; // decimals

/// Whether so many decimals would print a level for a p that is beside it.
bool roundsOntoLevel(double p, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::ranges::any_of(levels, [&](double level) {
        return std::abs(p - level) * scale > slack &&
               std::floor(p * scale + 0.5 + slack) == std::floor(level * scale + 0.5 + slack);
    });
}

std::string decimal(std::int64_t units, std::size_t decimals)
{
    std::string digits = std::to_string(std::abs(units));
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, 1, '.');
    return units < 0 ? "-" + digits : digits;
}

std::string withoutTrailingZeros(std::string text)
{
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

} // namespace

std::string format(Fraction value, Rounding rounding)
{
    switch (rounding) {
    case Rounding::AsData: {
        const Rounded hundredths = rounded(value, 100, Tie::Up);
        const std::string text = decimal(hundredths.units, 2);
        return hundredths.exact ? withoutTrailingZeros(text) : text;
    }
    case Rounding::OneHalfUp:
        return withoutTrailingZeros(decimal(rounded(value, 10, Tie::Up).units, 1));
    case Rounding::OneHalfEven:
        return withoutTrailingZeros(decimal(rounded(value, 10, Tie::ToEven).units, 1));
    case Rounding::OneTruncated:
        return withoutTrailingZeros(decimal(rounded(value, 10, Tie::Down).units, 1));
    }
    return {};
}

std::string formatMean(Fraction value) { return decimal(rounded(value, 10, Tie::Up).units, 1); }

std::string formatFixed(double value, int decimals)
{
    const double scaled = std::abs(value) * std::pow(10, decimals);
    const auto units = static_cast<std::int64_t>(std::floor(scaled + 0.5 + slack));
    return decimal(value < 0 ? -units : units, static_cast<std::size_t>(decimals));
}

std::string formatMean(double value) { return formatFixed(value, 1); }

std::string formatP(double p)
{
    if (p * 1000 + slack < 1)
        return "<0.001";
    int decimals = 3;
    while (decimals < mostOfP && roundsOntoLevel(p, decimals))
        ++decimals;
    return formatFixed(p, decimals);
}

} // namespace malar::stats
