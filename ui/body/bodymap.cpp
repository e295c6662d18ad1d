#include "ui/body/bodymap.h"

#include "ui/words/terms.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QToolTip>

namespace malar {

BodyMap::BodyMap(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setAccessibleName(tr("Body map"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BodyMap::show(const BodyState &state)
{
    update(bodyChanges(canvas(), m_state, state));
    m_state = state;
}

QSize BodyMap::sizeHint() const
{
    const int width = fontMetrics().height() * 14;
    return {width, qRound(width * bodyAspect())};
}

QSize BodyMap::minimumSizeHint() const { return sizeHint() / 2; }

QRectF BodyMap::canvas() const
{
    const double heads = fontMetrics().height() * 1.5;
    return QRectF(rect()).adjusted(2, heads, -2, -2);
}

void BodyMap::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintBody(painter, canvas(), m_state, palette(), event->region());

    const int line = fontMetrics().height();
    const QRect left(0, 0, width() / 2, line);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(left, Qt::AlignCenter, tr("front"));
    painter.drawText(left.translated(width() / 2, 0), Qt::AlignCenter, tr("back", "of the body"));
}

void BodyMap::mousePressEvent(QMouseEvent *event)
{
    const Region region = bodyRegionAt(canvas(), event->position());
    if (region != Region::None)
        emit regionChosen(region);
}

void BodyMap::mouseMoveEvent(QMouseEvent *event)
{
    const bool onBody = bodyRegionAt(canvas(), event->position()) != Region::None;
    setCursor(onBody ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool BodyMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Region region = bodyRegionAt(canvas(), help->pos());
    QToolTip::showText(help->globalPos(), region == Region::None ? QString() : terms::label(region), this);
    return true;
}

} // namespace malar
