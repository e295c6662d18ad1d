#pragma once

#include "core/analysis/plot.h"

#include <QRectF>

class QPainter;

namespace malar {

/// Draws the figure as it is printed, as vectors, into the place; its size on paper, in points, sets its
/// type.
void drawFigure(QPainter &, const QRectF &place, const Plot &, QSizeF points);

} // namespace malar
