#include "core/analysis/cohortplot.h"

#include <algorithm>

namespace malar {
namespace {

double months(double days) { return days / daysPerMonth; }

Plot::Step stepOf(const stats::SurvivalStep &step)
{
    Plot::Step result{months(double(step.time)),
                      static_cast<int>(step.atRisk),
                      static_cast<int>(step.events),
                      static_cast<int>(step.censored),
                      1 - step.survival,
                      {},
                      {}};
    if (step.interval) {
        result.low = 1 - step.interval->high;
        result.high = 1 - step.interval->low;
    }
    return result;
}

void addCurve(Plot &plot, const stats::Survival &curve)
{
    const auto inMonths = [](std::optional<double> days) {
        return days ? std::optional(months(*days)) : std::nullopt;
    };
    if (curve.steps.empty() || curve.steps.front().time > 0)
        plot.steps.push_back({0, static_cast<int>(curve.n), 0, 0, 0, {}, {}});
    for (const stats::SurvivalStep &step : curve.steps)
        plot.steps.push_back(stepOf(step));
    if (curve.median)
        plot.median =
            Plot::Median{months(*curve.median), inMonths(curve.medianLow), inMonths(curve.medianHigh)};
}

} // namespace

Plot responseTimePlot(const CohortSummary &summary)
{
    const TimeToResponse &time = summary.clasi50;
    Plot plot;
    plot.kind = Plot::Kind::TimeToResponse;
    plot.response = time.response;
    plot.level = summary.plan.test.confidence;
    plot.yMax = 1;
    plot.xMin = 0;
    plot.xMax = 1;
    const stats::Survival *curve = stats::figure(time.curve);
    if (curve)
        addCurve(plot, *curve);
    plot.columns.push_back({0, curve ? static_cast<int>(curve->n) : 0});
    for (const ResponseByMonth &month : time.months) {
        Plot::Column column{month.month, static_cast<int>(month.atRisk)};
        column.x = months(month.day);
        plot.columns.push_back(column);
        plot.xMax = std::max(plot.xMax, column.x);
    }
    if (!plot.steps.empty())
        plot.xMax = std::max(plot.xMax, plot.steps.back().x);
    plot.xMax *= 1.02;
    return plot;
}

} // namespace malar
