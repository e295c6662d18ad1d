#include "core/stats/ratios.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace malar::stats {
namespace {

/// The quantile lies between two neighbours, and which ones the places of the values tell.
Fraction quantileOf(const std::vector<Ratio> &ascending, Fraction p, QuantileType type)
{
    std::vector<std::int64_t> places(ascending.size());
    std::iota(places.begin(), places.end(), std::int64_t{0});
    const Fraction place = quantile(places, p, type);
    const auto at = [&](std::int64_t index) {
        const Ratio &ratio = ascending[static_cast<std::size_t>(index)];
        return Fraction(ratio.part, ratio.of);
    };
    const Fraction below = at(place.floor());
    const Fraction weight = place - place.floor();
    return weight.numerator == 0 ? below : below + weight * (at(place.floor() + 1) - below);
}

long double valueOf(const Ratio &ratio)
{
    return static_cast<long double>(ratio.part) / static_cast<long double>(ratio.of);
}

Fraction meanOf(const std::vector<Ratio> &ratios, std::int64_t unitsPerOne)
{
    long double sum = 0;
    for (const Ratio &ratio : ratios)
        sum += valueOf(ratio);
    constexpr std::int64_t parts = 100'000; // of a unit
    return {std::llroundl(sum / static_cast<long double>(ratios.size()) *
                          static_cast<long double>(unitsPerOne * parts)),
            parts};
}

} // namespace

Outcome<Summary> describe(std::span<const Ratio> ratios, std::int64_t unitsPerOne, QuantileType type)
{
    if (ratios.empty())
        return Undefined::NoValues;
    std::vector<Ratio> ascending(ratios.begin(), ratios.end());
    std::ranges::sort(ascending,
                      [](const Ratio &a, const Ratio &b) { return a.part * b.of < b.part * a.of; });
    const auto units = [&](const Ratio &ratio) {
        return std::llroundl(valueOf(ratio) * static_cast<long double>(unitsPerOne));
    };
    const auto quartile = [&](Fraction p, QuantileType which) {
        return quantileOf(ascending, p, which) * Fraction(unitsPerOne);
    };
    Summary summary{.count = static_cast<std::int64_t>(ascending.size()),
                    .minimum = units(ascending.front()),
                    .q1 = quartile({1, 4}, type),
                    .median = quartile({1, 2}, QuantileType::Type7),
                    .q3 = quartile({3, 4}, type),
                    .maximum = units(ascending.back()),
                    .mean = meanOf(ascending, unitsPerOne),
                    .sd = std::nullopt};
    if (summary.count > 1) {
        long double squares = 0;
        for (const Ratio &ratio : ascending) {
            const long double off = valueOf(ratio) * static_cast<long double>(unitsPerOne) -
                                    static_cast<long double>(summary.mean.value());
            squares += off * off;
        }
        summary.sd = static_cast<double>(std::sqrt(squares / static_cast<long double>(summary.count - 1)));
    }
    return summary;
}

} // namespace malar::stats
