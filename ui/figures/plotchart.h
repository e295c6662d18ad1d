#pragma once

#include "core/analysis/plot.h"
#include "ui/figures/chartface.h"
#include "ui/figures/plottheme.h"

#include <QtCharts/QChart>

class QValueAxis;

namespace malar {

/// A Qt chart that knows its plot: Qt Charts scales and draws the lines, its kind's face draws below and
/// above them what Qt Charts has no place for (bands, bars, marks, intervals, n under each tick, p above it),
/// and the margins hold their text.
class PlotChart final : public QChart {
    Q_OBJECT

public:
    PlotChart(const Plot &, const PlotTheme &);

    const Plot &plot() const { return m_plot; }
    const PlotTheme &look() const { return m_look; }
    const ChartFace &face() const { return faceOf(m_plot.kind); }

    double share(double x) const;               // of the plot's width, 0 to 1
    QPointF position(double x, double y) const; // in the chart's own coordinates
    std::vector<double> xTicks() const;
    std::vector<double> yTicks() const;

    qreal keyHeight(qreal width) const;
    /// The height that suits a chart of this width, and the least that holds its text.
    qreal heightFor(qreal width) const;
    qreal leastHeight(qreal width) const;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *) override;

private:
    void addLines();
    void addLine(const Plot::Series &, const std::vector<Plot::Point> &run);
    void addRibbon(const Plot::Series &, const std::vector<Plot::Point> &run);
    void addSteps();
    void place(QAbstractSeries *);
    QPen individualPen(const std::vector<Plot::Point> &run) const;
    QMarginsF margins(qreal width) const;

    Plot m_plot;
    PlotTheme m_look;
    QValueAxis *m_x;
    QValueAxis *m_y;
};

} // namespace malar
