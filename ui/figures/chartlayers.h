#pragma once

#include <QGraphicsItem>

namespace malar {

class PlotChart;

/// Below the lines: paper, and what the chart's face draws there.
class ChartGround final : public QGraphicsItem {
public:
    explicit ChartGround(PlotChart &);

    QRectF boundingRect() const override;
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    const PlotChart &m_chart;
};

/// Above the lines: the key, and what the chart's face draws there.
class ChartNotes final : public QGraphicsItem {
public:
    explicit ChartNotes(PlotChart &);

    QRectF boundingRect() const override;
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    const PlotChart &m_chart;
};

} // namespace malar
