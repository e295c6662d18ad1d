#include "core/analysis/cohortplot.h"
#include "core/analysis/plotparts.h"
#include "core/stats/proportion.h"

#include <algorithm>
#include <cmath>

namespace malar {
namespace {

constexpr double highestBar = 100; // per cent; a higher one is cut and says its height

Plot made(Plot::Kind kind, Axis axis, const CohortSummary &summary, std::size_t time)
{
    Plot plot;
    plot.kind = kind;
    plot.measure = axis;
    plot.rounding = summary.plan.test.rounding;
    plot.columns = {plotparts::column(summary.of(axis)[time])};
    return plot;
}

Plot::Share share(const ResponderRate &rate, Response response, std::size_t time)
{
    Plot::Share result{response, time, static_cast<int>(rate.responders), static_cast<int>(rate.of), {}, {}};
    if (const stats::Interval *ends = stats::figure(rate.interval)) {
        result.low = ends->low;
        result.high = ends->high;
    }
    result.carried = static_cast<int>(rate.carried);
    return result;
}

/// The inclusive ends of the bands, as the grid prints them.
void addBands(Plot &plot, const SeverityBands &band, Axis axis)
{
    plot.bands = {{Plot::Band::Role::Mild, true, 0, band.moderateFrom - 1.0},
                  {Plot::Band::Role::Moderate, true, double(band.moderateFrom), band.severeFrom - 1.0},
                  {Plot::Band::Role::Severe, true, double(band.severeFrom), double(maximum(axis))}};
}

} // namespace

std::size_t figureTime(const CohortSummary &summary, const Measure &measure)
{
    const std::vector<TimePoint> &times = summary.of(measure);
    if (summary.plan.primary)
        for (std::size_t time = 1; time < times.size(); ++time)
            if (times[time].time == StudyTime{StudyTime::Kind::Month, summary.plan.primary->month})
                return time;
    for (std::size_t time = times.size(); time-- > 1;)
        if (times[time].comparison && times[time].comparison->pairs() > 0)
            return time;
    return times.size() - 1;
}

Plot responderPlot(const CohortSummary &summary)
{
    Plot plot;
    plot.kind = Plot::Kind::Responders;
    plot.level = summary.plan.test.confidence;
    for (const TimePoint &time : summary.of(Axis::Activity))
        plot.columns.push_back(plotparts::column(time));
    for (const Responders &kind : summary.responders)
        for (std::size_t i = 0; i < kind.times.size(); ++i)
            plot.shares.push_back(share(kind.times[i], kind.response, i + 1));
    return plot;
}

Plot waterfallPlot(const PlacedCohort &cohort, const CohortSummary &summary, Axis axis, std::size_t time)
{
    Plot plot = made(Plot::Kind::Waterfall, axis, summary, time);
    for (const Pairing::Totals &pair : pairing(cohort, time, axis).pairs) {
        const Patient &patient = pair.record->patient;
        if (pair.before == 0)
            ++plot.withoutChange;
        else
            plot.changes.push_back({patient.code, patient.id, {}, pair.before, pair.after, pair.carried});
    }
    std::ranges::stable_sort(plot.changes, std::greater(), &Plot::Change::percent);
    const double highest = plot.changes.empty() ? 0 : plot.changes.front().percent();
    plot.xMax = std::max(1.0, double(plot.changes.size()));
    plot.yMin = -100;
    plot.yMax = std::clamp(25 * std::ceil(highest / 25), 25.0, highestBar);
    return plot;
}

Plot shiftPlot(const CohortSummary &summary, Axis axis, std::size_t time)
{
    Plot plot = made(Plot::Kind::BandShift, axis, summary, time);
    const StudyTime when = summary.of(axis)[time].time;
    const auto shift = std::ranges::find_if(summary.shifts, [&](const BandShift &candidate) {
        return candidate.axis == axis && candidate.time == when;
    });
    if (shift == summary.shifts.end())
        return plot;
    addBands(plot, *bands(summary.plan.severitySet, axis), axis);
    for (const Severity before : {Severity::Mild, Severity::Moderate, Severity::Severe})
        for (const Severity after : {Severity::Mild, Severity::Moderate, Severity::Severe})
            plot.cells.push_back({before, after, shift->at(before, after)});
    return plot;
}

} // namespace malar
