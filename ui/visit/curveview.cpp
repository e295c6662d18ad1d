#include "ui/visit/curveview.h"

#include "ui/style/look.h"

#include <QPainter>

namespace malar {

void CurveView::show(const Sparkline &line)
{
    m_line = line;
    setVisible(!line.activity.empty());
    update();
}

void CurveView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(look::line(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    paintSparkline(painter, rect(), m_line, palette());
}

} // namespace malar
