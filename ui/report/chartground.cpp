#include "ui/report/chartlayers.h"

#include "ui/report/plotchart.h"

#include <QPainter>

#include <algorithm>

namespace malar {

ChartGround::ChartGround(PlotChart &chart) : QGraphicsItem(&chart), m_chart(chart) { setZValue(-10); }

QRectF ChartGround::boundingRect() const { return QRectF(QPointF(), m_chart.size()); }

void ChartGround::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const PlotTheme &theme = m_chart.look();
    const QRectF area = m_chart.plotArea();
    painter->fillRect(boundingRect(), theme.paper);
    for (const Plot::Band &band : m_chart.plot().bands) {
        if (!band.horizontal)
            continue;
        const double from = m_chart.position(0, band.from).y();
        const double to = m_chart.position(0, std::min(band.to, m_chart.plot().yMax)).y();
        if (to < from)
            painter->fillRect(QRectF(area.left(), to, area.width(), from - to),
                              theme.severity[static_cast<std::size_t>(band.role)]);
    }
    painter->setPen(QPen(theme.grid, theme.em() * 0.05));
    for (const double tick : m_chart.yTicks()) {
        const double y = m_chart.position(0, tick).y();
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

} // namespace malar
