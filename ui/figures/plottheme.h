#pragma once

#include "core/domain/clasi.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace malar {

/// Colours and type of a chart. Every length in a chart is a fraction of the font's size, so that the same
/// value is drawn on screen and, with a finer unit, on paper. All colours are opaque: PDF/A-1 knows no
/// transparency.
struct PlotTheme {
    QFont font; // with a pixel size
    QColor paper;
    QColor ink;
    QColor faint; // captions of the axes
    QColor grid;
    QColor individual;               // one patient's line among many
    QColor window;                   // when a visit is planned
    std::array<QColor, 3> severity;  // mild, moderate, severe
    std::array<QColor, 2> axis;      // CLASI-A, CLASI-D
    std::array<QColor, 2> middle;    // half as strong
    std::array<QColor, 2> quartiles; // tint of an axis between its quartiles
    std::array<QColor, 2> deciles;
    std::array<QColor, 4> patients; // told apart by symbol too

    qreal em() const { return font.pixelSize(); }
    QColor colour(Axis a) const { return axis[static_cast<std::size_t>(a)]; }
};

PlotTheme screenTheme(const QPalette &, const QFont &);
/// White, for print; `em` is the font's size in the units of the chart's geometry.
PlotTheme paperTheme(qreal em, const QString &family);

} // namespace malar
