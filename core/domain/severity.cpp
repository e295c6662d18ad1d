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
    if (response == Response::FourPoints)
        return fall >= 4;
    if (baseline == 0)
        return std::nullopt;
    // Whole numbers: a fall of exactly 20 % must not hang on a rounding error.
    return fall * 100 >= leastFall(response) * baseline;
}

} // namespace malar
