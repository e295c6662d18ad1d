#include "core/domain/visitcompany.h"

#include <algorithm>

namespace malar {

VisitCompany companyOf(const PatientRecord &record, const VisitTotals &visit)
{
    VisitCompany all;
    for (const AdverseEvent &event : eventsTold(record.adverseEvents, visit.id, visit.date))
        all.events.push_back(event.id);
    for (const Course &course : record.courses)
        for (const Infusion &infusion : course.infusions)
            if (infusion.date == visit.date)
                all.infusions.push_back(infusion.id);
    for (const Photograph &photograph : record.photographs)
        if (photograph.visit == visit.id)
            all.photographs.push_back(photograph.id);
    return all;
}

std::optional<VisitId> visitOn(std::span<const VisitTotals> visits, QDate day)
{
    const auto found = std::ranges::find_if(visits, [day](const VisitTotals &visit) {
        return visit.date == day && visit.state != VisitState::EnteredInError;
    });
    return found == visits.end() ? std::nullopt : std::optional(found->id);
}

std::vector<AdverseEvent> settled(std::vector<AdverseEvent> told, const PatientRecord &before)
{
    for (AdverseEvent &event : told) {
        const auto own = std::ranges::find(before.visits, event.visit, &VisitTotals::id);
        const bool known = own != before.visits.end();
        const bool fits = known && own->date == event.reported && own->state != VisitState::EnteredInError;
        const bool stood = std::ranges::any_of(before.adverseEvents, [&event](const AdverseEvent &old) {
            return old.id == event.id && old.reported == event.reported && old.visit == event.visit;
        });
        if (!stood && !fits && (known || !event.visit))
            event.visit = visitOn(before.visits, event.reported);
    }
    return told;
}

std::vector<VisitId> contradicted(const PatientRecord &record)
{
    std::vector<VisitId> found;
    for (const VisitTotals &visit : record.visits) {
        const bool asks =
            counts(visit.state) && visit.state != VisitState::Signed
                ? visit.adverseEvents != AdverseEvents::Some
                : visit.state == VisitState::Draft && visit.adverseEvents == AdverseEvents::None;
        if (asks && !eventsTold(record.adverseEvents, visit.id, visit.date).empty())
            found.push_back(visit.id);
    }
    return found;
}

} // namespace malar
