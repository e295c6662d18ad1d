#include "core/analysis/features.h"

#include <algorithm>
#include <map>
#include <set>

namespace malar {
namespace {

using DrugKey = std::pair<Drug, QString>;

class Days {
public:
    void add(std::optional<int> value)
    {
        if (value)
            m_values.push_back(*value);
    }
    Description described(const AnalysisPlan &plan) const
    {
        return describe(m_values, plan.test.quantileType);
    }

private:
    std::vector<std::int64_t> m_values;
};

std::vector<DrugCount> ranked(const std::map<DrugKey, int> &counts)
{
    std::vector<DrugCount> result;
    for (const auto &[key, n] : counts)
        result.push_back({key.first, key.second, n});
    std::ranges::stable_sort(result, std::ranges::greater{}, &DrugCount::n); // ties in the pick list's order
    return result;
}

void countRecord(Features &f, const PatientRecord &record, std::map<QString, int> &centres)
{
    const Patient &patient = record.patient;
    ++f.sex[static_cast<std::size_t>(patient.sex)];
    ++f.systemicLupus[static_cast<std::size_t>(patient.systemicLupus)];
    ++centres[patient.centre];
    f.withoutSubtype += patient.subtypes.empty();
    for (const Subtype subtype : patient.subtypes)
        ++f.subtypes[static_cast<std::size_t>(subtype)];
    for (const VisitTotals &visit : record.visits) {
        if (!counts(visit.state))
            continue;
        ++f.visits;
        f.adverseEventsNone += visit.adverseEvents == AdverseEvents::None;
        f.adverseEventsSome += visit.adverseEvents == AdverseEvents::Some;
        f.adverseEventsNotAsked += visit.adverseEvents == AdverseEvents::NotAsked;
    }
}

void countTreatments(Features &f, const PlacedPatient &patient, std::map<DrugKey, int> &previous,
                     std::map<DrugKey, int> &index)
{
    const PatientRecord &record = *patient.record;
    std::set<DrugKey> taken; // twice the same drug is one patient
    for (const Treatment &treatment : record.treatments)
        if (treatment.kind == TreatmentKind::Previous)
            taken.emplace(treatment.drug, treatment.otherName);
    for (const DrugKey &key : taken)
        ++previous[key];
    if (!patient.dayZero)
        return;
    const auto first = std::ranges::min_element(record.courses, {}, &Course::start);
    ++index[{first->drug, first->otherName}];
    ++f.withDayZero;
    ++(isCombination(record.treatments, *patient.dayZero) ? f.combination : f.monotherapy);
}

void describeBaseline(Features &f, const PlacedCohort &cohort)
{
    const AnalysisPlan &plan = cohort.plan;
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const std::size_t a = static_cast<std::size_t>(axis);
        if (bands(plan.severitySet, axis))
            f.severity[a].emplace();
        Days totals;
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
    std::map<DrugKey, int> previous;
    std::map<DrugKey, int> index;
    Days age;
    Days disease;
    Days followUp;
    f.patients = static_cast<int>(cohort.patients.size());
    for (const PlacedPatient &patient : cohort.patients) {
        countRecord(f, *patient.record, centres);
        countTreatments(f, patient, previous, index);
        age.add(ageYears(patient));
        disease.add(diseaseDays(patient));
        followUp.add(followUpDays(patient));
    }
    for (const auto &[centre, n] : centres)
        f.centres.push_back({centre, n});
    f.previous = ranked(previous);
    f.index = ranked(index);
    f.ageYears = age.described(plan);
    f.diseaseDays = disease.described(plan);
    f.followUpDays = followUp.described(plan);
    describeBaseline(f, cohort);
    return f;
}

} // namespace malar
