#include "core/analysis/cohort.h"

#include "core/stats/adjust.h"

#include <algorithm>
#include <map>
#include <set>

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

stats::Outcome<stats::Fraction> estimated(const Comparison &comparison, Estimate rule)
{
    if (rule == Estimate::HodgesLehmann)
        return comparison.fall;
    if (const stats::Summary *change = stats::figure(comparison.change))
        return stats::Fraction(0) - change->median;
    return stats::Undefined::NoPairs;
}

std::optional<double> effect(const stats::Outcome<stats::SignedRank> &outcome, EffectSize rule)
{
    const stats::SignedRank *test = stats::figure(outcome);
    if (!test)
        return std::nullopt;
    return rule == EffectSize::RankBiserial ? test->rankBiserial : test->zOverRootN;
}

/// The pairs of a time in the shapes that the figures are computed from.
struct Differences {
    std::vector<stats::Pair> pairs;
    std::vector<std::int64_t> before;
    std::vector<std::int64_t> after;
    std::vector<std::int64_t> change;

    explicit Differences(const Pairing &paired)
    {
        for (const Pairing::Totals &totals : paired.pairs) {
            pairs.push_back({totals.before, totals.after});
            before.push_back(totals.before);
            after.push_back(totals.after);
            change.push_back(totals.after - totals.before);
        }
    }
};

Comparison compare(Pairing paired, const AnalysisPlan &plan, Bounds &bounds)
{
    const Differences of(paired);
    const stats::QuantileType type = plan.test.quantileType;
    Comparison result;
    result.before = describe(of.before, type);
    result.after = describe(of.after, type);
    result.change = describe(of.change, type);
    result.test = stats::signedRank(of.pairs, plan.test);
    result.fall = stats::shift(of.pairs);
    result.interval = stats::shiftInterval(of.pairs, bounds.of(of.pairs.size()));
    result.estimate = estimated(result, plan.estimate);
    result.effect = effect(result.test, plan.effectSize);
    result.leftOut = std::move(paired.leftOut);
    return result;
}

Comparison compared(const PlacedCohort &cohort, std::size_t time, const Measure &measure, Bounds &bounds)
{
    const StudyTime which = cohort.times[time];
    const std::optional<Endpoint> &primary = cohort.plan.primary;
    Pairing paired = pairing(cohort, time, measure);
    const auto carried = std::ranges::count(paired.pairs, true, &Pairing::Totals::carried);
    Comparison result = compare(std::move(paired), cohort.plan, bounds);
    result.carried = static_cast<int>(carried);
    result.isPrimary =
        primary && measure == primary->axis && which == StudyTime{StudyTime::Kind::Month, primary->month};
    return result;
}

std::vector<TimePoint> timePoints(const PlacedCohort &cohort, const Measure &measure, Bounds &bounds)
{
    std::vector<TimePoint> result;
    for (std::size_t time = 0; time < cohort.times.size(); ++time) {
        std::vector<std::int64_t> scores;
        int carried = 0;
        int totalsOnly = 0;
        for (const PlacedPatient &patient : cohort.patients) {
            if (const std::optional<int> total = patient.total(time, measure)) {
                scores.push_back(*total);
                carried += patient.times[time].carried;
                totalsOnly += measure.axis && patient.times[time].visit->totalsOnly;
            }
        }
        TimePoint point{cohort.times[time], describe(scores, cohort.plan.test.quantileType), carried,
                        totalsOnly, std::nullopt};
        if (time > 0)
            point.comparison = compared(cohort, time, measure, bounds);
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
    for (MeasureTrend &trend : summary.trends) {
        addFamily(family, trend.times);
        if (summary.plan.family == Family::MonthsAndTotals && trend.measure == Axis::Activity)
            continue; // CLASI-D's are of the same one
        adjust(family, summary.plan.multiplicity);
        family.clear();
    }
}

AllMonths allMonths(const PlacedCohort &cohort, const Measure &measure)
{
    AllMonths result;
    std::vector<std::vector<std::int64_t>> blocks;
    const std::size_t times = cohort.plan.schedule.months.size() + 1;
    for (const PlacedPatient &patient : cohort.patients) {
        std::vector<std::int64_t> block;
        bool carried = false;
        for (std::size_t time = 0; time < times; ++time)
            if (const std::optional<int> total = patient.total(time, measure)) {
                block.push_back(*total);
                carried = carried || patient.times[time].carried;
            }
        if (block.size() != times)
            continue;
        blocks.push_back(std::move(block));
        result.carried += carried;
    }
    result.times = static_cast<int>(times);
    result.blocks = std::ssize(blocks);
    result.leftOut = std::ssize(cohort.patients) - result.blocks;
    if (!blocks.empty())
        result.test = stats::friedman(blocks);
    return result;
}

/// Each visit once, also where it stands for two times.
void countVisits(const PlacedCohort &cohort, CohortSummary &summary)
{
    std::set<const VisitTotals *> seen;
    for (const PlacedPatient &patient : cohort.patients)
        for (const Placement &place : patient.times)
            if (place.visit && seen.insert(place.visit).second) {
                ++summary.visits;
                summary.totalsOnly += place.visit->totalsOnly;
            }
}

} // namespace

std::int64_t countOf(const Description &description)
{
    const stats::Summary *summary = stats::figure(description);
    return summary ? summary->count : 0;
}

std::int64_t Comparison::pairs() const { return countOf(change); }

bool Comparison::hasEffect() const
{
    const stats::SignedRank *found = stats::figure(test);
    return effect && found->counts.changed() >= fewestForEffect;
}

const MeasureTrend &CohortSummary::trend(const Measure &measure) const
{
    return *std::ranges::find(trends, measure, &MeasureTrend::measure);
}

CohortSummary summarise(const PlacedCohort &cohort)
{
    CohortSummary summary;
    summary.plan = cohort.plan;
    summary.filter = cohort.filter;
    summary.records = cohort.records;
    summary.excluded = cohort.excluded;
    summary.outside = cohort.outside;
    summary.today = cohort.today;
    countVisits(cohort, summary);
    summary.features = features(cohort);
    Bounds bounds(cohort.plan.test.confidence);
    for (const Measure &measure : cohort.measures)
        summary.trends.push_back({measure, timePoints(cohort, measure, bounds), allMonths(cohort, measure)});
    adjust(summary);
    summary.responders = responders(cohort);
    summary.shifts = bandShifts(cohort);
    summary.clasi50 = timeToResponse(cohort);
    summary.centres = centreTable(cohort);
    summary.exposures = exposures(cohort);
    summary.safety = safety(cohort);
    summary.biomarkers = biomarkerTrends(cohort);
    summary.inexactBiomarkers = inexactBiomarkers(cohort);
    return summary;
}

} // namespace malar
