#include "core/analysis/analyseddata.h"
#include "ui/report/cell.h"
#include "ui/report/tables.h"
#include "ui/report/tr.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <algorithm>
#include <iterator>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr qsizetype mostCodes = 40;

QString listed(const QStringList &codes)
{
    if (codes.size() <= mostCodes)
        return codes.join(u", "_s);
    return ReportWords::tr("%1 and %n more (see the attached data)", nullptr,
                           static_cast<int>(codes.size() - mostCodes))
        .arg(codes.first(mostCodes).join(u", "_s));
}

/// The rows under way, and the codes behind each.
struct Rows {
    std::vector<ReportTable::Row> rows;
    std::vector<QStringList> codes;
    void add(const ReportTable::Row &row, const QStringList &of)
    {
        rows.push_back(row);
        codes.push_back(of);
    }
};

void addRows(Rows &rows, const QString &comparison, const QByteArray &place,
             const std::vector<Exclusion> &exclusions)
{
    std::map<std::pair<Reason, int>, QStringList> byReason;
    for (const Exclusion &exclusion : exclusions)
        byReason[{exclusion.reason, exclusion.month}] << exclusion.code;
    if (byReason.empty())
        return;
    rows.add({{comparison}, ReportTable::Row::Kind::Group}, {});
    for (const auto &[reason, codes] : byReason)
        rows.add({{words::reason(reason.first, reason.second),
                   cells::named("left_out:" + reasonText({{}, reason.first, reason.second}),
                                cells::count(codes.size())),
                   listed(codes)},
                  ReportTable::Row::Kind::Plain,
                  place},
                 codes);
}

/// Those of whom a percentage does not exist: they are in the other comparisons.
void addWithoutPercentage(Rows &rows, const CohortSummary &summary)
{
    for (const Responders &each : summary.responders)
        for (const ResponderRate &rate : each.times) {
            std::vector<Exclusion> zero;
            std::ranges::copy_if(rate.leftOut, std::back_inserter(zero), [](const Exclusion &exclusion) {
                return exclusion.reason == Reason::BaselineZero;
            });
            addRows(rows,
                    ReportWords::tr("%1, %2", "a response, a time")
                        .arg(terms::label(each.response), terms::insideSentence(words::time(rate.time))),
                    placeOf(each.response) + " | " + placeOf(rate.time), zero);
        }
}

void addComparisons(Rows &rows, const CohortSummary &summary)
{
    const std::vector<MeasureTrend> &trends = summary.trends;
    for (std::size_t i = 1; i < trends[0].times.size(); ++i) {
        const StudyTime &when = trends[0].times[i].time;
        const QString time = words::time(when);
        const auto leftOut = [i](const MeasureTrend &trend) -> const std::vector<Exclusion> & {
            return trend.times[i].comparison->leftOut;
        };
        if (std::ranges::all_of(trends, [&](const auto &t) { return leftOut(t) == leftOut(trends[0]); })) {
            addRows(rows, ReportWords::tr("%1 against baseline").arg(time), "all | " + placeOf(when),
                    leftOut(trends[0]));
            continue;
        }
        for (const MeasureTrend &trend : trends)
            addRows(rows, ReportWords::tr("%1 against baseline, %2").arg(time, terms::head(trend.measure)),
                    placeOf(trend.measure, when), leftOut(trend));
    }
}

Rows allRows(const CohortSummary &summary)
{
    Rows rows;
    addRows(rows, ReportWords::tr("Of the whole cohort"), "whole cohort", summary.excluded);
    addComparisons(rows, summary);
    addWithoutPercentage(rows, summary);
    addRows(rows, ReportWords::tr("Time to CLASI-50"), "time to CLASI-50", summary.clasi50.leftOut);
    return rows;
}

} // namespace

QStringList leftOutAt(const CohortSummary &summary, std::size_t row)
{
    const Rows rows = allRows(summary);
    return row < rows.codes.size() ? rows.codes[row] : QStringList();
}

ReportTable leftOutTable(const CohortSummary &summary)
{
    ReportTable table;
    table.title = ReportWords::tr("Who was left out, and why (of %1).").arg(numbers::count(summary.records));
    table.columns = {{ReportWords::tr("Reason"), false, 3.2},
                     {ReportWords::tr("n"), true, 0.4},
                     {ReportWords::tr("Patients"), false, 4}};
    table.rows = allRows(summary).rows;
    if (table.rows.empty())
        table.rows.push_back({{ReportWords::tr("nobody was left out"), cells::count(0), cells::dash()}});
    const bool anyCarried = std::ranges::any_of(summary.of(Axis::Activity),
                                                [](const TimePoint &time) { return time.carried > 0; });
    if (const QString carried = words::carriedNote(summary); anyCarried)
        table.notes << ReportWords::tr("Who has a score carried forward is not left out. %1").arg(carried);
    if (summary.outside > 0)
        table.notes << ReportWords::tr("%n patient(s) do not meet the filter and are not listed: %1.",
                                       nullptr, summary.outside)
                           .arg(words::filter(summary.filter));
    return table;
}

} // namespace malar
