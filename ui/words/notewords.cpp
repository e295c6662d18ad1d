#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::words {
namespace {

/// "month 3 in 1 patient, month 6 in 2": CLASI-A's, as a visit that is carried forward has both totals.
QStringList carriedTimes(const CohortSummary &summary)
{
    QStringList times;
    for (const TimePoint &point : summary.of(Axis::Activity))
        if (point.carried > 0)
            times << Words::tr("month %1 in %n patient(s)", nullptr, point.carried).arg(point.time.month);
    return times;
}

/// "baseline in 3 patients, month 3 in 2": CLASI-A's, as such a visit has both totals.
QStringList totalsOnlyTimes(const CohortSummary &summary)
{
    QStringList times;
    for (const TimePoint &point : summary.of(Axis::Activity))
        if (point.totalsOnly > 0)
            times << Words::tr("%1 in %n patient(s)", "a time of the study", point.totalsOnly)
                         .arg(terms::insideSentence(time(point.time)));
    return times;
}

} // namespace

QString fewValuesNote()
{
    return Words::tr("Of fewer than %1 values the range stands in round brackets in place of quartiles.")
        .arg(fewestForQuartiles);
}

QString onsetSentence(int patients)
{
    return patients == 0
               ? QString()
               : Words::tr("Of %n patient(s) only the year or the month of onset is known: disease "
                           "duration is counted from its middle, and is 0 where that lies after day 0.",
                           nullptr, patients);
}

QString carried(const QString &n, std::int64_t carried)
{
    if (carried == 0)
        return n;
    const int count = static_cast<int>(carried);
    return n.endsWith(u')') // of a share, within its brackets
               ? Words::tr("%1; %n carried)", "6/6 (100 %; of these carried forward)", count)
                     .arg(n.chopped(1))
               : Words::tr("%1 (%n carried)", "n; of these carried forward", count).arg(n);
}

QString carriedNote(const CohortSummary &summary)
{
    if (summary.plan.missing != MissingRule::CarriedForward)
        return {};
    const QStringList times = carriedTimes(summary);
    if (times.isEmpty())
        return Words::tr("No score had to be carried forward.");
    return Words::tr("Carried: a missed month is filled with the last complete assessment before it (last "
                     "observation carried forward): %1.")
        .arg(times.join(u", "_s));
}

QString totalsOnlyNote(const CohortSummary &summary)
{
    if (summary.totalsOnly == 0)
        return {};
    //: %1 the number of all visits, %2 "baseline in 3 patients, month 3 in 2"
    return Words::tr("Visits: %1, %n of them totals only, without answers (%2). They count wherever totals "
                     "do.",
                     nullptr, summary.totalsOnly)
        .arg(QString::number(summary.visits), totalsOnlyTimes(summary).join(u", "_s));
}

} // namespace malar::words
