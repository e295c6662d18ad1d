#include "core/stats/proportion.h"

#include "core/stats/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace malar::stats {

Outcome<Interval> wilson(std::int64_t part, std::int64_t whole, double confidence)
{
    if (whole == 0)
        return Undefined::NoValues;
    const auto n = static_cast<double>(whole);
    const double share = static_cast<double>(part) / n;
    const double z = boost::math::quantile(complement(boost::math::normal(), (1 - confidence) / 2));
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
    using boost::math::beta_distribution;
    const double tail = (1 - confidence) / 2;
    const auto in = static_cast<double>(part);
    const auto out = static_cast<double>(whole - part);
    Interval interval{0, 1};
    if (part > 0)
        interval.low = boost::math::quantile(beta_distribution(in, out + 1), tail);
    if (part < whole)
        interval.high = boost::math::quantile(complement(beta_distribution(in + 1, out), tail));
    return interval;
}

Outcome<double> mcNemar(std::int64_t gained, std::int64_t lost)
{
    if (gained + lost == 0)
        return Undefined::NoDiscordant;
    return std::min(1.0, 2 * fairCoinUpTo(std::min(gained, lost), gained + lost));
}

} // namespace malar::stats
