#pragma once

#include "core/keys.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

/// How a comparison is made: every choice that changes a printed figure, and the presets that reproduce what
/// other programs and publications did.
namespace malar::stats {

enum class Method : std::uint8_t {
    Exact,    // conditional on the midranks, so ties are handled exactly
    Normal,   // normal approximation, no continuity correction
    NormalCc, // with continuity correction
    RDefault  // R's wilcox.test up to 4.5: Exact without ties and zeros and under 50, else NormalCc
};

enum class Zeros : std::uint8_t {
    Drop, // Wilcoxon 1945: left out before ranking
    Pratt // Pratt 1959: ranked with the others, then left out
};

/// Greater: before is greater than after, so the score fell.
enum class Alternative : std::uint8_t { TwoSided, Greater, Less };

/// Hyndman & Fan, The American Statistician 1996;50:361-5, numbered as in R.
enum class QuantileType : std::uint8_t { Type1 = 1, Type2, Type3, Type4, Type5, Type6, Type7, Type8, Type9 };

/// The scale on which the limits of a survival curve lie symmetrically, as conf.type of R's survfit.
enum class SurvivalInterval : std::uint8_t { LogLog, Log, Plain };

/// How medians and quartiles are printed.
enum class Rounding : std::uint8_t {
    AsData,    // exactly up to two decimals, else two decimals, half-up
    OneHalfUp, // at most one decimal
    OneHalfEven,
    OneTruncated
};

struct TestSettings {
    Method method = Method::Exact;
    Zeros zeros = Zeros::Drop;
    Alternative alternative = Alternative::TwoSided;
    QuantileType quantileType = QuantileType::Type7;
    Rounding rounding = Rounding::AsData;
    double confidence = 0.95; // of intervals, between 0 and 1

    bool operator==(const TestSettings &) const = default;
};

struct Preset {
    std::string_view key;
    TestSettings settings;
};

inline constexpr std::array<Preset, 5> presets{{
    {"exact", {}},
    {"r", {.method = Method::RDefault}},
    {"spss", {.method = Method::Normal, .quantileType = QuantileType::Type6}},
    {"stata", {.method = Method::Normal, .zeros = Zeros::Pratt, .quantileType = QuantileType::Type2}},
    // The published abstract of the ACR 2025 cohort: its medians and quartiles are cut, not rounded.
    {"acr2025",
     {.method = Method::NormalCc,
      .zeros = Zeros::Pratt,
      .quantileType = QuantileType::Type6,
      .rounding = Rounding::OneTruncated}},
}};

std::optional<TestSettings> preset(std::string_view key);

} // namespace malar::stats

namespace malar {

template <>
inline constexpr auto keysOf<stats::Method> = keys<stats::Method>("exact", "normal", "normal-cc",
                                                                  "r-default");
template <> inline constexpr auto keysOf<stats::Zeros> = keys<stats::Zeros>("drop", "pratt");
template <>
inline constexpr auto keysOf<stats::Alternative> = keys<stats::Alternative>("two-sided", "greater", "less");
template <>
inline constexpr auto keysOf<stats::Rounding> = keys<stats::Rounding>("as-data", "one-half-up",
                                                                      "one-half-even", "one-truncated");
template <>
inline constexpr auto keysOf<stats::SurvivalInterval> = keys<stats::SurvivalInterval>("log-log", "log",
                                                                                      "plain");

} // namespace malar
