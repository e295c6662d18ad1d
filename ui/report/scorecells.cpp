#include "ui/report/scorecells.h"

#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar::scorecells {
namespace {

struct ScoreCells {
    Q_DECLARE_TR_FUNCTIONS(malar::ScoreCells)
};

/// The figure as text, or the reason there is none.
template <class T, class Text> QString cell(const stats::Outcome<T> &outcome, Text text)
{
    const T *value = stats::figure(outcome);
    return value ? QString(text(*value)) : words::reason(stats::reason(outcome));
}

} // namespace

QString dash() { return QString(QChar(0x2013)); }

QString time(const TimePoint &time)
{
    return time.comparison && time.comparison->isPrimary
               ? ScoreCells::tr("%1 (primary)", "endpoint").arg(words::time(time.time))
               : words::time(time.time);
}

QString count(const TimePoint &time)
{
    return words::carried(numbers::count(countOf(time.scores)), time.carried);
}

QString pairs(const Comparison &comparison, int patients)
{
    return words::carried(u"%1/%2"_s.arg(comparison.pairs()).arg(patients), comparison.carried);
}

QString quartiles(const Description &description, const AnalysisPlan &plan)
{
    return cell(description,
                [&](const stats::Summary &s) { return numbers::quartiles(s, plan.test.rounding); });
}

QString range(const Description &description) { return cell(description, numbers::range); }

QString change(const Comparison &comparison, const AnalysisPlan &plan)
{
    return cell(comparison.change,
                [&](const stats::Summary &s) { return numbers::signedQuartiles(s, plan.test.rounding); });
}

QString fall(const Comparison &comparison, const AnalysisPlan &plan)
{
    const stats::Rounding rounding = plan.test.rounding;
    const stats::Fraction *estimate = stats::figure(comparison.estimate);
    if (!estimate)
        return words::reason(stats::reason(comparison.estimate));
    if (plan.estimate == Estimate::MedianDifference)
        return numbers::signedNumber(*estimate, rounding);
    const stats::ShiftInterval *interval = stats::figure(comparison.interval);
    if (!interval)
        return ScoreCells::tr("%1 (no interval: %2)")
            .arg(numbers::signedNumber(*estimate, rounding),
                 words::reason(stats::reason(comparison.interval)));
    const QStringList texts = numbers::signedNumbers({*estimate, interval->low, interval->high}, rounding);
    return ScoreCells::tr("%1 (%2 to %3; %4)", "estimate, interval, achieved level")
        .arg(texts[0], texts[1], texts[2], words::level(*interval));
}

QString p(const Comparison &comparison, stats::Alternative alternative)
{
    return cell(comparison.test,
                [=](const stats::SignedRank &test) { return words::sided(numbers::p(test.p), alternative); });
}

QString adjustedP(const Comparison &comparison, stats::Alternative alternative)
{
    if (comparison.adjustedP)
        return words::sided(numbers::p(*comparison.adjustedP), alternative);
    return stats::figure(comparison.test) ? dash() : words::reason(stats::reason(comparison.test));
}

QString effectSize(const Comparison &comparison)
{
    if (comparison.effect)
        return comparison.hasEffect() ? numbers::fixed(*comparison.effect, 2) : dash();
    return words::reason(stats::figure(comparison.test) ? stats::Undefined::AllZero
                                                        : stats::reason(comparison.test));
}

QString method(const Comparison &comparison)
{
    return cell(comparison.test, [](const stats::SignedRank &test) { return words::method(test.method); });
}

QString counts(const Comparison &comparison)
{
    return cell(comparison.test, [](const stats::SignedRank &test) {
        return u"%1/%2/%3"_s.arg(test.counts.improved).arg(test.counts.unchanged).arg(test.counts.worse);
    });
}

QString rankSum(const Comparison &comparison)
{
    return cell(comparison.test, [](const stats::SignedRank &test) {
        return numbers::fixed(test.wPlus, test.wPlus == std::floor(test.wPlus) ? 0 : 1);
    });
}

QString smallestP(const Comparison &comparison, stats::Alternative alternative)
{
    return cell(comparison.test, [=](const stats::SignedRank &test) {
        if (test.counts.changed() == 0)
            return words::reason(stats::Undefined::AllZero);
        return words::sided(numbers::p(test.smallestP.value_or(0)), alternative);
    });
}

QString fallHead(const AnalysisPlan &plan)
{
    return plan.estimate == Estimate::HodgesLehmann ? ScoreCells::tr("Fall (interval; level)")
                                                    : ScoreCells::tr("Median fall");
}

QString adjustedHead(const AnalysisPlan &plan)
{
    switch (plan.multiplicity) {
    case Multiplicity::Holm:
        return ScoreCells::tr("Holm p");
    case Multiplicity::Hochberg:
        return ScoreCells::tr("Hochberg p");
    case Multiplicity::Bonferroni:
        return ScoreCells::tr("Bonferroni p");
    }
    return {};
}

QString effectHead(const AnalysisPlan &plan)
{
    return plan.effectSize == EffectSize::RankBiserial ? ScoreCells::tr("r", "rank-biserial correlation")
                                                       : ScoreCells::tr("z/√n");
}

} // namespace malar::scorecells
