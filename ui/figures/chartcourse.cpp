#include "ui/figures/chartcourse.h"

#include "ui/figures/chartaxes.h"
#include "ui/figures/charttext.h"
#include "ui/figures/coursewords.h"
#include "ui/figures/plotchart.h"
#include "ui/words/terms.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using Role = Plot::Series::Role;

Severity severityOf(Plot::Band::Role role) { return static_cast<Severity>(role); }

bool has(const Plot &plot, Axis axis)
{
    return std::ranges::any_of(plot.series, [axis](const Plot::Series &series) {
        return series.measure == axis && !series.runs.empty();
    });
}

/// Without one there is nothing that an axis of points would measure.
bool hasScores(const Plot &plot) { return has(plot, Axis::Activity) || has(plot, Axis::Damage); }

struct ScoreMark {
    Measure measure;
    QPointF centre;
    qreal radius;
    bool today;      // hollow
    bool totalsOnly; // hollow, with a dot
};

/// The points; of the line to today its end.
std::vector<ScoreMark> scoreMarks(const PlotChart &chart)
{
    const qreal em = chart.look().em();
    std::vector<ScoreMark> marks;
    for (const Plot::Series &series : chart.plot().series)
        for (const auto &run : series.runs)
            for (const Plot::Point &point : run) {
                const bool today = series.role == Role::Today;
                if (!today || &point == &run.back())
                    marks.push_back({series.measure, chart.position(point.x, point.y),
                                     em * (today ? 0.42 : 0.38), today, point.totalsOnly});
            }
    return marks;
}

/// One patient's scores over study months, with severity bands, infusions and the windows of planned visits.
class CourseFace final : public ChartFace {
    Q_DECLARE_TR_FUNCTIONS(malar::CourseFace)

public:
    QMarginsF margins(const PlotChart &, qreal width) const override;
    qreal leastHeight(const PlotChart &, qreal width) const override;
    void drawBelow(QPainter &, const PlotChart &) const override;
    void drawAbove(QPainter &, const PlotChart &) const override;
    std::vector<KeyEntry> key(const PlotChart &) const override;
    std::vector<ChartSpot> spots(const PlotChart &) const override;

private:
    static void drawWindows(QPainter &, const PlotChart &);
    static void drawBandNames(QPainter &, const PlotChart &);
    static void drawScores(QPainter &, const PlotChart &);
};

QMarginsF CourseFace::margins(const PlotChart &chart, qreal width) const
{
    const qreal em = chart.look().em();
    qreal right = em;
    for (const Plot::Band &band : chart.plot().bands)
        if (band.horizontal)
            right = std::max(right, em + charttext::widthOf(chart, terms::label(severityOf(band.role))));
    const qreal left = std::max({4.2 * em, chartaxes::leftMargin(chart, charttext::number),
                                 coursechart::barNamesWidth(chart, width)});
    return {left, coursechart::lanesHeight(chart, left, std::max(width - left - right, em)), right,
            2 * em + chartaxes::titleHeight(chart) + coursechart::scalesHeight(chart) +
                coursechart::barsHeight(chart)};
}

/// What stands below takes room of its own before it takes that of the scores.
qreal CourseFace::leastHeight(const PlotChart &chart, qreal) const
{
    return (chart.plot().facets.empty() ? 9 : 12) * chart.look().em();
}

void CourseFace::drawBelow(QPainter &painter, const PlotChart &chart) const
{
    if (!hasScores(chart.plot()))
        return;
    const QRectF area = chart.plotArea();
    for (const Plot::Band &band : chart.plot().bands) {
        if (!band.horizontal)
            continue;
        const double from = chart.position(0, band.from).y();
        const double to = chart.position(0, std::min(band.to, chart.plot().yMax)).y();
        if (to < from)
            painter.fillRect(QRectF(area.left(), to, area.width(), from - to),
                             chart.look().severity[static_cast<std::size_t>(band.role)]);
    }
    chartaxes::drawGrid(painter, chart);
}

/// On the axis itself, so that no tint lies on another.
void CourseFace::drawWindows(QPainter &painter, const PlotChart &chart)
{
    const QRectF area = chart.plotArea();
    for (const Plot::Band &band : chart.plot().bands) {
        if (band.horizontal)
            continue;
        const double from = std::max(chart.position(band.from, 0).x(), area.left());
        const double to = std::min(chart.position(band.to, 0).x(), area.right());
        if (from < to)
            painter.fillRect(QRectF(from, area.bottom(), to - from, 0.3 * chart.look().em()),
                             chart.look().window);
    }
}

void CourseFace::drawBandNames(QPainter &painter, const PlotChart &chart)
{
    const qreal em = chart.look().em();
    const QRectF area = chart.plotArea();
    painter.setPen(chart.look().faint);
    double free = area.bottom() + em; // above it no name stands yet
    for (const Plot::Band &band : chart.plot().bands) {
        const double top = std::min(band.to, chart.plot().yMax);
        if (!band.horizontal || top <= band.from)
            continue;
        const double middle = chart.position(0, (band.from + top) / 2).y();
        if (middle + 0.7 * em > free) // a sliver of a band has no room for its name
            continue;
        free = middle - 0.7 * em;
        charttext::write(painter, QRectF(area.right() + 0.4 * em, middle - em, 10 * em, 2 * em),
                         Qt::AlignLeft, terms::label(severityOf(band.role)));
    }
}

/// Activity above damage. Where the two are equal, or nearly, the square of damage is larger than the circle
/// on it, and both are seen.
void CourseFace::drawScores(QPainter &painter, const PlotChart &chart)
{
    const std::vector<ScoreMark> marks = scoreMarks(chart);
    for (const Axis axis : {Axis::Damage, Axis::Activity})
        for (const ScoreMark &mark : marks) {
            if (mark.measure != axis)
                continue;
            const bool shared = std::ranges::any_of(marks, [&mark](const ScoreMark &other) {
                return other.measure != mark.measure &&
                       QLineF(other.centre, mark.centre).length() < mark.radius;
            });
            const qreal size = !shared ? 1 : axis == Axis::Damage ? 1.45 : 0.85;
            if (mark.totalsOnly)
                symbol::bareTotal(painter, chart.look(), axis, mark.centre, mark.radius * size);
            else
                symbol::point(painter, chart.look(), axis, mark.centre, mark.radius * size, mark.today);
        }
}

void CourseFace::drawAbove(QPainter &painter, const PlotChart &chart) const
{
    const qreal em = chart.look().em();
    drawWindows(painter, chart);
    if (hasScores(chart.plot()))
        chartaxes::drawY(painter, chart, tr("Points"), charttext::number);
    chartaxes::drawX(painter, chart);
    const double under = chart.plotArea().bottom();
    painter.setPen(chart.look().ink);
    for (const double tick : chart.xTicks())
        charttext::write(painter,
                         QRectF(chart.position(tick, 0).x() - 3 * em, under + 0.4 * em, 6 * em, 1.4 * em),
                         Qt::AlignHCenter, charttext::number(tick));
    chartaxes::drawXTitle(painter, chart, under + 1.9 * em, tr("Study month"));
    drawScores(painter, chart);
    if (hasScores(chart.plot()))
        drawBandNames(painter, chart);
    coursechart::drawLanes(painter, chart);
    coursechart::drawScales(painter, chart);
    coursechart::drawBars(painter, chart);
}

std::vector<KeyEntry> CourseFace::key(const PlotChart &chart) const
{
    const PlotTheme &theme = chart.look();
    const qreal em = theme.em();
    std::vector<KeyEntry> entries;
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        if (has(chart.plot(), axis))
            entries.push_back(chartaxes::scoreKey(theme, axis, terms::label(axis), 0.14));
    if (std::ranges::any_of(scoreMarks(chart), &ScoreMark::totalsOnly))
        entries.push_back({terms::totalsOnly(), [&theme, em](QPainter &painter, const QRectF &box) {
                               symbol::bareTotal(painter, theme, Axis::Activity, box.center(), em * 0.38);
                           }});
    coursechart::addScaleKeys(entries, chart);
    coursechart::addLaneKeys(entries, chart);
    if (std::ranges::any_of(chart.plot().bands, [](const Plot::Band &band) { return !band.horizontal; }))
        entries.push_back(chartkey::fill(tr("planned visit"), theme.window, em * 0.3));
    coursechart::addBarKeys(entries, chart);
    return entries;
}

std::vector<ChartSpot> CourseFace::spots(const PlotChart &chart) const
{
    std::vector<ChartSpot> result;
    for (const Plot::Series &series : chart.plot().series)
        for (const auto &run : series.runs)
            for (const Plot::Point &point : run) {
                if (series.role == Role::Today && &point != &run.back())
                    continue;
                ChartSpot spot;
                spot.place = QRectF(chart.position(point.x, point.y), QSizeF());
                spot.line = static_cast<int>(PlotTheme::index(series.measure)) - 2; // no lane of its own
                spot.lane = coursechart::scoreLane;
                spot.stop = coursechart::stopOf(point.x);
                spot.words = coursewords::point(chart.plot(), series, point);
                if (series.role != Role::Today)
                    spot.visit = point.visit;
                result.push_back(std::move(spot));
            }
    coursechart::addLaneSpots(result, chart);
    coursechart::addScaleSpots(result, chart);
    coursechart::addBarSpots(result, chart);
    return result;
}

} // namespace

int coursechart::stopOf(double x) { return static_cast<int>(std::lround(x * 1000)); }

const ChartFace &courseFace()
{
    static const CourseFace face;
    return face;
}

} // namespace malar
