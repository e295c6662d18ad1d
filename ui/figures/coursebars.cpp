#include "ui/figures/chartaxes.h"
#include "ui/figures/chartcourse.h"
#include "ui/figures/charttext.h"
#include "ui/figures/coursewords.h"
#include "ui/figures/plotchart.h"
#include "ui/parts/look.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace malar {
namespace {

constexpr double rowHeight = 1.6; // em
constexpr double barHeight = 1.35;
constexpr double room = 0.5; // above the first bar

/// Where a bar begins and ends, in study months inside the axis, and between which days it is sure.
struct Extent {
    double from;
    double to;
    double sureFrom;
    double sureTo;
};

Extent extentOf(const Plot::Bar &bar, const Plot &plot)
{
    Extent at{plot.xMin, plot.xMax, plot.xMin, plot.xMax};
    if (bar.from) {
        at.from = plot.place(bar.from->earliest());
        at.sureFrom = plot.place(bar.from->latest());
    }
    if (bar.to) {
        at.to = plot.place(bar.to->latest().addDays(1));
        at.sureTo = plot.place(bar.to->isFull() ? bar.to->latest().addDays(1) : bar.to->earliest());
    } else if (!bar.goesOn) { // a previous one: over by month 0, or soon after it began
        at.to = std::max(0.0, at.sureFrom + 0.5);
        at.sureTo = at.sureFrom;
    }
    if (!bar.from) // nothing is sure but its end
        at.sureFrom = at.sureTo;
    if (at.sureFrom > at.sureTo)
        at.sureFrom = at.sureTo = at.to;
    for (double *end : {&at.from, &at.to, &at.sureFrom, &at.sureTo})
        *end = std::clamp(*end, plot.xMin, plot.xMax);
    return at;
}

qreal topOf(const PlotChart &chart, std::size_t row)
{
    const qreal em = chart.look().em();
    return chart.plotArea().bottom() + 2 * em + chartaxes::titleHeight(chart) +
           coursechart::scalesHeight(chart) + (room + rowHeight * static_cast<double>(row)) * em;
}

QRectF boxOf(const PlotChart &chart, std::size_t row, double from, double to)
{
    const qreal em = chart.look().em();
    const double left = chart.position(from, 0).x();
    // A bar of one day is seen, too.
    const double width = std::max(chart.position(to, 0).x() - left, 0.25 * em);
    return {left, topOf(chart, row) + (rowHeight - barHeight) / 2 * em, width, barHeight * em};
}

QColor fillOf(const PlotTheme &theme, Plot::Bar::Role role)
{
    switch (role) {
    case Plot::Bar::Role::Index:
        return look::mix(theme.ink, theme.paper, 0.3);
    case Plot::Bar::Role::Concomitant:
        return look::mix(theme.ink, theme.paper, 0.72);
    case Plot::Bar::Role::Previous:
        return look::mix(theme.ink, theme.paper, 0.9);
    }
    return {};
}

QColor inkOn(const PlotTheme &theme, Plot::Bar::Role role)
{
    return role == Plot::Bar::Role::Index ? theme.paper : theme.ink;
}

QPen outline(const PlotTheme &theme) { return {theme.faint, theme.em() * 0.06}; }

/// One stretch at one dose.
struct Stretch {
    double from;
    double to;
    const DoseStep *dose; // null where no dose is stated
};

std::vector<Stretch> stretchesOf(const Plot::Bar &bar, const Extent &at, const Plot &plot)
{
    std::vector<Stretch> result;
    if (at.sureFrom == at.sureTo && at.from < at.to) // nothing is sure
        return result;
    if (bar.doses.empty())
        return {{at.sureFrom, at.sureTo, nullptr}};
    for (std::size_t i = 0; i < bar.doses.size(); ++i) {
        const auto placeOf = [&](std::size_t step) {
            return bar.doses[step].from ? plot.place(bar.doses[step].from->earliest()) : at.sureFrom;
        };
        const double from = i == 0 ? at.sureFrom : std::clamp(placeOf(i), at.sureFrom, at.sureTo);
        const double to =
            i + 1 < bar.doses.size() ? std::clamp(placeOf(i + 1), at.sureFrom, at.sureTo) : at.sureTo;
        if (to > from)
            result.push_back({from, to, &bar.doses[i]});
    }
    return result;
}

/// The dose with its unit, the amount alone, or nothing where that has no room either.
QString labelOf(const PlotChart &chart, const Plot::Bar &bar, const DoseStep &dose, qreal width)
{
    const qreal free = width - 0.5 * chart.look().em();
    for (const QString &text : {coursewords::dose(bar, dose), coursewords::amount(dose.amount)})
        if (charttext::widthOf(chart, text) <= free)
            return text;
    return {};
}

void drawStretch(QPainter &painter, const PlotChart &chart, std::size_t row, const Stretch &stretch)
{
    const PlotTheme &theme = chart.look();
    const Plot::Bar &bar = chart.plot().bars[row];
    const QRectF box = boxOf(chart, row, stretch.from, stretch.to);
    const bool paused = stretch.dose && stretch.dose->amount == 0;
    painter.setPen(outline(theme));
    painter.setBrush(paused ? theme.paper : fillOf(theme, bar.role));
    painter.drawRect(box);
    if (!stretch.dose)
        return;
    painter.setPen(paused ? theme.ink : inkOn(theme, bar.role));
    charttext::write(painter, box.adjusted(0.3 * theme.em(), 0, 0, 0), Qt::AlignLeft,
                     labelOf(chart, bar, *stretch.dose, box.width()));
}

void drawArrow(QPainter &painter, const PlotChart &chart, std::size_t row, const QRectF &box)
{
    const PlotTheme &theme = chart.look();
    const qreal size = box.height() / 2;
    const QPointF tip(box.right() + size, box.center().y());
    painter.setPen(outline(theme));
    painter.setBrush(fillOf(theme, chart.plot().bars[row].role));
    painter.drawPolygon(QPolygonF({box.topRight(), tip, box.bottomRight()}));
}

void drawBar(QPainter &painter, const PlotChart &chart, std::size_t row)
{
    const Plot::Bar &bar = chart.plot().bars[row];
    const PlotTheme &theme = chart.look();
    const Extent at = extentOf(bar, chart.plot());
    if (at.from < at.sureFrom)
        symbol::hatch(painter, theme, boxOf(chart, row, at.from, at.sureFrom));
    if (at.sureTo < at.to)
        symbol::hatch(painter, theme, boxOf(chart, row, at.sureTo, at.to));
    for (const Stretch &stretch : stretchesOf(bar, at, chart.plot()))
        drawStretch(painter, chart, row, stretch);
    if (bar.goesOn)
        drawArrow(painter, chart, row, boxOf(chart, row, at.from, at.to));

    const qreal right = chart.plotArea().left() - 0.6 * theme.em();
    const qreal left = 0.3 * theme.em();
    painter.setPen(theme.ink);
    charttext::writeFitted(painter, QRectF(left, topOf(chart, row), right - left, rowHeight * theme.em()),
                           Qt::AlignRight, coursewords::name(bar));
}

bool hasUnknown(const Plot &plot)
{
    return std::ranges::any_of(plot.bars, [&plot](const Plot::Bar &bar) {
        const Extent at = extentOf(bar, plot);
        return at.from < at.sureFrom || at.sureTo < at.to;
    });
}

} // namespace

qreal coursechart::barNamesWidth(const PlotChart &chart, qreal chartWidth)
{
    qreal width = 0;
    for (const Plot::Bar &bar : chart.plot().bars)
        width = std::max(width, charttext::widthOf(chart, coursewords::name(bar)) + 1.2 * chart.look().em());
    return std::min(width, 0.24 * chartWidth);
}

qreal coursechart::barsHeight(const PlotChart &chart)
{
    const Plot &plot = chart.plot();
    const double note = coursewords::left(plot).isEmpty() ? 0 : rowHeight;
    if (plot.bars.empty() && note == 0)
        return 0;
    return (room + rowHeight * static_cast<double>(plot.bars.size()) + note) * chart.look().em();
}

void coursechart::drawBars(QPainter &painter, const PlotChart &chart)
{
    const Plot &plot = chart.plot();
    const PlotTheme &theme = chart.look();
    const std::size_t rows = plot.bars.size();
    if (rows > 0) {
        painter.setPen(QPen(theme.grid, theme.em() * 0.05));
        for (const double tick : chart.xTicks()) {
            const double x = chart.position(tick, 0).x();
            painter.drawLine(QPointF(x, topOf(chart, 0)), QPointF(x, topOf(chart, rows)));
        }
    }
    for (std::size_t row = 0; row < rows; ++row)
        drawBar(painter, chart, row);
    painter.setPen(theme.faint);
    const double width = chart.size().width() - chart.plotArea().left() - theme.em();
    charttext::write(painter,
                     QRectF(chart.plotArea().left(), topOf(chart, rows), width, rowHeight * theme.em()),
                     Qt::AlignLeft, charttext::elided(chart, coursewords::left(plot), width));
}

void coursechart::addBarKeys(std::vector<KeyEntry> &entries, const PlotChart &chart)
{
    const PlotTheme &theme = chart.look();
    using enum Plot::Bar::Role;
    for (const auto role : {Index, Concomitant, Previous})
        if (std::ranges::any_of(chart.plot().bars, [role](const Plot::Bar &bar) { return bar.role == role; }))
            entries.push_back(chartkey::box(coursewords::role(role), fillOf(theme, role), outline(theme),
                                            0.8 * theme.em()));
    if (hasUnknown(chart.plot()))
        entries.push_back(
            {coursewords::unknownDates(), [&theme](QPainter &painter, const QRectF &place) {
                 const qreal high = 0.8 * theme.em();
                 symbol::hatch(painter, theme,
                               {place.right() - 1.4 * high, place.center().y() - high / 2, 1.4 * high, high});
             }});
}

void coursechart::addBarSpots(std::vector<ChartSpot> &spots, const PlotChart &chart)
{
    const Plot &plot = chart.plot();
    for (std::size_t row = 0; row < plot.bars.size(); ++row) {
        const Extent at = extentOf(plot.bars[row], plot);
        ChartSpot spot;
        spot.place = boxOf(chart, row, at.from, at.to);
        spot.line = firstLaneBelow + static_cast<int>(plot.facets.size() + row); // after the scales
        spot.lane = spot.line;
        spot.stop = std::numeric_limits<int>::min(); // of no day: Up and Down go by the lane
        spot.words = coursewords::bar(plot.bars[row]);
        spots.push_back(std::move(spot));
    }
}

} // namespace malar
