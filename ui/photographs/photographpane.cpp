#include "ui/photographs/photographpane.h"

#include "ui/parts/look.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace malar {

Zoom Zoom::by(double times) const
{
    const double next = std::clamp(factor * times, 1.0, 8.0);
    return next == 1.0 ? Zoom() : Zoom{next, centre};
}

Zoom Zoom::moved(QPointF by) const
{
    const double edge = 0.5 / factor; // nothing beside the photograph
    return {factor,
            {std::clamp(centre.x() + by.x() / factor, edge, 1 - edge),
             std::clamp(centre.y() + by.y() / factor, edge, 1 - edge)}};
}

PhotographPane::PhotographPane(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(QSize(12, 10) * look::halfLine(*this));
    setCursor(Qt::OpenHandCursor);
}

void PhotographPane::show(const QPixmap &image, const QString &inPlaceOfIt)
{
    m_image = image;
    m_words = inPlaceOfIt;
    update();
}

void PhotographPane::setZoom(const Zoom &zoom)
{
    m_zoom = zoom;
    update();
}

/// The size of the whole photograph at this zoom.
QSizeF PhotographPane::drawn() const
{
    return QSizeF(m_image.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio) * m_zoom.factor;
}

void PhotographPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Neutral grey, in both palettes: a white or tinted surround changes how skin looks.
    painter.fillRect(rect(), m_image.isNull() ? palette().color(QPalette::Base) : QColor(0xff7a7a7a));
    if (m_image.isNull()) {
        painter.setPen(look::quiet(palette()));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_words);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSizeF whole = drawn();
        // A side that fits stands in the middle.
        const auto begin = [](double place, double length, double room) {
            return length <= room ? (room - length) / 2
                                  : std::clamp(room / 2 - place * length, room - length, 0.0);
        };
        const QPointF corner(begin(m_zoom.centre.x(), whole.width(), width()),
                             begin(m_zoom.centre.y(), whole.height(), height()));
        painter.drawPixmap(QRectF(corner, whole), m_image, QRectF(m_image.rect()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(look::accent(palette()), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PhotographPane::mousePressEvent(QMouseEvent *event) { m_pressed = event->position(); }

void PhotographPane::mouseMoveEvent(QMouseEvent *event)
{
    if (m_image.isNull())
        return;
    const QPointF way = m_pressed - event->position();
    const QSizeF whole = drawn() / m_zoom.factor;
    m_pressed = event->position();
    emit zoomRequested(m_zoom.moved({way.x() / whole.width(), way.y() / whole.height()}));
}

void PhotographPane::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (turned == 0)
        return event->ignore();
    emit zoomRequested(m_zoom.by(turned > 0 ? 1.25 : 0.8).moved({}));
    event->accept();
}

void PhotographPane::focusInEvent(QFocusEvent *) { update(); }
void PhotographPane::focusOutEvent(QFocusEvent *) { update(); }

} // namespace malar
