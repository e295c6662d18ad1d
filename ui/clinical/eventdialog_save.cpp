#include "ui/clinical/eventdialog.h"
#include "ui/clinical/eventform.h"
#include "ui/parts/strip.h"
#include "ui/session/doubts.h"
#include "ui/session/session.h"
#include "ui/words/eventwords.h"
#include "ui/words/terms.h"

#include <QTableWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// The way of the events into the registry: what stands in their way, and which visits they contradict.
namespace malar {
namespace {

/// The visits at which something was told, and that do not say so: complete ones, and drafts that say that
/// there was nothing.
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

/// An event that was told on another day than its visit's was told at another one, or at none.
void loosen(std::vector<AdverseEvent> &events, const std::vector<VisitTotals> &visits)
{
    for (AdverseEvent &event : events) {
        const auto at = std::ranges::find_if(
            visits, [&event](const VisitTotals &visit) { return event.visit && visit.id == *event.visit; });
        if (at != visits.end() && at->date != event.reported)
            event.visit.reset();
    }
}

} // namespace

QString EventDialog::problem(std::size_t row) const
{
    const AdverseEvent &event = m_events[row];
    const std::vector<EventFault> found = faults(event, m_session.today());
    if (!found.empty())
        return eventWords(found.front(), event);
    const PatientRecord *stored = m_session.record(m_patient);
    if (!stored)
        return {};
    PatientRecord before = *stored;
    before.adverseEvents.clear();
    PatientRecord after = before;
    after.adverseEvents = {event};
    return doubts::impossible(before, after, m_session.today());
}

QString EventDialog::firstProblem()
{
    if (m_events.empty())
        return {};
    if (const QString why = m_form->unreadable(); !why.isEmpty())
        return why;
    for (std::size_t row = 0; row < m_events.size(); ++row) {
        const QString why = isBlank(m_events[row]) ? QString() : problem(row);
        if (why.isEmpty())
            continue;
        m_table->setCurrentCell(static_cast<int>(row), 0);
        return why;
    }
    return {};
}

std::optional<QString> EventDialog::askReason(const PatientRecord &stored)
{
    PatientRecord after = stored;
    after.adverseEvents = kept();
    const auto question = doubts::question(unexplained(stored, after, m_session.today()));
    return question ? m_prompts.reason(this, *question) : QString();
}

Result<Done> EventDialog::store(const PatientRecord &stored, const QString &reason)
{
    PatientRecord record = stored;
    record.adverseEvents = kept();
    loosen(record.adverseEvents, record.visits);
    const std::vector<VisitId> some = contradicted(record);
    if (some.empty())
        return m_session.save(record, reason);
    const QString later = tr("An adverse event told on that day was recorded later.");
    return m_session.save(record, some, reason.isEmpty() ? later : later + u' ' + reason);
}

void EventDialog::save()
{
    const QString why = firstProblem();
    m_strip->say(why);
    if (!why.isEmpty())
        return;
    const PatientRecord *stored = m_session.record(m_patient);
    if (stored && kept() != stored->adverseEvents) {
        const std::optional<QString> reason = askReason(*stored);
        if (!reason)
            return;
        if (const Result<Done> done = store(PatientRecord(*stored), *reason); !done) {
            m_strip->say(terms::message(done.error()));
            return;
        }
    }
    accept();
    emit saved();
}

} // namespace malar
