#pragma once

#include <QDate>

#include <cstdint>
#include <optional>

namespace malar {

/// What makes a date a slip of the fingers more likely than a fact. Before birth it cannot be at all.
enum class UnlikelyDate : std::uint8_t { BeforeBirth, LongAgo, FarAhead };

inline constexpr int longestYearsAgo = 120;
inline constexpr int longestYearsAhead = 1;

/// `birth`: the first day on which the patient may have been born; none where nobody said. Nothing where the
/// date is as likely as any.
inline std::optional<UnlikelyDate> unlikelyDate(QDate date, QDate today, std::optional<QDate> birth)
{
    if (birth && date < *birth)
        return UnlikelyDate::BeforeBirth;
    if (date < today.addYears(-longestYearsAgo))
        return UnlikelyDate::LongAgo;
    if (date > today.addYears(longestYearsAhead))
        return UnlikelyDate::FarAhead;
    return std::nullopt;
}

} // namespace malar
