#include "core/analysis/cohortplot.h"
#include "core/analysis/plotparts.h"

#include <algorithm>

namespace malar {
namespace {

using Role = Plot::Series::Role;

Plot::Series line(const Pairing::Totals &pair, const Measure &measure)
{
    return {Role::Individual,
            measure,
            pair.record->patient.code,
            pair.record->patient.id,
            {{{0, double(pair.before), {}, {}, {}}, {1, double(pair.after), {}, {}, {}, pair.carried}}}};
}

Plot::Series ribbon(const Pairing &pairing, const Measure &measure, Role role, stats::QuantileType type)
{
    std::vector<std::int64_t> before;
    std::vector<std::int64_t> after;
    for (const Pairing::Totals &pair : pairing.pairs) {
        before.push_back(pair.before);
        after.push_back(pair.after);
    }
    std::ranges::sort(before);
    std::ranges::sort(after);
    const stats::Fraction low = role == Role::QuartileRange ? stats::Fraction(1, 4) : stats::Fraction(1, 10);
    return {role,
            measure,
            {},
            {},
            {{plotparts::range(before, 0, low, type), plotparts::range(after, 1, low, type)}}};
}

/// Of the pairs, as the test has them.
Plot::Series medians(const Comparison &comparison, const Measure &measure)
{
    Plot::Series series{Role::Median, measure, {}, {}, {{}}};
    if (const stats::Summary *before = stats::figure(comparison.before))
        series.runs[0].push_back(plotparts::quartiles(*before, 0));
    if (const stats::Summary *after = stats::figure(comparison.after))
        series.runs[0].push_back(plotparts::quartiles(*after, 1));
    return series;
}

} // namespace

Plot pairedPlot(const PlacedCohort &cohort, const CohortSummary &summary, const Measure &measure,
                std::size_t time)
{
    Plot plot;
    plot.kind = Plot::Kind::Paired;
    plot.measure = measure;
    plot.rounding = summary.plan.test.rounding;
    plot.alternative = summary.plan.test.alternative;
    plot.xMin = -0.5;
    plot.xMax = 1.5;
    plot.columns = {plotparts::column(summary.of(measure)[0]), plotparts::column(summary.of(measure)[time])};
    plot.columns[0].pairs = plot.columns[1].pairs;
    plot.columns[0].x = 0;
    plot.columns[1].x = 1;
    const Pairing pairs = pairing(cohort, time, measure);
    const bool many = pairs.pairs.size() > static_cast<std::size_t>(mostLines);
    double top = 0;
    for (const Pairing::Totals &pair : pairs.pairs) {
        top = std::max({top, double(pair.before), double(pair.after)});
        if (!many)
            plot.series.push_back(line(pair, measure));
    }
    if (many)
        for (const Role role : {Role::DecileRange, Role::QuartileRange})
            plot.series.push_back(ribbon(pairs, measure, role, summary.plan.test.quantileType));
    if (!pairs.pairs.empty())
        plot.series.push_back(medians(*summary.of(measure)[time].comparison, measure));
    plot.yMax = plotparts::axisTop(top, measure);
    return plot;
}

} // namespace malar
