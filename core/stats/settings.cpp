#include "core/stats/settings.h"

#include <algorithm>
#include <cstddef>

namespace malar::stats {
namespace {

template <class Value, std::size_t count>
std::optional<Value> find(const std::array<std::string_view, count> &keys, std::string_view wanted)
{
    const auto found = std::ranges::find(keys, wanted);
    if (found == keys.end())
        return std::nullopt;
    return static_cast<Value>(found - keys.begin());
}

} // namespace

std::optional<TestSettings> preset(std::string_view key)
{
    const auto found = std::ranges::find(presets, key, &Preset::key);
    if (found == presets.end())
        return std::nullopt;
    return found->settings;
}

std::string_view key(Method method) { return methodKeys[static_cast<std::size_t>(method)]; }
std::string_view key(Zeros zeros) { return zerosKeys[static_cast<std::size_t>(zeros)]; }
std::string_view key(Alternative alternative)
{
    return alternativeKeys[static_cast<std::size_t>(alternative)];
}
std::string_view key(Rounding rounding) { return roundingKeys[static_cast<std::size_t>(rounding)]; }
std::string_view key(SurvivalInterval interval)
{
    return survivalIntervalKeys[static_cast<std::size_t>(interval)];
}

std::optional<Method> methodFromKey(std::string_view key) { return find<Method>(methodKeys, key); }
std::optional<Zeros> zerosFromKey(std::string_view key) { return find<Zeros>(zerosKeys, key); }
std::optional<Alternative> alternativeFromKey(std::string_view key)
{
    return find<Alternative>(alternativeKeys, key);
}
std::optional<Rounding> roundingFromKey(std::string_view key) { return find<Rounding>(roundingKeys, key); }
std::optional<SurvivalInterval> survivalIntervalFromKey(std::string_view key)
{
    return find<SurvivalInterval>(survivalIntervalKeys, key);
}

} // namespace malar::stats
