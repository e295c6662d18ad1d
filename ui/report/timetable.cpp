#include "ui/report/cell.h"
#include "ui/report/tables.h"
#include "ui/report/tr.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// The median and the ends of its interval, with decimals where one of them lies between two days.
struct MedianDays {
    QString median;
    QString low;
    QString high;

    explicit MedianDays(const stats::Survival &curve)
    {
        const std::array days{curve.median, curve.medianLow, curve.medianHigh};
        const bool whole = std::ranges::all_of(
            days, [](const std::optional<double> &day) { return !day || *day == std::floor(*day); });
        const auto text = [whole](const std::optional<double> &day) {
            return day ? numbers::fixed(*day, whole ? 0 : 1)
                       : ReportWords::tr("not reached", "a limit of the median");
        };
        median = text(curve.median);
        low = text(curve.medianLow);
        high = text(curve.medianHigh);
    }
};

/// "10 patients, 8 with CLASI-50; median day 91 (95 % interval: day 30 to not reached)".
QString heading(const TimeToResponse &time, const AnalysisPlan &plan)
{
    const stats::Survival *curve = stats::figure(time.curve);
    if (!curve)
        return ReportWords::tr("No curve: %1").arg(words::reason(stats::reason(time.curve)));
    const QString counts =
        ReportWords::tr("%n patient(s), %1 with CLASI-50", nullptr, static_cast<int>(curve->n))
            .arg(curve->events);
    if (!curve->median)
        return ReportWords::tr("%1; the median is not reached").arg(counts);
    const MedianDays days(*curve);
    if (!curve->medianLow && !curve->medianHigh)
        return ReportWords::tr("%1; median day %2 (no interval)").arg(counts, days.median);
    return ReportWords::tr("%1; median day %2 (%3 interval: day %4 to %5)")
        .arg(counts, days.median, numbers::percent(plan.test.confidence), days.low, days.high);
}

Cell shareCell(const ResponseByMonth &month, const stats::Survival *curve)
{
    if (!month.share) {
        if (!curve)
            return cells::dash();
        const std::int64_t last = curve->steps.back().time;
        return {
            ReportWords::tr("not estimated: the last patient was seen on day %1").arg(numbers::count(last)),
            double(last)};
    }
    const QString share = numbers::percentFixed(*month.share);
    return {month.interval ? u"%1 (%2)"_s.arg(
                                 share, numbers::percentRange(*month.interval, numbers::percentFixedDecimals))
                           : ReportWords::tr("%1 (no interval)").arg(share),
            100 * *month.share};
}

/// What the heading tells.
QList<Cell> told(const TimeToResponse &time)
{
    const QByteArray place = "time to CLASI-50 | ";
    QList<Cell> result;
    if (const stats::Survival *curve = stats::figure(time.curve)) {
        const MedianDays days(*curve);
        result = {cells::named(place + "n", cells::count(curve->n)),
                  cells::named(place + "responded", cells::count(curve->events)),
                  cells::named(place + "median", days.median)};
        if (curve->median)
            result << cells::named(place + "median_low", days.low)
                   << cells::named(place + "median_high", days.high);
    }
    if (time.withoutFollowUp > 0)
        result << cells::named(place + "without_follow_up", cells::count(time.withoutFollowUp));
    return result;
}

} // namespace

QString words::medianTime(const TimeToResponse &time)
{
    const stats::Survival *curve = stats::figure(time.curve);
    if (!curve)
        return words::reason(stats::reason(time.curve));
    const MedianDays days(*curve);
    if (!curve->median)
        return days.median;
    if (!curve->medianLow && !curve->medianHigh)
        return ReportWords::tr("%1 (no interval)").arg(days.median);
    return ReportWords::tr("%1 (%2 to %3)", "a median and its limits").arg(days.median, days.low, days.high);
}

ReportTable timeToResponseTable(const CohortSummary &summary)
{
    const AnalysisPlan &plan = summary.plan;
    const TimeToResponse &time = summary.clasi50;
    ReportTable table;
    table.title = ReportWords::tr("Time to CLASI-50, by visit (N = %1).")
                      .arg(numbers::count(summary.features.patients));
    table.columns = {{ReportWords::tr("By"), false, 1.3},
                     {ReportWords::tr("Day"), true, 0.6, "day"},
                     {ReportWords::tr("At risk"), true, 0.7, "at_risk"},
                     {ReportWords::tr("Responded"), true, 0.9, "responded"},
                     {ReportWords::tr("Share (%1 interval)").arg(numbers::percent(plan.test.confidence)),
                      true, 2, "share"}};
    table.width = 0.8;
    table.rows.push_back({{heading(time, plan)}, ReportTable::Row::Kind::Group});
    const stats::Survival *curve = stats::figure(time.curve);
    for (const ResponseByMonth &month : time.months)
        table.rows.push_back(
            {{terms::plannedTime(month.month), cells::count(month.day), cells::count(month.atRisk),
              cells::count(month.responded), shareCell(month, curve)},
             ReportTable::Row::Kind::Plain,
             "time to CLASI-50 | " + QByteArray::number(month.month)});
    table.told = told(time);
    table.notes << ReportWords::tr(
                       "Kaplan-Meier estimate of the days from day 0 to the first assessment with a fall of "
                       "CLASI-A by 50 % or more, planned visit or not; between two visits it may have come "
                       "earlier. At risk: just before that day. Intervals: Greenwood, %1; the median's by "
                       "Brookmeyer and Crowley.")
                       .arg(words::survivalScale(plan.survivalInterval));
    if (time.withoutFollowUp > 0)
        table.notes << ReportWords::tr(
            "%n patient(s) were never assessed after baseline and are censored on day 0.", nullptr,
            time.withoutFollowUp);
    if (const QString filter = words::filterNote(summary); !filter.isEmpty())
        table.notes.prepend(filter);
    return table;
}

} // namespace malar
