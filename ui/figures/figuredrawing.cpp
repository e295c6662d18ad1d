#include "ui/figures/figuredrawing.h"

#include "ui/figures/chart.h"
#include "ui/paper/paper.h"

#include <QGraphicsScene>

namespace malar {

void drawFigure(QPainter &painter, const QRectF &place, const Plot &plot, QSizeF points)
{
    // The chart's geometry is this much finer than a point, so that nothing is rounded to one.
    constexpr double finer = 20;
    QGraphicsScene scene; // owns the chart
    QChart *chart = makeChart(plot, paperTheme(paper::figureSize * finer, paper::family()));
    scene.addItem(chart);
    chart->resize(points * finer);
    scene.render(&painter, place, QRectF(QPointF(), chart->size()));
}

} // namespace malar
