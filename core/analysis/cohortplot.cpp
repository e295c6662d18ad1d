#include "core/analysis/cohortplot.h"

#include <algorithm>
#include <cmath>

namespace malar {
namespace {

double monthAt(const AnalysisPlan &plan, std::size_t time)
{
    return time == 0 ? 0 : plan.schedule.months[time - 1].month;
}

Plot::Series individual(const PlacedPatient &patient, const AnalysisPlan &plan, Axis axis)
{
    Plot::Series series{
        Plot::Series::Role::Individual, axis, patient.record->patient.code, patient.record->patient.id, {}};
    bool broken = true;
    for (std::size_t time = 0; time <= plan.schedule.months.size(); ++time) {
        const std::optional<int> total = patient.total(time, axis);
        if (total) {
            if (broken)
                series.runs.emplace_back();
            series.runs.back().push_back({monthAt(plan, time), double(*total), std::nullopt, std::nullopt,
                                          patient.times[time].visit->id});
        }
        broken = !total;
    }
    return series;
}

/// A line or a ribbon through the planned times at which anybody has a score, broken where nobody has.
template <class Point>
Plot::Series throughTimes(Plot::Series::Role role, Axis axis, std::size_t times, Point point)
{
    Plot::Series series{role, axis, {}, {}, {}};
    bool broken = true;
    for (std::size_t time = 0; time < times; ++time) {
        const std::optional<Plot::Point> at = point(time);
        if (at) {
            if (broken)
                series.runs.emplace_back();
            series.runs.back().push_back(*at);
        }
        broken = !at;
    }
    return series;
}

Plot::Series median(const CohortSummary &summary, Axis axis, bool withQuartiles)
{
    const std::vector<TimePoint> &times = summary.of(axis);
    return throughTimes(
        Plot::Series::Role::Median, axis, summary.plan.schedule.months.size() + 1, [&](std::size_t time) {
            std::optional<Plot::Point> point;
            if (const stats::Summary *scores = stats::figure(times[time].scores)) {
                point = Plot::Point{
                    monthAt(summary.plan, time), scores->median.value(), std::nullopt, std::nullopt, {}};
                if (withQuartiles) {
                    point->low = scores->q1.value();
                    point->high = scores->q3.value();
                }
            }
            return point;
        });
}

Plot::Series ribbon(const PlacedCohort &cohort, const AnalysisPlan &plan, Axis axis, Plot::Series::Role role)
{
    const bool quartiles = role == Plot::Series::Role::QuartileRange;
    const stats::Fraction low = quartiles ? stats::Fraction(1, 4) : stats::Fraction(1, 10);
    return throughTimes(role, axis, plan.schedule.months.size() + 1, [&](std::size_t time) {
        std::vector<std::int64_t> scores;
        for (const PlacedPatient &patient : cohort.patients)
            if (const std::optional<int> total = patient.total(time, axis))
                scores.push_back(*total);
        std::optional<Plot::Point> point;
        if (scores.empty())
            return point;
        std::ranges::sort(scores);
        const auto at = [&](stats::Fraction p) {
            return quantile(scores, p, plan.test.quantileType).value();
        };
        point = Plot::Point{monthAt(plan, time), at({1, 2}), at(low), at(stats::Fraction(1) - low), {}};
        return point;
    });
}

void addColumns(Plot &plot, const CohortSummary &summary, Axis axis)
{
    for (const TimePoint &time : summary.of(axis)) {
        if (time.time.kind == StudyTime::Kind::LastVisit)
            continue; // has no place on an axis of months
        Plot::Column column{time.time.month, static_cast<int>(countOf(time.scores))};
        if (time.comparison) {
            column.pairs = static_cast<int>(time.comparison->pairs());
            if (const stats::SignedRank *test = stats::figure(time.comparison->test))
                column.p = test->p;
        }
        plot.columns.push_back(column);
    }
}

void fitAxes(Plot &plot, const CohortSummary &summary, Axis axis)
{
    std::int64_t top = 0;
    for (const TimePoint &time : summary.of(axis))
        if (const stats::Summary *scores = stats::figure(time.scores))
            top = std::max(top, scores->maximum);
    const int last = summary.plan.schedule.months.empty() ? 1 : summary.plan.schedule.months.back().month;
    plot.xMin = -0.04 * last;
    plot.xMax = 1.04 * last;
    plot.yMax = std::clamp(5 * std::ceil((double(top) + 1) / 5), 10.0, double(maximum(axis)));
}

} // namespace

Plot cohortPlot(const PlacedCohort &cohort, const CohortSummary &summary, Axis axis)
{
    const AnalysisPlan &plan = summary.plan;
    std::vector<Plot::Series> lines;
    for (const PlacedPatient &patient : cohort.patients)
        if (Plot::Series series = individual(patient, plan, axis); !series.runs.empty())
            lines.push_back(std::move(series));

    Plot plot;
    plot.kind = Plot::Kind::Cohort;
    plot.axis = axis;
    plot.rounding = plan.test.rounding;
    const bool many = lines.size() > static_cast<std::size_t>(mostLines);
    if (many) {
        plot.series.push_back(ribbon(cohort, plan, axis, Plot::Series::Role::DecileRange));
        plot.series.push_back(ribbon(cohort, plan, axis, Plot::Series::Role::QuartileRange));
    } else {
        plot.series = std::move(lines);
    }
    plot.series.push_back(median(summary, axis, !many));
    addColumns(plot, summary, axis);
    fitAxes(plot, summary, axis);
    return plot;
}

} // namespace malar
