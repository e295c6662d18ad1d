#pragma once

#include "core/domain/biomarker.h"

#include <optional>

namespace malar {

/// A value of a biomarker as somebody typed it, with a decimal comma or point: "12.5", "<5", "> 1000".
struct TypedValue {
    enum class Problem : std::uint8_t {
        NotANumber,
        TooManyDecimals, // more than four: they would be lost in the analysis
        TooLarge,
        MayBeThousands,
        NeitherSide,   // "≤5": it may be the limit itself
        NotAPercentage // below 0 or above 100: a number that must be meant
    };
    std::optional<double> value; // none where nothing was typed, or it cannot be used
    std::optional<Problem> problem;
    Limit limit = Limit::None;

    bool blocks() const { return problem && *problem != Problem::NotAPercentage; }
    bool operator==(const TypedValue &) const = default;
};

/// "1.234" and "12,345": a thousand to one reader and decimals to another.
bool mayBeThousands(const QString &text);

TypedValue typedValue(const QString &text, const QString &unit);

/// Whether a value has no more than nine digits before its point and four after it, as one that is typed:
/// the analysis then reckons with it and no other.
bool isExact(double value);

/// Whether a value, or what is known of it, lies outside 0 to 100 in a unit that has no such values.
bool isOddPercentage(const Biomarker &);

/// Whether both say the same of an amount, whatever of and when.
inline bool sameAmount(const Biomarker &a, const Biomarker &b)
{
    return a.value == b.value && a.limit == b.limit;
}

/// Whether values in the unit lie between 0 and 100.
bool isPercentage(const QString &unit);

/// The stored value of the same day, subset and marker, whatever its unit; null where there is none.
const Biomarker *valueAt(const std::vector<Biomarker> &, const Biomarker &like);

/// All of them by day, the added ones in place of those that they are like.
std::vector<Biomarker> with(std::vector<Biomarker>, const std::vector<Biomarker> &added);

/// The marker with its reference range where that is of this unit; null elsewhere.
const PanelMarker *normalOf(const Panels &, const QString &marker, const QString &unit);

} // namespace malar
