#pragma once

#include "core/exchange/importfolder.h"

namespace malar::exchange {

/// What an import would bring, a line a visit, or a patient without one: what a dry run shows.
struct Coming {
    enum class Kind : std::uint8_t { New, Known, Alike };
    enum class Odd : std::uint8_t {
        NoDayZero,   // nothing says when the treatment began: the visit counts from no day
        Unplanned,   // no planned time holds the day
        OtherTime,   // the table says another planned time than the day
        LargeChange, // of CLASI-A since the visit before
        Draft        // not all of it is there
    };

    QString code;
    Kind kind = Kind::New;
    QString other = {};  // the code that it looks like
    std::size_t row = 0; // of the table; 0: of a folder
    std::optional<QDate> date = {};
    std::optional<int> planned = {}; // month; 0: baseline
    std::optional<int> activity = {};
    std::optional<int> damage = {};
    std::vector<Odd> odd = {};

    bool operator==(const Coming &) const = default;
};

/// In the order of the codes, then of the days.
std::vector<Coming> comingOf(const ImportPlan &, const ImportTarget &);

} // namespace malar::exchange

namespace malar {

template <>
inline constexpr auto keysOf<exchange::Coming::Kind> = keys<exchange::Coming::Kind>("new", "known", "alike");
template <>
inline constexpr auto keysOf<exchange::Coming::Odd> = keys<exchange::Coming::Odd>("no-day-zero", "unplanned",
                                                                                  "other-time",
                                                                                  "large-change", "draft");

} // namespace malar
