#include "ui/figures/chartlayers.h"

#include "ui/figures/chartkey.h"
#include "ui/figures/plotchart.h"

#include <QPainter>

namespace malar {

ChartGround::ChartGround(PlotChart &chart) : QGraphicsItem(&chart), m_chart(chart) { setZValue(-10); }

QRectF ChartGround::boundingRect() const { return QRectF(QPointF(), m_chart.size()); }

void ChartGround::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setFont(m_chart.look().font);
    painter->fillRect(boundingRect(), m_chart.look().paper);
    m_chart.face().drawBelow(*painter, m_chart);
}

ChartNotes::ChartNotes(PlotChart &chart) : QGraphicsItem(&chart), m_chart(chart) { setZValue(1000); }

QRectF ChartNotes::boundingRect() const { return QRectF(QPointF(), m_chart.size()); }

void ChartNotes::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setFont(m_chart.look().font);
    m_chart.face().drawAbove(*painter, m_chart);
    const qreal em = m_chart.look().em();
    chartkey::draw(*painter, m_chart.face().key(m_chart), m_chart.look(),
                   QRectF(0.5 * em, 0, m_chart.size().width() - em, m_chart.plotArea().top()));
}

} // namespace malar
