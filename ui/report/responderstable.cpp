#include "core/domain/keytext.h"
#include "ui/report/cell.h"
#include "ui/report/tables.h"
#include "ui/report/tr.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using Kind = ReportTable::Row::Kind;

Cell intervalCell(const stats::Outcome<stats::Interval> &outcome, int decimals)
{
    return cells::of(outcome, [decimals](const stats::Interval &interval) {
        return Cell(numbers::percentRange(interval, decimals), 100 * interval.low);
    });
}

QString intervalHead(const AnalysisPlan &plan)
{
    return ReportWords::tr("%1 interval").arg(numbers::percent(plan.test.confidence));
}

QString definitions(const AnalysisPlan &plan)
{
    QStringList sentences;
    for (const Response response : plan.responders)
        sentences << words::responseSentence(response);
    return sentences.join(u' ');
}

/// What was carried forward, and whom the table is about.
void addNotes(ReportTable &table, const CohortSummary &summary)
{
    if (const QString carried = words::carriedNote(summary); !carried.isEmpty())
        table.notes << carried;
    if (const QString filter = words::filterNote(summary); !filter.isEmpty())
        table.notes.prepend(filter);
}

QString betweenMonths(const ResponderChange &change)
{
    return ReportWords::tr("Month %1 → month %2").arg(change.earlier).arg(change.later);
}

/// A row that says one thing, with dashes for the rest of the columns.
ReportTable::Row only(const QString &words, const ReportTable &table)
{
    QList<Cell> row{words};
    row.resize(qsizetype(table.columns.size()), cells::dash());
    return {row};
}

} // namespace

ReportTable respondersTable(const CohortSummary &summary)
{
    const AnalysisPlan &plan = summary.plan;
    ReportTable table;
    table.title =
        ReportWords::tr("Responders by CLASI-A (N = %1).").arg(numbers::count(summary.features.patients));
    table.columns = {{ReportWords::tr("Response"), false, 1.4},
                     {ReportWords::tr("Responders, n/N (%)"), true, 1.2, "responders"},
                     {intervalHead(plan), true, 1.2, "interval"},
                     {ReportWords::tr("Left out"), true, 0.7, "left_out"}};
    table.width = 0.8;
    const int decimals = numbers::shareDecimals(summary.features.patients);
    for (const Responders &each : summary.responders) {
        table.rows.push_back({{terms::label(each.response)}, Kind::Group});
        for (const ResponderRate &rate : each.times)
            table.rows.push_back(
                {{words::time(rate.time), cells::share(rate.responders, rate.of, decimals, rate.carried),
                  intervalCell(rate.interval, decimals), cells::count(std::ssize(rate.leftOut))},
                 Kind::Plain,
                 placeOf(each.response) + " | " + placeOf(rate.time)});
    }
    if (summary.responders.empty())
        table.rows.push_back(only(ReportWords::tr("The analysis plan names no response."), table));
    table.notes << definitions(plan) + u' ' +
                       ReportWords::tr(
                           "N: patients with a CLASI-A at baseline and at that time; percentages need a "
                           "baseline above 0. %1 (%2).")
                           .arg(words::rateIntervalSentence(plan.rateInterval),
                                numbers::percent(plan.test.confidence));
    addNotes(table, summary);
    return table;
}

ReportTable responderChangesTable(const CohortSummary &summary)
{
    ReportTable table;
    table.title =
        ReportWords::tr("Who became a responder between two months, and who ceased to be one (N = %1).")
            .arg(numbers::count(summary.features.patients));
    table.columns = {{ReportWords::tr("Months"), false, 1.6},
                     {ReportWords::tr("Judged at both"), true, 1, "judged"},
                     {ReportWords::tr("Became one"), true, 1, "gained"},
                     {ReportWords::tr("Ceased"), true, 0.8, "lost"},
                     {ReportWords::tr("At both"), true, 0.8, "both"},
                     {ReportWords::tr("At neither"), true, 0.8, "neither"},
                     {ReportWords::tr("McNemar p"), true, 1, "p"}};
    for (const Responders &each : summary.responders) {
        table.rows.push_back({{terms::label(each.response)}, Kind::Group});
        for (const ResponderChange &change : each.changes)
            table.rows.push_back(
                {{betweenMonths(change), cells::count(change.pairs(), change.carried),
                  cells::count(change.gained), cells::count(change.lost), cells::count(change.both),
                  cells::count(change.neither), cells::of(change.p, [](double p) { return cells::p(p); })},
                 Kind::Plain,
                 placeOf(each.response) + " | " + QByteArray::number(change.earlier) + '-' +
                     QByteArray::number(change.later)});
        if (each.changes.empty())
            table.rows.push_back(only(ReportWords::tr("one month only"), table));
    }
    if (summary.responders.empty())
        table.rows.push_back(only(ReportWords::tr("The analysis plan names no response."), table));
    table.notes << ReportWords::tr("p: McNemar's exact test on those who changed, two-sided, not adjusted.");
    addNotes(table, summary);
    return table;
}

ReportTable bandsTable(const CohortSummary &summary)
{
    constexpr std::array severities{Severity::Mild, Severity::Moderate, Severity::Severe};
    ReportTable table;
    table.title = ReportWords::tr("Bands of severity at baseline and later (N = %1).")
                      .arg(numbers::count(summary.features.patients));
    table.columns = {{ReportWords::tr("At baseline"), false, 1.6}};
    for (const Severity severity : severities)
        table.columns.push_back(
            {ReportWords::tr("%1 then", "a band of severity at the later time").arg(terms::label(severity)),
             true, 1, "to " + keyBytes(key(severity))});
    table.columns.push_back({ReportWords::tr("All"), true, 0.8, "all"});
    table.width = 0.8;
    for (const BandShift &shift : summary.shifts) {
        const QString pairs =
            words::carried(ReportWords::tr("%n pair(s)", nullptr, shift.pairs), shift.carried);
        const QString name =
            ReportWords::tr("%1, %2: %3", "score, time, pairs")
                .arg(terms::label(shift.axis), terms::insideSentence(words::time(shift.time)), pairs);
        table.rows.push_back({{ReportWords::tr("%1; %2 milder, %3 the same, %4 more severe")
                                   .arg(name, QString::number(shift.milder), QString::number(shift.same()),
                                        QString::number(shift.graver))},
                              Kind::Group});
        const QByteArray place = placeOf(shift.axis, shift.time) + " | ";
        table.told << cells::named(place + "band_pairs", cells::count(shift.pairs, shift.carried))
                   << cells::named(place + "milder", cells::count(shift.milder))
                   << cells::named(place + "same_band", cells::count(shift.same()))
                   << cells::named(place + "graver", cells::count(shift.graver));
        for (const Severity before : severities) {
            QList<Cell> row{terms::label(before)};
            int all = 0;
            for (const Severity after : severities) {
                row << cells::count(shift.at(before, after));
                all += shift.at(before, after);
            }
            table.rows.push_back({row << cells::count(all), Kind::Plain, place + keyBytes(key(before))});
        }
    }
    table.notes << ReportWords::tr("Bands: %1.").arg(terms::label(summary.plan.severitySet));
    addNotes(table, summary);
    return table;
}

} // namespace malar
