#pragma once

#include <cstdint>
#include <variant>

namespace malar::stats {

/// Why a figure does not exist. Words for it belong to the caller.
enum class Undefined : std::uint8_t {
    NoValues,     // nothing to describe
    NoPairs,      // no complete pair
    AllZero,      // every difference is zero, so nothing has a sign
    OneValue,     // one value has no spread
    NoSpread,     // all differences are equal: t would divide by zero
    OnePair,      // the interval of one pair covers nothing
    NoDiscordant, // nobody changed between the two occasions
    AllTied,      // no block tells one occasion from another
    FewTimes,     // fewer than two occasions
};

/// A figure, or the reason there is none.
template <class T> using Outcome = std::variant<T, Undefined>;

/// The figure, or null where there is none.
template <class T> const T *figure(const Outcome<T> &outcome) { return std::get_if<T>(&outcome); }

template <class T> Undefined reason(const Outcome<T> &outcome) { return std::get<Undefined>(outcome); }

} // namespace malar::stats
