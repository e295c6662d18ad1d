#pragma once

#include "core/analysis/plot.h"

#include <span>

/// Figures made by hand, of cohorts of any size: what a chart must be able to draw.
namespace malar::test {

struct PlotOf {
    int patients = 10;
    std::vector<int> months{1, 3, 6};
    bool lastVisit = false;
    Axis axis = Axis::Activity;
    QString code = QStringLiteral("SYN-%1"); // %1: the number
};

Plot cohortPlotOf(const PlotOf &);
Plot pairedPlotOf(const PlotOf &);
Plot responderPlotOf(const PlotOf &);
Plot waterfallPlotOf(const PlotOf &);
Plot shiftPlotOf(const PlotOf &);
Plot survivalPlotOf(const PlotOf &);
/// Six markers on two subsets, of at most sixty patients.
Plot biomarkerPlotOf(const PlotOf &);

/// One of every kind but the course.
std::vector<Plot> everyPlotOf(const PlotOf &);

} // namespace malar::test
