#include "core/stats/proportion.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace malar::stats {

Outcome<Interval> wilson(std::int64_t part, std::int64_t whole, double confidence)
{
    if (whole == 0)
        return Undefined::NoValues;
    const auto n = static_cast<double>(whole);
    const double share = static_cast<double>(part) / n;
    const double z = -normalQuantile((1 - confidence) / 2);
    const double z2 = z * z;
    const double centre = share + z2 / (2 * n);
    const double half = z * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    // The ends that touch 0 and 1 do so exactly.
    return Interval{.low = part == 0 ? 0 : (centre - half) / (1 + z2 / n),
                    .high = part == whole ? 1 : (centre + half) / (1 + z2 / n)};
}

Outcome<Interval> clopperPearson(std::int64_t part, std::int64_t whole, double confidence)
{
    if (whole == 0)
        return Undefined::NoValues;
    const double tail = (1 - confidence) / 2;
    const auto in = static_cast<double>(part);
    const auto out = static_cast<double>(whole - part);
    Interval interval{0, 1};
    if (part > 0)
        interval.low = betaQuantile(tail, in, out + 1);
    if (part < whole)
        interval.high = betaExceededBy(tail, in + 1, out);
    return interval;
}

Outcome<double> mcNemar(std::int64_t gained, std::int64_t lost)
{
    if (gained + lost == 0)
        return Undefined::NoDiscordant;
    return std::min(1.0, 2 * fairCoinUpTo(std::min(gained, lost), gained + lost));
}

} // namespace malar::stats
