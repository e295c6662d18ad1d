#pragma once

#include "core/analysis/measure.h"

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
    std::array<QColor, 3> score;     // CLASI-A, CLASI-D, a scale asked beside them
    std::array<QColor, 3> middle;    // half as strong
    std::array<QColor, 3> quartiles; // tint of a score between its quartiles
    std::array<QColor, 3> deciles;
    std::array<QColor, 4> patients; // told apart by symbol too

    qreal em() const { return font.pixelSize(); }
    static std::size_t index(const Measure &m) { return m.axis ? static_cast<std::size_t>(*m.axis) : 2; }
    QColor colour(const Measure &m) const { return score[index(m)]; }
};

PlotTheme screenTheme(const QPalette &, const QFont &);
/// White, for print; `em` is the font's size in the units of the chart's geometry.
PlotTheme paperTheme(qreal em, const QString &family);

} // namespace malar
