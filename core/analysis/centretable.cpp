#include "core/analysis/centretable.h"

#include "core/analysis/safety.h"

#include <algorithm>
#include <map>

namespace malar {
namespace {

using Patients = std::vector<const PlacedPatient *>;

Description described(const Patients &patients, const AnalysisPlan &plan, auto valueOf)
{
    std::vector<std::int64_t> values;
    for (const PlacedPatient *patient : patients)
        if (const std::optional<int> value = valueOf(*patient))
            values.push_back(*value);
    return describe(values, plan.test.quantileType);
}

CentreFeatures featuresOf(const QString &centre, const Patients &patients, const PlacedCohort &cohort)
{
    const AnalysisPlan &plan = cohort.plan;
    CentreFeatures f;
    f.centre = centre;
    f.patients = static_cast<int>(patients.size());
    for (const PlacedPatient *patient : patients) {
        const PatientRecord &record = *patient->record;
        f.women += record.patient.sex == Sex::Female;
        f.visits += static_cast<int>(
            std::ranges::count_if(record.visits, [](const auto &visit) { return counts(visit.state); }));
        f.infusionsGiven += infusionsGiven(record);
        f.treated += patient->dayZero.has_value();
        f.withAdverseEvent += hasAdverseEvent(*patient);
    }
    f.ageYears = described(patients, plan, [](const PlacedPatient &p) { return ageYears(p); });
    for (const Measure &measure : cohort.measures)
        f.baseline.push_back(
            described(patients, plan, [&](const PlacedPatient &p) { return p.total(0, measure); }));
    return f;
}

} // namespace

int infusionsGiven(const PatientRecord &record)
{
    int given = 0;
    for (const Course &course : record.courses)
        given +=
            static_cast<int>(std::ranges::count(course.infusions, InfusionState::Given, &Infusion::state));
    return given;
}

CentreTable centreTable(const PlacedCohort &cohort)
{
    std::map<QString, Patients> byCentre;
    Patients everyone;
    for (const PlacedPatient &patient : cohort.patients) {
        byCentre[patient.record->patient.centre].push_back(&patient);
        everyone.push_back(&patient);
    }
    CentreTable table;
    if (byCentre.size() < 2)
        return table;
    for (const auto &[centre, patients] : byCentre)
        table.centres.push_back(featuresOf(centre, patients, cohort));
    if (table.centres.front().centre.isEmpty()) // not stated
        std::ranges::rotate(table.centres, table.centres.begin() + 1);
    table.all = featuresOf({}, everyone, cohort);
    return table;
}

} // namespace malar
