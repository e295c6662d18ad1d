#include "core/analysis/cohort.h"

#include "core/stats/adjust.h"

#include <map>

namespace malar {
namespace {

/// The bounds of intervals by number of pairs, found once: the months of a cohort often have the same.
class Bounds {
public:
    explicit Bounds(double confidence) : m_confidence(confidence) {}

    const stats::ShiftBound &of(std::size_t pairs)
    {
        const auto n = static_cast<std::int64_t>(pairs);
        const auto [bound, isNew] = m_bounds.try_emplace(n);
        if (isNew)
            bound->second = stats::shiftBound(n, m_confidence);
        return bound->second;
    }

private:
    double m_confidence;
    std::map<std::int64_t, stats::ShiftBound> m_bounds;
};

Comparison compare(Pairing paired, const stats::TestSettings &settings, Bounds &bounds)
{
    std::vector<stats::Pair> pairs;
    std::vector<std::int64_t> before;
    std::vector<std::int64_t> after;
    std::vector<std::int64_t> change;
    for (const Pairing::Totals &totals : paired.pairs) {
        pairs.push_back({totals.before, totals.after});
        before.push_back(totals.before);
        after.push_back(totals.after);
        change.push_back(totals.after - totals.before);
    }
    return {describe(before, settings.quantileType),
            describe(after, settings.quantileType),
            describe(change, settings.quantileType),
            stats::signedRank(pairs, settings),
            stats::shift(pairs),
            stats::shiftInterval(pairs, bounds.of(pairs.size())),
            std::nullopt,
            std::move(paired.leftOut)};
}

std::vector<TimePoint> timePoints(const PlacedCohort &cohort, Axis axis, const AnalysisPlan &plan,
                                  Bounds &bounds)
{
    std::vector<TimePoint> result;
    for (std::size_t time = 0; time <= plan.schedule.months.size(); ++time) {
        std::vector<std::int64_t> scores;
        for (const PlacedPatient &patient : cohort.patients)
            if (const std::optional<int> total = patient.total(time, axis))
                scores.push_back(*total);
        TimePoint point{time == 0 ? 0 : plan.schedule.months[time - 1].month,
                        describe(scores, plan.test.quantileType), std::nullopt};
        if (time > 0)
            point.comparison = compare(pairing(cohort, time, axis), plan.test, bounds);
        result.push_back(std::move(point));
    }
    return result;
}

/// The family is the months within one total.
void adjust(std::vector<TimePoint> &times)
{
    std::vector<double> p;
    std::vector<Comparison *> tested;
    for (TimePoint &point : times) {
        if (!point.comparison)
            continue;
        if (const stats::SignedRank *test = stats::figure(point.comparison->test)) {
            p.push_back(test->p);
            tested.push_back(&*point.comparison);
        }
    }
    const std::vector<double> adjusted = stats::holm(p);
    for (std::size_t i = 0; i < tested.size(); ++i)
        tested[i]->adjustedP = adjusted[i];
}

} // namespace

std::int64_t countOf(const Description &description)
{
    const stats::Summary *summary = stats::figure(description);
    return summary ? summary->count : 0;
}

std::int64_t Comparison::pairs() const { return countOf(change); }

CohortSummary summarise(std::span<const PatientRecord> records, const AnalysisPlan &plan)
{
    PlacedCohort cohort = place(records, plan.schedule);
    CohortSummary summary;
    summary.plan = plan;
    summary.records = static_cast<int>(records.size());
    summary.features = features(cohort, plan);
    Bounds bounds(plan.test.confidence);
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        std::vector<TimePoint> &times = summary.times[static_cast<std::size_t>(axis)];
        times = timePoints(cohort, axis, plan, bounds);
        adjust(times);
    }
    summary.excluded = std::move(cohort.excluded);
    return summary;
}

} // namespace malar
