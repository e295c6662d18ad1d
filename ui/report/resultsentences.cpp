#include "ui/report/numbers.h"
#include "ui/report/tables.h"
#include "ui/report/words.h"
#include "ui/terms.h"

#include <QCoreApplication>

namespace malar {
namespace {

struct Results {
    Q_DECLARE_TR_FUNCTIONS(malar::Results)
};

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
        return Results::tr("%1: no patient has a complete visit at baseline, so nothing can be compared.")
            .arg(terms::label(axis));
    return Results::tr("%1: %2 at baseline (n = %3); no patient has a later visit to compare it with.")
        .arg(terms::label(axis), numbers::quartiles(*baseline, rounding))
        .arg(baseline->count);
}

QString compared(Axis axis, const stats::Summary &baseline, const TimePoint &time,
                 const stats::TestSettings &settings)
{
    const stats::Rounding rounding = settings.rounding;
    const Comparison &comparison = *time.comparison;
    const stats::SignedRank &test = *stats::figure(comparison.test);
    const stats::Summary &now = *stats::figure(time.scores);
    const QString sentence =
        Results::tr("%1: %2 → %3, %4 (baseline n = %5, month %6 n = %7; %8, %n pair(s)).", nullptr,
                    static_cast<int>(comparison.pairs()));
    const QString result = sentence.arg(
        terms::label(axis), numbers::quartiles(baseline, rounding), numbers::quartiles(now, rounding),
        words::sided(numbers::equalsP(test.p), settings.alternative), numbers::count(baseline.count),
        QString::number(time.time.month), numbers::count(now.count), words::method(test.method));
    return comparison.isPrimary ? Results::tr("Primary endpoint, %1").arg(result) : result;
}

/// Where the primary endpoint could not be tested nobody may take another month for it.
QString untestedPrimary(const std::vector<TimePoint> &times, Axis axis)
{
    for (const TimePoint &time : times)
        if (time.comparison && time.comparison->isPrimary && !stats::figure(time.comparison->test))
            return Results::tr("The primary endpoint, %1 at month %2, cannot be tested: %3.")
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
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const std::vector<TimePoint> &times = summary.of(axis);
        const stats::Summary *baseline = stats::figure(times.front().scores);
        const TimePoint *time = mainTime(times);
        if (const QString none = untestedPrimary(times, axis); !none.isEmpty())
            sentences << none;
        sentences << (baseline && time ? compared(axis, *baseline, *time, summary.plan.test)
                                       : withoutComparison(axis, baseline, rounding));
    }
    return sentences;
}

} // namespace malar
