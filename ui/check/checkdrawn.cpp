#include "core/analysis/biomarkerplot.h"
#include "core/analysis/cohortplot.h"
#include "core/domain/keytext.h"
#include "ui/check/checkfigures.h"
#include "ui/figures/changedepth.h"

#include <algorithm>

namespace malar {
namespace {

/// The outer ends of the bands that stand for many lines, place by place.
void deciles(CheckFigures &figures, const QByteArray &figure, const Plot &plot)
{
    for (const Plot::Series &series : plot.series)
        if (series.role == Plot::Series::Role::DecileRange)
            for (const auto &run : series.runs)
                for (const Plot::Point &point : run) {
                    figures.at(figure, QByteArray::number(point.x));
                    figures.fixed("decile_low", point.low, 2);
                    figures.fixed("decile_high", point.high, 2);
                }
}

/// The bars of figure 4, and what its key and its caption count.
void bars(CheckFigures &figures, const Plot &plot)
{
    for (const ChangeDepth depth : changeDepths)
        figures.add("bars:" + keyBytes(key(depth)), std::ranges::count(plot.changes, depth, depthOf));
    figures.add("bars_carried", std::ranges::count(plot.changes, true, &Plot::Change::carried));
    figures.add("without_percentage", plot.withoutChange);
    for (const Plot::Change &change : plot.changes)
        figures.fixed("bar:" + change.label.toUtf8(), change.percent(), 1);
}

/// The steps of figure 6, by study day.
void steps(CheckFigures &figures, const stats::Survival &curve)
{
    for (const stats::SurvivalStep &step : curve.steps) {
        figures.at("figure 6", QByteArray::number(step.time));
        figures.add("at_risk", step.atRisk);
        figures.add("responded", step.events);
        figures.add("censored", step.censored);
        figures.percent("share", 1 - step.survival);
        const auto end = [&step](double stats::Interval::*which) {
            return step.interval ? std::optional(1 - (*step.interval).*which) : std::nullopt;
        };
        figures.percent("low", end(&stats::Interval::high));
        figures.percent("high", end(&stats::Interval::low));
    }
}

/// The lines of figure 2, marker by marker.
void lines(CheckFigures &figures, const PlacedCohort &cohort)
{
    const std::vector<Plot> plots = biomarkerPlots(cohort);
    if (plots.empty())
        return;
    figures.at("figure 2", "");
    figures.add("without_day_zero", plots.front().withoutDayZero);
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
            const QByteArrayList of{facet.subset.toUtf8(), facet.marker.toUtf8(), facet.unit.toUtf8()};
            figures.at("figure 2", of.join(" / "));
            figures.add("patients", patients);
            figures.add("values", values);
            figures.add("limits", limits);
        }
}

} // namespace

void addDrawn(CheckFigures &figures, const PlacedCohort &cohort, const CohortSummary &summary)
{
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        deciles(figures, axis == Axis::Activity ? "figure 1a" : "figure 1b",
                cohortPlot(cohort, summary, axis));
        if (const std::size_t time = figureTime(summary, axis); time > 0)
            deciles(figures, axis == Axis::Activity ? "figure 1c" : "figure 1d",
                    pairedPlot(cohort, summary, axis, time));
    }
    lines(figures, cohort);
    if (const std::size_t time = figureTime(summary, Axis::Activity); time > 0) {
        figures.at("figure 4", timeName(cohort.times[time]));
        bars(figures, waterfallPlot(cohort, summary, Axis::Activity, time));
    }
    if (const stats::Survival *curve = stats::figure(summary.clasi50.curve))
        steps(figures, *curve);
}

} // namespace malar
