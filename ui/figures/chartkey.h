#pragma once

#include "ui/figures/plottheme.h"

#include <QPen>

#include <functional>
#include <vector>

class QPainter;

namespace malar {

/// A sign and what it means.
struct KeyEntry {
    QString text;
    std::function<void(QPainter &, const QRectF &)> draw; // into the rectangle before the text
};

} // namespace malar

/// The key of a chart, in rows above the plot.
namespace malar::chartkey {

/// How high a key of this width is.
qreal height(const std::vector<KeyEntry> &, const PlotTheme &, qreal width);
void draw(QPainter &, const std::vector<KeyEntry> &, const PlotTheme &, const QRectF &);

KeyEntry line(const QString &, QPen, std::function<void(QPainter &, QPointF)> atCentre = {});
KeyEntry fill(const QString &, const QColor &, qreal height);
/// A box as the bars are: filled and framed.
KeyEntry box(const QString &, const QBrush &, const QPen &, qreal size);

} // namespace malar::chartkey

/// The symbols of a chart, the same in the plot and in its key.
namespace malar::symbol {

void point(QPainter &, const PlotTheme &, const Measure &, QPointF centre, qreal radius, bool hollow = false);
/// Of a visit that has totals and no answers: hollow, with a dot in it.
void bareTotal(QPainter &, const PlotTheme &, Axis, QPointF centre, qreal radius);
/// CLASI-A's is whole, CLASI-D's dashed, that of a scale has dashes and dots.
QPen scoreLine(const PlotTheme &, const Measure &, qreal width);
/// One of a few patients: told apart by shape and shade, hollow and dashed from the fifth on.
void patient(QPainter &, const PlotTheme &, std::size_t index, QPointF centre);
QPen patientLine(const PlotTheme &, std::size_t index);
struct Infusion {
    qreal size;
    bool missed = false;  // hollow
    bool late = false;    // a dot above it
    bool reduced = false; // a dash above it
};
void infusion(QPainter &, const PlotTheme &, QPointF tip, const Infusion &);
/// Of an adverse event; hollow while it is open.
void flag(QPainter &, const PlotTheme &, const QRectF &, bool open);
void hatch(QPainter &, const PlotTheme &, const QRectF &); // what is not known
void consent(QPainter &, const PlotTheme &, QPointF centre, bool withdrawn);
void draft(QPainter &, const PlotTheme &, QPointF tip);

} // namespace malar::symbol
