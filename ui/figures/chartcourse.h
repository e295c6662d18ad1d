#pragma once

#include "ui/figures/chartface.h"

/// What the chart of a patient's course has above and below the scores. Each knows its height before it is
/// drawn, as the plot's margins hold it.
namespace malar::coursechart {

// Above: adverse events and consent in rows, infusions and drafts under them.
qreal lanesHeight(const PlotChart &, qreal plotLeft, qreal plotWidth);
void drawLanes(QPainter &, const PlotChart &);
void addLaneKeys(std::vector<KeyEntry> &, const PlotChart &);
void addLaneSpots(std::vector<ChartSpot> &, const PlotChart &);

// Below: the scales asked beside the CLASI, each with its axis.
qreal scalesHeight(const PlotChart &);
void drawScales(QPainter &, const PlotChart &);
void addScaleKeys(std::vector<KeyEntry> &, const PlotChart &);
void addScaleSpots(std::vector<ChartSpot> &, const PlotChart &);

// Under them: the treatments as bars.
qreal barNamesWidth(const PlotChart &, qreal chartWidth);
qreal barsHeight(const PlotChart &);
void drawBars(QPainter &, const PlotChart &);
void addBarKeys(std::vector<KeyEntry> &, const PlotChart &);
void addBarSpots(std::vector<ChartSpot> &, const PlotChart &);

/// Up and Down go through the lanes in this order.
enum Lane : int { eventLane, infusionLane, scoreLane, firstLaneBelow }; // one each of scales, then of bars
/// The stop of a place, the same for everything of one day.
int stopOf(double x);

} // namespace malar::coursechart
