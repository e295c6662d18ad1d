#include "ui/report/scorecells.h"

#include "core/domain/keytext.h"
#include "ui/report/tr.h"
#include "ui/words/numbers.h"

#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace malar::cells {
QString time(const TimePoint &time)
{
    return time.comparison && time.comparison->isPrimary
               ? ReportWords::tr("%1 (primary)", "endpoint").arg(words::time(time.time))
               : words::time(time.time);
}

Cell count(const TimePoint &time) { return cells::count(countOf(time.scores), time.carried); }

Cell pairs(const Comparison &comparison, int patients)
{
    return {words::carried(u"%1/%2"_s.arg(comparison.pairs()).arg(patients), comparison.carried),
            double(comparison.pairs())};
}

Cell quartiles(const Description &description, const AnalysisPlan &plan)
{
    return cells::of(description, [&](const stats::Summary &s) {
        return Cell(numbers::quartiles(s, plan.test.rounding), s.median.value());
    });
}

Cell range(const Description &description)
{
    return cells::of(description,
                     [](const stats::Summary &s) { return Cell(numbers::range(s), double(s.minimum)); });
}

Cell change(const Comparison &comparison, const AnalysisPlan &plan)
{
    return cells::of(comparison.change, [&](const stats::Summary &s) {
        return Cell(numbers::signedQuartiles(s, plan.test.rounding), s.median.value());
    });
}

Cell fall(const Comparison &comparison, const AnalysisPlan &plan)
{
    const stats::Rounding rounding = plan.test.rounding;
    const stats::Fraction *estimate = stats::figure(comparison.estimate);
    if (!estimate)
        return words::reason(stats::reason(comparison.estimate));
    const double value = estimate->value();
    if (plan.estimate == Estimate::MedianDifference)
        return {numbers::signedNumber(*estimate, rounding), value};
    const stats::ShiftInterval *interval = stats::figure(comparison.interval);
    if (!interval)
        return {ReportWords::tr("%1 (no interval: %2)")
                    .arg(numbers::signedNumber(*estimate, rounding),
                         words::reason(stats::reason(comparison.interval))),
                value};
    const QStringList texts = numbers::signedNumbers({*estimate, interval->low, interval->high}, rounding);
    return {ReportWords::tr("%1 (%2 to %3; %4)", "estimate, interval, achieved level")
                .arg(texts[0], texts[1], texts[2], words::level(*interval)),
            value};
}

Cell p(const Comparison &comparison, stats::Alternative alternative)
{
    return cells::of(comparison.test,
                     [=](const stats::SignedRank &test) { return cells::p(test.p, alternative); });
}

Cell adjustedP(const Comparison &comparison, stats::Alternative alternative)
{
    if (comparison.adjustedP)
        return cells::p(*comparison.adjustedP, alternative);
    return cells::of(comparison.test, [](const stats::SignedRank &) { return cells::dash(); });
}

Cell effectSize(const Comparison &comparison)
{
    if (comparison.effect)
        return comparison.hasEffect() ? Cell(numbers::fixed(*comparison.effect, 2), *comparison.effect)
                                      : cells::dash();
    return words::reason(stats::figure(comparison.test) ? stats::Undefined::AllZero
                                                        : stats::reason(comparison.test));
}

Cell method(const Comparison &comparison)
{
    return cells::of(comparison.test, [](const stats::SignedRank &test) {
        Cell cell = words::method(test.method);
        cell.key = keyBytes(key(test.method));
        return cell;
    });
}

stats::Counts judged(stats::Counts counts, const Measure &measure)
{
    if (measure.higherIsBetter())
        std::swap(counts.improved, counts.worse);
    return counts;
}

Cell counts(const Comparison &comparison, const Measure &measure)
{
    return cells::of(comparison.test, [&](const stats::SignedRank &test) {
        const stats::Counts of = judged(test.counts, measure);
        return Cell(u"%1/%2/%3"_s.arg(of.improved).arg(of.unchanged).arg(of.worse), double(of.improved));
    });
}

Cell rankSum(const Comparison &comparison)
{
    return cells::of(comparison.test, [](const stats::SignedRank &test) {
        return Cell(numbers::fixed(test.wPlus, test.wPlus == std::floor(test.wPlus) ? 0 : 1), test.wPlus);
    });
}

Cell smallestP(const Comparison &comparison, stats::Alternative alternative)
{
    return cells::of(comparison.test, [=](const stats::SignedRank &test) {
        if (test.counts.changed() == 0)
            return Cell(words::reason(stats::Undefined::AllZero));
        return cells::p(test.smallestP.value_or(0), alternative);
    });
}

QString fallHead(const AnalysisPlan &plan)
{
    return plan.estimate == Estimate::HodgesLehmann ? ReportWords::tr("Fall (interval; level)")
                                                    : ReportWords::tr("Median fall");
}

QString adjustedHead(const AnalysisPlan &plan)
{
    switch (plan.multiplicity) {
    case Multiplicity::Holm:
        return ReportWords::tr("Holm p");
    case Multiplicity::Hochberg:
        return ReportWords::tr("Hochberg p");
    case Multiplicity::Bonferroni:
        return ReportWords::tr("Bonferroni p");
    }
    return {};
}

QString effectHead(const AnalysisPlan &plan)
{
    return plan.effectSize == EffectSize::RankBiserial ? ReportWords::tr("r", "rank-biserial correlation")
                                                       : ReportWords::tr("z/√n");
}

} // namespace malar::cells
