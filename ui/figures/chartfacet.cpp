#include "ui/figures/chartfacet.h"

#include "ui/figures/chartgrid.h"
#include "ui/figures/chartkey.h"
#include "ui/figures/charttext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace malar {

QPointF LaidFacet::at(double x, double y) const
{
    const double share = (y - facet.yMin) / (facet.yMax - facet.yMin);
    return {area.left() + chart.share(x) * area.width(), area.bottom() - share * area.height()};
}

namespace chartfacet {

QPen penOf(const PlotTheme &theme, std::size_t patient, bool many)
{
    return many ? QPen(theme.individual, 0.07 * theme.em()) : symbol::patientLine(theme, patient);
}

void drawRange(QPainter &painter, const LaidFacet &of)
{
    const PlotTheme &theme = of.chart.look();
    if (!of.facet.low && !of.facet.high)
        return;
    const double low = std::clamp(of.facet.low.value_or(of.facet.yMin), of.facet.yMin, of.facet.yMax);
    const double high = std::clamp(of.facet.high.value_or(of.facet.yMax), of.facet.yMin, of.facet.yMax);
    painter.fillRect(QRectF(QPointF(of.area.left(), of.yAt(high)), QPointF(of.area.right(), of.yAt(low))),
                     theme.severity[2]);
}

void drawAxes(QPainter &painter, const LaidFacet &of, const QString &title, const QString &unit)
{
    const PlotTheme &theme = of.chart.look();
    const qreal em = theme.em();
    const auto above = [&](int line, const QString &text) {
        const double top = of.area.top() - (line * chartgrid::lineEms + 0.3) * em;
        charttext::write(painter, QRectF(of.area.left(), top, of.area.width(), 1.5 * em), Qt::AlignLeft,
                         charttext::elided(of.chart, text, of.area.width() + chartgrid::sideEms * em));
    };
    painter.setPen(theme.ink);
    above(unit.isEmpty() ? 1 : 2, title);
    painter.setPen(theme.faint);
    above(1, unit);
    for (const double value : chartgrid::ticks(of.facet.yMin, of.facet.yMax, of.facet.yStep))
        charttext::write(painter, QRectF(of.area.left() - 8 * em, of.yAt(value) - em, 7.6 * em, 2 * em),
                         Qt::AlignRight, chartgrid::tick(value, of.facet.yStep));

    const Plot &plot = of.chart.plot();
    double step = 1;
    for (const double months : {1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 60.0, 120.0, 240.0, 600.0}) {
        step = months;
        if ((plot.xMax - plot.xMin) / step * 2.4 * em <= of.area.width())
            break;
    }
    painter.setPen(QPen(theme.faint, em * 0.07));
    painter.drawLine(of.area.bottomLeft(), of.area.bottomRight());
    for (const double month : chartgrid::ticks(plot.xMin, plot.xMax, step)) {
        const QPointF at = of.at(month, of.facet.yMin);
        painter.drawLine(at, at + QPointF(0, 0.25 * em));
        charttext::write(painter, QRectF(at.x() - 2 * em, at.y() + 0.3 * em, 4 * em, 1.3 * em),
                         Qt::AlignHCenter, charttext::number(std::round(month)));
    }
}

void drawLines(QPainter &painter, const LaidFacet &of)
{
    const PlotTheme &theme = of.chart.look();
    const bool many = of.facet.series.size() > mostSymbols;
    for (std::size_t i = 0; i < of.facet.series.size(); ++i)
        for (const auto &run : of.facet.series[i].runs) {
            QPolygonF line;
            for (const Plot::Point &point : run)
                line << of.at(point.x, point.y);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(penOf(theme, i, many));
            painter.drawPolyline(line);
        }
    for (std::size_t i = 0; i < of.facet.series.size(); ++i)
        for (const auto &run : of.facet.series[i].runs)
            for (const Plot::Point &point : run) {
                drawArrow(painter, theme, of.at(point.x, point.y), point.limit);
                if (!many) {
                    symbol::patient(painter, theme, i, of.at(point.x, point.y));
                    continue;
                }
                painter.setPen(Qt::NoPen);
                painter.setBrush(theme.individual);
                painter.drawEllipse(of.at(point.x, point.y), 0.12 * theme.em(), 0.12 * theme.em());
            }
}

void drawArrow(QPainter &painter, const PlotTheme &theme, QPointF at, Limit limit)
{
    if (limit == Limit::None)
        return;
    const qreal em = theme.em();
    const qreal side = limit == Limit::Below ? em : -em; // downwards, or up
    const QPointF tip = at + QPointF(0, 0.95 * side);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.ink, 0.08 * em));
    painter.drawLine(at + QPointF(0, 0.3 * side), tip);
    painter.drawPolyline(
        QPolygonF{tip + QPointF(-0.25 * em, -0.3 * side), tip, tip + QPointF(0.25 * em, -0.3 * side)});
}

} // namespace chartfacet
} // namespace malar
