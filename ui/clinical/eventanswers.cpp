#include "ui/clinical/eventanswers.h"

#include "ui/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace malar {
namespace {

struct EventAnswers {
    Q_DECLARE_TR_FUNCTIONS(malar::EventAnswers)
};

/// The complete visits that need the answer.
std::vector<VisitId> contradicted(const PatientRecord &record)
{
    std::vector<VisitId> found;
    for (const VisitTotals &visit : record.visits)
        if (counts(visit.state) && visit.state != VisitState::Signed &&
            visit.adverseEvents != AdverseEvents::Some &&
            !eventsTold(record.adverseEvents, visit.date).empty())
            found.push_back(visit.id);
    return found;
}

} // namespace

Result<Done> answerSome(Session &session, const PatientId &patient)
{
    const PatientRecord *record = session.record(patient);
    const Result<std::vector<ParkedVisit>> parked = session.store().parked();
    if (!parked)
        return parked.error();
    for (const VisitId &id : record ? contradicted(*record) : std::vector<VisitId>()) {
        // What was typed of it and never saved would go with the save.
        if (std::ranges::any_of(*parked, [&id](const ParkedVisit &each) { return each.visit.id == id; }))
            continue;
        Result<Visit> visit = session.store().visit(id);
        if (!visit)
            return visit.error();
        visit->adverseEvents = AdverseEvents::Some;
        visit->state = VisitState::Amended;
        const QString reason = EventAnswers::tr("An adverse event told on that day was recorded later.");
        if (const Result<Done> saved = session.save(*visit, reason); !saved)
            return saved;
    }
    return Done{};
}

} // namespace malar
