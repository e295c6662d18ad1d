#pragma once

#include "ui/figures/plotchart.h"

#include <QPen>

class QPainter;

namespace malar {

/// A facet where it lies in a chart.
struct LaidFacet {
    const PlotChart &chart;
    const Plot::Facet &facet;
    QRectF area;

    QPointF at(double x, double y) const;
    double yAt(double y) const { return at(0, y).y(); }
};

} // namespace malar

/// One small plot of biomarkers.
namespace malar::chartfacet {

/// More patients are grey lines, as symbols no longer tell them apart.
inline constexpr std::size_t mostSymbols = 8;
QPen penOf(const PlotTheme &, std::size_t patient, bool many);

void drawRange(QPainter &, const LaidFacet &); // what is normal
/// With the facet's name above it, and under that the unit where it is its own.
void drawAxes(QPainter &, const LaidFacet &, const QString &title, const QString &unit);
void drawLines(QPainter &, const LaidFacet &);
/// From a value to the side of its limit of detection on which it lies.
void drawArrow(QPainter &, const PlotTheme &, QPointF, Limit);

} // namespace malar::chartfacet
