#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

/// What the values of enumerations are called in files, in the tables and on the command line.
namespace malar {

/// The keys of an enumeration whose values count from 0, in their order and made by keys(). Only the first
/// may be empty: then it says that there is nothing to say.
template <class Enum> inline constexpr std::nullptr_t keysOf{};
template <class Enum>
concept Keyed = requires
{
    keysOf<Enum>.size();
};

/// Whether an enumerator has the value: a compiler calls one that is not there "(malar::Sex)3".
template <auto value> consteval bool isNamed()
{
    const std::string_view text = __PRETTY_FUNCTION__;
    const char first = text[text.find_last_of(":)") + 1];
    return first < '0' || first > '9';
}

/// A key for each value, or the program does not compile.
template <class Enum> consteval auto keys(auto... names)
{
    constexpr std::size_t count = sizeof...(names);
    static_assert(isNamed<static_cast<Enum>(count - 1)>(), "more keys than values");
    static_assert(!isNamed<static_cast<Enum>(count)>(), "fewer keys than values");
    return std::array<std::string_view, count>{names...};
}

template <Keyed Enum> constexpr std::string_view key(Enum value)
{
    return keysOf<Enum>[static_cast<std::size_t>(value)];
}

template <Keyed Enum> constexpr std::optional<Enum> fromKey(std::string_view name)
{
    for (std::size_t i = 0; i < keysOf<Enum>.size(); ++i)
        if (keysOf<Enum>[i] == name)
            return static_cast<Enum>(i);
    return std::nullopt;
}

/// The keys that a cell may hold: an empty one is no choice but an empty cell.
template <Keyed Enum> constexpr std::span<const std::string_view> choicesOf()
{
    return std::span(keysOf<Enum>).subspan(keysOf<Enum>.front().empty() ? 1 : 0);
}

} // namespace malar
