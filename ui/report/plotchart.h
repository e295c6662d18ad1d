#pragma once

#include "core/analysis/plot.h"
#include "ui/report/plottheme.h"

#include <QtCharts/QChart>

class QValueAxis;

namespace malar {

/// A Qt chart that knows its plot: Qt Charts scales and draws the lines, the layers below and above them draw
/// what it has no place for (bands, marks, intervals, n under each tick, p above it), and the margins hold
/// their text.
class PlotChart final : public QChart {
    Q_OBJECT

public:
    PlotChart(const Plot &, const PlotTheme &);

    const Plot &plot() const { return m_plot; }
    const PlotTheme &look() const { return m_look; }

    QPointF position(double x, double y) const; // in the chart's own coordinates
    std::vector<double> xTicks() const;
    std::vector<double> yTicks() const;
    bool isCohort() const { return !m_plot.columns.empty(); }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *) override;

private:
    void addLines();
    void addLine(const Plot::Series &, const std::vector<Plot::Point> &run);
    void addRibbon(const Plot::Series &, const std::vector<Plot::Point> &run);
    void place(QAbstractSeries *);

    Plot m_plot;
    PlotTheme m_look;
    QValueAxis *m_x;
    QValueAxis *m_y;
};

} // namespace malar
