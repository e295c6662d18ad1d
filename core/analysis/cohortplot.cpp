#include "core/analysis/cohortplot.h"

#include "core/analysis/plotparts.h"

#include <algorithm>
#include <iterator>

namespace malar {
namespace {

using Role = Plot::Series::Role;

/// How far beside the time axis the last visit stands, in parts of its length.
constexpr double beside = 0.2;

bool isLastVisit(StudyTime time) { return time.kind == StudyTime::Kind::LastVisit; }

int lastMonth(const AnalysisPlan &plan)
{
    return plan.schedule.months.empty() ? 1 : plan.schedule.months.back().month;
}

double placeOf(StudyTime time, const AnalysisPlan &plan)
{
    return isLastVisit(time) ? (1 + beside) * lastMonth(plan) : time.month;
}

/// A line or a ribbon through the times at which `point` gives one, broken at the others. The last visit has
/// no place on the time axis, so that no line leads there.
template <class Point>
std::vector<std::vector<Plot::Point>> runs(std::span<const StudyTime> times, Point point)
{
    std::vector<std::vector<Plot::Point>> result;
    bool broken = true;
    for (std::size_t time = 0; time < times.size(); ++time) {
        const std::optional<Plot::Point> at = point(time);
        if (at) {
            if (broken || isLastVisit(times[time]))
                result.emplace_back();
            result.back().push_back(*at);
        }
        broken = !at;
    }
    return result;
}

/// A patient's line, and the stretches of it that lead to a score carried forward: none, or one series more.
std::vector<Plot::Series> individual(const PlacedPatient &patient, const PlacedCohort &cohort,
                                     const Measure &measure)
{
    const auto point = [&](std::size_t time) {
        const std::optional<int> total = patient.total(time, measure);
        return total ? std::optional(Plot::Point{placeOf(cohort.times[time], cohort.plan),
                                                 double(*total),
                                                 {},
                                                 {},
                                                 patient.times[time].visit->id,
                                                 patient.times[time].carried})
                     : std::nullopt;
    };
    const Patient &who = patient.record->patient;
    Plot::Series seen{Role::Individual, measure, who.code, who.id, {}};
    Plot::Series filled{Role::Carried, measure, who.code, who.id, {}};
    for (const std::vector<Plot::Point> &run : runs(cohort.times, point)) {
        const Plot::Point *before = nullptr;
        for (const Plot::Point &at : run) {
            const bool dashed = at.carried || (before && before->carried);
            if (before && dashed)
                filled.runs.push_back({*before, at});
            if (!at.carried && (!before || dashed))
                seen.runs.emplace_back();
            if (!at.carried)
                seen.runs.back().push_back(at);
            before = &at;
        }
    }
    std::vector<Plot::Series> made;
    for (Plot::Series *series : {&seen, &filled})
        if (!series->runs.empty())
            made.push_back(std::move(*series));
    return made;
}

Plot::Series median(const PlacedCohort &cohort, const CohortSummary &summary, const Measure &measure)
{
    return {Role::Median, measure, {}, {}, runs(cohort.times, [&](std::size_t time) {
                std::optional<Plot::Point> point;
                if (const stats::Summary *scores = stats::figure(summary.of(measure)[time].scores))
                    point = plotparts::quartiles(*scores, placeOf(cohort.times[time], cohort.plan));
                return point;
            })};
}

Plot::Series ribbon(const PlacedCohort &cohort, const Measure &measure, Role role)
{
    const stats::Fraction low = role == Role::QuartileRange ? stats::Fraction(1, 4) : stats::Fraction(1, 10);
    return {role, measure, {}, {}, runs(cohort.times, [&](std::size_t time) {
                std::vector<std::int64_t> scores;
                if (!isLastVisit(cohort.times[time]))
                    for (const PlacedPatient &patient : cohort.patients)
                        if (const std::optional<int> total = patient.total(time, measure))
                            scores.push_back(*total);
                std::optional<Plot::Point> point;
                if (scores.empty())
                    return point;
                std::ranges::sort(scores);
                point = plotparts::range(scores, placeOf(cohort.times[time], cohort.plan), low,
                                         cohort.plan.test.quantileType);
                return point;
            })};
}

void fitAxes(Plot &plot, const CohortSummary &summary, const Measure &measure)
{
    std::int64_t top = 0;
    for (const TimePoint &time : summary.of(measure))
        if (const stats::Summary *scores = stats::figure(time.scores))
            top = std::max(top, scores->maximum);
    const double last = std::max(double(lastMonth(summary.plan)), plot.columns.back().x);
    plot.xMin = -0.04 * last;
    plot.xMax = 1.04 * last;
    plot.yMax = plotparts::axisTop(double(top), measure);
}

} // namespace

Plot cohortPlot(const PlacedCohort &cohort, const CohortSummary &summary, const Measure &measure)
{
    std::vector<Plot::Series> lines;
    for (const PlacedPatient &patient : cohort.patients)
        std::ranges::move(individual(patient, cohort, measure), std::back_inserter(lines));
    const auto patients = std::ranges::count(lines, Role::Individual, &Plot::Series::role);

    Plot plot;
    plot.kind = Plot::Kind::Cohort;
    plot.measure = measure;
    plot.rounding = summary.plan.test.rounding;
    plot.alternative = summary.plan.test.alternative;
    if (patients > mostLines)
        lines = {ribbon(cohort, measure, Role::DecileRange), ribbon(cohort, measure, Role::QuartileRange)};
    plot.series = std::move(lines);
    plot.series.push_back(median(cohort, summary, measure));
    for (const TimePoint &time : summary.of(measure)) {
        plot.columns.push_back(plotparts::column(time));
        plot.columns.back().x = placeOf(time.time, cohort.plan);
    }
    fitAxes(plot, summary, measure);
    return plot;
}

} // namespace malar
