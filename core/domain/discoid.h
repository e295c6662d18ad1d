#pragma once

#include "core/domain/patient.h"

#include <algorithm>

namespace malar {

/// One choice, of which the extent is a refinement: at most one of them is meant.
inline constexpr std::array discoidSubtypes{Subtype::Discoid, Subtype::DiscoidLocalised,
                                            Subtype::DiscoidGeneralised};

constexpr bool isDiscoid(Subtype subtype)
{
    return std::ranges::find(discoidSubtypes, subtype) != discoidSubtypes.end();
}

/// The second that says discoid; nothing where it is said once, or not at all.
inline std::optional<Subtype> secondDiscoid(std::span<const Subtype> subtypes)
{
    const auto first = std::ranges::find_if(subtypes, isDiscoid);
    if (first == subtypes.end())
        return std::nullopt;
    const auto second = std::find_if(first + 1, subtypes.end(), isDiscoid);
    return second == subtypes.end() ? std::nullopt : std::optional(*second);
}

} // namespace malar
