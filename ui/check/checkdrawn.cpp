#include "core/analysis/biomarkerplot.h"
#include "core/analysis/cohortplot.h"
#include "core/domain/keytext.h"
#include "ui/check/checkfigures.h"
#include "ui/figures/changedepth.h"
#include "ui/words/numbers.h"

#include <algorithm>

namespace malar {
namespace {

QString percent(std::optional<double> share) { return share ? numbers::percentFixed(*share) : QString(); }

/// The outer ends of the bands that stand for many lines, place by place.
void deciles(CheckFigures &figures, const QByteArray &drawn, const Plot &plot)
{
    for (const Plot::Series &series : plot.series)
        if (series.role == Plot::Series::Role::DecileRange)
            for (const auto &run : series.runs)
                for (const Plot::Point &point : run) {
                    const QByteArray place =
                        drawn + placeOf(plot.measure) + " | " + QByteArray::number(point.x) + " | decile_";
                    const auto add = [&](const char *which, const std::optional<double> &value) {
                        figures.add(place + which, value ? numbers::fixed(*value, 2) : QString());
                    };
                    add("low", point.low);
                    add("high", point.high);
                }
}

/// The bars of the waterfall, and what its key and its caption count.
void bars(CheckFigures &figures, const QByteArray &place, const Plot &plot)
{
    for (const ChangeDepth depth : changeDepths)
        figures.add(place + "bars:" + keyBytes(key(depth)),
                    numbers::count(std::ranges::count(plot.changes, depth, depthOf)));
    figures.add(place + "bars_carried",
                numbers::count(std::ranges::count(plot.changes, true, &Plot::Change::carried)));
    figures.add(place + "without_percentage", numbers::count(plot.withoutChange));
    for (const Plot::Change &change : plot.changes)
        figures.add(place + "bar:" + change.label.toUtf8(), numbers::fixed(change.percent(), 1));
}

/// What the figure of the bands says beside the numbers of their table.
void shares(CheckFigures &figures, const BandShift &shift, int decimals)
{
    const QByteArray place = placeOf(shift.axis, shift.time) + " | ";
    constexpr std::array grades{Severity::Mild, Severity::Moderate, Severity::Severe};
    for (const Severity one : grades) {
        int before = 0;
        int after = 0;
        for (const Severity other : grades) {
            before += shift.at(one, other);
            after += shift.at(other, one);
        }
        figures.add(place + keyBytes(key(one)) + " after", numbers::count(after));
        for (const Severity other : grades)
            figures.add(place + keyBytes(key(one)) + " to " + keyBytes(key(other)) + " of all",
                        numbers::share(shift.at(one, other), before, decimals));
    }
    figures.add(place + "milder of all", numbers::share(shift.milder, shift.pairs, decimals));
    figures.add(place + "same_band of all", numbers::share(shift.same(), shift.pairs, decimals));
    figures.add(place + "graver of all", numbers::share(shift.graver, shift.pairs, decimals));
}

/// The steps of the curve, by study day.
void steps(CheckFigures &figures, const stats::Survival &curve)
{
    for (const stats::SurvivalStep &step : curve.steps) {
        const QByteArray place = "curve | " + QByteArray::number(step.time) + " | ";
        figures.add(place + "at_risk", numbers::count(step.atRisk));
        figures.add(place + "responded", numbers::count(step.events));
        figures.add(place + "censored", numbers::count(step.censored));
        const auto end = [&step](double stats::Interval::*which) {
            return step.interval ? std::optional(1 - (*step.interval).*which) : std::nullopt;
        };
        figures.add(place + "share", percent(1 - step.survival));
        figures.add(place + "low", percent(end(&stats::Interval::high)));
        figures.add(place + "high", percent(end(&stats::Interval::low)));
    }
}

/// The lines of the biomarkers, marker by marker.
void lines(CheckFigures &figures, const PlacedCohort &cohort)
{
    const std::vector<Plot> plots = biomarkerPlots(cohort);
    if (plots.empty())
        return;
    figures.add("markers | without_day_zero", numbers::count(plots.front().withoutDayZero));
    for (const Plot &plot : plots)
        for (const Plot::Facet &facet : plot.facets) {
            std::int64_t patients = 0;
            std::int64_t values = 0;
            std::int64_t limits = 0;
            for (const Plot::Series &series : facet.series) {
                patients += !series.runs.empty();
                for (const auto &run : series.runs) {
                    values += std::ssize(run);
                    limits += std::ssize(run) - std::ranges::count(run, Limit::None, &Plot::Point::limit);
                }
            }
            const QByteArray place =
                "markers | " + placeOf(MarkerKey{facet.subset, facet.marker, facet.unit}) + " | ";
            figures.add(place + "patients", numbers::count(patients));
            figures.add(place + "values", numbers::count(values));
            figures.add(place + "limits", numbers::count(limits));
        }
}

} // namespace

void addDrawn(CheckFigures &figures, const PlacedCohort &cohort, const CohortSummary &summary)
{
    for (const Measure &measure : cohort.measures)
        deciles(figures, "times | ", cohortPlot(cohort, summary, measure));
    for (const Measure &measure : cohort.measures)
        if (const std::size_t time = figureTime(summary, measure); time > 0)
            deciles(figures, "pairs | ", pairedPlot(cohort, summary, measure, time));
    lines(figures, cohort);
    if (const std::size_t time = figureTime(summary, Axis::Activity); time > 0)
        bars(figures, "waterfall | " + placeOf(cohort.times[time]) + " | ",
             waterfallPlot(cohort, summary, Axis::Activity, time));
    for (const BandShift &shift : summary.shifts)
        shares(figures, shift, numbers::shareDecimals(summary.features.patients));
    if (const stats::Survival *curve = stats::figure(summary.clasi50.curve))
        steps(figures, *curve);
}

} // namespace malar
