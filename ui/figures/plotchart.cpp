#include "ui/figures/plotchart.h"

#include "ui/figures/chartkey.h"
#include "ui/figures/chartlayers.h"

#include <QGraphicsSceneResizeEvent>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace malar {
namespace {

/// The step among 1, 2, 5, 10, … (months: 1, 2, 3, 6, 12, …) that gives at most `most` ticks.
double step(double range, int most, std::span<const double> steps)
{
    for (const double s : steps)
        if (range / s <= most)
            return s;
    return std::ceil(range / most / steps.back()) * steps.back();
}

constexpr std::size_t manyLines = 60;

std::vector<double> ticks(double from, double to, double by)
{
    std::vector<double> result;
    for (double at = std::ceil(from / by) * by; at <= to + 1e-9; at += by)
        result.push_back(at);
    return result;
}

} // namespace

PlotChart::PlotChart(const Plot &plot, const PlotTheme &theme)
    : m_plot(plot), m_look(theme), m_x(new QValueAxis(this)), m_y(new QValueAxis(this))
{
    setBackgroundVisible(false);
    setAnimationOptions(QChart::NoAnimation);
    setDropShadowEnabled(false);
    legend()->hide();
    // A hair's breadth below 0 and above the top, so that a line on the edge is not cut in half.
    const double range = m_plot.yMax - m_plot.yMin;
    m_x->setRange(m_plot.xMin, m_plot.xMax);
    m_y->setRange(m_plot.yMin - 0.02 * range, m_plot.yMax + 0.01 * range);
    for (QValueAxis *axis : {m_x, m_y})
        axis->setVisible(false);
    addAxis(m_x, Qt::AlignBottom);
    addAxis(m_y, Qt::AlignLeft);
    addLines();
    new ChartGround(*this);
    new ChartNotes(*this);
}

double PlotChart::share(double x) const { return (x - m_plot.xMin) / (m_plot.xMax - m_plot.xMin); }

QPointF PlotChart::position(double x, double y) const
{
    const QRectF area = plotArea();
    return {area.left() + share(x) * area.width(),
            area.bottom() - (y - m_y->min()) / (m_y->max() - m_y->min()) * area.height()};
}

std::vector<double> PlotChart::xTicks() const
{
    std::vector<double> result;
    for (const Plot::Column &column : m_plot.columns)
        result.push_back(column.x);
    if (!result.empty())
        return result;
    static constexpr std::array<double, 4> months{1, 3, 6, 12};
    return ticks(m_plot.xMin, m_plot.xMax, step(m_plot.xMax - m_plot.xMin, 9, months));
}

std::vector<double> PlotChart::yTicks() const
{
    static constexpr std::array<double, 5> points{1, 2, 5, 10, 20};
    static constexpr std::array<double, 2> percents{25, 50};
    if (m_plot.kind == Plot::Kind::TimeToResponse)
        return {0, 0.25, 0.5, 0.75, 1};
    const bool relative = m_plot.kind == Plot::Kind::Waterfall;
    const double range = m_plot.yMax - m_plot.yMin;
    return ticks(m_plot.yMin, m_plot.yMax, relative ? step(range, 8, percents) : step(range, 7, points));
}

QMarginsF PlotChart::margins(qreal width) const
{
    QMarginsF result = face().margins(*this, width);
    result.setTop(result.top() + keyHeight(width) + 0.4 * m_look.em());
    return result;
}

qreal PlotChart::keyHeight(qreal width) const
{
    return chartkey::height(face().key(*this), m_look, width - m_look.em());
}

qreal PlotChart::heightFor(qreal width) const
{
    const QMarginsF around = margins(width);
    return around.top() + around.bottom() + face().height(*this, width - around.left() - around.right());
}

qreal PlotChart::leastHeight(qreal width) const
{
    const QMarginsF around = margins(width);
    return around.top() + around.bottom() + face().leastHeight(*this, width - around.left() - around.right());
}

void PlotChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    const QRectF whole(QPointF(), event->newSize());
    setPlotArea(whole.marginsRemoved(margins(whole.width())));
}

void PlotChart::place(QAbstractSeries *series)
{
    addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void PlotChart::addLine(const Plot::Series &series, const std::vector<Plot::Point> &run)
{
    using enum Plot::Series::Role;
    // Before and after, the median stands beside the patients' lines and not among them.
    if (run.size() < 2 || (m_plot.kind == Plot::Kind::Paired && series.role == Median))
        return;
    QPen pen = symbol::scoreLine(m_look, series.measure, m_look.em() * (series.role == Median ? 0.2 : 0.14));
    if (series.role == Individual || series.role == Carried)
        pen = individualPen(run);
    if (series.role == Carried)
        pen.setDashPattern({6, 4});
    if (series.role == Today) {
        pen.setWidthF(m_look.em() * 0.09);
        pen.setDashPattern({1, 2.5});
    }
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);

    auto *line = new QLineSeries(this);
    line->setName(series.label);
    line->setPen(pen);
    for (const Plot::Point &point : run)
        line->append(point.x, point.y);
    place(line);
}

QPen PlotChart::individualPen(const std::vector<Plot::Point> &run) const
{
    // Many lines are thinner ones, or they would be one grey field.
    const double width = m_look.em() * (m_plot.series.size() > manyLines ? 0.03 : 0.065);
    if (m_plot.kind != Plot::Kind::Paired)
        return {m_look.individual, width};
    const bool worse = m_plot.measure.isWorse(run.front().y, run.back().y);
    QPen pen(worse ? m_look.ink : m_look.individual, width * (worse ? 1.4 : 1));
    if (worse)
        pen.setDashPattern({4, 2.5});
    return pen;
}

void PlotChart::addRibbon(const Plot::Series &series, const std::vector<Plot::Point> &run)
{
    auto *low = new QLineSeries(this);
    auto *high = new QLineSeries(this);
    for (const Plot::Point &point : run) {
        low->append(point.x, point.low.value_or(point.y));
        high->append(point.x, point.high.value_or(point.y));
    }
    auto *ribbon = new QAreaSeries(high, low);
    ribbon->setParent(this);
    const auto &tints = series.role == Plot::Series::Role::QuartileRange ? m_look.quartiles : m_look.deciles;
    ribbon->setBrush(tints[PlotTheme::index(series.measure)]);
    ribbon->setPen(Qt::NoPen);
    place(ribbon);
}

void PlotChart::addLines()
{
    for (const Plot::Series &series : m_plot.series) {
        const bool ribbon = series.role == Plot::Series::Role::QuartileRange ||
                            series.role == Plot::Series::Role::DecileRange;
        for (const auto &run : series.runs)
            ribbon ? addRibbon(series, run) : addLine(series, run);
    }
    addSteps();
}

/// The probability stays until the next step; so do the ends of its interval.
void PlotChart::addSteps()
{
    if (m_plot.steps.empty())
        return;
    auto *low = new QLineSeries(this);
    auto *high = new QLineSeries(this);
    auto *curve = new QLineSeries(this);
    for (std::size_t i = 0; i < m_plot.steps.size(); ++i) {
        const Plot::Step &step = m_plot.steps[i];
        const double end = i + 1 < m_plot.steps.size() ? m_plot.steps[i + 1].x : m_plot.xMax;
        for (const double x : {step.x, end}) {
            curve->append(x, step.probability);
            low->append(x, step.low.value_or(step.probability));
            high->append(x, step.high.value_or(step.probability));
        }
    }
    auto *ribbon = new QAreaSeries(high, low);
    ribbon->setParent(this);
    ribbon->setBrush(m_look.deciles[PlotTheme::index(m_plot.measure)]);
    ribbon->setPen(Qt::NoPen);
    place(ribbon);
    QPen pen(m_look.colour(m_plot.measure), m_look.em() * 0.16);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    curve->setPen(pen);
    place(curve);
}

} // namespace malar
