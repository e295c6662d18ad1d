#include "ui/visit/visitopening.h"

#include <algorithm>

namespace malar {

Visit newVisit(const Session &session, const PatientId &patient, const QString &assessor)
{
    Visit visit;
    visit.id = makeId<VisitTag>();
    visit.patient = patient;
    visit.date = session.today();
    visit.assessor = assessor;
    return visit;
}

Visit beginningOf(const Visit &visit)
{
    Visit empty;
    empty.id = visit.id;
    empty.patient = visit.patient;
    empty.date = visit.date;
    return empty;
}

std::optional<VisitId> draftOfToday(const Session &session, const PatientId &patient)
{
    const PatientRecord *record = session.record(patient);
    if (!record)
        return std::nullopt;
    const auto found = std::ranges::find_if(record->visits, [&session](const VisitTotals &visit) {
        return visit.date == session.today() && visit.state == VisitState::Draft;
    });
    return found == record->visits.end() ? std::nullopt : std::optional(found->id);
}

std::optional<Visit> typedToday(const Session &session, const PatientId &patient)
{
    const Result<std::vector<UnsavedVisit>> all = unsavedVisits(session);
    if (!all || session.isReadOnly())
        return std::nullopt;
    const auto found = std::ranges::find_if(*all, [&](const UnsavedVisit &each) {
        const Visit &typed = each.parked.visit;
        return !each.stored && typed.patient == patient && typed.date == session.today();
    });
    return found == all->end() ? std::nullopt : std::optional(found->parked.visit);
}

std::optional<UnsavedVisit> unsavedCopy(const Session &session, const Visit &stored)
{
    const Result<std::vector<UnsavedVisit>> all = unsavedVisits(session);
    if (!all || session.isReadOnly())
        return std::nullopt;
    const auto found = std::ranges::find_if(
        *all, [&stored](const UnsavedVisit &each) { return each.parked.visit.id == stored.id; });
    if (found == all->end() || found->parked.visit == stored)
        return std::nullopt;
    return *found;
}

} // namespace malar
