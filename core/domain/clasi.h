#pragma once

#include "core/keys.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// The Cutaneous Lupus Erythematosus Disease Area and Severity Index as a table.
/// Albrecht et al., J Invest Dermatol 2005;125:889-94. Form, tab order, validation, files and history are
/// loops over `items`; nothing here is a word for people.
namespace malar {

inline constexpr std::string_view instrumentId = "CLASI";
inline constexpr std::string_view instrumentVersion = "2005";

/// The thirteen regions in the form's order. None: an item that is asked once for the whole body.
enum class Region : std::uint8_t {
    None,
    Scalp,
    Ears,
    NoseMalar,
    Face, // the rest of the face
    VNeck,
    PosteriorNeck, // back of the neck and/or shoulders
    Chest,
    Abdomen,
    Back, // with the buttocks
    Arms,
    Hands,
    Legs,
    Feet
};
inline constexpr std::size_t regionCount = 13;

/// What is judged, in the order of the form's columns, then the five whole-body answers.
enum class Sign : std::uint8_t {
    Erythema,
    Scale, // scale or hypertrophy
    Dyspigmentation,
    Scarring, // scarring, atrophy or panniculitis
    MucosalLesion,
    RecentHairLoss,
    Alopecia, // not obviously scarred
    ScalpScarring,
    DyspigmentationDuration // lasts 12 months or more: doubles the dyspigmentation column
};

enum class Axis : std::uint8_t { Activity, Damage };
template <> inline constexpr auto keysOf<Axis> = keys<Axis>("clasi_a", "clasi_d");

struct SignSpec {
    Sign sign;
    Axis axis;
    std::string_view key;                  // column name in files, or its prefix where perRegion
    std::span<const std::uint8_t> allowed; // ascending, begins with 0
    bool perRegion;
    bool modifier; // changes the weight of others and has no points of its own
};

namespace levels {
inline constexpr std::array<std::uint8_t, 2> zeroOne{0, 1};
inline constexpr std::array<std::uint8_t, 3> zeroTwo{0, 1, 2};
inline constexpr std::array<std::uint8_t, 4> zeroThree{0, 1, 2, 3};
inline constexpr std::array<std::uint8_t, 5> quadrants{0, 3, 4, 5, 6}; // 1 and 2 do not exist
} // namespace levels

inline constexpr std::array<SignSpec, 9> signs{{
    {Sign::Erythema, Axis::Activity, "ery", levels::zeroThree, true, false},
    {Sign::Scale, Axis::Activity, "scl", levels::zeroTwo, true, false},
    {Sign::Dyspigmentation, Axis::Damage, "dys", levels::zeroOne, true, false},
    {Sign::Scarring, Axis::Damage, "scr", levels::zeroTwo, true, false},
    {Sign::MucosalLesion, Axis::Activity, "mucosa", levels::zeroOne, false, false},
    {Sign::RecentHairLoss, Axis::Activity, "hair_loss", levels::zeroOne, false, false},
    {Sign::Alopecia, Axis::Activity, "alopecia", levels::zeroThree, false, false},
    {Sign::ScalpScarring, Axis::Damage, "scalp_scarring", levels::quadrants, false, false},
    {Sign::DyspigmentationDuration, Axis::Damage, "dys_12m", levels::zeroOne, false, true},
}};

template <>
inline constexpr auto keysOf<Region> = keys<Region>("", "scalp", "ears", "nose_malar", "face", "v_neck",
                                                    "post_neck", "chest", "abdomen", "back", "arms", "hands",
                                                    "legs", "feet");

constexpr const SignSpec &spec(Sign sign) { return signs[static_cast<std::size_t>(sign)]; }

/// The thirteen regions, for loops.
inline constexpr auto regions = [] {
    std::array<Region, regionCount> all{};
    for (std::size_t i = 0; i < regionCount; ++i)
        all[i] = static_cast<Region>(i + 1);
    return all;
}();

/// The columns of the form's grid: what is judged by region.
inline constexpr std::array gridSigns{Sign::Erythema, Sign::Scale, Sign::Dyspigmentation, Sign::Scarring};

/// One answer of the form.
struct Item {
    Sign sign = Sign::Erythema;
    Region region = Region::None;
    constexpr bool operator==(const Item &) const = default;
};

/// The scalp has no scarring cell: its scarring is judged once for the whole scalp.
constexpr bool exists(Item item)
{
    if (spec(item.sign).perRegion)
        return item.region != Region::None && !(item.sign == Sign::Scarring && item.region == Region::Scalp);
    return item.region == Region::None;
}

inline constexpr std::size_t itemCount = 56;

/// All answers: column by column down the regions, then the whole-body items.
inline constexpr std::array<Item, itemCount> items = [] {
    std::array<Item, itemCount> all{};
    std::size_t next = 0;
    for (const SignSpec &s : signs) {
        if (!s.perRegion) {
            all[next++] = {s.sign, Region::None};
            continue;
        }
        for (const Region region : regions)
            if (exists({s.sign, region}))
                all[next++] = {s.sign, region};
    }
    return all;
}();

namespace detail {
inline constexpr auto indexTable = [] {
    std::array<std::array<std::uint8_t, regionCount + 1>, signs.size()> table{};
    for (auto &row : table)
        row.fill(itemCount);
    for (std::size_t i = 0; i < itemCount; ++i)
        table[static_cast<std::size_t>(items[i].sign)][static_cast<std::size_t>(items[i].region)] =
            static_cast<std::uint8_t>(i);
    return table;
}();
} // namespace detail

/// Position of an item in `items`; `itemCount` for one that does not exist.
constexpr std::size_t indexOf(Item item)
{
    return detail::indexTable[static_cast<std::size_t>(item.sign)][static_cast<std::size_t>(item.region)];
}

constexpr bool allows(Item item, int value)
{
    if (!exists(item))
        return false;
    for (const std::uint8_t level : spec(item.sign).allowed)
        if (level == value)
            return true;
    return false;
}

/// Column name in files: `ery_scalp`, `mucosa`, ... REDCap-safe, at most 26 characters.
std::string key(Item item);
std::optional<Item> itemFromKey(std::string_view key);

/// The highest total of an axis; `doubled` as with dyspigmentation that lasts 12 months.
constexpr int maximum(Axis axis, bool doubled = true)
{
    int total = 0;
    for (const Item item : items) {
        const SignSpec &s = spec(item.sign);
        if (s.axis != axis || s.modifier)
            continue;
        total += s.allowed.back() * (doubled && item.sign == Sign::Dyspigmentation ? 2 : 1);
    }
    return total;
}
static_assert(maximum(Axis::Activity) == 70);
static_assert(maximum(Axis::Damage) == 56);
static_assert(maximum(Axis::Damage, false) == 43);

/// The answers of one form: a value. An item that was not answered has no value, and that is never 0.
class Assessment {
public:
    constexpr Assessment() { m_values.fill(open); }

    constexpr std::optional<int> at(Item item) const
    {
        const std::size_t i = indexOf(item);
        if (i == itemCount || m_values[i] == open)
            return std::nullopt;
        return m_values[i];
    }

    /// Keeps what it had and returns false where the item or the value does not exist.
    constexpr bool set(Item item, std::optional<int> value)
    {
        if (!exists(item) || (value && !allows(item, *value)))
            return false;
        m_values[indexOf(item)] = value ? static_cast<std::int8_t>(*value) : open;
        return true;
    }

    constexpr bool operator==(const Assessment &) const = default;

private:
    static constexpr std::int8_t open = -1;
    std::array<std::int8_t, itemCount> m_values{};
};

/// Both totals of a form whose answers are nowhere: they stand in the place of answers, never beside them.
struct Totals {
    int activity = 0;
    int damage = 0;

    constexpr bool arePossible() const
    {
        return activity >= 0 && activity <= maximum(Axis::Activity) && damage >= 0 &&
               damage <= maximum(Axis::Damage);
    }
    constexpr bool operator==(const Totals &) const = default;
};

/// Totals of one form. A total exists only when every answer it needs is there.
struct Scores {
    std::optional<int> activity; // CLASI-A, 0-70
    std::optional<int> damage;   // CLASI-D, 0-56
    int activitySoFar = 0;       // "at least n": the sum of what is answered
    int damageSoFar = 0;
    int activityUnanswered = 0;
    int damageUnanswered = 0; // counts the open dys_12m only where some dyspigmentation is 1

    int unanswered() const { return activityUnanswered + damageUnanswered; }
    bool operator==(const Scores &) const = default;
};

/// Total of an axis and its parts, as the form adds them.
Scores scores(const Assessment &);

/// Whether a total needs this answer. The duration of dyspigmentation is needed only where some
/// dyspigmentation is 1.
bool isNeeded(const Assessment &, Item);
/// Whether this answer is still missing: open and needed.
bool isMissing(const Assessment &, Item);

/// The sum of a column of the form (signs that are judged per region), undoubled, and how many of its cells
/// are open.
struct ColumnSum {
    int sum = 0;
    int open = 0;
};
ColumnSum columnSum(const Assessment &, Sign);

} // namespace malar
