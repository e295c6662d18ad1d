#include "ui/figures/chartaxes.h"

#include "ui/figures/chartkey.h"
#include "ui/figures/charttext.h"
#include "ui/figures/tr.h"
#include "ui/words/terms.h"

#include <QPainter>

#include <algorithm>

namespace malar::chartaxes {
qreal titleHeight(const PlotChart &chart) { return 1.7 * chart.look().em(); }

qreal leftMargin(const PlotChart &chart, const Wording &wording)
{
    qreal width = 0;
    for (const double tick : chart.yTicks())
        width = std::max(width, charttext::widthOf(chart, wording(tick)));
    return width + 2.6 * chart.look().em();
}

void drawGrid(QPainter &painter, const PlotChart &chart)
{
    const QRectF area = chart.plotArea();
    painter.setPen(QPen(chart.look().grid, chart.look().em() * 0.05));
    for (const double tick : chart.yTicks()) {
        const double y = chart.position(0, tick).y();
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

void drawY(QPainter &painter, const PlotChart &chart, const QString &title, const Wording &wording)
{
    const QRectF area = chart.plotArea();
    const qreal em = chart.look().em();
    painter.setPen(chart.look().ink);
    for (const double tick : chart.yTicks())
        charttext::write(painter,
                         QRectF(area.left() - 8 * em, chart.position(0, tick).y() - em, 7.5 * em, 2 * em),
                         Qt::AlignRight, wording(tick));
    painter.setPen(chart.look().faint);
    const qreal left = area.left() - leftMargin(chart, wording) + 0.9 * em;
    charttext::writeUpwards(painter, QPointF(left, area.center().y()), area.height(), Qt::AlignHCenter,
                            charttext::elided(chart, title, area.height()));
}

void drawX(QPainter &painter, const PlotChart &chart)
{
    const QRectF area = chart.plotArea();
    const qreal em = chart.look().em();
    painter.setPen(QPen(chart.look().faint, em * 0.07));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (const double tick : chart.xTicks()) {
        const QPointF at(chart.position(tick, 0).x(), area.bottom());
        painter.drawLine(at, at + QPointF(0, 0.35 * em));
    }
}

void drawXTitle(QPainter &painter, const PlotChart &chart, qreal top, const QString &title)
{
    const qreal em = chart.look().em();
    const QRectF area = chart.plotArea();
    const double room = chart.size().width() - 0.8 * em;
    const QString text = charttext::elided(chart, title, room);
    const double width = charttext::widthOf(chart, text);
    // Under the middle of the plot, where that leaves it whole.
    const double left = std::clamp(area.center().x() - width / 2, 0.4 * em, 0.4 * em + room - width);
    painter.setPen(chart.look().faint);
    charttext::write(painter, QRectF(left, top, width, 1.5 * em), Qt::AlignHCenter, text);
}

void drawPoint(QPainter &painter, const PlotChart &chart, const Plot::Series &series,
               const Plot::Point &point, qreal shift)
{
    const PlotTheme &theme = chart.look();
    const auto at = [&](double y) { return chart.position(point.x, y) + QPointF(shift, 0); };
    if (point.low && point.high) {
        painter.setPen(QPen(theme.colour(series.measure), theme.em() * 0.13, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(at(*point.low), at(*point.high));
    }
    symbol::point(painter, theme, series.measure, at(point.y), theme.em() * 0.38);
}

KeyEntry scoreKey(const PlotTheme &theme, const Measure &measure, const QString &text, qreal width)
{
    const QPen pen = symbol::scoreLine(theme, measure, theme.em() * width);
    return chartkey::line(text, pen, [&theme, measure](QPainter &painter, QPointF centre) {
        symbol::point(painter, theme, measure, centre, theme.em() * 0.3);
    });
}

QString scoreTitle(const Measure &measure)
{
    const QString score = terms::label(measure);
    return measure.axis ? FigureWords::tr("%1 (points)").arg(score) : score;
}

QString timeOf(const Plot::Column &column)
{
    return column.lastVisit ? FigureWords::tr("Last visit") : terms::plannedTime(column.month);
}

} // namespace malar::chartaxes
