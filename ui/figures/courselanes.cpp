#include "ui/figures/chartcourse.h"
#include "ui/figures/charttext.h"
#include "ui/figures/coursewords.h"
#include "ui/figures/plotchart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using MarkRole = Plot::Mark::Role;

constexpr double laneHeight = 1.35; // em, of a row of flags
constexpr double flagHeight = 1.05;
constexpr int mostRows = 5;

bool isInfusion(const Plot::Mark &mark)
{
    return mark.role == MarkRole::InfusionGiven || mark.role == MarkRole::InfusionMissed;
}
bool isConsent(const Plot::Mark &mark)
{
    return mark.role == MarkRole::Consent || mark.role == MarkRole::Withdrawal;
}

bool onAxis(const Plot &plot, double x) { return plot.xMin <= x && x <= plot.xMax; }

symbol::Infusion lookOf(const Plot::Mark &mark, qreal size)
{
    return {size, mark.role == MarkRole::InfusionMissed, mark.daysLate > 0, mark.reduced};
}

/// Those that lie close are drawn smaller, so that each is seen.
qreal infusionSize(const PlotChart &chart, qreal plotWidth)
{
    std::vector<double> places;
    for (const Plot::Mark &mark : chart.plot().marks)
        if (isInfusion(mark))
            places.push_back(mark.x);
    std::ranges::sort(places);
    double closest = 1e9;
    for (std::size_t i = 1; i < places.size(); ++i)
        if (places[i] > places[i - 1])
            closest = std::min(closest, (chart.share(places[i]) - chart.share(places[i - 1])) * plotWidth);
    const qreal em = chart.look().em();
    return std::clamp(0.46 * closest, 0.16 * em, 0.3 * em);
}

/// A flag of an adverse event, or the sign of a consent, in its row above the plot.
struct Flag {
    const Plot::Event *event; // null for a consent's
    const Plot::Mark *mark;
    double x; // study months
    QString text;
    qreal width;
    int row = 0;
};

QString gradeText(const Plot::Event &event)
{
    return (event.grade ? QString::number(*event.grade) : u"?"_s) + (event.serious ? u"!"_s : QString());
}

/// From left to right, each in the lowest row where it has room.
std::vector<Flag> flagsOf(const PlotChart &chart, qreal left, qreal width)
{
    const qreal em = chart.look().em();
    std::vector<Flag> flags;
    for (const Plot::Event &event : chart.plot().events)
        if (onAxis(chart.plot(), event.x)) {
            const QString text = gradeText(event);
            flags.push_back({&event, nullptr, event.x, text, charttext::widthOf(chart, text) + 0.6 * em});
        }
    for (const Plot::Mark &mark : chart.plot().marks)
        if (isConsent(mark) && onAxis(chart.plot(), mark.x))
            flags.push_back({nullptr, &mark, mark.x, {}, em});
    std::ranges::stable_sort(flags, {}, &Flag::x);
    std::vector<qreal> ends;
    for (Flag &flag : flags) {
        const qreal at = left + chart.share(flag.x) * width - (flag.event ? 0 : em / 2);
        std::size_t row = 0;
        while (row < ends.size() && at < ends[row] + 0.25 * em)
            ++row;
        row = std::min<std::size_t>(row, mostRows - 1);
        if (row >= ends.size())
            ends.push_back(0);
        ends[row] = at + flag.width;
        flag.row = static_cast<int>(row);
    }
    return flags;
}

std::vector<Flag> flagsOf(const PlotChart &chart)
{
    return flagsOf(chart, chart.plotArea().left(), chart.plotArea().width());
}

/// Of the infusions, and of the drafts where there are no infusions.
qreal lowestLane(const PlotChart &chart)
{
    bool any = false;
    bool departed = false;
    for (const Plot::Mark &mark : chart.plot().marks) {
        any = any || !isConsent(mark);
        departed = departed || mark.daysLate > 0 || mark.reduced;
    }
    return (departed ? 1.25 : any ? 0.9 : 0) * chart.look().em();
}

/// Drafts lie above the infusions: both may be of one day.
qreal draftLift(const PlotChart &chart)
{
    const auto &marks = chart.plot().marks;
    const bool both = std::ranges::any_of(marks, isInfusion) &&
                      std::ranges::any_of(marks, [](const auto &m) { return m.role == MarkRole::Draft; });
    return both ? lowestLane(chart) : 0;
}

qreal infusionsHeight(const PlotChart &chart)
{
    return lowestLane(chart) + (draftLift(chart) > 0 ? 0.9 * chart.look().em() : 0);
}

QRectF placeOf(const PlotChart &chart, const Flag &flag)
{
    const qreal em = chart.look().em();
    const qreal bottom =
        chart.plotArea().top() - infusionsHeight(chart) - 0.1 * em - flag.row * laneHeight * em;
    const qreal left = chart.position(flag.x, 0).x() - (flag.event ? 0 : em / 2);
    return {left, bottom - flagHeight * em, flag.width, flagHeight * em};
}

void drawPole(QPainter &painter, const PlotChart &chart, const Flag &flag)
{
    const QRectF box = placeOf(chart, flag);
    painter.setPen(QPen(chart.look().faint, chart.look().em() * 0.08));
    painter.drawLine(box.topLeft(), QPointF(box.left(), chart.plotArea().top()));
}

/// The grade in a flag, which is filled once the event is over.
void drawEvent(QPainter &painter, const PlotChart &chart, const Flag &flag)
{
    const PlotTheme &theme = chart.look();
    const QRectF box = placeOf(chart, flag);
    symbol::flag(painter, theme, box, flag.event->open);
    painter.setPen(flag.event->open ? theme.ink : theme.paper);
    charttext::write(painter, box, Qt::AlignHCenter, flag.text);
}

/// Consent withdrawn is a line through the scores: nothing is entered after it.
void drawConsent(QPainter &painter, const PlotChart &chart, const Flag &flag)
{
    const PlotTheme &theme = chart.look();
    const QRectF box = placeOf(chart, flag);
    const bool withdrawn = flag.mark->role == MarkRole::Withdrawal;
    if (withdrawn) {
        QPen pen(theme.faint, theme.em() * 0.08);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(box.center().x(), box.bottom()),
                         QPointF(box.center().x(), chart.plotArea().bottom()));
    }
    symbol::consent(painter, theme, box.center(), withdrawn);
}

} // namespace

qreal coursechart::lanesHeight(const PlotChart &chart, qreal plotLeft, qreal plotWidth)
{
    int rows = 0;
    for (const Flag &flag : flagsOf(chart, plotLeft, plotWidth))
        rows = std::max(rows, flag.row + 1);
    return infusionsHeight(chart) + rows * laneHeight * chart.look().em();
}

void coursechart::drawLanes(QPainter &painter, const PlotChart &chart)
{
    const PlotTheme &theme = chart.look();
    const std::vector<Flag> flags = flagsOf(chart);
    for (const Flag &flag : flags)
        if (flag.event)
            drawPole(painter, chart, flag);
    for (const Flag &flag : flags)
        flag.event ? drawEvent(painter, chart, flag) : drawConsent(painter, chart, flag);
    const qreal size = infusionSize(chart, chart.plotArea().width());
    for (const Plot::Mark &mark : chart.plot().marks) {
        const QPointF tip(chart.position(mark.x, 0).x(), chart.plotArea().top() - 0.15 * theme.em());
        if (mark.role == MarkRole::Draft)
            symbol::draft(painter, theme, tip - QPointF(0, draftLift(chart)));
        else if (isInfusion(mark))
            symbol::infusion(painter, theme, tip, lookOf(mark, size));
    }
}

void coursechart::addLaneSpots(std::vector<ChartSpot> &spots, const PlotChart &chart)
{
    for (const Flag &flag : flagsOf(chart)) {
        ChartSpot spot;
        spot.place = placeOf(chart, flag);
        spot.line = spot.lane = eventLane;
        spot.stop = stopOf(flag.x);
        spot.words = flag.event ? coursewords::event(chart.plot(), *flag.event)
                                : coursewords::mark(chart.plot(), *flag.mark);
        spots.push_back(std::move(spot));
    }
    for (const Plot::Mark &mark : chart.plot().marks) {
        if (isConsent(mark))
            continue;
        ChartSpot spot;
        const qreal lift = mark.role == MarkRole::Draft ? draftLift(chart) : 0;
        const QPointF tip(chart.position(mark.x, 0).x(), chart.plotArea().top() - lift);
        spot.place = QRectF(tip - QPointF(0, 0.4 * chart.look().em()), QSizeF());
        spot.line = spot.lane = infusionLane;
        spot.stop = stopOf(mark.x);
        spot.words = coursewords::mark(chart.plot(), mark);
        spots.push_back(std::move(spot));
    }
}

} // namespace malar
