#include "core/stats/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace malar::stats {
namespace {

// Boost goes through long double unless told otherwise: three times slower, and nothing is gained at 1e-12.
using Plain = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using Beta = boost::math::beta_distribution<double, Plain>;
using Binomial = boost::math::binomial_distribution<double, Plain>;
using ChiSquared = boost::math::chi_squared_distribution<double, Plain>;
using Normal = boost::math::normal_distribution<double, Plain>;
using Student = boost::math::students_t_distribution<double, Plain>;

} // namespace

double fairCoinUpTo(std::int64_t heads, std::int64_t tosses)
{
    // Up to here the sum of the binomial coefficients is a whole number that a double holds exactly.
    if (tosses <= 50) {
        double ways = 1;
        double sum = 1;
        for (std::int64_t i = 1; i <= heads; ++i) {
            ways = ways * static_cast<double>(tosses - i + 1) / static_cast<double>(i);
            sum += ways;
        }
        return std::ldexp(sum, -static_cast<int>(tosses));
    }
    return cdf(Binomial(static_cast<double>(tosses), 0.5), static_cast<double>(heads));
}

double normalUpTo(double z) { return cdf(Normal(), z); }
double normalQuantile(double chance) { return quantile(Normal(), chance); }

double studentAbove(double t, double df) { return cdf(complement(Student(df), t)); }
double studentExceededBy(double chance, double df) { return quantile(complement(Student(df), chance)); }

double chiSquaredAbove(double x, double df) { return cdf(complement(ChiSquared(df), x)); }

double betaQuantile(double chance, double a, double b) { return quantile(Beta(a, b), chance); }
double betaExceededBy(double chance, double a, double b) { return quantile(complement(Beta(a, b), chance)); }

} // namespace malar::stats
