#include "core/domain/visitcompany.h"

#include "core/domain/infusionplan.h"
#include "core/domain/patientcheck.h"
#include "core/domain/photographconsent.h"

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

const Course *courseAfter(const VisitMove &move, const Infusion &infusion)
{
    const QDate day = move.newDay(infusion.date);
    if (move.isOther())
        return runningCourse(move.to.courses, day);
    const auto isIts = [&](const Course &course) {
        return std::ranges::find(course.infusions, infusion.id, &Infusion::id) != course.infusions.end() &&
               day >= course.start && (!course.stop || day <= *course.stop);
    };
    const auto found = std::ranges::find_if(move.from.courses, isIts);
    return found == move.from.courses.end() ? nullptr : &*found;
}

std::optional<Error::Kind> obstacle(const VisitMove &move, const Infusion &infusion)
{
    const QDate day = move.newDay(infusion.date);
    const Course *course = courseAfter(move, infusion);
    if (!course)
        return Error::Kind::NoCourse;
    if (infusion.state == InfusionState::Given && withdrawalOn(day, move.to.consents))
        return Error::Kind::AfterWithdrawal;
    const bool second = std::ranges::any_of(course->infusions, [&](const Infusion &other) {
        return other.id != infusion.id && other.date == day;
    });
    return second ? std::optional(Error::Kind::SecondInfusion) : std::nullopt;
}

std::optional<Error::Kind> obstacle(const VisitMove &move, const Photograph &photograph)
{
    const QDate day = move.newDay(photograph.date);
    const bool stays = !move.isOther() && day == photograph.date; // its consent is not asked again
    return stays || mayBeShown(move.to.consents, day) ? std::nullopt
                                                      : std::optional(Error::Kind::NoPhotographConsent);
}

VisitCompany fitting(const VisitMove &move, VisitCompany along)
{
    for (const Course &course : move.from.courses)
        for (const Infusion &infusion : course.infusions)
            if (obstacle(move, infusion))
                std::erase(along.infusions, infusion.id);
    for (const Photograph &photograph : move.from.photographs)
        if (obstacle(move, photograph))
            std::erase(along.photographs, photograph.id);
    return along;
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
