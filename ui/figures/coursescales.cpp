#include "ui/figures/chartaxes.h"
#include "ui/figures/chartcourse.h"
#include "ui/figures/chartfacet.h"
#include "ui/figures/charttext.h"
#include "ui/figures/coursewords.h"
#include "ui/figures/tr.h"
#include "ui/words/scaleterms.h"

#include <QPainter>

#include <algorithm>

namespace malar {
namespace {

constexpr double nameRoom = 0.2; // em, above the name
constexpr double nameHeight = 1.9; // with room for a sign at the highest value
constexpr double plotHeight = 2.8;
constexpr double roomBelow = 0.6;

const Plot::Series &lineOf(const LaidFacet &of) { return of.facet.series.front(); }

std::vector<LaidFacet> laid(const PlotChart &chart)
{
    const qreal em = chart.look().em();
    const QRectF area = chart.plotArea();
    qreal top = area.bottom() + 2 * em + chartaxes::titleHeight(chart);
    std::vector<LaidFacet> result;
    for (const Plot::Facet &facet : chart.plot().facets) {
        top += (nameRoom + nameHeight) * em;
        result.push_back({chart, facet, QRectF(area.left(), top, area.width(), plotHeight * em)});
        top += (plotHeight + roomBelow) * em;
    }
    return result;
}

/// What is asked, with its ends, as far left as it needs to be whole.
void drawName(QPainter &painter, const LaidFacet &of)
{
    const qreal em = of.chart.look().em();
    const qreal right = of.chart.size().width() - 0.4 * em;
    const QString text = charttext::elided(of.chart, terms::head(lineOf(of).measure), right - 0.4 * em);
    const qreal left = std::min(of.area.left(), right - charttext::widthOf(of.chart, text));
    painter.setPen(of.chart.look().ink);
    charttext::write(painter, QRectF(left, of.area.top() - nameHeight * em, right - left, 1.5 * em),
                     Qt::AlignLeft, text);
}

/// Both ends on the left, a line at each and in the middle; upright, as the axis of the scores has its
/// months.
void drawGrid(QPainter &painter, const LaidFacet &of)
{
    const PlotTheme &theme = of.chart.look();
    const qreal em = theme.em();
    painter.setPen(QPen(theme.grid, em * 0.05));
    for (const double tick : of.chart.xTicks())
        painter.drawLine(of.at(tick, 0), of.at(tick, of.facet.yMax));
    for (const double value : {0.0, of.facet.yMax / 2, of.facet.yMax})
        painter.drawLine(QPointF(of.area.left(), of.yAt(value)), QPointF(of.area.right(), of.yAt(value)));
    painter.setPen(theme.ink);
    for (const double value : {0.0, of.facet.yMax})
        charttext::write(painter, QRectF(of.area.left() - 8 * em, of.yAt(value) - em, 7.5 * em, 2 * em),
                         Qt::AlignRight, charttext::number(value));
}

void drawLine(QPainter &painter, const LaidFacet &of)
{
    const PlotTheme &theme = of.chart.look();
    QPen pen = symbol::scoreLine(theme, lineOf(of).measure, 0.14 * theme.em());
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    for (const auto &run : lineOf(of).runs) {
        QPolygonF line;
        for (const Plot::Point &point : run)
            line << of.at(point.x, point.y);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
    }
    for (const auto &run : lineOf(of).runs)
        for (const Plot::Point &point : run)
            symbol::point(painter, theme, lineOf(of).measure, of.at(point.x, point.y), 0.34 * theme.em());
}

} // namespace

qreal coursechart::scalesHeight(const PlotChart &chart)
{
    return static_cast<double>(chart.plot().facets.size()) *
           (nameRoom + nameHeight + plotHeight + roomBelow) * chart.look().em();
}

void coursechart::drawScales(QPainter &painter, const PlotChart &chart)
{
    for (const LaidFacet &of : laid(chart)) {
        drawName(painter, of);
        drawGrid(painter, of);
        drawLine(painter, of);
    }
}

void coursechart::addScaleKeys(std::vector<KeyEntry> &entries, const PlotChart &chart)
{
    if (!chart.plot().facets.empty())
        entries.push_back(chartaxes::scoreKey(chart.look(),
                                              chart.plot().facets.front().series.front().measure,
                                              FigureWords::tr("scale beside the CLASI"), 0.14));
}

void coursechart::addScaleSpots(std::vector<ChartSpot> &spots, const PlotChart &chart)
{
    int lane = firstLaneBelow;
    for (const LaidFacet &of : laid(chart)) {
        for (const auto &run : lineOf(of).runs)
            for (const Plot::Point &point : run) {
                ChartSpot spot;
                spot.place = QRectF(of.at(point.x, point.y), QSizeF());
                spot.line = spot.lane = lane;
                spot.stop = stopOf(point.x);
                spot.words = coursewords::point(chart.plot(), lineOf(of), point);
                spot.visit = point.visit;
                spots.push_back(std::move(spot));
            }
        ++lane;
    }
}

} // namespace malar
