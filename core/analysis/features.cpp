#include "core/analysis/features.h"

#include "core/analysis/values.h"

#include <algorithm>
#include <map>

namespace malar {
namespace {

void countRecord(Features &f, const PatientRecord &record, std::map<QString, int> &centres)
{
    const Patient &patient = record.patient;
    ++f.sex[static_cast<std::size_t>(patient.sex)];
    ++f.systemicLupus[static_cast<std::size_t>(patient.systemicLupus)];
    ++centres[patient.centre];
    f.withoutSubtype += patient.subtypes.empty();
    for (const Subtype subtype : patient.subtypes)
        ++f.subtypes[static_cast<std::size_t>(subtype)];
    ++f.phototypes[static_cast<std::size_t>(std::clamp(patient.phototype.value_or(0), 0, highestPhototype))];
    ++f.smoking[static_cast<std::size_t>(patient.smoking)];
    for (std::size_t test = 0; test < patient.serology.size(); ++test)
        ++f.serology[test][static_cast<std::size_t>(patient.serology[test])];
}

void describeBaseline(Features &f, const PlacedCohort &cohort)
{
    const AnalysisPlan &plan = cohort.plan;
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const std::size_t a = static_cast<std::size_t>(axis);
        if (bands(plan.severitySet, axis))
            f.severity[a].emplace();
        Values totals;
        for (const PlacedPatient &patient : cohort.patients) {
            const std::optional<int> total = patient.total(0, axis);
            totals.add(total);
            if (const auto grade = total ? severity(plan.severitySet, axis, *total) : std::nullopt)
                ++(*f.severity[a])[static_cast<std::size_t>(*grade)];
        }
        f.baseline[a] = totals.described(plan);
    }
}

} // namespace

std::optional<int> ageYears(const PlacedPatient &patient)
{
    const std::optional<int> born = patient.record->patient.birthYear;
    if (!born || !patient.dayZero)
        return std::nullopt;
    return patient.dayZero->year() - *born;
}

std::optional<int> diseaseDays(const PlacedPatient &patient)
{
    const std::optional<PartialDate> onset = patient.record->patient.diseaseOnset;
    if (!onset || !patient.dayZero || onset->earliest() > *patient.dayZero)
        return std::nullopt;
    // The middle of a year may lie after a day 0 in that year.
    return static_cast<int>(std::max<qint64>(0, onset->middle().daysTo(*patient.dayZero)));
}

bool hasPartialOnset(const PlacedPatient &patient)
{
    return diseaseDays(patient) && !patient.record->patient.diseaseOnset->isFull();
}

std::optional<int> followUpDays(const PlacedPatient &patient)
{
    if (!patient.dayZero)
        return std::nullopt;
    const std::optional<QDate> last = lastContact(*patient.record);
    if (!last || *last < *patient.dayZero)
        return std::nullopt;
    return static_cast<int>(patient.dayZero->daysTo(*last));
}

Features features(const PlacedCohort &cohort)
{
    const AnalysisPlan &plan = cohort.plan;
    Features f;
    std::map<QString, int> centres;
    Values age;
    Values disease;
    Values followUp;
    f.patients = static_cast<int>(cohort.patients.size());
    for (const PlacedPatient &patient : cohort.patients) {
        countRecord(f, *patient.record, centres);
        age.add(ageYears(patient));
        disease.add(diseaseDays(patient));
        f.partialOnsets += hasPartialOnset(patient);
        followUp.add(followUpDays(patient));
    }
    for (const auto &[centre, n] : centres)
        f.centres.push_back({centre, n});
    if (!f.centres.empty() && f.centres.front().centre.isEmpty()) // not stated
        std::ranges::rotate(f.centres, f.centres.begin() + 1);
    f.treatments = treatmentFeatures(cohort);
    f.ageYears = age.described(plan);
    f.diseaseDays = disease.described(plan);
    f.followUpDays = followUp.described(plan);
    describeBaseline(f, cohort);
    return f;
}

} // namespace malar
