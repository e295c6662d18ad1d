#pragma once

#include "ui/report/plotchart.h"

class QPainter;

/// The key of a chart: what its lines and marks mean, in rows above the plot.
namespace malar::chartkey {

int rows(const PlotChart &, qreal width);
void draw(QPainter &, const PlotChart &, const QRectF &);

} // namespace malar::chartkey

/// The symbols of a chart, the same in the plot and in its key.
namespace malar::symbol {

void point(QPainter &, const PlotTheme &, Axis, QPointF centre, qreal radius, bool hollow = false);
void infusion(QPainter &, const PlotTheme &, QPointF tip, bool missed);
void draft(QPainter &, const PlotTheme &, QPointF tip);

} // namespace malar::symbol
