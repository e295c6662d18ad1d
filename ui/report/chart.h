#pragma once

#include "core/analysis/plot.h"
#include "ui/report/plottheme.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>

namespace malar {

/// The figure of a plot: the same on screen and on paper. The caller owns it; a view or a scene takes it
/// over.
QChart *makeChart(const Plot &, const PlotTheme &);

/// A figure on the screen, in the colours of its palette, drawn anew when that changes.
class PlotView final : public QChartView {
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent = nullptr);

    void show(const Plot &);
    using QWidget::show;

protected:
    void changeEvent(QEvent *) override;

private:
    void draw();

    Plot m_plot;
};

} // namespace malar
