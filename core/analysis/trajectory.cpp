#include "core/analysis/trajectory.h"

#include "core/analysis/courseparts.h"

#include <algorithm>
#include <cmath>

namespace malar {
namespace {

/// The visits that count, and where each lies in study months.
class Track {
public:
    Track(const PatientRecord &record, const Schedule &schedule, const VisitTotals *today)
        : m_schedule(schedule), m_line(timeline(schedule, record))
    {
        for (const VisitTotals &visit : record.visits)
            if (counts(visit.state) && !(today && visit.id == today->id))
                m_visits.push_back(&visit);
        std::ranges::sort(m_visits, {}, &VisitTotals::date);
        if (m_line)
            m_zero = m_line->dayZero;
        else if (!m_visits.empty())
            m_zero = m_visits.front()->date;
        else if (today)
            m_zero = today->date;
    }

    QDate monthZero() const { return m_zero; }
    double month(QDate date) const { return static_cast<double>(m_zero.daysTo(date)) / daysPerMonth; }
    bool hasDayZero() const { return m_line.has_value(); }
    const std::vector<const VisitTotals *> &visits() const { return m_visits; }

    /// Whether a planned visit that nobody came to lies between two visits.
    bool isGap(QDate from, QDate to) const
    {
        if (!m_line)
            return false;
        for (std::size_t i = 0; i < m_schedule.months.size(); ++i) {
            const QDate target = m_zero.addDays(m_schedule.months[i].targetDay);
            if (!m_line->months[i] && from < target && target < to)
                return true;
        }
        return false;
    }

private:
    const Schedule &m_schedule;
    std::optional<Timeline> m_line;
    QDate m_zero;
    std::vector<const VisitTotals *> m_visits;
};

/// That of a scale is broken at a visit without an answer, too.
Plot::Series line(const Track &track, const PatientRecord &record, const Measure &measure)
{
    Plot::Series series;
    series.measure = measure;
    series.label = record.patient.code;
    series.patient = record.patient.id;
    const VisitTotals *last = nullptr;
    for (const VisitTotals *visit : track.visits()) {
        const std::optional<int> points = measure.of(*visit);
        if (!points) {
            if (!measure.axis)
                last = nullptr;
            continue;
        }
        if (!last || track.isGap(last->date, visit->date))
            series.runs.emplace_back();
        series.runs.back().push_back(
            {track.month(visit->date), double(*points), std::nullopt, std::nullopt, visit->id});
        series.runs.back().back().totalsOnly = measure.axis && visit->totalsOnly;
        last = visit;
    }
    return series;
}

void addScales(Plot &plot, const Track &track, const PatientRecord &record)
{
    for (const Measure &scale : scalesAnswered(track.visits())) {
        Plot::Facet facet{{}, scale.key(), scale.scale.name, {}};
        facet.yMax = facet.yStep = scale.maximum();
        facet.series = {line(track, record, scale)};
        plot.facets.push_back(std::move(facet));
    }
}

void addSeverityBands(Plot &plot, SeveritySet set)
{
    const std::optional<SeverityBands> band = bands(set, Axis::Activity);
    const double top = maximum(Axis::Activity);
    plot.bands.push_back({Plot::Band::Role::Mild, true, 0, double(band->moderateFrom)});
    plot.bands.push_back(
        {Plot::Band::Role::Moderate, true, double(band->moderateFrom), double(band->severeFrom)});
    plot.bands.push_back({Plot::Band::Role::Severe, true, double(band->severeFrom), top});
}

void addWindows(Plot &plot, const Schedule &schedule)
{
    const auto window = [&](int first, int last) {
        plot.bands.push_back(
            {Plot::Band::Role::VisitWindow, false, first / daysPerMonth, last / daysPerMonth});
    };
    window(schedule.baselineFirstDay, schedule.baselineLastDay);
    for (const PlannedMonth &month : schedule.months)
        window(month.firstDay(), month.lastDay());
}

/// The axes hold every point, whole months and steps of five, and never fewer than six months and ten points.
void fitAxes(Plot &plot)
{
    double first = 0;
    double last = 6;
    double top = 0;
    const auto hold = [&](const Plot::Series &series, double &highest) {
        for (const auto &run : series.runs)
            for (const Plot::Point &point : run) {
                first = std::min(first, point.x);
                last = std::max(last, point.x);
                highest = std::max(highest, point.y);
            }
    };
    for (const Plot::Series &series : plot.series)
        hold(series, top);
    for (Plot::Facet &facet : plot.facets)
        hold(facet.series.front(), facet.yMax);
    courseparts::extend(plot, first, last);
    plot.xMin = first < 0 ? std::min(-0.5, first - 0.25) : -0.25;
    plot.xMax = last + 0.5;
    plot.yMax = std::clamp(5 * std::ceil((top + 1) / 5), 10.0, double(maximum(Axis::Activity)));
}

/// A run to the point of today: from the last visit before it, where there is one and no planned visit lies
/// between.
Plot::Series todaySeries(const Track &track, const VisitTotals &visit, Axis axis, int points)
{
    Plot::Series series;
    series.role = Plot::Series::Role::Today;
    series.measure = axis;
    series.runs.emplace_back();
    const auto later = std::ranges::find_if(track.visits(), [&](auto *v) { return v->date >= visit.date; });
    if (later != track.visits().begin()) {
        const VisitTotals &last = **std::prev(later);
        if (const std::optional<int> y = Measure(axis).of(last); y && !track.isGap(last.date, visit.date))
            series.runs[0].push_back(
                {track.month(last.date), double(*y), std::nullopt, std::nullopt, last.id});
    }
    series.runs[0].push_back({track.month(visit.date), double(points), std::nullopt, std::nullopt, visit.id});
    return series;
}

Plot make(const PatientRecord &record, const Schedule &schedule, SeveritySet set, const VisitTotals *today)
{
    const Track track(record, schedule, today);
    Plot plot;
    addSeverityBands(plot, set);
    if (track.hasDayZero())
        addWindows(plot, schedule);
    plot.monthZero = track.monthZero();
    courseparts::addMarks(plot, record);
    courseparts::addEvents(plot, record);
    courseparts::addBars(plot, record);
    plot.series.push_back(line(track, record, Axis::Activity));
    plot.series.push_back(line(track, record, Axis::Damage));
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        if (const auto points = today ? Measure(axis).of(*today) : std::nullopt)
            plot.series.push_back(todaySeries(track, *today, axis, *points));
    addScales(plot, track, record);
    fitAxes(plot);
    courseparts::dropEarlier(plot);
    return plot;
}

} // namespace

Plot trajectory(const PatientRecord &record, const Schedule &schedule, SeveritySet set)
{
    return make(record, schedule, set, nullptr);
}

Plot trajectory(const PatientRecord &record, const Schedule &schedule, SeveritySet set,
                const VisitTotals &today)
{
    return make(record, schedule, set, &today);
}

} // namespace malar
