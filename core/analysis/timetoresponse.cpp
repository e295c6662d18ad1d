#include "core/analysis/timetoresponse.h"

#include <algorithm>

namespace malar {
namespace {

ResponseByMonth at(const PlannedMonth &month, const stats::Survival &curve)
{
    ResponseByMonth result{month.month, month.targetDay, 0, 0, std::nullopt, std::nullopt};
    const stats::SurvivalStep *now = nullptr;
    for (const stats::SurvivalStep &step : curve.steps) {
        if (step.time >= month.targetDay && result.atRisk == 0)
            result.atRisk = step.atRisk;
        if (step.time > month.targetDay)
            break;
        now = &step;
        result.responded += step.events;
    }
    const stats::SurvivalStep &last = curve.steps.back();
    if (last.time < month.targetDay && last.survival > 0)
        return result; // whom it had not happened to was not seen so long
    result.share = now ? 1 - now->survival : 0;
    if (now && now->interval)
        result.interval = stats::Interval{1 - now->interval->high, 1 - now->interval->low};
    return result;
}

} // namespace

std::variant<stats::Observation, Reason> observed(const PlacedPatient &patient, Response response)
{
    const std::optional<int> before = patient.total(0, Axis::Activity);
    if (!before)
        return patient.whyNot(0, Axis::Activity);
    if (!reaches(response, *before, *before))
        return Reason::BaselineZero;
    const QDate start = std::max(patient.times.front().visit->date, *patient.dayZero);
    stats::Observation result{0, false};
    for (const VisitTotals &visit : patient.record->visits) {
        if (!counts(visit.state) || !visit.activity || visit.date <= start)
            continue;
        const std::int64_t day = patient.dayZero->daysTo(visit.date);
        const bool reached = *reaches(response, *before, *visit.activity);
        // The first that shows it, else the last of all.
        if (reached ? !result.event || day < result.time : !result.event && day > result.time)
            result = {day, reached};
    }
    return result;
}

TimeToResponse timeToResponse(const PlacedCohort &cohort, Response response)
{
    TimeToResponse result;
    result.response = response;
    std::vector<stats::Observation> observations;
    for (const PlacedPatient &patient : cohort.patients) {
        const auto one = observed(patient, response);
        if (const Reason *reason = std::get_if<Reason>(&one)) {
            result.leftOut.push_back({patient.record->patient.code, *reason});
            continue;
        }
        observations.push_back(std::get<stats::Observation>(one));
        result.withoutFollowUp += observations.back().time == 0;
    }
    result.curve =
        stats::kaplanMeier(observations, cohort.plan.survivalInterval, cohort.plan.test.confidence);
    for (const PlannedMonth &month : cohort.plan.schedule.months) {
        const stats::Survival *curve = stats::figure(result.curve);
        result.months.push_back(curve ? at(month, *curve)
                                      : ResponseByMonth{month.month, month.targetDay, 0, 0, {}, {}});
    }
    return result;
}

} // namespace malar
