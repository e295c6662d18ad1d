#include "ui/visit/curveview.h"

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
    paintSparkline(painter, rect(), m_line, palette());
}

} // namespace malar
