#include "core/domain/adverseevent.h"

#include <algorithm>

namespace malar {

std::vector<EventFault> faults(const AdverseEvent &event, QDate today)
{
    std::vector<EventFault> found;
    if (event.term.trimmed().isEmpty())
        found.push_back(EventFault::Unnamed);
    if (event.grade && (*event.grade < mildestGrade || *event.grade > worstGrade))
        found.push_back(EventFault::GradeOutOfRange);
    if (event.onset && event.end && event.end->latest() < event.onset->earliest())
        found.push_back(EventFault::EndsBeforeOnset);
    const auto isToCome = [today](const std::optional<PartialDate> &date) {
        return date && date->earliest() > today;
    };
    if (event.reported > today || isToCome(event.onset) || isToCome(event.end))
        found.push_back(EventFault::InFuture);
    return found;
}

std::vector<AdverseEvent> carriedEvents(std::span<const AdverseEvent> events, QDate day)
{
    std::vector<AdverseEvent> carried;
    std::ranges::copy_if(events, std::back_inserter(carried),
                         [day](const AdverseEvent &event) { return event.isOpen() && event.reported < day; });
    return carried;
}

std::vector<AdverseEvent> eventsTold(std::span<const AdverseEvent> events, const VisitId &visit, QDate day)
{
    std::vector<AdverseEvent> told;
    std::ranges::copy_if(events, std::back_inserter(told), [&](const AdverseEvent &event) {
        return event.visit ? *event.visit == visit : event.reported == day;
    });
    return told;
}

AdverseEvent stillThere(AdverseEvent event)
{
    event.outcome = EventOutcome::NotRecovered;
    return event;
}

AdverseEvent recovered(AdverseEvent event, QDate day)
{
    event.outcome = EventOutcome::Recovered;
    event.end = PartialDate{day.year(), day.month(), day.day()};
    return event;
}

std::vector<AdverseEvent> withEvent(std::vector<AdverseEvent> events, const AdverseEvent &event)
{
    const auto found = std::ranges::find(events, event.id, &AdverseEvent::id);
    if (found == events.end())
        events.push_back(event);
    else
        *found = event;
    return events;
}

} // namespace malar
