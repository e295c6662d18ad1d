#pragma once

#include "core/domain/clasi.h"

#include <QColor>
#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;
class QPalette;
class QRectF;

namespace malar {

/// A patient's course as a word-sized figure, without axes. x is any true time (days, months), y points.
struct Sparkline {
    struct Today {
        double x;
        double activity;
        double damage;
        bool final; // false while answers are missing: the marks stay hollow, as the totals may still rise
        bool operator==(const Today &) const = default;
    };

    /// A scale asked beside the totals: a lane of its own under them, from 0 to its highest value.
    struct Lane {
        QString name;
        int highest;
        std::vector<std::vector<QPointF>> runs; // by x; broken where it was not answered
        bool today;                             // the last point is
        bool operator==(const Lane &) const = default;
    };

    std::vector<QPointF> activity; // by x
    std::vector<QPointF> damage;
    std::optional<Today> today;
    std::vector<Lane> lanes = {};
    double highest = 0; // the y that reaches the top; 0: as high as the values, and never under 10

    bool operator==(const Sparkline &) const = default;
};

/// The two colours that mean CLASI-A and CLASI-D, those of the charts.
QColor axisColor(Axis, const QPalette &);

/// Draws it into the rectangle: activity solid with circles, damage dashed with squares. Lanes have dashes
/// and dots with diamonds, as many of them as leave the totals half of the height.
inline constexpr double laneLines = 2.4; // of a lane's height, in lines of text
void paintSparkline(QPainter &, const QRectF &, const Sparkline &, const QPalette &);

} // namespace malar
