#include "ui/report/scorecells.h"
#include "ui/report/tables.h"
#include "ui/report/tr.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// The primary endpoint, else the last planned month, that has a test; null without any.
const TimePoint *mainTime(const std::vector<TimePoint> &times)
{
    const TimePoint *found = nullptr;
    for (const TimePoint &time : times) {
        if (time.time.kind != StudyTime::Kind::Month || !stats::figure(time.comparison->test))
            continue;
        if (time.comparison->isPrimary)
            return &time;
        found = &time;
    }
    return found;
}

QString withoutComparison(Axis axis, const stats::Summary *baseline, stats::Rounding rounding)
{
    if (!baseline)
        return ReportWords::tr("%1: no patient has a complete visit at baseline, so nothing can be compared.")
            .arg(terms::label(axis));
    return ReportWords::tr("%1: %2 at baseline (n = %3); no patient has a later visit to compare it with.")
        .arg(terms::label(axis), numbers::quartiles(*baseline, rounding))
        .arg(baseline->count);
}

/// The published form: the medians of all who have a score, beside the p of the pairs.
QString asInTheAbstract(Axis axis, const stats::Summary &baseline, const TimePoint &time,
                        const AnalysisPlan &plan)
{
    const Comparison &comparison = *time.comparison;
    const stats::SignedRank &test = *stats::figure(comparison.test);
    const QString pairs = ReportWords::tr("%n pair(s)", nullptr, static_cast<int>(comparison.pairs()));
    return ReportWords::tr("%1: %2 → %3, %4 (baseline n = %5, month %6 n = %7; %8, %9).")
        .arg(terms::label(axis), numbers::quartiles(baseline, plan.test.rounding),
             cells::quartiles(time.scores, plan).text,
             words::sided(numbers::equalsP(test.p), plan.test.alternative), numbers::count(baseline.count),
             QString::number(time.time.month), cells::count(time).text, words::method(test.method),
             words::carried(pairs, comparison.carried));
}

/// The medians of the pairs, their fall and its interval, as p is of the pairs.
QString ofThePairs(Axis axis, const stats::Summary &baseline, const TimePoint &time, const AnalysisPlan &plan)
{
    const Comparison &comparison = *time.comparison;
    const stats::SignedRank &test = *stats::figure(comparison.test);
    const QString pairs = ReportWords::tr("%n pair(s)", nullptr, static_cast<int>(comparison.pairs()));
    const QString result =
        ReportWords::tr("%1: %2 → %3 in %4 at month %5; fall %6; %7", "score; medians of the pairs; p")
            .arg(terms::label(axis), cells::quartiles(comparison.before, plan).text,
                 cells::quartiles(comparison.after, plan).text, words::carried(pairs, comparison.carried),
                 QString::number(time.time.month), cells::fall(comparison, plan).text,
                 words::sided(numbers::equalsP(test.p), plan.test.alternative));
    return ReportWords::tr("%1 (%2; with a score: %3 at baseline, %4 at month %5).",
                           "the result; method, number of patients")
        .arg(result, words::method(test.method), numbers::count(baseline.count), cells::count(time).text,
             QString::number(time.time.month));
}

QString compared(Axis axis, const stats::Summary &baseline, const TimePoint &time, const AnalysisPlan &plan)
{
    const bool published = plan.preset == u"acr2025"_s;
    const QString result =
        published ? asInTheAbstract(axis, baseline, time, plan) : ofThePairs(axis, baseline, time, plan);
    return time.comparison->isPrimary ? ReportWords::tr("Primary endpoint, %1").arg(result) : result;
}

/// The first of the plan's responses at the time of CLASI-A's result; empty without one.
QString responders(const CohortSummary &summary, const StudyTime &time)
{
    if (summary.responders.empty())
        return {};
    const Responders &first = summary.responders.front();
    const auto rate = std::ranges::find(first.times, time, &ResponderRate::time);
    if (rate == first.times.end() || rate->of == 0)
        return {};
    const int decimals = numbers::shareDecimals(summary.features.patients);
    const QString share =
        numbers::share(static_cast<int>(rate->responders), static_cast<int>(rate->of), decimals);
    const stats::Interval *interval = stats::figure(rate->interval);
    return ReportWords::tr("%1 at month %2: %3, %4 interval %5.")
        .arg(terms::label(first.response), QString::number(time.month), words::carried(share, rate->carried),
             numbers::percent(summary.plan.test.confidence),
             interval ? numbers::percentRange(*interval, decimals)
                      : words::reason(stats::reason(rate->interval)));
}

/// Where the primary endpoint could not be tested nobody may take another month for it.
QString untestedPrimary(const std::vector<TimePoint> &times, Axis axis)
{
    for (const TimePoint &time : times)
        if (time.comparison && time.comparison->isPrimary && !stats::figure(time.comparison->test))
            return ReportWords::tr("The primary endpoint, %1 at month %2, cannot be tested: %3.")
                .arg(terms::label(axis))
                .arg(time.time.month)
                .arg(words::reason(stats::reason(time.comparison->test)));
    return {};
}

} // namespace

QStringList resultSentences(const CohortSummary &summary)
{
    const stats::Rounding rounding = summary.plan.test.rounding;
    QStringList sentences;
    QString responded;
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const std::vector<TimePoint> &times = summary.of(axis);
        const stats::Summary *baseline = stats::figure(times.front().scores);
        const TimePoint *time = mainTime(times);
        if (const QString none = untestedPrimary(times, axis); !none.isEmpty())
            sentences << none;
        sentences << (baseline && time ? compared(axis, *baseline, *time, summary.plan)
                                       : withoutComparison(axis, baseline, rounding));
        if (axis == Axis::Activity && baseline && time)
            responded = responders(summary, time->time);
    }
    if (!responded.isEmpty())
        sentences << responded;
    return sentences;
}

} // namespace malar
