#include "ui/sheets/visitwords.h"

#include "ui/session/rights.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"
#include "ui/words/writtennumber.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString dayText(qint64 day) { return writtenNumber(day); }

} // namespace

bool canAmend(VisitState state) { return counts(state); }

QString whoText(const PatientRecord &record, bool nameShown)
{
    QStringList parts{record.patient.code};
    if (nameShown && record.identity && !record.identity->name.isEmpty())
        parts << record.identity->name;
    if (record.patient.birthYear)
        parts << Words::tr("born %1").arg(*record.patient.birthYear);
    return parts.join(u" · "_s);
}

QString aboutText(const PatientRecord &record, QDate date)
{
    QStringList parts;
    for (const Subtype subtype : record.patient.subtypes)
        parts << terms::label(subtype);
    const std::optional<QDate> start = dayZero(record.courses);
    if (start && date >= *start) {
        const Course &course = record.courses.front();
        //: A drug and the day since its start
        parts << Words::tr("%1 day %2")
                     .arg(terms::drugName(course.drug, course.otherName),
                          QString::number(start->daysTo(date)));
    }
    return parts.join(u" · "_s);
}

QString plannedText(const Schedule &schedule, const PatientRecord &record, QDate date)
{
    const std::optional<QDate> start = dayZero(record.courses);
    if (!start)
        return Words::tr("No index treatment yet, so no planned month");
    const QString day = dayText(start->daysTo(date));
    const std::optional<int> month = plannedMonth(schedule, *start, date);
    if (!month)
        return Words::tr("Unscheduled (day %1)").arg(day);
    const auto planned = std::ranges::find(schedule.months, *month, &PlannedMonth::month);
    if (planned == schedule.months.end())
        return Words::tr("%1 (day %2)").arg(terms::plannedTime(*month), day);
    //: "Month 3 (day 91, window day 61–121)"
    return Words::tr("%1 (day %2, window day %3–%4)")
        .arg(terms::plannedTime(*month), day, dayText(planned->firstDay()), dayText(planned->lastDay()));
}

QString dateProblem(const std::vector<Issue> &issues)
{
    const auto found = std::ranges::find_if(issues, [](const Issue &issue) {
        return issue.kind >= Issue::Kind::NoDate && issue.kind <= Issue::Kind::ConsentWithdrawn;
    });
    return found == issues.end() ? QString() : terms::message(*found);
}

QString lockReason(const Visit &stored, const Session &session)
{
    if (const QString why = whyNot(session, Right::Enter); !why.isEmpty())
        return why;
    if (session.isReadOnly())
        return Words::tr("Read-only: nothing can be changed here.");
    if (stored.state == VisitState::EnteredInError)
        return Words::tr("Entered in error: it can only be read.");
    if (stored.state == VisitState::Signed)
        return Words::tr("Signed: choose Amend to change it.");
    if (canAmend(stored.state))
        return Words::tr("Complete: choose Amend to change it.");
    return {};
}

QString noAnswersSentence()
{
    return Words::tr("Of this visit only the totals are known, not the %1 answers: it has no regions and no "
                     "body map. It counts wherever totals do.")
        .arg(itemCount);
}

Prompts::Question completingQuestion(const std::vector<Issue> &unusual, VisitState before)
{
    const bool amending = canAmend(before);
    QStringList lines;
    for (const Issue &issue : unusual)
        lines << terms::message(issue);
    if (before == VisitState::Signed)
        lines << Words::tr("The visit is signed. The signature stays with what was signed, and says of the "
                           "amended visit that it came after; it can be signed again.");
    if (amending)
        lines << Words::tr("What the visit said before stays in the history.");
    lines << Words::tr("A short reason is kept in the history.");
    return {amending ? Words::tr("Why is the visit amended?") : Words::tr("Is this as it should be?"),
            lines.join(u'\n'), amending ? Words::tr("Amend") : Words::tr("Complete")};
}

} // namespace malar
