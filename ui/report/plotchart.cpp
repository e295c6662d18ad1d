#include "ui/report/plotchart.h"

#include "ui/report/chartlayers.h"

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
    // A hair's breadth below 0, so that a line on the axis is not cut in half.
    const double range = m_plot.yMax - m_plot.yMin;
    m_x->setRange(m_plot.xMin, m_plot.xMax);
    m_y->setRange(m_plot.yMin - 0.02 * range, m_plot.yMax);
    for (QValueAxis *axis : {m_x, m_y})
        axis->setVisible(false);
    addAxis(m_x, Qt::AlignBottom);
    addAxis(m_y, Qt::AlignLeft);
    addLines();
    new ChartGround(*this);
    new ChartNotes(*this);
}

QPointF PlotChart::position(double x, double y) const
{
    const QRectF area = plotArea();
    return {area.left() + (x - m_x->min()) / (m_x->max() - m_x->min()) * area.width(),
            area.bottom() - (y - m_y->min()) / (m_y->max() - m_y->min()) * area.height()};
}

std::vector<double> PlotChart::xTicks() const
{
    std::vector<double> result;
    for (const Plot::Column &column : m_plot.columns)
        result.push_back(column.month);
    if (!result.empty())
        return result;
    static constexpr std::array<double, 4> months{1, 3, 6, 12};
    return ticks(m_plot.xMin, m_plot.xMax, step(m_plot.xMax - m_plot.xMin, 9, months));
}

std::vector<double> PlotChart::yTicks() const
{
    static constexpr std::array<double, 5> points{1, 2, 5, 10, 20};
    return ticks(m_plot.yMin, m_plot.yMax, step(m_plot.yMax - m_plot.yMin, 7, points));
}

void PlotChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    const QRectF whole(QPointF(), event->newSize());
    setPlotArea(whole.marginsRemoved(chartMargins(*this, whole.width())));
}

void PlotChart::place(QAbstractSeries *series)
{
    addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void PlotChart::addLine(const Plot::Series &series, const std::vector<Plot::Point> &run)
{
    using Role = Plot::Series::Role;
    if (run.size() < 2)
        return;
    QPen pen(m_look.colour(series.axis), m_look.em() * (series.role == Role::Median ? 0.2 : 0.14));
    if (series.axis == Axis::Damage)
        pen.setDashPattern({3.5, 2});
    if (series.role == Role::Individual)
        pen = QPen(m_look.individual, m_look.em() * 0.06);
    if (series.role == Role::Today) {
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
    ribbon->setBrush(tints[static_cast<std::size_t>(series.axis)]);
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
}

} // namespace malar
