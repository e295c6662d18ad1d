#pragma once

#include "core/domain/clasi.h"

namespace malar {

/// Published bands of the totals. Klein 2011 grades CLASI-A alone.
enum class SeveritySet : std::uint8_t {
    Klein2011, // Arch Dermatol 147:203-8. A: mild 0-9, moderate 10-20, severe 21-70
    Abbas2023  // J Am Acad Dermatol 88:219. A: 0-6, 7-14, 15-70. D: 0-5, 6-16, 17-56
};
template <> inline constexpr auto keysOf<SeveritySet> = keys<SeveritySet>("klein2011", "abbas2023");
enum class Severity : std::uint8_t { Mild, Moderate, Severe };
template <> inline constexpr auto keysOf<Severity> = keys<Severity>("mild", "moderate", "severe");

/// Inclusive lower ends of moderate and severe.
struct SeverityBands {
    int moderateFrom;
    int severeFrom;
};

/// No bands where the set does not grade that axis.
constexpr std::optional<SeverityBands> bands(SeveritySet set, Axis axis)
{
    if (set == SeveritySet::Klein2011)
        return axis == Axis::Activity ? std::optional(SeverityBands{10, 21}) : std::nullopt;
    return axis == Axis::Activity ? SeverityBands{7, 15} : SeverityBands{6, 17};
}

constexpr std::optional<Severity> severity(SeveritySet set, Axis axis, int total)
{
    const std::optional<SeverityBands> band = bands(set, axis);
    if (!band)
        return std::nullopt;
    if (total >= band->severeFrom)
        return Severity::Severe;
    return total >= band->moderateFrom ? Severity::Moderate : Severity::Mild;
}

/// What a change of CLASI-A from baseline amounts to.
enum class Response : std::uint8_t {
    FourPoints,    // a fall of 4 points or more (Klein 2011)
    TwentyPercent, // a fall of 20 % or more (Klein 2011)
    Clasi50,       // a fall of 50 % or more
    Clasi70,       // a fall of 70 % or more; always a CLASI-50 response too
    Complete       // CLASI-A is 0 now and was not at baseline
};
inline constexpr std::array<Response, 5> responses{Response::FourPoints, Response::TwentyPercent,
                                                   Response::Clasi50, Response::Clasi70, Response::Complete};

template <>
inline constexpr auto keysOf<Response> = keys<Response>("four_points", "twenty_percent", "clasi50", "clasi70",
                                                        "complete");

/// The fall in percent that is needed at least; 0 where the response is not one of percent.
constexpr int leastFall(Response response)
{
    constexpr std::array<int, 5> percents{0, 20, 50, 70, 100};
    return percents[static_cast<std::size_t>(response)];
}

/// Now minus before: a fall is negative.
struct Change {
    int points = 0;
    std::optional<double> percent; // none from a baseline of 0
    bool operator==(const Change &) const = default;
};
Change change(int before, int now);

/// Whether the change reaches the response; nothing where it is undefined (percentages from a baseline of 0).
std::optional<bool> reaches(Response, int baseline, int now);

} // namespace malar
