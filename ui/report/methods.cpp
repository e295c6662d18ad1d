#include "ui/report/document.h"
#include "ui/report/tr.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString patientsSentence(const CohortSummary &summary)
{
    if (summary.filter.isEmpty())
        return ReportWords::tr(
            "The %n patient(s) of the registry were analysed, without those entered in "
            "error and those whose consent to the use of their data (where none covers the "
            "data, to the treatment) was withdrawn.",
            nullptr, summary.features.patients);
    return ReportWords::tr("The analysis is restricted to a part of the registry: %1. A patient in whom a "
                           "condition is not known does not meet it.")
        .arg(words::filtered(summary));
}

QString visitsParagraph(const CohortSummary &summary)
{
    QStringList sentences{
        patientsSentence(summary),
        ReportWords::tr("Each patient's day 0 is the first given dose of the first course of the index "
                        "treatment, or that course's start where no dose is recorded."),
        words::scheduleSentence(summary.plan.schedule),
        ReportWords::tr(
            "Only complete assessments count (complete, amended or signed), never drafts or visits "
            "entered in error; a form with an unanswered item has no total."),
        words::missingSentence(summary.plan.missing),
        words::totalsOnlyNote(summary)};
    sentences.removeAll(QString());
    if (summary.features.partialOnsets > 0)
        sentences << words::onsetSentence(summary.features.partialOnsets);
    return sentences.join(u' ');
}

QString testParagraph(const AnalysisPlan &plan)
{
    const QStringList sentences{
        ReportWords::tr(
            "Scores at each planned month were compared with baseline by Wilcoxon's signed-rank test on "
            "before − after."),
        words::alternativeSentence(plan.test.alternative),
        words::methodSentence(plan.test),
        words::zerosSentence(plan.test.zeros),
        words::endpointSentence(plan),
        words::adjustmentSentence(plan),
        ReportWords::tr(
            "All planned times together were compared by Friedman's test, corrected for ties, in the "
            "patients with a score at each of them, with Kendall's W; its p comes from the "
            "chi-squared distribution and is approximate for fewer than 10 patients.")};
    return sentences.join(u' ');
}

QString estimatesParagraph(const AnalysisPlan &plan)
{
    const stats::TestSettings &test = plan.test;
    const QString rounding = words::roundingSentence(test.rounding);
    const QStringList sentences{
        words::estimateSentence(plan),
        words::effectSentence(plan.effectSize),
        ReportWords::tr("Medians are given with quartiles of %1.")
            .arg(words::quantileType(test.quantileType)),
        words::fewValuesNote(),
        rounding,
        ReportWords::tr("Means and standard deviations (n − 1) have one decimal, p values three, halves up; "
                        "a p that this would put on a level has more."),
        ReportWords::tr("Bands of severity: %1.").arg(terms::label(plan.severitySet))};
    return sentences.join(u' ');
}

/// The scales asked beside the CLASI; empty without any.
QString scalesParagraph(const CohortSummary &summary)
{
    QStringList scales;
    for (const MeasureTrend &trend : summary.scales())
        scales << terms::head(trend.measure);
    return scales.isEmpty()
               ? QString()
               : ReportWords::tr(
                     "Scales asked beside the CLASI are secondary and were compared in the same way, the "
                     "months of each a family of their own: %1. One that was not answered at a visit is not "
                     "filled, and answers given before its range, its direction or what its ends mean was "
                     "changed are not mixed with later ones but stand by themselves.")
                     .arg(scales.join(u"; "_s));
}

QString respondersParagraph(const AnalysisPlan &plan)
{
    QStringList sentences;
    if (!plan.responders.empty()) {
        sentences << ReportWords::tr("Response was judged by CLASI-A against baseline.");
        for (const Response response : plan.responders)
            sentences << words::responseSentence(response);
        sentences << ReportWords::tr("%1 at %2. Two months were compared by McNemar's exact test, two-sided "
                                     "and not adjusted.")
                         .arg(words::rateIntervalSentence(plan.rateInterval),
                              numbers::percent(plan.test.confidence));
    }
    sentences
        << ReportWords::tr(
               "The time to CLASI-50 was estimated by Kaplan and Meier's method by visit: from day 0 to "
               "the first assessment that showed it, patients without it being censored at their last "
               "one; once reached it counts as kept. Its intervals are Greenwood's, %1 at %2; the median's "
               "follow Brookmeyer and "
               "Crowley.")
               .arg(words::survivalScale(plan.survivalInterval), numbers::percent(plan.test.confidence));
    if (std::ranges::any_of(plan.responders, [](Response response) {
            return response == Response::FourPoints || response == Response::TwentyPercent;
        }))
        sentences << ReportWords::tr("Klein R, Moghadam-Kia S, LoMonico J, et al. Arch Dermatol "
                                     "2011;147:203-8.");
    return sentences.join(u' ');
}

/// What stands on record, and what is made of it where it is not known.
QString recordParagraph(const CohortSummary &summary)
{
    QStringList sentences{
        ReportWords::tr(
            "Follow-up runs from day 0 to the last contact: the recorded one, or a complete visit, a "
            "given infusion, a sample for biomarkers or the telling of an adverse event after it."),
        ReportWords::tr(
            "Combination means that a concomitant treatment may have been running on day 0, as far as "
            "its dates are known; a dose of 0 pauses a treatment. Nothing on record counts as no "
            "previous treatment and as monotherapy."),
        ReportWords::tr(
            "A disease whose onset is known by year or month counts from the middle of it, or from day "
            "0 where that is earlier."),
        ReportWords::tr(
            "Other drugs, routes and reasons to stop that differ only in case and blanks are one, written "
            "as most have it; a drug typed by its English name in the list is that of the list."),
        ReportWords::tr("In the share of an answer, unknown never counts as no.")};
    if (const int n = limits(summary.biomarkers); n > 0)
        sentences << ReportWords::tr("%n value(s) of biomarkers below or above a limit of detection count as "
                                     "that limit.",
                                     nullptr, n);
    return sentences.join(u' ');
}

QString exposureParagraph()
{
    const QStringList sentences{
        ReportWords::tr(
            "Infusions are counted from the first course on to the patient's last contact, or to the "
            "last infusion on record where that is later, so that a report made later shows the "
            "same. One is planned at the start of a course and then an interval after the one before "
            "it, given or missed; it is late more than %n day(s) after that day, and not recorded "
            "once as many have passed.",
            nullptr, lateAfterDays),
        ReportWords::tr(
            "A course without a stop ended on the day before the patient's next one began. A course "
            "has stopped when its stop is on or before the day of the report; a later one is only "
            "planned."),
        ReportWords::tr(
            "The duration of exposure runs from the first dose of a course to one interval after the "
            "last, or to the stop, and so may end after the last contact; days in two courses count "
            "once.")};
    return sentences.join(u' ');
}

QString eventsParagraph()
{
    const QStringList sentences{
        ReportWords::tr(
            "Adverse events are those on record of treated patients, by whatever visit, unless they "
            "certainly began before day 0; one without an onset is judged by the day on which it was "
            "told."),
        ReportWords::tr("Terms that differ only in case and blanks are one, written as most of all events on "
                        "record have it."),
        ReportWords::tr(
            "Whether they were asked for is counted at complete, amended and signed visits; a patient "
            "who was never asked is among the treated nevertheless.")};
    return sentences.join(u' ');
}

} // namespace

QStringList methods(const CohortSummary &summary)
{
    const AnalysisPlan &plan = summary.plan;
    QStringList paragraphs{
        visitsParagraph(summary),
        testParagraph(plan),
        estimatesParagraph(plan),
        scalesParagraph(summary),
        respondersParagraph(plan),
        recordParagraph(summary),
        exposureParagraph(),
        eventsParagraph(),
        ReportWords::tr("Analysis plan: %1. Computed with %2.", "a preset, the program and its version")
            .arg(words::presetName(plan.preset), u"Malar " MALAR_VERSION ""_s)};
    paragraphs.removeAll(QString());
    return paragraphs;
}

} // namespace malar
