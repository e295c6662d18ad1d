#include "core/analysis/plotcsv.h"

#include "core/analysis/coursecsv.h"
#include "core/domain/csvwriter.h"

#include <algorithm>

namespace malar {
namespace {

std::string_view roleKey(Plot::Series::Role role)
{
    using enum Plot::Series::Role;
    switch (role) {
    case Trajectory:
    case Individual:
        return "patient";
    case Today:
        return "today";
    case Carried:
        return "carried";
    case Median:
        return "median";
    case QuartileRange:
        return "quartiles";
    case DecileRange:
        return "deciles";
    }
    return {};
}

QByteArray timeKey(const Plot::Column &column)
{
    return column.lastVisit ? QByteArray("last_visit") : QByteArray::number(column.month);
}

void addTime(CsvWriter &csv, const Plot &plot, double x)
{
    const auto column = std::ranges::find(plot.columns, x, &Plot::Column::x);
    if (column == plot.columns.end())
        csv.cell(x);
    else
        csv.cell(timeKey(*column));
}

QByteArray onlyTimeOf(const Plot &plot)
{
    return plot.columns.empty() ? QByteArray() : timeKey(plot.columns.front());
}

/// Figures of lines. A gap is a row that is not there: `run` counts the unbroken stretches.
void addSeries(CsvWriter &csv, const Plot &plot)
{
    for (const Plot::Series &series : plot.series)
        for (std::size_t run = 0; run < series.runs.size(); ++run)
            for (const Plot::Point &point : series.runs[run]) {
                csv.cell(roleKey(series.role));
                csv.cell(series.label);
                csv.cell(series.measure.key());
                csv.cell(run + 1);
                addTime(csv, plot, point.x);
                csv.row(point.y, point.low, point.high);
            }
}

void addShares(CsvWriter &csv, const Plot &plot)
{
    for (const Plot::Share &share : plot.shares)
        csv.row(share.response, timeKey(plot.columns[share.column]), share.n, share.of,
                share.of == 0 ? std::nullopt : std::optional(double(share.n) / share.of), share.low,
                share.high);
}

void addChanges(CsvWriter &csv, const Plot &plot)
{
    for (const Plot::Change &change : plot.changes)
        csv.row(change.label, onlyTimeOf(plot), change.before, change.after, change.percent());
}

void addCells(CsvWriter &csv, const Plot &plot)
{
    for (const Plot::Cell &cell : plot.cells)
        csv.row(cell.before, cell.after, onlyTimeOf(plot), cell.n);
}

void addSteps(CsvWriter &csv, const Plot &plot)
{
    for (const Plot::Step &step : plot.steps)
        csv.row(step.x, step.atRisk, step.events, step.censored, step.probability, step.low, step.high);
}

void addFacets(CsvWriter &csv, const Plot &plot)
{
    for (const Plot::Facet &facet : plot.facets)
        for (const Plot::Series &series : facet.series)
            for (const auto &run : series.runs)
                for (const Plot::Point &point : run)
                    csv.row(facet.subset, facet.marker, facet.unit, series.label, point.x, point.y,
                            point.limit);
}

/// How the data of a figure begins, and what writes its rows.
struct Layout {
    const char *head;
    void (*addRows)(CsvWriter &, const Plot &);
};

Layout layoutOf(Plot::Kind kind)
{
    using enum Plot::Kind;
    switch (kind) {
    case Course:
        return {"what,item,run,month,until_month,value,unit,detail\n", addCourse};
    case Responders:
        return {"response,month,responders,patients,share,low,high\n", addShares};
    case Waterfall:
        return {"code,month,baseline,value,change_percent\n", addChanges};
    case BandShift:
        return {"severity_baseline,severity_after,month,patients\n", addCells};
    case TimeToResponse:
        return {"months,at_risk,responses,censored,probability,low,high\n", addSteps};
    case Biomarkers:
        return {"subset,marker,unit,code,month,value,limit\n", addFacets};
    case Cohort:
    case Paired:
        break;
    }
    return {"series,code,score,run,month,value,low,high\n", addSeries};
}

} // namespace

QByteArray plotCsv(const Plot &plot)
{
    const Layout layout = layoutOf(plot.kind);
    CsvWriter csv(layout.head);
    layout.addRows(csv, plot);
    return QByteArray::fromStdString(csv.take());
}

QByteArrayList plotCsvHeads()
{
    using enum Plot::Kind;
    QByteArrayList heads;
    for (const Plot::Kind kind :
         {Cohort, Course, Responders, Waterfall, BandShift, TimeToResponse, Biomarkers})
        heads << layoutOf(kind).head;
    return heads;
}

} // namespace malar
