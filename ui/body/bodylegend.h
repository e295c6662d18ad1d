#pragma once

#include <QPainter>
#include <QPalette>

class QFontMetricsF;

namespace malar {

/// What the marks of the body drawing mean, on screen and on paper: side by side, or one below the other.
/// In the painter's font, from the point on.
void paintBodyLegend(QPainter &, QPointF from, Qt::Orientation, const QPalette &);
QSizeF bodyLegendSize(const QFontMetricsF &, Qt::Orientation);
QString bodyLegendText(const QPalette &); // the same as a sentence

} // namespace malar
