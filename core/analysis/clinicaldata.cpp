#include "core/analysis/clinicaldata.h"

#include "core/analysis/datacells.h"
#include "core/analysis/drugexposure.h"
#include "core/analysis/safety.h"
#include "core/analysis/treatmentnames.h"
#include "core/domain/csvwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// "2024-05:10;2024-07:5"; a step from the start has no day before its colon.
QByteArray doses(const Treatment &treatment)
{
    QByteArrayList steps;
    for (const DoseStep &step : treatment.doses)
        steps << (step.from ? toText(*step.from).toLatin1() : QByteArray()) + ':' + cell::amount(step.amount);
    return steps.join(';');
}

/// Under the head a row for each thing that a patient has, such as a treatment.
template <class Thing, class Write>
QByteArray table(const PlacedCohort &cohort, std::string_view head, std::vector<Thing> PatientRecord::*things,
                 Write write)
{
    CsvWriter csv(head);
    for (const PlacedPatient &patient : cohort.patients)
        for (const Thing &thing : patient.record->*things)
            write(csv, patient.record->patient.code, thing);
    return QByteArray::fromStdString(csv.take());
}

} // namespace

QByteArray treatmentData(const PlacedCohort &cohort)
{
    const TreatmentNames names(cohort);
    const auto write = [&](CsvWriter &csv, const QString &code, const Treatment &treatment) {
        csv.row(code, treatment.kind, cell::text(names.drug(treatment)), treatment.from, treatment.to,
                treatment.unit, doses(treatment), treatment.stopReason, treatment.response);
    };
    return table(cohort, "code,kind,drug,from,to,unit,doses,stop_reason,response\n",
                 &PatientRecord::treatments, write);
}

QByteArray courseData(const PlacedCohort &cohort)
{
    const Spellings reasons = stopReasons(cohort);
    const TreatmentNames names(cohort);
    const auto write = [&](CsvWriter &csv, const QString &code, const Course &course) {
        csv.row(code, cell::text(names.drug(course)), course.start, course.stop,
                reasons.name(course.stopReason), cell::amount(course.doseMg), names.route(course),
                course.intervalDays);
    };
    return table(cohort, "code,drug,start,stop,stop_reason,dose_mg,route,interval_days\n",
                 &PatientRecord::courses, write);
}

QByteArray infusionData(const PlacedCohort &cohort)
{
    CsvWriter csv("code,course,date,state,dose_mg\n");
    for (const PlacedPatient &patient : cohort.patients) {
        int number = 0;
        for (const Course &course : patient.record->courses) {
            ++number;
            for (const Infusion &infusion : course.infusions)
                csv.row(patient.record->patient.code, number, infusion.date, infusion.state,
                        cell::amount(infusion.doseMg));
        }
    }
    return QByteArray::fromStdString(csv.take());
}

QByteArray eventData(const PlacedCohort &cohort)
{
    const Spellings names = eventTerms(cohort);
    const auto write = [&](CsvWriter &csv, const QString &code, const AdverseEvent &event) {
        csv.row(code, names.name(event.term), event.grade, event.serious, event.relation, event.action,
                event.outcome, event.onset, event.end, event.reported);
    };
    return table(cohort, "code,term,grade,serious,relation,action,outcome,onset,end,reported\n",
                 &PatientRecord::adverseEvents, write);
}

} // namespace malar
