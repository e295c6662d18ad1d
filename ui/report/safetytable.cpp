#include "core/domain/keytext.h"
#include "ui/report/cell.h"
#include "ui/report/tables.h"
#include "ui/report/tr.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString label(EventGroup group)
{
    switch (group) {
    case EventGroup::Any:
        return ReportWords::tr("any event");
    case EventGroup::Severe:
        return ReportWords::tr("grade %1 or more").arg(severeFrom);
    case EventGroup::Serious:
        return ReportWords::tr("serious", "events");
    case EventGroup::Related:
        return ReportWords::tr("related", "events");
    case EventGroup::Stopping:
        return ReportWords::tr("leading to a stop");
    case EventGroup::Fatal:
        return ReportWords::tr("fatal", "events");
    case EventGroup::Open:
        return ReportWords::tr("open at the last contact");
    }
    return {};
}

/// "none 2, dose delayed 1"
template <class Enum, std::size_t count> Cell counted(const std::array<int, count> &counts)
{
    QStringList words;
    QByteArrayList keys;
    for (std::size_t i = 0; i < count; ++i)
        if (counts[i] > 0) {
            words << terms::label(static_cast<Enum>(i)) + u' ' + numbers::count(counts[i]);
            keys << keyBytes(key(static_cast<Enum>(i))) + ' ' + QByteArray::number(counts[i]);
        }
    Cell cell = words.join(u", "_s);
    cell.key = keys.join(", ");
    return cell;
}

/// Shares of one number, with the decimals of the report.
struct Shares {
    int of;
    int decimals;
    Cell cell(int n) const { return cells::share(n, of, decimals); }
};

ReportTable::Row row(const QString &name, const QByteArray &place, const EventCounts &of,
                     const Shares &treated)
{
    QList<Cell> row{name, treated.cell(of.patients), cells::count(of.events)};
    if (of.events > 0)
        row << (of.worst ? Cell(terms::grade(*of.worst), *of.worst) : ReportWords::tr("not graded"))
            << cells::count(of.serious) << cells::count(of.related) << counted<EventAction>(of.actions)
            << counted<EventOutcome>(of.outcomes);
    row.resize(8, cells::dash());
    return {row, ReportTable::Row::Kind::Plain, place};
}

void addEvents(ReportTable &table, const Safety &safety, int decimals)
{
    const Shares treated{safety.treated, decimals};
    table.columns = {{ReportWords::tr("Adverse event"), false, 1},
                     {ReportWords::tr("Patients, n/N (%)"), true, 0.1, "patients"},
                     {ReportWords::tr("Events"), true, 0.1, "events"},
                     {ReportWords::tr("Worst grade"), false, 0.6, "worst"},
                     {ReportWords::tr("Serious"), true, 0.1, "serious"},
                     {ReportWords::tr("Related"), true, 0.1, "related"},
                     {ReportWords::tr("Action taken"), false, 2, "action"},
                     {fieldLabel("outcome"), false, 2, "outcome"}};
    for (std::size_t i = 0; i < safety.groups.size(); ++i)
        table.rows.push_back(row(label(static_cast<EventGroup>(i)),
                                 "safety | " + keyBytes(keysOf<EventGroup>[i]), safety.groups[i], treated));
    const auto add = [&](const QString &name, const QByteArray &place, int patients) {
        QList<Cell> row{name, treated.cell(patients)};
        row.resize(8, cells::dash());
        table.rows.push_back({row, ReportTable::Row::Kind::Plain, place});
    };
    add(ReportWords::tr("reported, none on record"), "safety | only reported", safety.onlyReported);
    add(ReportWords::tr("on record or reported"), "safety | any or reported", safety.anyOrReported());
    table.rows.push_back({{ReportWords::tr("By term")}, ReportTable::Row::Kind::Group});
    for (const EventCounts &term : safety.terms)
        table.rows.push_back(row(term.term, "event | " + term.term.toUtf8(), term, treated));
    table.notes << ReportWords::tr(
        "n/N: patients with such an event, of those on the index treatment. Grade: CTCAE 5.0. "
        "Related: possibly, probably or definitely to the index treatment, as the investigator "
        "judged; serious and related: events.");
    if (safety.gradeNotStated + safety.seriousNotStated + safety.relationNotStated > 0)
        table.notes << ReportWords::tr(
                           "Not stated, and counted neither way: the grade of %1, the seriousness of %2 "
                           "and the relation of %3 of %n event(s).",
                           nullptr, safety.of(EventGroup::Any).events)
                           .arg(numbers::count(safety.gradeNotStated),
                                numbers::count(safety.seriousNotStated),
                                numbers::count(safety.relationNotStated));
}

/// Without any event there is only what was answered.
void addAnswers(ReportTable &table, const Safety &safety, int decimals)
{
    const Shares visits{safety.visits, decimals};
    table.columns = {{ReportWords::tr("Answer"), false, 1},
                     {ReportWords::tr("Visits, n/N (%)"), true, 1, "visits"}};
    table.width = 0.8;
    const auto add = [&](const QString &name, const QByteArray &place, const Cell &cell) {
        table.rows.push_back({{name, cell}, ReportTable::Row::Kind::Plain, "safety | " + place});
    };
    add(ReportWords::tr("asked, none reported"), "none", visits.cell(safety.none));
    add(ReportWords::tr("asked, some reported"), "some", visits.cell(safety.some));
    add(ReportWords::tr("not asked"), "not asked", visits.cell(safety.notAsked));
    table.rows.push_back({{ReportWords::tr("Patients, n/N (%)")}, ReportTable::Row::Kind::Group});
    add(ReportWords::tr("reported, none on record"), "only reported",
        cells::named("patients", Shares{safety.treated, decimals}.cell(safety.onlyReported)));
}

/// What is told outside its cells.
QList<Cell> told(const Safety &safety)
{
    const auto is = [](const QByteArray &figure, int n) {
        return cells::named("safety | " + figure, cells::count(n));
    };
    return {is("none", safety.none),
            is("some", safety.some),
            is("not_asked", safety.notAsked),
            is("treated", safety.treated),
            is("visits_only_reported", safety.onlyReportedVisits),
            is("not_counted", safety.notCounted),
            is("grade_not_stated", safety.gradeNotStated),
            is("serious_not_stated", safety.seriousNotStated),
            is("relation_not_stated", safety.relationNotStated)};
}

} // namespace

ReportTable safetyTable(const CohortSummary &summary)
{
    const Safety &safety = summary.safety;
    const int decimals = numbers::shareDecimals(summary.features.patients);
    ReportTable table;
    table.title = ReportWords::tr("Adverse events from day 0 on (N = %1 on the index treatment).")
                      .arg(numbers::count(safety.treated));
    table.told = told(safety);
    table.rows.push_back({{askedSentence(safety)}, ReportTable::Row::Kind::Group});
    if (safety.of(EventGroup::Any).events > 0)
        addEvents(table, safety, decimals);
    else
        addAnswers(table, safety, decimals);
    if (safety.onlyReported > 0)
        table.notes << ReportWords::tr(
                           "Some were reported at %n visit(s) from day 0 on, of %1, but none is on record "
                           "with its term.",
                           nullptr, safety.onlyReportedVisits)
                           .arg(ReportWords::tr("%n patient(s)", "of", safety.onlyReported));
    if (const QString filter = words::filterNote(summary); !filter.isEmpty())
        table.notes.prepend(filter);
    table.notes << ReportWords::tr("Visits: those that count (complete, amended or signed), at any time.");
    if (safety.notCounted > 0)
        table.notes << ReportWords::tr(
            "%n event(s) from before day 0, or of patients without one, are not counted.", nullptr,
            safety.notCounted);
    return table;
}

} // namespace malar
