#include "core/analysis/plotparts.h"

#include <algorithm>
#include <cmath>

namespace malar::plotparts {

Plot::Column column(const TimePoint &time)
{
    Plot::Column column{time.time.month, static_cast<int>(countOf(time.scores))};
    column.carried = time.carried;
    column.lastVisit = time.time.kind == StudyTime::Kind::LastVisit;
    if (time.comparison) {
        column.pairs = static_cast<int>(time.comparison->pairs());
        column.pairsCarried = time.comparison->carried;
        if (const stats::SignedRank *test = stats::figure(time.comparison->test))
            column.p = test->p;
    }
    return column;
}

double axisTop(double highest, const Measure &measure)
{
    return std::min(std::max(5 * std::ceil((highest + 1) / 5), 10.0), double(measure.maximum()));
}

Plot::Point quartiles(const stats::Summary &scores, double x)
{
    if (scores.count < fewestForQuartiles)
        return {x, scores.median.value(), double(scores.minimum), double(scores.maximum), {}};
    return {x, scores.median.value(), scores.q1.value(), scores.q3.value(), {}};
}

Plot::Point range(std::span<const std::int64_t> ascending, double x, stats::Fraction low,
                  stats::QuantileType type)
{
    const auto at = [&](stats::Fraction p) { return quantile(ascending, p, type).value(); };
    return {x, at({1, 2}), at(low), at(stats::Fraction(1) - low), {}};
}

} // namespace malar::plotparts
