#include "ui/paper/sheetpen.h"

#include "ui/paper/paper.h"
#include "ui/parts/look.h"
#include "ui/words/writtennumber.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace malar {

SheetPen::SheetPen(QPainter &painter) : m_painter(painter), m_unit(paper::pixelsPerPoint(painter.device())) {}

QSizeF SheetPen::page() const
{
    return QSizeF(m_painter.device()->width(), m_painter.device()->height()) / m_unit;
}

QRectF SheetPen::pixels(const QRectF &points) const
{
    return {points.topLeft() * m_unit, points.size() * m_unit};
}

QFont SheetPen::font(const Type &type) const
{
    QFont font(paper::family());
    font.setPointSizeF(type.size);
    font.setWeight(type.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double SheetPen::advance(const QString &text, const Type &type) const
{
    return QFontMetricsF(font(type), m_painter.device()).horizontalAdvance(text) / m_unit;
}

double SheetPen::sizeFor(const QStringList &texts, double width, const Type &type) const
{
    double widest = width;
    for (const QString &text : texts)
        widest = std::max(widest, advance(text, type));
    return widest > width ? type.size * width / widest * 0.99 : type.size;
}

void SheetPen::text(const QRectF &place, const QString &text, Type type) const
{
    constexpr double smallest = 2.0 / 3;
    const double wide = advance(text, type);
    if (wide > place.width())
        type.size *= std::max(place.width() / wide * 0.99, smallest);
    m_painter.setFont(font(type));
    m_painter.setPen(type.ink);
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    m_painter.drawText(pixels(place), static_cast<int>(type.side) | Qt::TextDontClip | Qt::TextSingleLine,
                       metrics.elidedText(text, Qt::ElideRight, place.width() * m_unit));
}

double SheetPen::paragraph(const QRectF &place, const QString &text, const Type &type) const
{
    m_painter.setFont(font(type));
    m_painter.setPen(type.ink);
    QRectF used;
    m_painter.drawText(pixels(place), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, withUnits(text),
                       &used);
    return used.height() / m_unit;
}

double SheetPen::paragraphHeight(double width, const QString &text, const Type &type) const
{
    constexpr double high = 10000;
    const QFontMetricsF metrics(font(type), m_painter.device());
    return metrics.boundingRect(pixels({0, 0, width, high}), Qt::TextWordWrap, withUnits(text)).height() /
           m_unit;
}

void SheetPen::line(QPointF from, QPointF to, double width, const QColor &colour) const
{
    m_painter.setPen(QPen(colour, width * m_unit, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(from * m_unit, to * m_unit);
}

void SheetPen::box(const QRectF &place, double width, const QColor &colour) const
{
    m_painter.setPen(QPen(colour, width * m_unit, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(pixels(place));
}

void SheetPen::hatch(const QRectF &place) const
{
    m_painter.save();
    m_painter.setClipRect(pixels(place));
    for (const QLineF &slant : look::hatching(place, 3))
        line(slant.p1(), slant.p2(), 0.4);
    m_painter.restore();
}

void SheetPen::arrow(QPointF centre, bool upwards) const
{
    const double tip = upwards ? -2.2 : 2.2;
    const QPolygonF triangle{centre + QPointF(0, tip), centre + QPointF(-2, -tip * 0.6),
                             centre + QPointF(2, -tip * 0.6)};
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(faint);
    m_painter.drawPolygon(QTransform::fromScale(m_unit, m_unit).map(triangle));
}

} // namespace malar
