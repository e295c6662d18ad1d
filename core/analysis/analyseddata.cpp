#include "core/analysis/analyseddata.h"

#include "core/analysis/centretable.h"
#include "core/analysis/datacells.h"
#include "core/analysis/features.h"
#include "core/analysis/safety.h"
#include "core/analysis/timetoresponse.h"
#include "core/analysis/treatmentnames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr std::string_view beforeMeasures =
    "code,centre,sex,subtypes,systemic_lupus,phototype,smoking,ana,anti_ro,anti_dsdna,low_complement,day_"
    "zero,age_years,disease_onset,disease_days,"
    "follow_up_days,index_drug,regimen,previous_treatments,visits,adverse_none,adverse_some,"
    "infusions_given,adverse_event,visits_only_reported,clasi50_day,clasi50_reached,month,carried,date,study_"
    "day";
constexpr std::string_view afterMeasures = ",included,reason,no_visit\n";
constexpr qsizetype columnsBetweenCodeAndMeasures = 30;

QByteArrayList treatmentColumns(const PlacedPatient &patient, const TreatmentNames &names)
{
    const PatientRecord &record = *patient.record;
    const auto previous = [&](const Treatment &t) {
        return t.kind == TreatmentKind::Previous ? cell::text(names.drug(t)) : QString();
    };
    if (!patient.dayZero)
        return {{}, {}, cell::list(record.treatments, previous)};
    const auto first = std::ranges::min_element(record.courses, {}, &Course::start);
    return {csvText(cell::text(names.drug(*first))),
            isCombination(record.treatments, *patient.dayZero) ? "combination" : "monotherapy",
            cell::list(record.treatments, previous)};
}

/// The visits that count, and at how many of them adverse events were asked for and answered.
QByteArrayList visitColumns(const PatientRecord &record)
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
    return {cell::number(visits), cell::number(none), cell::number(some)};
}

/// Empty for who is left out of the time to CLASI-50.
QByteArrayList responseColumns(const PlacedPatient &patient)
{
    const auto found = observed(patient, Response::Clasi50);
    const auto *observation = std::get_if<stats::Observation>(&found);
    if (!observation)
        return {{}, {}};
    return {QByteArray::number(qint64{observation->time}), observation->event ? "yes" : "no"};
}

/// The columns that are the same on all rows of a patient.
QByteArray patientColumns(const PlacedPatient &patient, const TreatmentNames &names)
{
    const PatientRecord &record = *patient.record;
    const std::optional<PartialDate> &onset = record.patient.diseaseOnset;
    const auto subtype = [](Subtype s) { return keyText(key(s)); };
    QByteArrayList columns{csvText(record.patient.code),
                           csvText(record.patient.centre),
                           keyBytes(key(record.patient.sex)),
                           cell::list(record.patient.subtypes, subtype),
                           keyBytes(key(record.patient.systemicLupus)),
                           cell::number(record.patient.phototype),
                           keyBytes(key(record.patient.smoking))};
    for (const Answer answer : record.patient.serology)
        columns << keyBytes(key(answer));
    columns << cell::date(patient.dayZero) << cell::number(ageYears(patient)) << cell::date(onset)
            << cell::number(diseaseDays(patient)) << cell::number(followUpDays(patient));
    const QByteArrayList safety{cell::number(infusionsGiven(record)), hasAdverseEvent(patient) ? "yes" : "no",
                                cell::number(visitsOnlyReported(patient))};
    columns << treatmentColumns(patient, names) << visitColumns(record) << safety << responseColumns(patient);
    return columns.join(',');
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

QByteArray timeColumns(const PlacedPatient &patient, std::size_t time, const PlacedCohort &cohort)
{
    const Placement &place = patient.times[time];
    const std::optional<Exclusion> leftOut = whyNot(patient, time);
    QByteArrayList columns{name(cohort.times[time]), {}, {}, {}};
    if (const VisitTotals *visit = place.visit) {
        columns[1] = place.carried ? "yes" : "no";
        columns[2] = cell::date(visit->date);
        columns[3] = QByteArray::number(patient.dayZero->daysTo(visit->date));
    }
    for (const Measure &measure : cohort.measures)
        columns << cell::number(patient.total(time, measure));
    columns << (leftOut ? "no" : "yes") << (leftOut ? reasonText(*leftOut) : QByteArray())
            << (place.visit ? QByteArray() : reasonText({{}, place.reason, place.countsFor}));
    return columns.join(',');
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
    QByteArray csv = keyBytes(beforeMeasures);
    for (const Measure &measure : cohort.measures)
        csv += ',' + measure.key().toLatin1();
    csv += keyBytes(afterMeasures);
    for (const PlacedPatient &patient : cohort.patients) {
        const QByteArray shared = patientColumns(patient, names);
        for (std::size_t time = 0; time < patient.times.size(); ++time)
            csv += shared + ',' + timeColumns(patient, time, cohort) + '\n';
    }
    for (const Exclusion &excluded : cohort.excluded)
        csv += csvText(excluded.code) +
               QByteArray(columnsBetweenCodeAndMeasures + std::ssize(cohort.measures), ',') + ",no," +
               reasonText(excluded) + ",\n";
    return csv;
}

} // namespace malar
