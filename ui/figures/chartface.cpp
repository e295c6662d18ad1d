#include "ui/figures/chartface.h"

#include "ui/figures/plotchart.h"

#include <algorithm>

namespace malar {

qreal ChartFace::height(const PlotChart &chart, qreal width) const
{
    return std::clamp(0.55 * width, 13 * chart.look().em(), 24 * chart.look().em());
}

qreal ChartFace::leastHeight(const PlotChart &chart, qreal) const { return 6 * chart.look().em(); }

void ChartFace::drawBelow(QPainter &, const PlotChart &) const {}

const ChartFace &faceOf(Plot::Kind kind)
{
    switch (kind) {
    case Plot::Kind::Course:
        return courseFace();
    case Plot::Kind::Cohort:
        return cohortFace();
    case Plot::Kind::Paired:
        return pairedFace();
    case Plot::Kind::Responders:
        return responderFace();
    case Plot::Kind::Waterfall:
        return waterfallFace();
    case Plot::Kind::BandShift:
        return shiftFace();
    case Plot::Kind::TimeToResponse:
        return survivalFace();
    case Plot::Kind::Biomarkers:
        return biomarkerFace();
    }
    return courseFace();
}

} // namespace malar
