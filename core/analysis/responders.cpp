#include "core/analysis/responders.h"

#include "core/stats/proportion.h"

namespace malar {
namespace {

/// Whether a patient has reached a response at a time, or why that cannot be judged.
using Judged = std::variant<bool, Exclusion>;

Judged judged(const PlacedPatient &patient, std::size_t time, Response response)
{
    for (const std::size_t needed : {std::size_t{0}, time})
        if (!patient.total(needed, Axis::Activity))
            return patient.leftOut(needed, Axis::Activity);
    const std::optional<bool> reached =
        reaches(response, *patient.total(0, Axis::Activity), *patient.total(time, Axis::Activity));
    return reached ? Judged(*reached) : Judged(Exclusion{patient.record->patient.code, Reason::BaselineZero});
}

/// By patient, in the cohort's order.
std::vector<Judged> judgedAll(const PlacedCohort &cohort, std::size_t time, Response response)
{
    std::vector<Judged> result;
    result.reserve(cohort.patients.size());
    for (const PlacedPatient &patient : cohort.patients)
        result.push_back(judged(patient, time, response));
    return result;
}

ResponderRate rate(const PlacedCohort &cohort, std::size_t time, const std::vector<Judged> &judged)
{
    ResponderRate result;
    result.time = cohort.times[time];
    for (std::size_t i = 0; i < judged.size(); ++i) {
        if (const Exclusion *leftOut = std::get_if<Exclusion>(&judged[i])) {
            result.leftOut.push_back(*leftOut);
            continue;
        }
        ++result.of;
        result.carried += cohort.patients[i].times[time].carried;
        result.responders += std::get<bool>(judged[i]);
    }
    const auto interval =
        cohort.plan.rateInterval == RateInterval::Wilson ? &stats::wilson : &stats::clopperPearson;
    result.interval = interval(result.responders, result.of, cohort.plan.test.confidence);
    return result;
}

ResponderChange between(const std::vector<Judged> &earlier, const std::vector<Judged> &later)
{
    ResponderChange result;
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        const bool *before = std::get_if<bool>(&earlier[i]);
        const bool *after = std::get_if<bool>(&later[i]);
        if (before && after)
            ++(*before ? *after ? result.both : result.lost : *after ? result.gained : result.neither);
    }
    if (result.pairs() > 0)
        result.p = stats::mcNemar(result.gained, result.lost);
    return result;
}

Responders made(const PlacedCohort &cohort, Response response)
{
    Responders result{response, {}, {}};
    std::vector<std::vector<Judged>> byTime(1);
    for (std::size_t time = 1; time < cohort.times.size(); ++time) {
        byTime.push_back(judgedAll(cohort, time, response));
        result.times.push_back(rate(cohort, time, byTime.back()));
    }
    const std::size_t months = cohort.plan.schedule.months.size(); // at the times 1 to `months`
    for (std::size_t earlier = 1; earlier <= months; ++earlier)
        for (std::size_t later = earlier + 1; later <= months; ++later) {
            ResponderChange change = between(byTime[earlier], byTime[later]);
            for (std::size_t i = 0; i < cohort.patients.size(); ++i) {
                const std::vector<Placement> &places = cohort.patients[i].times;
                change.carried += std::holds_alternative<bool>(byTime[earlier][i]) &&
                                  std::holds_alternative<bool>(byTime[later][i]) &&
                                  (places[earlier].carried || places[later].carried);
            }
            change.earlier = cohort.times[earlier].month;
            change.later = cohort.times[later].month;
            result.changes.push_back(change);
        }
    return result;
}

} // namespace

std::vector<Responders> responders(const PlacedCohort &cohort)
{
    std::vector<Responders> result;
    for (const Response response : cohort.plan.responders)
        result.push_back(made(cohort, response));
    return result;
}

} // namespace malar
