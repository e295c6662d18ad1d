#pragma once

#include <QCoreApplication>
#include <QGraphicsItem>
#include <QMarginsF>

namespace malar {

class PlotChart;

/// What the text around the plot needs, in a chart of this width.
QMarginsF chartMargins(const PlotChart &, qreal width);

/// Below the lines: paper, severity bands, grid.
class ChartGround final : public QGraphicsItem {
public:
    explicit ChartGround(PlotChart &);

    QRectF boundingRect() const override;
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    const PlotChart &m_chart;
};

/// Above the lines: points, intervals, axes, marks and all text.
class ChartNotes final : public QGraphicsItem {
    Q_DECLARE_TR_FUNCTIONS(malar::ChartNotes)

public:
    explicit ChartNotes(PlotChart &);

    QRectF boundingRect() const override;
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void drawPoints(QPainter &) const;
    void drawAxes(QPainter &) const;
    void drawColumns(QPainter &) const;
    void drawMarks(QPainter &) const;

    const PlotChart &m_chart;
};

} // namespace malar
