#include "ui/report/numbers.h"
#include "ui/report/tables.h"
#include "ui/report/words.h"
#include "ui/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct LeftOut {
    Q_DECLARE_TR_FUNCTIONS(malar::LeftOutTable)
};

constexpr qsizetype mostCodes = 40;

QString listed(const QStringList &codes)
{
    if (codes.size() <= mostCodes)
        return codes.join(u", "_s);
    return LeftOut::tr("%1 and %n more (see the attached data)", nullptr,
                       static_cast<int>(codes.size() - mostCodes))
        .arg(codes.first(mostCodes).join(u", "_s));
}

void addRows(ReportTable &table, const QString &comparison, const std::vector<Exclusion> &exclusions)
{
    std::map<std::pair<Reason, int>, QStringList> byReason;
    for (const Exclusion &exclusion : exclusions)
        byReason[{exclusion.reason, exclusion.month}] << exclusion.code;
    if (byReason.empty())
        return;
    table.rows.push_back({{comparison}, ReportTable::Row::Kind::Group});
    for (const auto &[reason, codes] : byReason)
        table.rows.push_back(
            {{words::reason(reason.first, reason.second), numbers::count(codes.size()), listed(codes)}});
}

/// Those of whom a percentage does not exist: they are in the other comparisons.
void addWithoutPercentage(ReportTable &table, const CohortSummary &summary)
{
    for (const Responders &each : summary.responders)
        for (const ResponderRate &rate : each.times) {
            std::vector<Exclusion> zero;
            std::ranges::copy_if(rate.leftOut, std::back_inserter(zero), [](const Exclusion &exclusion) {
                return exclusion.reason == Reason::BaselineZero;
            });
            addRows(table,
                    LeftOut::tr("%1 at %2")
                        .arg(terms::label(each.response), terms::insideSentence(words::time(rate.time))),
                    zero);
        }
}

void addComparisons(ReportTable &table, const CohortSummary &summary)
{
    const std::vector<TimePoint> &activity = summary.of(Axis::Activity);
    const std::vector<TimePoint> &damage = summary.of(Axis::Damage);
    for (std::size_t i = 1; i < activity.size(); ++i) {
        const QString time = words::time(activity[i].time);
        const std::vector<Exclusion> &a = activity[i].comparison->leftOut;
        const std::vector<Exclusion> &d = damage[i].comparison->leftOut;
        if (a == d) {
            addRows(table, LeftOut::tr("%1 against baseline").arg(time), a);
            continue;
        }
        addRows(table, LeftOut::tr("%1 against baseline, %2").arg(time, terms::label(Axis::Activity)), a);
        addRows(table, LeftOut::tr("%1 against baseline, %2").arg(time, terms::label(Axis::Damage)), d);
    }
}

} // namespace

ReportTable leftOutTable(const CohortSummary &summary)
{
    ReportTable table;
    table.label = LeftOut::tr("Table 8");
    table.title = LeftOut::tr("Who was left out, and why (of %1).").arg(numbers::count(summary.records));
    table.columns = {{LeftOut::tr("Reason"), false, 3.2},
                     {LeftOut::tr("n"), true, 0.4},
                     {LeftOut::tr("Patients"), false, 4}};
    addRows(table, LeftOut::tr("Of the whole cohort"), summary.excluded);
    addComparisons(table, summary);
    addWithoutPercentage(table, summary);
    addRows(table, LeftOut::tr("Time to CLASI-50"), summary.clasi50.leftOut);
    if (table.rows.empty())
        table.rows.push_back(
            {{LeftOut::tr("nobody was left out"), numbers::count(0), QString(QChar(0x2013))}});
    if (summary.outside > 0)
        table.notes << LeftOut::tr("%n patient(s) do not meet the filter and are not listed: %1.", nullptr,
                                   summary.outside)
                           .arg(words::filter(summary.filter));
    return table;
}

std::vector<ReportTable> reportTables(const CohortSummary &summary)
{
    std::vector<ReportTable> tables{featuresTable(summary), scoresTable(summary), testsTable(summary)};
    if (!summary.responders.empty()) {
        tables.push_back(respondersTable(summary));
        tables.push_back(responderChangesTable(summary));
    }
    tables.push_back(bandsTable(summary));
    tables.push_back(timeToResponseTable(summary));
    tables.push_back(leftOutTable(summary));
    tables.push_back(exposureTable(summary));
    tables.push_back(safetyTable(summary));
    if (!summary.centres.centres.empty())
        tables.push_back(centresTable(summary));
    if (!summary.biomarkers.empty())
        tables.push_back(biomarkersTable(summary));
    return tables;
}

} // namespace malar
