#pragma once

#include "core/domain/clasi.h"

#include <QColor>
#include <QPointF>

#include <optional>
#include <vector>

class QPainter;
class QPalette;
class QRectF;

namespace malar {

/// A patient's course as a word-sized figure: no axes, no words. x is any true time (days, months), y points.
struct Sparkline {
    struct Today {
        double x;
        double activity;
        double damage;
        bool final; // false while answers are missing: the marks stay hollow, as the totals may still rise
        bool operator==(const Today &) const = default;
    };

    std::vector<QPointF> activity; // by x
    std::vector<QPointF> damage;
    std::optional<Today> today;
    double highest = 0; // the y that reaches the top; 0: as high as the values, and never under 10

    bool operator==(const Sparkline &) const = default;
};

/// The two colours that mean CLASI-A and CLASI-D, those of the charts.
QColor axisColor(Axis, const QPalette &);

/// Draws it into the rectangle: activity solid with circles, damage dashed with squares.
void paintSparkline(QPainter &, const QRectF &, const Sparkline &, const QPalette &);

} // namespace malar
