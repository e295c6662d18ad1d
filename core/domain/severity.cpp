#include "core/domain/severity.h"

namespace malar {

std::string_view key(Severity severity)
{
    constexpr std::array<std::string_view, 3> keys{"mild", "moderate", "severe"};
    return keys[static_cast<std::size_t>(severity)];
}

std::string_view key(SeveritySet set) { return set == SeveritySet::Klein2011 ? "klein2011" : "abbas2023"; }

std::optional<SeveritySet> severitySetFromKey(std::string_view name)
{
    for (const SeveritySet set : {SeveritySet::Klein2011, SeveritySet::Abbas2023})
        if (key(set) == name)
            return set;
    return std::nullopt;
}

Change change(int before, int now)
{
    const int points = now - before;
    if (before == 0)
        return {points, std::nullopt};
    return {points, 100.0 * points / before};
}

std::optional<bool> reaches(Response response, int baseline, int now)
{
    const int fall = baseline - now;
    // Whole numbers: a fall of exactly 20 % must not hang on a rounding error.
    const auto percent = [&](int threshold) -> std::optional<bool> {
        if (baseline == 0)
            return std::nullopt;
        return fall * 100 >= threshold * baseline;
    };
    switch (response) {
    case Response::FourPoints:
        return fall >= 4;
    case Response::TwentyPercent:
        return percent(20);
    case Response::Clasi50:
        return percent(50);
    case Response::Clasi70:
        return percent(70);
    case Response::Complete:
        return percent(100);
    }
    return std::nullopt;
}

} // namespace malar
