#include "ui/report/chart.h"

#include "ui/report/plotchart.h"

#include <QEvent>

#include <memory>

namespace malar {

QChart *makeChart(const Plot &plot, const PlotTheme &theme) { return new PlotChart(plot, theme); }

PlotView::PlotView(QWidget *parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMinimumHeight(fontMetrics().height() * 10);
    draw();
}

void PlotView::show(const Plot &plot)
{
    if (plot == m_plot)
        return;
    m_plot = plot;
    draw();
}

void PlotView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void PlotView::draw()
{
    // The view does not delete the chart that it had.
    const std::unique_ptr<QChart> old(chart());
    setBackgroundBrush(palette().base());
    setChart(makeChart(m_plot, screenTheme(palette(), font())));
}

} // namespace malar
