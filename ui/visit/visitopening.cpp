#include "ui/visit/visitopening.h"
#include "ui/session/rights.h"

#include <algorithm>

namespace malar {
namespace {

std::optional<VisitId> visitToday(const Session &session, const PatientId &patient, auto isWanted)
{
    const PatientRecord *record = session.record(patient);
    if (!record)
        return std::nullopt;
    const auto found = std::ranges::find_if(record->visits, [&](const VisitTotals &visit) {
        return visit.date == session.today() && isWanted(visit.state);
    });
    return found == record->visits.end() ? std::nullopt : std::optional(found->id);
}

} // namespace

Visit newVisit(const Session &session, const PatientId &patient)
{
    Visit visit;
    visit.id = makeId<VisitTag>();
    visit.patient = patient;
    visit.date = session.today();
    visit.assessor = session.assessor().value_or(QString());
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
    return visitToday(session, patient, [](VisitState state) { return state == VisitState::Draft; });
}

std::optional<VisitId> completeToday(const Session &session, const PatientId &patient)
{
    return visitToday(session, patient, &counts);
}

std::optional<Visit> typedToday(const Session &session, const PatientId &patient)
{
    const Result<std::vector<UnsavedVisit>> all = unsavedVisits(session);
    if (!all || !may(session, Right::Enter))
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
    if (!all || !may(session, Right::Enter))
        return std::nullopt;
    const auto found = std::ranges::find_if(
        *all, [&stored](const UnsavedVisit &each) { return each.parked.visit.id == stored.id; });
    if (found == all->end() || found->parked.visit == stored)
        return std::nullopt;
    return *found;
}

} // namespace malar
