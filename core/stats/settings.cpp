#include "core/stats/settings.h"

#include <algorithm>

namespace malar::stats {

std::optional<TestSettings> preset(std::string_view key)
{
    const auto found = std::ranges::find(presets, key, &Preset::key);
    if (found == presets.end())
        return std::nullopt;
    return found->settings;
}

} // namespace malar::stats
