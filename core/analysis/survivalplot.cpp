#include "core/analysis/cohortplot.h"
#include "core/stats/survival.h"

#include <algorithm>

namespace malar {
namespace {

double months(double days) { return days / daysPerMonth; }

/// From the baseline visit to the first visit that reaches the response, or to the last one that could have.
/// Nothing where there is no baseline total, or where none of its falls can be one.
std::optional<stats::Observation> observed(const PlacedPatient &patient, Response response)
{
    const std::optional<int> before = patient.total(0, Axis::Activity);
    if (!before || !reaches(response, *before, *before))
        return std::nullopt;
    const QDate start = patient.times[0].visit->date;
    stats::Observation result{0, false};
    for (const VisitTotals &visit : patient.record->visits) {
        if (!counts(visit.state) || !visit.activity || visit.date <= start)
            continue;
        const std::int64_t day = start.daysTo(visit.date);
        const bool reached = *reaches(response, *before, *visit.activity);
        // The first that reaches it, else the last of all.
        if (reached ? !result.event || day < result.time : !result.event && day > result.time)
            result = {day, reached};
    }
    return result;
}

int atRisk(const stats::Survival &curve, double days)
{
    for (const stats::SurvivalStep &step : curve.steps)
        if (double(step.time) >= days)
            return static_cast<int>(step.atRisk);
    return 0;
}

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

Plot responseTimePlot(const PlacedCohort &cohort, Response response)
{
    Plot plot;
    plot.kind = Plot::Kind::TimeToResponse;
    plot.response = response;
    plot.level = cohort.plan.test.confidence;
    plot.yMax = 1;
    plot.xMin = 0;
    plot.xMax = 1;
    std::vector<stats::Observation> observations;
    for (const PlacedPatient &patient : cohort.patients)
        if (const auto one = observed(patient, response))
            observations.push_back(*one);
    const auto fit = stats::kaplanMeier(observations, stats::SurvivalInterval::LogLog, plot.level);
    const stats::Survival *curve = stats::figure(fit);
    if (curve)
        addCurve(plot, *curve);
    for (const StudyTime &time : cohort.times)
        if (time.kind != StudyTime::Kind::LastVisit) {
            plot.columns.push_back({time.month, curve ? atRisk(*curve, time.month * daysPerMonth) : 0});
            plot.xMax = std::max(plot.xMax, double(time.month));
        }
    if (!plot.steps.empty())
        plot.xMax = std::max(plot.xMax, plot.steps.back().x);
    plot.xMax *= 1.02;
    return plot;
}

} // namespace malar
