#include "ui/cohort/planchoices.h"

#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(malar::PlanChoice)
};

/// A choice that is an enumeration from `first`; `of` leads to it, in a plan that may change or may not.
template <class Of>
PlanChoice choice(const QString &key, const QString &name, const QStringList &options,
                  const QString &explanation, Of of, int first = 0)
{
    return {key,
            name,
            options,
            explanation,
            [of, first](const AnalysisPlan &plan) { return static_cast<int>(of(plan)) - first; },
            [of, first](AnalysisPlan &plan, int number) {
                auto &value = of(plan);
                value = static_cast<std::remove_reference_t<decltype(value)>>(number + first);
            }};
}

PlanChoice adjustmentChoice()
{
    return choice(
        u"multiplicity"_s, PlanText::tr("Ad&justed p"), {u"Holm"_s, u"Hochberg"_s, u"Bonferroni"_s},
        PlanText::tr("Several months are several chances of a false finding. Holm's adjustment holds always; "
                     "Hochberg's finds a little more, where the tests go together; Bonferroni's is the "
                     "strictest."),
        [](auto &plan) -> auto & { return plan.multiplicity; });
}

PlanChoice familyChoice()
{
    return choice(
        u"family"_s, PlanText::tr("Adjusted t&ogether"),
        {PlanText::tr("the months of one total"), PlanText::tr("the months of both totals")},
        PlanText::tr("Which p values count as one family: more of them cost more. The last visit never "
                     "belongs to it."),
        [](auto &plan) -> auto & { return plan.family; });
}

QStringList quantileTypes()
{
    QStringList types;
    for (int type = 1; type <= 9; ++type)
        types << words::quantileType(static_cast<stats::QuantileType>(type));
    return types;
}

} // namespace

std::vector<PlanChoice> testChoices()
{
    return {
        choice(
            u"method"_s, PlanText::tr("&Test"),
            {PlanText::tr("exact signed-rank test"), PlanText::tr("normal approximation, without correction"),
             PlanText::tr("normal approximation, with continuity correction"),
             PlanText::tr("as wilcox.test of R up to 4.5 chooses")},
            PlanText::tr("How p follows from the ranks of the changes. Exact is right for few patients "
                         "and with ties; the others are what other programs print."),
            [](auto &plan) -> auto & { return plan.test.method; }),
        choice(
            u"zeros"_s, PlanText::tr("Pairs without a chan&ge"),
            {PlanText::tr("dropped before ranking (Wilcoxon)"),
             PlanText::tr("ranked, then left out (Pratt)")},
            PlanText::tr("Who did not change says nothing about a direction; Pratt lets them still "
                         "push the other ranks up."),
            [](auto &plan) -> auto & { return plan.test.zeros; }),
        choice(
            u"alternative"_s, PlanText::tr("&Direction"),
            {PlanText::tr("two-sided: any change"), PlanText::tr("one-sided: the score fell"),
             PlanText::tr("one-sided: the score rose")},
            PlanText::tr("One-sided tests halve p and are sound only where the direction was fixed "
                         "before anybody saw the data."),
            [](auto &plan) -> auto & { return plan.test.alternative; }),
        adjustmentChoice(), familyChoice()};
}

std::vector<PlanChoice> estimateChoices()
{
    return {
        choice(
            u"estimate"_s, PlanText::tr("&Estimate of the fall"),
            {PlanText::tr("Hodges-Lehmann, with its interval"), PlanText::tr("median of the differences")},
            PlanText::tr("Hodges and Lehmann's estimate belongs to the signed-rank test; the median is "
                         "simpler but has no interval here."),
            [](auto &plan) -> auto & { return plan.estimate; }),
        choice(
            u"effect"_s, PlanText::tr("E&ffect size"),
            {PlanText::tr("rank-biserial correlation"), PlanText::tr("z divided by the root of n")},
            PlanText::tr("How far the ranks lean to one side, from −1 to 1; the rank-biserial one is "
                         "exact, the other needs the normal approximation."),
            [](auto &plan) -> auto & { return plan.effectSize; }),
        choice(
            u"rateInterval"_s, PlanText::tr("&Interval of a rate"),
            {PlanText::tr("Wilson"), PlanText::tr("Clopper-Pearson (exact)")},
            PlanText::tr("For the share of responders. Wilson's is close to the level asked for, "
                         "Clopper and Pearson's never below it and wider."),
            [](auto &plan) -> auto & { return plan.rateInterval; }),
        choice(
            u"survivalInterval"_s, PlanText::tr("Interval of the ti&me to CLASI-50"),
            {PlanText::tr("on the log-log scale"), PlanText::tr("on the log scale"),
             PlanText::tr("on the plain scale")},
            PlanText::tr("The scale on which the limits lie even around the curve; log-log behaves best "
                         "with few patients, log is what R prints unasked."),
            [](auto &plan) -> auto & { return plan.survivalInterval; })};
}

PlanChoice missingChoice()
{
    return choice(
        u"missing"_s, PlanText::tr("Missing &visits"),
        {PlanText::tr("complete pairs only"), PlanText::tr("last observation carried forward")},
        PlanText::tr("Complete pairs invent nothing; carrying forward lets the last assessment "
                     "stand for a missed month, and every such number says so."),
        [](auto &plan) -> auto & { return plan.missing; });
}

PlanChoice severityChoice()
{
    return choice(
        u"severity"_s, PlanText::tr("&Bands of severity"),
        {terms::label(SeveritySet::Klein2011), terms::label(SeveritySet::Abbas2023)},
        PlanText::tr("Where mild ends and severe begins; Klein's bands are for CLASI-A alone."),
        [](auto &plan) -> auto & { return plan.severitySet; });
}

std::vector<PlanChoice> printChoices()
{
    return {choice(
                u"quantiles"_s, PlanText::tr("&Quartiles"), quantileTypes(),
                PlanText::tr("Programs compute quartiles of few values differently; the type stands under "
                             "every table."),
                [](auto &plan) -> auto & { return plan.test.quantileType; }, 1),
            choice(
                u"rounding"_s, PlanText::tr("De&cimals of medians and quartiles"),
                {PlanText::tr("as many as the data carry"), PlanText::tr("one, halves up"),
                 PlanText::tr("one, halves to the even digit"), PlanText::tr("one, cut off")},
                PlanText::tr("Only what is printed changes, never what is computed."),
                [](auto &plan) -> auto & { return plan.test.rounding; }),
            choice(
                u"descriptives"_s, PlanText::tr("Quantities in table &1"),
                {PlanText::tr("median [Q1-Q3]"), PlanText::tr("mean ± SD")},
                PlanText::tr("Medians and quartiles describe few or skewed values better than mean and "
                             "standard deviation."),
                [](auto &plan) -> auto & { return plan.descriptives; })};
}

} // namespace malar
