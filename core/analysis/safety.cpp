#include "core/analysis/safety.h"

#include <algorithm>
#include <map>

namespace malar {
namespace {

void countVisits(Safety &safety, const PatientRecord &record)
{
    for (const VisitTotals &visit : record.visits) {
        if (!counts(visit.state))
            continue;
        ++safety.visits;
        safety.none += visit.adverseEvents == AdverseEvents::None;
        safety.some += visit.adverseEvents == AdverseEvents::Some;
        safety.notAsked += visit.adverseEvents == AdverseEvents::NotAsked;
    }
}

/// Counts events of one kind, patient by patient.
class Tally {
public:
    void add(const AdverseEvent &event, const PatientRecord &patient)
    {
        m_counts.patients += m_last != &patient;
        m_last = &patient;
        ++m_counts.events;
        m_counts.worst = std::max(m_counts.worst, event.grade);
        m_counts.serious += belongs(event, EventGroup::Serious);
        m_counts.related += belongs(event, EventGroup::Related);
        ++m_counts.actions[static_cast<std::size_t>(event.action)];
        ++m_counts.outcomes[static_cast<std::size_t>(event.outcome)];
    }
    EventCounts counts(const QString &term = {}) const
    {
        EventCounts result = m_counts;
        result.term = term;
        return result;
    }

private:
    EventCounts m_counts;
    const PatientRecord *m_last = nullptr;
};

bool isBefore(const EventCounts &a, const EventCounts &b)
{
    return std::tuple(-a.patients, -a.events, a.term) < std::tuple(-b.patients, -b.events, b.term);
}

} // namespace

bool belongs(const AdverseEvent &event, EventGroup group)
{
    switch (group) {
    case EventGroup::Any:
        return true;
    case EventGroup::Severe:
        return event.grade >= severeFrom;
    case EventGroup::Serious:
        return event.serious == Answer::Yes;
    case EventGroup::Related:
        return event.relation >= EventRelation::Possible;
    case EventGroup::Stopping:
        return event.action == EventAction::Stopped;
    case EventGroup::Fatal:
        return event.outcome == EventOutcome::Fatal || event.grade == worstGrade;
    case EventGroup::Open:
        return event.isOpen();
    }
    return false;
}

bool isFromDayZero(const AdverseEvent &event, QDate dayZero)
{
    return (event.onset ? event.onset->latest() : event.reported) >= dayZero;
}

namespace {

bool hasCounted(const PlacedPatient &patient)
{
    return patient.dayZero &&
           std::ranges::any_of(patient.record->adverseEvents, [&](const AdverseEvent &event) {
               return isFromDayZero(event, *patient.dayZero);
           });
}

} // namespace

int visitsOnlyReported(const PlacedPatient &patient)
{
    if (!patient.dayZero || hasCounted(patient))
        return 0;
    return static_cast<int>(std::ranges::count_if(patient.record->visits, [&](const VisitTotals &visit) {
        return counts(visit.state) && visit.date >= *patient.dayZero &&
               visit.adverseEvents == AdverseEvents::Some;
    }));
}

bool hasAdverseEvent(const PlacedPatient &patient)
{
    return hasCounted(patient) || visitsOnlyReported(patient) > 0;
}

Spellings eventTerms(const PlacedCohort &cohort)
{
    Spellings terms;
    for (const PlacedPatient &patient : cohort.patients)
        for (const AdverseEvent &event : patient.record->adverseEvents)
            terms.add(event.term);
    return terms;
}

Safety safety(const PlacedCohort &cohort)
{
    Safety result;
    const Spellings names = eventTerms(cohort);
    std::array<Tally, keysOf<EventGroup>.size()> groups;
    std::map<QString, Tally> terms;
    for (const PlacedPatient &patient : cohort.patients) {
        const PatientRecord &record = *patient.record;
        countVisits(result, record);
        result.treated += patient.dayZero.has_value();
        result.onlyReported += visitsOnlyReported(patient) > 0;
        result.onlyReportedVisits += visitsOnlyReported(patient);
        for (const AdverseEvent &event : record.adverseEvents) {
            if (!patient.dayZero || !isFromDayZero(event, *patient.dayZero)) {
                ++result.notCounted;
                continue;
            }
            for (std::size_t group = 0; group < groups.size(); ++group)
                if (belongs(event, static_cast<EventGroup>(group)))
                    groups[group].add(event, record);
            terms[names.name(event.term)].add(event, record);
            result.gradeNotStated += !event.grade;
            result.seriousNotStated += event.serious == Answer::Unknown;
            result.relationNotStated += event.relation == EventRelation::NotStated;
        }
    }
    std::ranges::transform(groups, result.groups.begin(), [](const Tally &row) { return row.counts(); });
    for (const auto &[term, row] : terms)
        result.terms.push_back(row.counts(term));
    std::ranges::sort(result.terms, isBefore);
    return result;
}

} // namespace malar
