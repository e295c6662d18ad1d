#include "core/analysis/pairing.h"

#include <algorithm>

namespace malar {
namespace {

/// Whether a draft lies where a visit is wanted: at a planned month, 0 for baseline.
bool hasDraft(const PatientRecord &record, const Schedule &schedule, QDate dayZero, int month)
{
    return std::ranges::any_of(record.visits, [&](const VisitTotals &visit) {
        return visit.state == VisitState::Draft && plannedMonth(schedule, dayZero, visit.date) == month;
    });
}

Reason reasonAt(const PatientRecord &record, const Schedule &schedule, QDate dayZero,
                const PlannedMonth &month)
{
    if (hasDraft(record, schedule, dayZero, month.month))
        return Reason::DraftOnly;
    if (record.patient.lastFollowUp && *lastContact(record) < dayZero.addDays(month.firstDay()))
        return Reason::FollowUpEnded;
    return Reason::NoVisit;
}

PlacedPatient placed(const PatientRecord &record, const Schedule &schedule)
{
    PlacedPatient patient{&record, std::nullopt, {}};
    const std::optional<Timeline> line = timeline(schedule, record);
    if (!line) {
        patient.times.assign(schedule.months.size() + 1, {nullptr, Reason::NoDayZero});
        return patient;
    }
    patient.dayZero = line->dayZero;
    patient.times.push_back({line->baseline, Reason::NoBaseline});
    if (!line->baseline && hasDraft(record, schedule, line->dayZero, 0))
        patient.times.back().reason = Reason::DraftAtBaseline;
    for (std::size_t i = 0; i < schedule.months.size(); ++i) {
        patient.times.push_back({line->months[i], Reason::NoVisit});
        if (!line->months[i])
            patient.times.back().reason = reasonAt(record, schedule, line->dayZero, schedule.months[i]);
    }
    return patient;
}

} // namespace

std::optional<int> PlacedPatient::total(std::size_t time, Axis axis) const
{
    const VisitTotals *visit = times[time].visit;
    if (!visit)
        return std::nullopt;
    return axis == Axis::Activity ? visit->activity : visit->damage;
}

Reason PlacedPatient::whyNot(std::size_t time, Axis axis) const
{
    Q_ASSERT(!total(time, axis));
    Q_UNUSED(axis)
    return times[time].visit ? Reason::Incomplete : times[time].reason;
}

std::optional<QDate> lastContact(const PatientRecord &record)
{
    std::optional<QDate> last = record.patient.lastFollowUp;
    for (const VisitTotals &visit : record.visits)
        if (counts(visit.state) && (!last || visit.date > *last))
            last = visit.date;
    return last;
}

bool hasWithdrawnConsent(const PatientRecord &record)
{
    return !record.consents.empty() &&
           std::ranges::all_of(record.consents, [](const Consent &c) { return c.withdrawn.has_value(); });
}

PlacedCohort place(std::span<const PatientRecord> records, const Schedule &schedule)
{
    PlacedCohort cohort;
    cohort.patients.reserve(records.size());
    for (const PatientRecord &record : records) {
        if (record.patient.isEnteredInError())
            cohort.excluded.push_back({record.patient.code, Reason::EnteredInError});
        else if (hasWithdrawnConsent(record))
            cohort.excluded.push_back({record.patient.code, Reason::ConsentWithdrawn});
        else
            cohort.patients.push_back(placed(record, schedule));
    }
    return cohort;
}

Pairing pairing(const PlacedCohort &cohort, std::size_t time, Axis axis)
{
    Pairing result;
    for (const PlacedPatient &patient : cohort.patients) {
        const std::optional<int> before = patient.total(0, axis);
        const std::optional<int> after = patient.total(time, axis);
        if (before && after)
            result.pairs.push_back({patient.record, *before, *after});
        else
            result.leftOut.push_back({patient.record->patient.code, patient.whyNot(before ? time : 0, axis)});
    }
    return result;
}

} // namespace malar
