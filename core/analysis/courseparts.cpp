#include "core/analysis/courseparts.h"

#include "core/domain/infusionplan.h"

#include <algorithm>
#include <tuple>

namespace malar {
namespace {

Plot::Mark markOf(const Plot &plot, const Course &course, std::size_t index)
{
    const Infusion &infusion = course.infusions[index];
    const bool given = infusion.state == InfusionState::Given;
    Plot::Mark mark{given ? Plot::Mark::Role::InfusionGiven : Plot::Mark::Role::InfusionMissed,
                    plot.place(infusion.date)};
    for (const Departure departure : departures(course, index)) {
        if (departure == Departure::Late)
            mark.daysLate = daysLate(course, index);
        if (departure == Departure::Reduced)
            mark.reduced = true;
    }
    if (given)
        mark.doseMg = infusion.doseMg;
    if (given && infusion.doseMg != course.doseMg)
        mark.insteadOfMg = course.doseMg;
    return mark;
}

/// How long before day 0 a treatment begins or ends to be seen beside the scores.
constexpr double monthsBefore = 3;

PartialDate fullDate(QDate day) { return {day.year(), day.month(), day.day()}; }

Plot::Bar barOf(const Course &course)
{
    Plot::Bar bar{Plot::Bar::Role::Index, course.drug, course.otherName, fullDate(course.start)};
    if (course.stop)
        bar.to = fullDate(*course.stop);
    bar.goesOn = !course.stop;
    bar.doses = {{std::nullopt, course.doseMg}};
    bar.intervalDays = course.intervalDays;
    return bar;
}

Plot::Bar barOf(const Treatment &treatment)
{
    const bool previous = treatment.kind == TreatmentKind::Previous;
    return {previous ? Plot::Bar::Role::Previous : Plot::Bar::Role::Concomitant,
            treatment.drug,
            treatment.otherName,
            treatment.from,
            treatment.to,
            !previous && !treatment.to,
            treatment.unit,
            treatment.doses,
            0};
}

/// Bars without a start stand before the others of their role.
auto orderOf(const Plot::Bar &bar)
{
    return std::tuple(bar.role, bar.from ? bar.from->earliest().toJulianDay() : 0,
                      bar.to ? bar.to->latest().toJulianDay() : 0);
}

} // namespace

void courseparts::addMarks(Plot &plot, const PatientRecord &record)
{
    using MarkRole = Plot::Mark::Role;
    for (const Course &course : record.courses)
        for (std::size_t i = 0; i < course.infusions.size(); ++i)
            plot.marks.push_back(markOf(plot, course, i));
    for (const VisitTotals &visit : record.visits)
        if (visit.state == VisitState::Draft)
            plot.marks.push_back({MarkRole::Draft, plot.place(visit.date)});
    for (const Consent &consent : record.consents) {
        plot.marks.push_back({MarkRole::Consent, plot.place(consent.date)});
        if (consent.withdrawn)
            plot.marks.push_back({MarkRole::Withdrawal, plot.place(*consent.withdrawn)});
    }
}

void courseparts::addEvents(Plot &plot, const PatientRecord &record)
{
    for (const AdverseEvent &event : record.adverseEvents) {
        // Of an onset in a month the visit that heard of it is no later than its last day.
        const QDate day = event.onset ? std::min(event.onset->middle(), event.reported) : event.reported;
        plot.events.push_back({plot.place(day), event.term, event.grade, event.serious == Answer::Yes,
                               event.isOpen(), event.onset, event.end});
    }
    std::ranges::stable_sort(plot.events, {}, &Plot::Event::x);
}

std::vector<Plot::Bar> courseparts::bars(const PatientRecord &record)
{
    std::vector<Plot::Bar> all;
    for (const Course &course : record.courses)
        all.push_back(barOf(course));
    for (const Treatment &treatment : record.treatments)
        all.push_back(barOf(treatment));
    std::ranges::stable_sort(all, {}, orderOf);
    return all;
}

void courseparts::addBars(Plot &plot, const PatientRecord &record)
{
    plot.bars = bars(record);
    plot.undatedTreatments = static_cast<int>(std::erase_if(plot.bars, [](const Plot::Bar &bar) {
        return bar.role == Plot::Bar::Role::Previous && !bar.from && !bar.to;
    }));
}

void courseparts::extend(const Plot &plot, double &first, double &last)
{
    using MarkRole = Plot::Mark::Role;
    for (const Plot::Mark &mark : plot.marks) {
        if (mark.role != MarkRole::Consent)
            first = std::min(first, mark.x);
        last = std::max(last, mark.x);
    }
    for (const Plot::Event &event : plot.events) {
        last = std::max(last, event.x);
        if (event.end)
            last = std::max(last, plot.place(event.end->earliest()));
    }
    for (const Plot::Bar &bar : plot.bars) {
        for (const std::optional<PartialDate> &end : {bar.from, bar.to}) {
            if (!end)
                continue;
            last = std::max(last, plot.place(end->earliest()));
            if (const double place = plot.place(end->latest()); place >= -monthsBefore)
                first = std::min(first, place);
        }
        for (const DoseStep &dose : bar.doses)
            if (dose.from)
                last = std::max(last, plot.place(dose.from->earliest()));
    }
}

void courseparts::dropEarlier(Plot &plot)
{
    plot.earlierTreatments = static_cast<int>(std::erase_if(plot.bars, [&plot](const Plot::Bar &bar) {
        return bar.role != Plot::Bar::Role::Index && bar.to && plot.place(bar.to->latest()) < plot.xMin;
    }));
}

} // namespace malar
