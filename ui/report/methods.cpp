#include "ui/report/document.h"
#include "ui/report/numbers.h"
#include "ui/report/words.h"
#include "ui/terms.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct MethodsText {
    Q_DECLARE_TR_FUNCTIONS(malar::MethodsText)
};

QString visitsParagraph(const CohortSummary &summary)
{
    const QStringList sentences{MethodsText::tr("Each patient's day 0 is the first given dose of the first "
                                                "course of the index treatment, or that "
                                                "course's start where no dose is recorded."),
                                words::scheduleSentence(summary.plan.schedule),
                                MethodsText::tr("Only complete assessments count (complete, amended or "
                                                "signed), never drafts or visits entered in "
                                                "error. A form with an unanswered item has no total, and "
                                                "nothing is imputed: each comparison uses "
                                                "the complete pairs of that time.")};
    return sentences.join(u' ');
}

QString testParagraph(const CohortSummary &summary)
{
    const stats::TestSettings &test = summary.plan.test;
    const QStringList sentences{
        MethodsText::tr(
            "Scores at each planned month were compared with baseline by Wilcoxon's signed-rank test on "
            "before − after."),
        words::alternativeSentence(test.alternative), words::methodSentence(test),
        words::zerosSentence(test.zeros),
        MethodsText::tr(
            "p values are printed as they are and adjusted by Holm's method for the %n month(s) within one "
            "score.",
            nullptr, static_cast<int>(summary.plan.schedule.months.size()))};
    return sentences.join(u' ');
}

QString estimatesParagraph(const CohortSummary &summary)
{
    const stats::TestSettings &test = summary.plan.test;
    const QStringList sentences{
        MethodsText::tr(
            "The fall is estimated by Hodges and Lehmann's method: the median of all averages of two "
            "differences, zeros kept, with the interval of at least %1 where the number of pairs allows it; "
            "the level achieved stands beside it.")
            .arg(numbers::percent(test.confidence)),
        MethodsText::tr("Medians are given with quartiles of %1.")
            .arg(words::quantileType(test.quantileType)),
        words::roundingSentence(test.rounding),
        MethodsText::tr("Means and standard deviations (n − 1) have one decimal, p values three, halves up."),
        MethodsText::tr("Bands of severity: %1.").arg(terms::label(summary.plan.severitySet))};
    return sentences.join(u' ');
}

} // namespace

QStringList methods(const CohortSummary &summary)
{
    QStringList paragraphs{visitsParagraph(summary), testParagraph(summary), estimatesParagraph(summary)};
    paragraphs << MethodsText::tr("Analysis plan: %1. %2")
                      .arg(words::presetName(summary.plan.preset),
                           words::presetExplanation(summary.plan.preset));
    return paragraphs;
}

} // namespace malar
