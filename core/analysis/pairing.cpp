#include "core/analysis/pairing.h"

#include <algorithm>
#include <iterator>

namespace malar {
namespace {

/// Whether a draft lies where a visit is wanted: at a planned month, 0 for baseline.
bool hasDraft(const PatientRecord &record, const Schedule &schedule, QDate dayZero, int month)
{
    return std::ranges::any_of(record.visits, [&](const VisitTotals &visit) {
        return visit.state == VisitState::Draft && plannedMonth(schedule, dayZero, visit.date) == month;
    });
}

/// The planned time that has the last visit in a month's window; nothing where no visit that counts is there.
std::optional<int> ownerInWindow(const PatientRecord &record, const Schedule &schedule, QDate dayZero,
                                 const PlannedMonth &month)
{
    std::optional<int> owner;
    for (const VisitTotals &visit : record.visits) {
        const qint64 day = dayZero.daysTo(visit.date);
        if (counts(visit.state) && day >= month.firstDay() && day <= month.lastDay())
            owner = plannedMonth(schedule, dayZero, visit.date);
    }
    return owner;
}

/// Why nothing stands for a month.
Placement unplaced(const PatientRecord &record, const Schedule &schedule, QDate dayZero,
                   const PlannedMonth &month)
{
    if (hasDraft(record, schedule, dayZero, month.month))
        return {nullptr, Reason::DraftOnly};
    if (const std::optional<int> owner = ownerInWindow(record, schedule, dayZero, month))
        return {nullptr, Reason::CountsForOther, false, *owner};
    if (record.patient.lastFollowUp && *lastContact(record) < dayZero.addDays(month.firstDay()))
        return {nullptr, Reason::FollowUpEnded};
    return {nullptr, Reason::NoVisit};
}

/// The last complete assessment from `from` to `to`; null where there is none.
const VisitTotals *lastComplete(const PatientRecord &record, QDate from, QDate to)
{
    const VisitTotals *last = nullptr;
    for (const VisitTotals &visit : record.visits)
        if (counts(visit.state) && visit.activity && visit.damage && visit.date >= from && visit.date <= to &&
            (!last || visit.date > last->date))
            last = &visit;
    return last;
}

Placement lastVisit(const PatientRecord &record, const Timeline &line)
{
    const QDate after = line.baseline ? line.baseline->date : line.dayZero;
    const VisitTotals *last = nullptr;
    for (const VisitTotals &visit : record.visits)
        if (counts(visit.state) && visit.date > after && (!last || visit.date > last->date))
            last = &visit;
    return {last, Reason::NoVisit};
}

/// Where the months without a visit take the last assessment before their windows closed. A month that opens
/// after the last visit of all is not missed, it has not come yet.
void carryForward(PlacedPatient &patient, const Schedule &schedule, QDate lastOfAll)
{
    const VisitTotals *baseline = patient.times.front().visit;
    if (!baseline || !patient.dayZero)
        return;
    for (std::size_t i = 0; i < schedule.months.size(); ++i) {
        Placement &place = patient.times[i + 1];
        const PlannedMonth &month = schedule.months[i];
        if (place.visit || patient.dayZero->addDays(month.firstDay()) > lastOfAll)
            continue;
        place.visit =
            lastComplete(*patient.record, baseline->date, patient.dayZero->addDays(month.lastDay()));
        place.carried = place.visit != nullptr;
    }
}

/// Nothing is carried forward yet.
PlacedPatient placed(const PatientRecord &record, const AnalysisPlan &plan)
{
    const Schedule &schedule = plan.schedule;
    PlacedPatient patient{&record, std::nullopt, {}};
    const std::optional<Timeline> line = timeline(schedule, record);
    if (!line) {
        patient.times.assign(studyTimes(plan).size(), {nullptr, Reason::NoDayZero});
        return patient;
    }
    patient.dayZero = line->dayZero;
    patient.times.push_back({line->baseline, Reason::NoBaseline});
    if (!line->baseline && hasDraft(record, schedule, line->dayZero, 0))
        patient.times.back().reason = Reason::DraftAtBaseline;
    for (std::size_t i = 0; i < schedule.months.size(); ++i)
        patient.times.push_back(line->months[i]
                                    ? Placement{line->months[i], Reason::NoVisit}
                                    : unplaced(record, schedule, line->dayZero, schedule.months[i]));
    if (plan.lastVisit)
        patient.times.push_back(lastVisit(record, *line));
    return patient;
}

/// The visits that stand for a time.
std::vector<const VisitTotals *> visitsOf(const std::vector<PlacedPatient> &patients)
{
    std::vector<const VisitTotals *> visits;
    for (const PlacedPatient &patient : patients)
        for (const Placement &place : patient.times)
            if (place.visit)
                visits.push_back(place.visit);
    return visits;
}

QDate lastVisitOfAll(const std::vector<PlacedPatient> &patients)
{
    QDate last;
    for (const PlacedPatient &patient : patients)
        for (const VisitTotals &visit : patient.record->visits)
            if (counts(visit.state) && (last.isNull() || visit.date > last))
                last = visit.date;
    return last;
}

} // namespace

std::optional<int> PlacedPatient::total(std::size_t time, const Measure &measure) const
{
    const VisitTotals *visit = times[time].visit;
    return visit ? measure.of(*visit) : std::nullopt;
}

Reason PlacedPatient::whyNot(std::size_t time, const Measure &measure) const
{
    Q_ASSERT(!total(time, measure));
    if (!times[time].visit)
        return times[time].reason;
    return measure.axis ? Reason::Incomplete : Reason::NotAnswered;
}

Exclusion PlacedPatient::leftOut(std::size_t time, const Measure &measure) const
{
    const Reason why = whyNot(time, measure); // what was carried forward may have come from another time
    return {record->patient.code, why, why == Reason::CountsForOther ? times[time].countsFor : 0};
}

std::optional<QDate> lastContact(const PatientRecord &record)
{
    std::optional<QDate> last = record.patient.lastFollowUp;
    const auto seen = [&last](QDate day) { last = last ? std::max(*last, day) : day; };
    for (const VisitTotals &visit : record.visits)
        if (counts(visit.state))
            seen(visit.date);
    for (const Course &course : record.courses)
        for (const Infusion &infusion : course.infusions)
            if (infusion.state == InfusionState::Given)
                seen(infusion.date);
    for (const AdverseEvent &event : record.adverseEvents)
        seen(event.reported);
    for (const Biomarker &value : record.biomarkers)
        seen(value.date);
    return last;
}

std::vector<StudyTime> studyTimes(const AnalysisPlan &plan)
{
    std::vector<StudyTime> times{{}};
    for (const PlannedMonth &month : plan.schedule.months)
        times.push_back({StudyTime::Kind::Month, month.month});
    if (plan.lastVisit)
        times.push_back({StudyTime::Kind::LastVisit, 0});
    return times;
}

PlacedCohort place(std::span<const PatientRecord> records, const AnalysisPlan &plan,
                   const CohortFilter &filter, QDate today)
{
    PlacedCohort cohort{plan, filter, studyTimes(plan), static_cast<int>(records.size()), {}, 0, today, {}};
    cohort.patients.reserve(records.size());
    for (const PatientRecord &record : records) {
        if (record.patient.isEnteredInError()) {
            cohort.excluded.push_back({record.patient.code, Reason::EnteredInError});
            continue;
        }
        if (withdrawal(record.consents)) {
            cohort.excluded.push_back({record.patient.code, Reason::ConsentWithdrawn});
            continue;
        }
        PlacedPatient patient = placed(record, plan);
        if (matches(filter, patient, cohort.times))
            cohort.patients.push_back(std::move(patient));
        else
            ++cohort.outside;
    }
    if (plan.missing == MissingRule::CarriedForward) {
        const QDate last = lastVisitOfAll(cohort.patients);
        for (PlacedPatient &patient : cohort.patients)
            carryForward(patient, plan.schedule, last);
    }
    // An unscheduled visit may stand for a time by now, and a scale be answered there alone.
    std::ranges::move(scalesAnswered(visitsOf(cohort.patients)), std::back_inserter(cohort.measures));
    return cohort;
}

Pairing pairing(const PlacedCohort &cohort, std::size_t time, const Measure &measure)
{
    Pairing result;
    for (const PlacedPatient &patient : cohort.patients) {
        const std::optional<int> before = patient.total(0, measure);
        const std::optional<int> after = patient.total(time, measure);
        if (before && after)
            result.pairs.push_back({patient.record, *before, *after, patient.times[time].carried});
        else
            result.leftOut.push_back(patient.leftOut(before ? time : 0, measure));
    }
    return result;
}

int carriedPairs(const PlacedCohort &cohort, std::size_t time, const Measure &measure)
{
    const Pairing paired = pairing(cohort, time, measure);
    return static_cast<int>(std::ranges::count(paired.pairs, true, &Pairing::Totals::carried));
}

} // namespace malar
