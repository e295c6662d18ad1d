#pragma once

#include "ui/figures/plotchart.h"

class QPainter;

/// Axes, grid and points, the same in every chart that has them.
namespace malar::chartaxes {

using Wording = QString (*)(double);

qreal titleHeight(const PlotChart &);                 // of the x axis
qreal leftMargin(const PlotChart &, const Wording &); // the y axis with its title
void drawGrid(QPainter &, const PlotChart &);
void drawY(QPainter &, const PlotChart &, const QString &title, const Wording &);
/// The line and the ticks, without their labels.
void drawX(QPainter &, const PlotChart &);
void drawXTitle(QPainter &, const PlotChart &, qreal top, const QString &title);
/// A score with its interval.
void drawPoint(QPainter &, const PlotChart &, const Plot::Series &, const Plot::Point &, qreal shift = 0);

/// The key's line of a score.
KeyEntry scoreKey(const PlotTheme &, const Measure &, const QString &text, qreal width);
QString scoreTitle(const Measure &);  // "CLASI-A (points)", "Itch"
QString timeOf(const Plot::Column &); // "Month 3"

} // namespace malar::chartaxes
