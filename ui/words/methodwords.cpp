#include "ui/words/numbers.h"
#include "ui/words/ofenum.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

namespace malar::words {
namespace {

QString dayText(int day) { return numbers::count(day); }

} // namespace

QString methodSentence(const stats::TestSettings &settings)
{
    switch (settings.method) {
    case stats::Method::Exact:
        return Words::tr(
                   "p values are exact: they come from the conditional distribution of the rank sum with "
                   "midranks, so that ties are allowed for (shift algorithm of Streitberg and Röhmel). Above "
                   "%1 non-zero differences the normal approximation with continuity correction is used, "
                   "and the method column says so.")
            .arg(numbers::count(stats::exactLimit));
    case stats::Method::Normal:
        return Words::tr(
            "p values come from the normal approximation without continuity correction; its variance "
            "is corrected for ties.");
    case stats::Method::NormalCc:
        return Words::tr(
            "p values come from the normal approximation with continuity correction; its variance is "
            "corrected for ties.");
    case stats::Method::RDefault:
        return Words::tr(
            "p values are those of wilcox.test in R up to 4.5: exact without ties and zeros and for "
            "fewer than 50 pairs, else from the normal approximation with continuity correction and a "
            "variance corrected for ties.");
    }
    return {};
}

QString zerosSentence(stats::Zeros zeros)
{
    return zeros == stats::Zeros::Drop
               ? Words::tr("Pairs without a change are dropped before ranking (Wilcoxon 1945).")
               : Words::tr("Pairs without a change are ranked with the others and their ranks then left out "
                           "(Pratt 1959).");
}

QString alternativeSentence(stats::Alternative alternative)
{
    return terms::at(alternative,
                     {Words::tr("Tests are two-sided."),
                      Words::tr("Tests are one-sided: the alternative is that the score fell."),
                      Words::tr("Tests are one-sided: the alternative is that the score rose.")});
}

QString roundingSentence(stats::Rounding rounding)
{
    return terms::at(
        rounding, {Words::tr("Medians and quartiles are printed exactly up to two decimals."),
                   Words::tr("Medians and quartiles are rounded to one decimal, halves up."),
                   Words::tr("Medians and quartiles are rounded to one decimal, halves to the even digit."),
                   Words::tr("Medians and quartiles are cut off after one decimal, not rounded.")});
}

QString scheduleSentence(const Schedule &schedule)
{
    QStringList months;
    for (const PlannedMonth &month : schedule.months)
        months << Words::tr("month %1: day %2 to %3, target %4")
                      .arg(month.month)
                      .arg(month.firstDay())
                      .arg(month.lastDay())
                      .arg(month.targetDay);
    const QString baseline = Words::tr("Baseline is the last complete assessment from day %1 to day %2.")
                                 .arg(dayText(schedule.baselineFirstDay), dayText(schedule.baselineLastDay));
    if (months.isEmpty())
        return baseline + u' ' + Words::tr("No later visit is planned.");
    return baseline + u' ' +
           Words::tr(
               "Later visits stand for a planned month by windows (%1); of several the one nearest to the "
               "target counts, on a tie the earlier.")
               .arg(months.join(QStringLiteral("; "))) +
           u' ' +
           Words::tr("A visit stands for one planned time: where windows overlap for the one whose target is "
                     "nearer, and in the window of baseline for no month; a draft likewise.");
}

QString missingSentence(MissingRule rule)
{
    return rule == MissingRule::CompletePairs
               ? Words::tr("No score is imputed: each comparison uses the complete pairs of that time.")
               : Words::tr(
                     "A missed planned month of a patient with a baseline is filled with the last complete "
                     "assessment before its window closed, baseline's included (last observation carried "
                     "forward); a month whose window opens after the last visit of all patients analysed has "
                     "not come and stays empty. A filter on a planned time asks for a visit. How many were "
                     "carried stands beside every such n.");
}

QString adjustmentSentence(const AnalysisPlan &plan)
{
    const int months = static_cast<int>(plan.schedule.months.size());
    const QString name = multiplicity(plan.multiplicity);
    const QString sentence =
        plan.family == Family::Months
            ? Words::tr("p values are printed as they are and adjusted by %1's method; a family is the %n "
                        "planned month(s) within one score.",
                        nullptr, months)
                  .arg(name)
            : Words::tr("p values are printed as they are and adjusted by %1's method; the family is the %n "
                        "comparison(s) of the planned months of both scores.",
                        nullptr, 2 * months)
                  .arg(name);
    return plan.lastVisit
               ? sentence + u' ' +
                     Words::tr("Each patient's last visit is compared as well, outside the family.")
               : sentence;
}

QString estimateSentence(const AnalysisPlan &plan)
{
    if (plan.estimate == Estimate::MedianDifference)
        return Words::tr("The fall is given as the median of the differences before − after.");
    return Words::
        tr("The fall is estimated by Hodges and Lehmann's method: the median of all averages of two "
           "differences, zeros kept whatever the test does with them, with the interval of at least %1 where "
           "the number of pairs allows it; the level achieved stands beside it, above %2 pairs by the "
           "normal approximation and marked as \"about\".")
            .arg(numbers::percent(plan.test.confidence), numbers::count(stats::exactLimit));
}

QString effectSentence(EffectSize size)
{
    return size == EffectSize::RankBiserial
               ? Words::tr("The effect size is the matched-pairs rank-biserial correlation (Kerby 2014).")
               : Words::tr(
                     "The effect size is z divided by the root of the number of pairs (Rosenthal 1991), "
                     "z from the normal approximation without correction.");
}

QString endpointSentence(const AnalysisPlan &plan)
{
    return plan.primary ? Words::tr("The primary endpoint is %1 at month %2; every other comparison is "
                                    "secondary.")
                              .arg(terms::label(plan.primary->axis))
                              .arg(plan.primary->month)
                        : Words::tr("No primary endpoint was named: every comparison is exploratory.");
}

} // namespace malar::words
