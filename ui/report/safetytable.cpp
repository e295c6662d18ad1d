#include "ui/report/tables.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(malar::SafetyTable)
};

QString label(EventGroup group)
{
    switch (group) {
    case EventGroup::Any:
        return Text::tr("any event");
    case EventGroup::Severe:
        return Text::tr("grade %1 or more").arg(severeFrom);
    case EventGroup::Serious:
        return Text::tr("serious", "events");
    case EventGroup::Related:
        return Text::tr("related", "events");
    case EventGroup::Stopping:
        return Text::tr("leading to a stop");
    case EventGroup::Fatal:
        return Text::tr("fatal", "events");
    case EventGroup::Open:
        return Text::tr("open at the last contact");
    }
    return {};
}

/// Shares of one number, with the decimals of the report.
struct Shares {
    int of;
    int decimals;
    QString text(int n) const { return numbers::share(n, of, decimals); }
};

/// "none 2, dose delayed 1"
template <class Enum, std::size_t count> QString counted(const std::array<int, count> &counts)
{
    QStringList parts;
    for (std::size_t i = 0; i < count; ++i)
        if (counts[i] > 0)
            parts << terms::label(static_cast<Enum>(i)) + u' ' + numbers::count(counts[i]);
    return parts.join(u", "_s);
}

QStringList cells(const QString &name, const EventCounts &of, const Shares &treated)
{
    QStringList result{name, treated.text(of.patients), numbers::count(of.events)};
    if (of.events == 0)
        return result << u"–"_s << u"–"_s << u"–"_s << u"–"_s << u"–"_s;
    return result << (of.worst ? terms::grade(*of.worst) : Text::tr("not graded"))
                  << numbers::count(of.serious) << numbers::count(of.related)
                  << counted<EventAction>(of.actions) << counted<EventOutcome>(of.outcomes);
}

void addEvents(ReportTable &table, const Safety &safety, int decimals)
{
    const Shares treated{safety.treated, decimals};
    table.columns = {{Text::tr("Adverse event"), false, 1}, {Text::tr("Patients, n/N (%)"), true, 0.1},
                     {Text::tr("Events"), true, 0.1},       {Text::tr("Worst grade"), false, 0.6},
                     {Text::tr("Serious"), true, 0.1},      {Text::tr("Related"), true, 0.1},
                     {Text::tr("Action taken"), false, 2},  {Text::tr("Outcome"), false, 2}};
    for (std::size_t i = 0; i < safety.groups.size(); ++i)
        table.rows.push_back({cells(label(static_cast<EventGroup>(i)), safety.groups[i], treated)});
    const auto add = [&](const QString &name, int patients) {
        table.rows.push_back(
            {{name, treated.text(patients), u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s}});
    };
    add(Text::tr("reported, none on record"), safety.onlyReported);
    add(Text::tr("on record or reported"), safety.anyOrReported());
    table.rows.push_back({{Text::tr("By term")}, ReportTable::Row::Kind::Group});
    for (const EventCounts &term : safety.terms)
        table.rows.push_back({cells(term.term, term, treated)});
    table.notes << Text::tr(
        "n/N: patients with such an event, of those on the index treatment. Grade: CTCAE 5.0. "
        "Related: possibly, probably or definitely to the index treatment, as the investigator "
        "judged; serious and related: events.");
    if (safety.gradeNotStated + safety.seriousNotStated + safety.relationNotStated > 0)
        table.notes << Text::tr("Not stated, and counted neither way: the grade of %1, the seriousness of %2 "
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
    table.columns = {{Text::tr("Answer"), false, 1}, {Text::tr("Visits, n/N (%)"), true, 1}};
    table.width = 0.8;
    table.rows.push_back({{Text::tr("asked, none reported"), visits.text(safety.none)}});
    table.rows.push_back({{Text::tr("asked, some reported"), visits.text(safety.some)}});
    table.rows.push_back({{Text::tr("not asked"), visits.text(safety.notAsked)}});
    table.rows.push_back({{Text::tr("Patients, n/N (%)")}, ReportTable::Row::Kind::Group});
    table.rows.push_back(
        {{Text::tr("reported, none on record"), Shares{safety.treated, decimals}.text(safety.onlyReported)}});
}

} // namespace

ReportTable safetyTable(const CohortSummary &summary)
{
    const Safety &safety = summary.safety;
    const int decimals = numbers::shareDecimals(summary.features.patients);
    ReportTable table;
    table.label = Text::tr("Table 10");
    table.title = Text::tr("Adverse events from day 0 on (N = %1 on the index treatment).")
                      .arg(numbers::count(safety.treated));
    table.rows.push_back({{askedSentence(safety)}, ReportTable::Row::Kind::Group});
    if (safety.of(EventGroup::Any).events > 0)
        addEvents(table, safety, decimals);
    else
        addAnswers(table, safety, decimals);
    if (safety.onlyReported > 0)
        table.notes << Text::tr(
                           "Some were reported at %n visit(s) from day 0 on, of %1, but none is on record "
                           "with its term.",
                           nullptr, safety.onlyReportedVisits)
                           .arg(Text::tr("%n patient(s)", "of", safety.onlyReported));
    if (const QString filter = words::filterNote(summary); !filter.isEmpty())
        table.notes.prepend(filter);
    table.notes << Text::tr("Visits: those that count (complete, amended or signed), at any time.");
    if (safety.notCounted > 0)
        table.notes << Text::tr("%n event(s) from before day 0, or of patients without one, are not counted.",
                                nullptr, safety.notCounted);
    return table;
}

} // namespace malar
