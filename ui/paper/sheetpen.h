#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace malar {

/// How a piece of text of a printed sheet is set; sizes in points.
struct Type {
    double size = 8;
    QFont::Weight weight = QFont::Normal;
    QColor ink = QColor(0x1A, 0x1A, 0x1A);
    Qt::Alignment side = Qt::AlignLeft | Qt::AlignVCenter;
};

/// Draws on a printed page whose every length is in points, from the left upper corner of its content.
class SheetPen {
public:
    static constexpr QColor ink{0x1A, 0x1A, 0x1A};
    static constexpr QColor faint{0x55, 0x55, 0x55};
    static constexpr QColor hairline{0xB4, 0xB4, 0xB4};

    explicit SheetPen(QPainter &);

    QPainter &painter() const { return m_painter; }
    QSizeF page() const;
    QRectF pixels(const QRectF &points) const;
    QFont font(const Type &) const;

    double advance(const QString &, const Type &) const;
    /// One line; where it is too long it shrinks by up to a third, then ends in an ellipsis.
    void text(const QRectF &, const QString &, Type) const;
    /// The size at which the longest of several texts fits, so that all of them are set alike.
    double sizeFor(const QStringList &, double width, const Type &) const;
    /// As many lines as it needs. The height they take.
    double paragraph(const QRectF &, const QString &, const Type &) const;
    double paragraphHeight(double width, const QString &, const Type &) const;

    void line(QPointF from, QPointF to, double width = 0.5, const QColor & = hairline) const;
    void box(const QRectF &, double width = 0.6, const QColor & = faint) const;
    void hatch(const QRectF &) const;               // an answer that is missing
    void arrow(QPointF centre, bool upwards) const; // a change since the last visit

private:
    QPainter &m_painter;
    double m_unit; // pixels a point
};

} // namespace malar
