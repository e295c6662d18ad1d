#include "core/domain/birth.h"
#include "ui/clinical/eventdialog.h"
#include "ui/clinical/eventform.h"
#include "ui/clinical/eventwords.h"
#include "ui/session.h"
#include "ui/style/strip.h"
#include "ui/terms.h"

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

/// What an event has of unlikely dates.
std::vector<UnlikelyDate> unlikelyDates(const AdverseEvent &event, const PatientRecord &record, QDate today)
{
    std::vector<UnlikelyDate> found;
    for (const std::optional<PartialDate> &date : {event.onset, event.end})
        if (date)
            if (const auto why = unlikelyDate(date->latest(), today, birthOf(record)))
                found.push_back(*why);
    if (const auto why = unlikelyDate(event.reported, today, birthOf(record)))
        found.push_back(*why);
    return found;
}

} // namespace

QString EventDialog::problem(std::size_t row) const
{
    const AdverseEvent &event = m_events[row];
    const std::vector<EventFault> found = faults(event, m_session.today());
    if (!found.empty())
        return eventWords(found.front(), event);
    const PatientRecord *record = m_session.record(m_patient);
    const auto unlikely =
        record ? unlikelyDates(event, *record, m_session.today()) : std::vector<UnlikelyDate>();
    if (std::ranges::find(unlikely, UnlikelyDate::BeforeBirth) != unlikely.end())
        return tr("“%1” has a date before the patient was born. Correct the date, or the birth year.")
            .arg(event.term);
    return {};
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
    QStringList doubtful;
    for (const AdverseEvent &event : kept())
        if (std::ranges::find(m_given, event) == m_given.end() &&
            !unlikelyDates(event, stored, m_session.today()).empty())
            doubtful << event.term;
    if (doubtful.isEmpty())
        return QString();
    return m_prompts.reason(this,
                            {tr("A date that can hardly be"),
                             tr("%1: a date lies more than %2 years back. It can be saved with a reason, "
                                "which the history keeps.")
                                 .arg(doubtful.join(u", "_s), QString::number(longestYearsAgo)),
                             tr("Save all the same")});
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
