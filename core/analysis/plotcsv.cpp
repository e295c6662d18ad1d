#include "core/analysis/plotcsv.h"

#include "core/analysis/coursecsv.h"
#include "core/domain/csvcell.h"
#include "core/domain/keytext.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr const char *seriesHead = "series,code,score,run,month,value,low,high\n";
constexpr const char *shareHead = "response,month,responders,patients,share,low,high\n";
constexpr const char *changeHead = "code,month,baseline,value,change_percent\n";
constexpr const char *cellHead = "severity_baseline,severity_after,month,patients\n";
constexpr const char *facetHead = "subset,marker,unit,code,month,value,limit\n";
constexpr const char *stepHead = "months,at_risk,responses,censored,probability,low,high\n";

QByteArray roleKey(Plot::Series::Role role)
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

QByteArray timeOf(const Plot &plot, double x)
{
    for (const Plot::Column &column : plot.columns)
        if (column.x == x)
            return timeKey(column);
    return csvNumber(x);
}

void add(QByteArray &csv, const QByteArrayList &cells) { csv += cells.join(',') + '\n'; }

/// Figures of lines. A gap is a row that is not there: `run` counts the unbroken stretches.
QByteArray seriesCsv(const Plot &plot)
{
    QByteArray csv = seriesHead;
    for (const Plot::Series &series : plot.series)
        for (std::size_t run = 0; run < series.runs.size(); ++run)
            for (const Plot::Point &point : series.runs[run])
                add(csv, {roleKey(series.role), csvText(series.label), series.measure.key().toLatin1(),
                          QByteArray::number(qulonglong(run + 1)), timeOf(plot, point.x), csvNumber(point.y),
                          csvNumber(point.low), csvNumber(point.high)});
    return csv;
}

QByteArray sharesCsv(const Plot &plot)
{
    QByteArray csv = shareHead;
    for (const Plot::Share &share : plot.shares)
        add(csv, {keyBytes(key(share.response)), timeKey(plot.columns[share.column]),
                  QByteArray::number(share.n), QByteArray::number(share.of),
                  share.of == 0 ? QByteArray() : csvNumber(double(share.n) / share.of), csvNumber(share.low),
                  csvNumber(share.high)});
    return csv;
}

QByteArray changesCsv(const Plot &plot)
{
    QByteArray csv = changeHead;
    const QByteArray month = plot.columns.empty() ? QByteArray() : timeKey(plot.columns.front());
    for (const Plot::Change &change : plot.changes)
        add(csv, {csvText(change.label), month, QByteArray::number(change.before),
                  QByteArray::number(change.after), csvNumber(change.percent())});
    return csv;
}

QByteArray cellsCsv(const Plot &plot)
{
    QByteArray csv = cellHead;
    const QByteArray month = plot.columns.empty() ? QByteArray() : timeKey(plot.columns.front());
    for (const Plot::Cell &cell : plot.cells)
        add(csv, {keyBytes(key(cell.before)), keyBytes(key(cell.after)), month, QByteArray::number(cell.n)});
    return csv;
}

QByteArray stepsCsv(const Plot &plot)
{
    QByteArray csv = stepHead;
    for (const Plot::Step &step : plot.steps)
        add(csv, {csvNumber(step.x), QByteArray::number(step.atRisk), QByteArray::number(step.events),
                  QByteArray::number(step.censored), csvNumber(step.probability), csvNumber(step.low),
                  csvNumber(step.high)});
    return csv;
}

QByteArray facetsCsv(const Plot &plot)
{
    QByteArray csv = facetHead;
    for (const Plot::Facet &facet : plot.facets)
        for (const Plot::Series &series : facet.series)
            for (const auto &run : series.runs)
                for (const Plot::Point &point : run)
                    add(csv, {csvText(facet.subset), csvText(facet.marker), csvText(facet.unit),
                              csvText(series.label), csvNumber(point.x), csvNumber(point.y),
                              keyBytes(key(point.limit))});
    return csv;
}

} // namespace

QByteArray plotCsv(const Plot &plot)
{
    switch (plot.kind) {
    case Plot::Kind::Course:
        return courseCsv(plot);
    case Plot::Kind::Responders:
        return sharesCsv(plot);
    case Plot::Kind::Waterfall:
        return changesCsv(plot);
    case Plot::Kind::BandShift:
        return cellsCsv(plot);
    case Plot::Kind::TimeToResponse:
        return stepsCsv(plot);
    case Plot::Kind::Biomarkers:
        return facetsCsv(plot);
    default:
        return seriesCsv(plot);
    }
}

QByteArrayList plotCsvHeads()
{
    return {seriesHead, courseCsvHead, shareHead, changeHead, cellHead, stepHead, facetHead};
}

} // namespace malar
