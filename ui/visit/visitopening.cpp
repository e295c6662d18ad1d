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

std::optional<ParkedVisit> unsavedCopy(const Session &session, const Visit &stored)
{
    const Result<std::vector<ParkedVisit>> parked = session.store().parked();
    if (!parked || session.isReadOnly())
        return std::nullopt;
    const auto found =
        std::ranges::find_if(*parked, [&stored](const ParkedVisit &p) { return p.visit.id == stored.id; });
    if (found == parked->end() || found->visit == stored)
        return std::nullopt;
    return *found;
}

} // namespace malar
