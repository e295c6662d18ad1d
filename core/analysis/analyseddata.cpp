#include "core/analysis/analyseddata.h"

#include "core/analysis/centretable.h"
#include "core/analysis/datacells.h"
#include "core/analysis/features.h"
#include "core/analysis/safety.h"
#include "core/analysis/timetoresponse.h"
#include "core/analysis/treatmentnames.h"
#include "core/domain/csvwriter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr std::array<std::string_view, 32> beforeMeasures{"code",
                                                          "centre",
                                                          "sex",
                                                          "subtypes",
                                                          "systemic_lupus",
                                                          "phototype",
                                                          "smoking",
                                                          "ana",
                                                          "anti_ro",
                                                          "anti_dsdna",
                                                          "low_complement",
                                                          "day_zero",
                                                          "age_years",
                                                          "disease_onset",
                                                          "disease_days",
                                                          "follow_up_days",
                                                          "index_drug",
                                                          "regimen",
                                                          "previous_treatments",
                                                          "visits",
                                                          "adverse_none",
                                                          "adverse_some",
                                                          "infusions_given",
                                                          "adverse_event",
                                                          "visits_only_reported",
                                                          "clasi50_day",
                                                          "clasi50_reached",
                                                          "month",
                                                          "carried",
                                                          "totals_only",
                                                          "date",
                                                          "study_day"};

std::string_view yesNo(bool yes) { return yes ? "yes" : "no"; }

void addTreatment(CsvWriter &csv, const PlacedPatient &patient, const TreatmentNames &names)
{
    const PatientRecord &record = *patient.record;
    if (patient.dayZero) {
        csv.cell(cell::text(names.drug(*std::ranges::min_element(record.courses, {}, &Course::start))));
        csv.cell(isCombination(record.treatments, *patient.dayZero) ? "combination" : "monotherapy");
    } else {
        csv.empty(2);
    }
    csv.cell(cell::list(record.treatments, [&](const Treatment &t) {
        return t.kind == TreatmentKind::Previous ? cell::text(names.drug(t)) : QString();
    }));
}

/// The visits that count, and at how many of them adverse events were asked for and answered.
void addVisits(CsvWriter &csv, const PatientRecord &record)
{
    int visits = 0;
    int none = 0;
    int some = 0;
    for (const VisitTotals &visit : record.visits) {
        if (!counts(visit.state))
            continue;
        ++visits;
        none += visit.adverseEvents == AdverseEvents::None;
        some += visit.adverseEvents == AdverseEvents::Some;
    }
    csv.cell(visits);
    csv.cell(none);
    csv.cell(some);
}

/// Empty for who is left out of the time to CLASI-50.
void addResponse(CsvWriter &csv, const PlacedPatient &patient)
{
    const auto found = observed(patient, Response::Clasi50);
    const auto *observation = std::get_if<stats::Observation>(&found);
    if (!observation)
        return csv.empty(2);
    csv.cell(observation->time);
    csv.cell(yesNo(observation->event));
}

/// The columns that are the same on all rows of a patient.
std::string patientColumns(const PlacedPatient &patient, const TreatmentNames &names)
{
    const PatientRecord &record = *patient.record;
    CsvWriter csv;
    csv.cell(record.patient.code);
    csv.cell(record.patient.centre);
    csv.cell(record.patient.sex);
    csv.cell(cell::list(record.patient.subtypes, [](Subtype subtype) { return keyText(key(subtype)); }));
    csv.cell(record.patient.systemicLupus);
    csv.cell(record.patient.phototype);
    csv.cell(record.patient.smoking);
    for (const Answer answer : record.patient.serology)
        csv.cell(answer);
    csv.cell(patient.dayZero);
    csv.cell(ageYears(patient));
    csv.cell(record.patient.diseaseOnset);
    csv.cell(diseaseDays(patient));
    csv.cell(followUpDays(patient));
    addTreatment(csv, patient, names);
    addVisits(csv, record);
    csv.cell(infusionsGiven(record));
    csv.cell(yesNo(hasAdverseEvent(patient)));
    csv.cell(visitsOnlyReported(patient));
    addResponse(csv, patient);
    return csv.take();
}

/// Why a row stands in no comparison; nothing where it does.
std::optional<Exclusion> whyNot(const PlacedPatient &patient, std::size_t time)
{
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        for (const std::size_t needed : {std::size_t{0}, time})
            if (!patient.total(needed, axis))
                return patient.leftOut(needed, axis);
    return std::nullopt;
}

QByteArray name(const StudyTime &time)
{
    return time.kind == StudyTime::Kind::LastVisit ? QByteArray("last") : QByteArray::number(time.month);
}

void addTime(CsvWriter &csv, const PlacedPatient &patient, std::size_t time, const PlacedCohort &cohort)
{
    const Placement &place = patient.times[time];
    const std::optional<Exclusion> leftOut = whyNot(patient, time);
    csv.cell(name(cohort.times[time]));
    if (const VisitTotals *visit = place.visit) {
        csv.cell(yesNo(place.carried));
        csv.cell(yesNo(visit->totalsOnly));
        csv.cell(visit->date);
        csv.cell(patient.dayZero->daysTo(visit->date));
    } else {
        csv.empty(4);
    }
    for (const Measure &measure : cohort.measures)
        csv.cell(patient.total(time, measure));
    csv.row(yesNo(!leftOut), leftOut ? reasonText(*leftOut) : QByteArray(),
            place.visit ? QByteArray() : reasonText({{}, place.reason, place.countsFor}));
}

} // namespace

QByteArray reasonText(const Exclusion &exclusion)
{
    const QByteArray name = keyBytes(key(exclusion.reason));
    return exclusion.reason == Reason::CountsForOther ? name + '_' + QByteArray::number(exclusion.month)
                                                      : name;
}

QByteArray analysedData(const PlacedCohort &cohort)
{
    const TreatmentNames names(cohort);
    CsvWriter csv;
    for (const std::string_view column : beforeMeasures)
        csv.cell(column);
    for (const Measure &measure : cohort.measures)
        csv.cell(measure.key());
    csv.row("included", "reason", "no_visit");
    for (const PlacedPatient &patient : cohort.patients) {
        const std::string shared = patientColumns(patient, names);
        for (std::size_t time = 0; time < patient.times.size(); ++time) {
            csv.written(shared);
            addTime(csv, patient, time, cohort);
        }
    }
    for (const Exclusion &excluded : cohort.excluded) {
        csv.cell(excluded.code);
        csv.empty(beforeMeasures.size() - 1 + cohort.measures.size());
        csv.row("no", reasonText(excluded), std::string_view());
    }
    return QByteArray::fromStdString(csv.take());
}

} // namespace malar
