#pragma once

#include "core/analysis/plot.h"
#include "ui/figures/chartkey.h"

#include <QMarginsF>
#include <QPainterPath>

class QPainter;

namespace malar {

class PlotChart;

/// What one can point at in a chart: where it lies, and what it says.
struct ChartSpot {
    QRectF place; // a point has no size
    int line = 0; // Left and Right go from stop to stop of a line
    int stop = 0; // Up and Down go through what lies at a stop
    QString words;
    PatientId patient = {};  // null where it is not one patient's
    QPainterPath trail = {}; // the line it belongs to
    VisitId visit = {};      // null where it is no visit
    int lane = -1;           // Up and Down go on to the nearest of the next lane; without one they end here
};

/// How one kind of plot is drawn around and over what Qt Charts draws. Without state: one of each exists.
class ChartFace {
public:
    virtual ~ChartFace() = default;

    /// What the text around the plot needs, in a chart of this width.
    virtual QMarginsF margins(const PlotChart &, qreal width) const = 0;
    /// The height that suits a plot of this width, without the margins.
    virtual qreal height(const PlotChart &, qreal width) const;
    virtual qreal leastHeight(const PlotChart &, qreal width) const;
    virtual void drawBelow(QPainter &, const PlotChart &) const;
    virtual void drawAbove(QPainter &, const PlotChart &) const = 0;
    virtual std::vector<KeyEntry> key(const PlotChart &) const = 0;
    virtual std::vector<ChartSpot> spots(const PlotChart &) const = 0;
};

const ChartFace &faceOf(Plot::Kind);

const ChartFace &courseFace();
const ChartFace &cohortFace();
const ChartFace &pairedFace();
const ChartFace &responderFace();
const ChartFace &waterfallFace();
const ChartFace &shiftFace();
const ChartFace &survivalFace();
const ChartFace &biomarkerFace();

} // namespace malar
