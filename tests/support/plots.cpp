#include "tests/support/plots.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar::test {
namespace {

using Role = Plot::Series::Role;

/// What patient i scores at a time: falls for most, rises for every seventh; always the same.
int score(int i, std::size_t time, int top)
{
    const int before = i % 9 == 8 ? 0 : 4 + (i * 37) % (top - 8);
    if (time == 0)
        return before;
    const double left = i % 7 == 3 ? 1.3 : std::pow(0.25 + (i * 13 % 60) / 100.0, 0.6 * double(time));
    return std::min(top, static_cast<int>(std::lround(before * left)));
}

int topOf(Axis axis) { return axis == Axis::Activity ? 44 : 26; }

QString codeOf(const PlotOf &of, int i) { return of.code.arg(i + 1, 2, 10, QChar(u'0')); }
PatientId idOf(int i) { return {u"patient-%1"_s.arg(i)}; }

std::vector<Plot::Column> columnsOf(const PlotOf &of)
{
    std::vector<Plot::Column> columns{{0, of.patients}};
    for (const int month : of.months) {
        const int n = of.patients - static_cast<int>(columns.size()) * of.patients / 10;
        columns.push_back({month, n, n, columns.size() == 1 ? 0.031 : 0.0004});
    }
    if (of.lastVisit) {
        Plot::Column last{0, of.patients, of.patients, 0.012, true};
        last.x = (of.months.empty() ? 1 : of.months.back()) * 1.2;
        columns.push_back(last);
    }
    return columns;
}

double at(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(std::floor(share * double(values.size() - 1)))];
}

/// The quantiles of everybody's score at a time, as a point there.
Plot::Point summary(const PlotOf &of, double x, std::size_t time, double low)
{
    std::vector<double> values;
    for (int i = 0; i < of.patients; ++i)
        values.push_back(score(i, time, topOf(of.axis)));
    return {x, at(values, 0.5), at(values, low), at(values, 1 - low), {}};
}

Plot empty(const PlotOf &of, Plot::Kind kind)
{
    Plot plot;
    plot.kind = kind;
    plot.measure = of.axis;
    return plot;
}

void addRibbon(Plot &plot, const PlotOf &of, Role role, const std::vector<double> &places)
{
    std::vector<Plot::Point> run;
    const double low = role == Role::DecileRange ? 0.1 : 0.25;
    for (std::size_t time = 0; time < places.size(); ++time)
        run.push_back(summary(of, places[time], time, low));
    Plot::Series ribbon{role, of.axis, {}, {}, {run}};
    if (of.lastVisit && plot.kind == Plot::Kind::Cohort) {
        ribbon.runs.push_back({run.back()});
        ribbon.runs.front().pop_back();
    }
    plot.series.push_back(std::move(ribbon));
}

void addLines(Plot &plot, const PlotOf &of, const std::vector<double> &places)
{
    if (of.patients > 300) {
        addRibbon(plot, of, Role::DecileRange, places);
        addRibbon(plot, of, Role::QuartileRange, places);
        return;
    }
    for (int i = 0; i < of.patients; ++i) {
        Plot::Series line{Role::Individual, of.axis, codeOf(of, i), idOf(i), {{}}};
        for (std::size_t time = 0; time < places.size(); ++time) {
            if (of.lastVisit && plot.kind == Plot::Kind::Cohort && time + 1 == places.size())
                line.runs.emplace_back(); // it has no place on the time axis
            if (plot.kind == Plot::Kind::Cohort && time > 0 && (i + static_cast<int>(time)) % 11 == 5)
                line.runs.emplace_back();
            else
                line.runs.back().push_back(
                    {places[time], double(score(i, time, topOf(of.axis))), {}, {}, {u"visit"_s}});
        }
        std::erase_if(line.runs, [](const auto &run) { return run.empty(); });
        plot.series.push_back(std::move(line));
    }
}

void fit(Plot &plot)
{
    double top = 0;
    for (const Plot::Series &series : plot.series)
        for (const auto &run : series.runs)
            for (const Plot::Point &point : run)
                top = std::max({top, point.y, point.high.value_or(0)});
    plot.yMax = std::clamp(5 * std::ceil((top + 1) / 5), 10.0, 70.0);
}

/// Of a biomarker: some lie below or above a limit of detection.
Limit limitOf(int patient) { return static_cast<Limit>(patient % int(keysOf<Limit>.size())); }

} // namespace

Plot cohortPlotOf(const PlotOf &of)
{
    Plot plot = empty(of, Plot::Kind::Cohort);
    plot.columns = columnsOf(of);
    std::vector<double> places;
    for (const Plot::Column &column : plot.columns)
        places.push_back(column.x);
    const double last = places.back() == 0 ? 1 : places.back();
    plot.xMin = -0.04 * last;
    plot.xMax = 1.04 * last;
    if (of.patients == 0)
        return plot;
    addLines(plot, of, places);
    addRibbon(plot, of, Role::Median, places);
    fit(plot);
    return plot;
}

Plot pairedPlotOf(const PlotOf &of)
{
    Plot plot = empty(of, Plot::Kind::Paired);
    plot.xMin = -0.5;
    plot.xMax = 1.5;
    plot.columns = {
        {0, of.patients, of.patients},
        {of.months.empty() ? 1 : of.months.back(), of.patients, of.patients, 0.0078, of.lastVisit, 1}};
    if (of.patients == 0)
        return plot;
    addLines(plot, of, {0, 1});
    addRibbon(plot, of, Role::Median, {0, 1});
    fit(plot);
    return plot;
}

Plot responderPlotOf(const PlotOf &of)
{
    Plot plot = empty(of, Plot::Kind::Responders);
    plot.columns = columnsOf(of);
    for (const Response response : {Response::Clasi50, Response::Clasi70, Response::FourPoints})
        for (std::size_t time = 1; time < plot.columns.size(); ++time) {
            const int n = plot.columns[time].n;
            const int reached = n * (response == Response::Clasi70 ? 1 : 2) * static_cast<int>(time) /
                                (static_cast<int>(plot.columns.size()) * 2);
            Plot::Share share{response, time, reached, n, {}, {}};
            if (n > 0) {
                const double rate = double(reached) / n;
                const double half = 1 / std::sqrt(n);
                share.low = std::max(0.0, rate - half);
                share.high = std::min(1.0, rate + half);
            }
            plot.shares.push_back(share);
        }
    return plot;
}

Plot waterfallPlotOf(const PlotOf &of)
{
    Plot plot = empty(of, Plot::Kind::Waterfall);
    plot.columns = {columnsOf(of).back()};
    for (int i = 0; i < of.patients; ++i) {
        const int before = score(i, 0, topOf(of.axis));
        if (before == 0)
            ++plot.withoutChange;
        else
            plot.changes.push_back({codeOf(of, i),
                                    idOf(i),
                                    {},
                                    before,
                                    i == 3 ? before * 5 : score(i, 1 + i % 3, topOf(of.axis))});
    }
    std::ranges::stable_sort(plot.changes, std::greater(), &Plot::Change::percent);
    plot.xMax = std::max(1.0, double(plot.changes.size()));
    plot.yMin = -100;
    plot.yMax = plot.changes.empty() ? 25 : std::clamp(plot.changes.front().percent(), 25.0, 100.0);
    return plot;
}

Plot shiftPlotOf(const PlotOf &of)
{
    Plot plot = empty(of, Plot::Kind::BandShift);
    plot.columns = {columnsOf(of).back()};
    plot.bands = {{Plot::Band::Role::Mild, true, 0, 9},
                  {Plot::Band::Role::Moderate, true, 10, 20},
                  {Plot::Band::Role::Severe, true, 21, 70}};
    for (const Severity before : {Severity::Mild, Severity::Moderate, Severity::Severe})
        for (const Severity after : {Severity::Mild, Severity::Moderate, Severity::Severe}) {
            int n = 0;
            for (int i = 0; i < of.patients; ++i)
                n += severity(SeveritySet::Klein2011, Axis::Activity, score(i, 0, 44)) == before &&
                     severity(SeveritySet::Klein2011, Axis::Activity, score(i, 2, 44)) == after;
            plot.cells.push_back({before, after, n});
        }
    return plot;
}

Plot survivalPlotOf(const PlotOf &of)
{
    Plot plot = empty(of, Plot::Kind::TimeToResponse);
    plot.yMax = 1;
    const double last = of.months.empty() ? 1 : of.months.back();
    plot.xMin = 0;
    plot.xMax = 1.04 * last;
    if (of.patients == 0)
        return plot;
    double open = 1;
    int atRisk = of.patients;
    const int occasions = std::min(of.patients, 60);
    plot.steps.push_back({0, atRisk, 0, 0, 0, {}, {}});
    for (int i = 0; i < occasions; ++i) {
        const int leaving = of.patients / occasions;
        const bool event = i % 3 != 2;
        if (event)
            open *= 1 - double(leaving) / atRisk;
        const double half = 0.9 / std::sqrt(of.patients) * std::min(1.0, 2 * (1 - open));
        const double reached = 1 - open;
        plot.steps.push_back({last * (i + 1) / (occasions + 1.0), atRisk, event ? leaving : 0,
                              event ? 0 : leaving, reached, std::max(0.0, reached - half),
                              std::min(1.0, reached + half)});
        if (!plot.median && reached >= 0.5)
            plot.median = Plot::Median{plot.steps.back().x, plot.steps.back().x * 0.6, {}};
        atRisk -= leaving;
    }
    plot.columns = {{0, of.patients}};
    for (const int month : of.months) {
        int left = 0;
        for (const Plot::Step &step : plot.steps)
            if (step.x >= month) {
                left = step.atRisk;
                break;
            }
        plot.columns.push_back({month, left});
    }
    return plot;
}

Plot biomarkerPlotOf(const PlotOf &of)
{
    constexpr int mostPatients = 60;
    Plot plot = empty(of, Plot::Kind::Biomarkers);
    plot.xMin = -1.5;
    plot.xMax = 1.04 * (of.months.empty() ? 1 : of.months.back());
    for (const QString &subset : {u"CD56bright"_s, u"CD56dim"_s})
        for (const QString &marker :
             {u"NKG2A"_s, u"KIR2DL1/S1"_s, u"KIR2DL2/L3"_s, u"TIGIT"_s, u"PD-1"_s, u"TIM-3"_s}) {
            Plot::Facet facet{subset, marker, marker, u"% positive"_s, 20, 60, 0, 100, 50};
            for (int i = 0; i < std::min(of.patients, mostPatients); ++i) {
                facet.series.push_back({Role::Individual, of.axis, codeOf(of, i), idOf(i), {{}}});
                std::vector<Plot::Point> &run = facet.series.back().runs[0];
                run.push_back({-1, double(score(i, 0, topOf(of.axis))), {}, {}, {}, false, limitOf(i)});
                for (std::size_t time = 0; time < of.months.size(); ++time)
                    run.push_back(
                        {double(of.months[time]), double(score(i, time, topOf(of.axis))), {}, {}, {}});
            }
            plot.facets.push_back(std::move(facet));
        }
    return plot;
}

std::vector<Plot> everyPlotOf(const PlotOf &of)
{
    return {cohortPlotOf(of), pairedPlotOf(of),   responderPlotOf(of), waterfallPlotOf(of),
            shiftPlotOf(of),  survivalPlotOf(of), biomarkerPlotOf(of)};
}

} // namespace malar::test
