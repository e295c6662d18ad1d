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

std::vector<TimePoint> timePoints(const PlacedCohort &cohort, Axis axis, Bounds &bounds)
{
    std::vector<TimePoint> result;
    for (std::size_t time = 0; time < cohort.times.size(); ++time) {
        std::vector<std::int64_t> scores;
        int carried = 0;
        for (const PlacedPatient &patient : cohort.patients) {
            if (const std::optional<int> total = patient.total(time, axis)) {
                scores.push_back(*total);
                carried += patient.times[time].carried;
            }
        }
        TimePoint point{cohort.times[time], describe(scores, cohort.plan.test.quantileType), carried,
                        std::nullopt};
        if (time > 0)
            point.comparison = compare(pairing(cohort, time, axis), cohort.plan.test, bounds);
        result.push_back(std::move(point));
    }
    return result;
}

std::vector<double> adjusted(Multiplicity rule, std::span<const double> p)
{
    switch (rule) {
    case Multiplicity::Holm:
        return stats::holm(p);
    case Multiplicity::Hochberg:
        return stats::hochberg(p);
    case Multiplicity::Bonferroni:
        return stats::bonferroni(p);
    }
    return {};
}

/// The tests of the planned months; the last visit is one of these visits once more, so it is of no family.
void addFamily(std::vector<Comparison *> &family, std::vector<TimePoint> &times)
{
    for (TimePoint &point : times)
        if (point.time.kind == StudyTime::Kind::Month && stats::figure(point.comparison->test))
            family.push_back(&*point.comparison);
}

void adjust(const std::vector<Comparison *> &family, Multiplicity rule)
{
    std::vector<double> p;
    for (const Comparison *comparison : family)
        p.push_back(stats::figure(comparison->test)->p);
    const std::vector<double> result = adjusted(rule, p);
    for (std::size_t i = 0; i < family.size(); ++i)
        family[i]->adjustedP = result[i];
}

void adjust(CohortSummary &summary)
{
    std::vector<Comparison *> family;
    for (std::vector<TimePoint> &times : summary.times) {
        addFamily(family, times);
        if (summary.plan.family == Family::Months) {
            adjust(family, summary.plan.multiplicity);
            family.clear();
        }
    }
    adjust(family, summary.plan.multiplicity);
}

} // namespace

std::int64_t countOf(const Description &description)
{
    const stats::Summary *summary = stats::figure(description);
    return summary ? summary->count : 0;
}

std::int64_t Comparison::pairs() const { return countOf(change); }

CohortSummary summarise(const PlacedCohort &cohort)
{
    CohortSummary summary;
    summary.plan = cohort.plan;
    summary.filter = cohort.filter;
    summary.records = cohort.records;
    summary.excluded = cohort.excluded;
    summary.outside = cohort.outside;
    summary.features = features(cohort);
    Bounds bounds(cohort.plan.test.confidence);
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        summary.times[static_cast<std::size_t>(axis)] = timePoints(cohort, axis, bounds);
    adjust(summary);
    return summary;
}

} // namespace malar
