#include "core/stats/distributions.h"

#include <boost/math/distributions/binomial.hpp>

namespace malar::stats {

double fairCoinUpTo(std::int64_t heads, std::int64_t tosses)
{
    const boost::math::binomial coin(static_cast<double>(tosses), 0.5);
    return boost::math::cdf(coin, static_cast<double>(heads));
}

} // namespace malar::stats
