#include "core/analysis/drugexposure.h"

#include "core/analysis/treatmentnames.h"
#include "core/analysis/values.h"
#include "core/stats/ratios.h"

#include <algorithm>
#include <map>

namespace malar {
namespace {

Exposure &operator+=(Exposure &sum, const Exposure &part)
{
    sum.planned += part.planned;
    sum.given += part.given;
    sum.missed += part.missed;
    sum.unrecorded += part.unrecorded;
    sum.late += part.late;
    sum.reduced += part.reduced;
    sum.doseMg += part.doseMg;
    sum.days += part.days;
    return sum;
}

/// Gathers one drug, or all.
class Gathering {
public:
    explicit Gathering(QDate today = {}) : m_today(today) {}

    /// A patient's courses of it, at least one.
    void add(std::span<const Course> courses, QDate end, const Spellings &reasons)
    {
        const Exposure given = exposure(courses, end);
        ++m_result.patients;
        m_result.severalCourses += courses.size() > 1;
        m_result.total += given;
        if (given.planned > 0)
            m_adherence.push_back({given.given, given.planned});
        if (given.given > 0) {
            ++m_result.infused;
            m_dose.addThousandths(given.doseMg);
            m_days.add(given.days);
        }
        const Course &last = *std::ranges::max_element(courses, {}, &Course::start);
        if (last.stop && (m_today.isNull() || *last.stop <= m_today)) {
            ++m_result.stopped;
            ++m_reasons[reasons.name(last.stopReason)];
        }
    }

    DrugExposure described(std::optional<DrugName> name, const AnalysisPlan &plan) const
    {
        DrugExposure result = m_result;
        result.name = std::move(name);
        result.adherence =
            stats::describe(m_adherence, 100 * adherenceUnit.denominator, plan.test.quantileType);
        result.dose = m_dose.described(plan);
        result.days = m_days.described(plan);
        for (const auto &[reason, n] : m_reasons)
            result.reasons.push_back({reason, n});
        std::ranges::stable_sort(result.reasons, std::ranges::greater{}, &ReasonCount::n);
        return result;
    }

private:
    DrugExposure m_result;
    QDate m_today; // null: every stop has come
    std::vector<stats::Ratio> m_adherence;
    Values m_dose;
    Values m_days;
    std::map<QString, int> m_reasons;
};

} // namespace

std::optional<QDate> exposureEnd(const PlacedPatient &patient)
{
    if (!patient.dayZero)
        return std::nullopt;
    QDate end = std::max(*patient.dayZero, lastContact(*patient.record).value_or(*patient.dayZero));
    for (const Course &course : patient.record->courses)
        for (const Infusion &infusion : course.infusions)
            end = std::max(end, infusion.date);
    return end;
}

Spellings stopReasons(const PlacedCohort &cohort)
{
    Spellings reasons;
    for (const PlacedPatient &patient : cohort.patients)
        for (const Course &course : patient.record->courses)
            if (course.stop)
                reasons.add(course.stopReason);
    return reasons;
}

std::vector<DrugExposure> exposures(const PlacedCohort &cohort)
{
    const Spellings reasons = stopReasons(cohort);
    const TreatmentNames names(cohort);
    Gathering all(cohort.today);
    std::map<DrugName, Gathering> drugs;
    for (const PlacedPatient &patient : cohort.patients) {
        const std::optional<QDate> end = exposureEnd(patient);
        if (!end)
            continue;
        const std::vector<Course> courses = endedByTheNext(patient.record->courses);
        all.add(courses, *end, reasons);
        std::map<DrugName, std::vector<Course>> byDrug;
        for (const Course &course : courses)
            byDrug[names.drug(course)].push_back(course);
        for (const auto &[name, of] : byDrug)
            drugs.try_emplace(name, cohort.today).first->second.add(of, *end, reasons);
    }
    std::vector<DrugExposure> result;
    if (drugs.size() != 1)
        result.push_back(all.described({}, cohort.plan));
    for (const auto &[name, of] : drugs)
        result.push_back(of.described(name, cohort.plan));
    return result;
}

} // namespace malar
