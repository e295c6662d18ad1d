#include "core/analysis/clinicaldata.h"

#include "core/analysis/datacells.h"
#include "core/analysis/drugexposure.h"
#include "core/analysis/safety.h"
#include "core/analysis/treatmentnames.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// "2024-05:10;2024-07:5"; a step from the start has no day before its colon.
QByteArray doses(const Treatment &treatment)
{
    QByteArrayList steps;
    for (const DoseStep &step : treatment.doses)
        steps << cell::date(step.from) + ':' + cell::amount(step.amount);
    return steps.join(';');
}

/// Under the header a row for each thing that a patient has, such as a treatment.
template <class Thing, class Columns>
QByteArray table(const PlacedCohort &cohort, QByteArray csv, std::vector<Thing> PatientRecord::*things,
                 Columns columns)
{
    for (const PlacedPatient &patient : cohort.patients) {
        const QByteArray code = csvText(patient.record->patient.code) + ',';
        for (const Thing &thing : patient.record->*things)
            csv += code + columns(thing).join(',') + '\n';
    }
    return csv;
}

} // namespace

QByteArray treatmentData(const PlacedCohort &cohort)
{
    const TreatmentNames names(cohort);
    const auto columns = [&](const Treatment &treatment) {
        return QByteArrayList{keyBytes(key(treatment.kind)),       csvText(cell::text(names.drug(treatment))),
                              cell::date(treatment.from),          cell::date(treatment.to),
                              keyBytes(key(treatment.unit)),       doses(treatment),
                              keyBytes(key(treatment.stopReason)), keyBytes(key(treatment.response))};
    };
    return table(cohort, "code,kind,drug,from,to,unit,doses,stop_reason,response\n",
                 &PatientRecord::treatments, columns);
}

QByteArray courseData(const PlacedCohort &cohort)
{
    const Spellings reasons = stopReasons(cohort);
    const TreatmentNames names(cohort);
    const auto columns = [&](const Course &course) {
        return QByteArrayList{csvText(cell::text(names.drug(course))),
                              cell::date(course.start),
                              cell::date(course.stop),
                              csvText(reasons.name(course.stopReason)),
                              cell::amount(course.doseMg),
                              csvText(names.route(course)),
                              QByteArray::number(course.intervalDays)};
    };
    return table(cohort, "code,drug,start,stop,stop_reason,dose_mg,route,interval_days\n",
                 &PatientRecord::courses, columns);
}

QByteArray infusionData(const PlacedCohort &cohort)
{
    QByteArray csv = "code,course,date,state,dose_mg\n";
    for (const PlacedPatient &patient : cohort.patients) {
        int number = 0;
        for (const Course &course : patient.record->courses) {
            const QByteArray of =
                csvText(patient.record->patient.code) + ',' + QByteArray::number(++number) + ',';
            for (const Infusion &infusion : course.infusions)
                csv += of + cell::date(infusion.date) + ',' + keyBytes(key(infusion.state)) + ',' +
                       cell::amount(infusion.doseMg) + '\n';
        }
    }
    return csv;
}

QByteArray eventData(const PlacedCohort &cohort)
{
    const Spellings names = eventTerms(cohort);
    const auto columns = [&](const AdverseEvent &event) {
        return QByteArrayList{csvText(names.name(event.term)),
                              cell::number(event.grade),
                              keyBytes(key(event.serious)),
                              keyBytes(key(event.relation)),
                              keyBytes(key(event.action)),
                              keyBytes(key(event.outcome)),
                              cell::date(event.onset),
                              cell::date(event.end),
                              cell::date(std::optional(event.reported))};
    };
    return table(cohort, "code,term,grade,serious,relation,action,outcome,onset,end,reported\n",
                 &PatientRecord::adverseEvents, columns);
}

} // namespace malar
