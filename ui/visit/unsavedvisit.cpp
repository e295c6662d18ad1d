#include "ui/visit/unsavedvisit.h"

#include "ui/sheets/visitwords.h"
#include "ui/visit/visitopening.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

DraftStanding readOnly(const Session &session)
{
    return {
        session.store().heldByAnother()
            ? Words::tr("Another window has this registry open and may be typing this visit now. To recover "
                        "it here, close the other window and open the registry again.")
            : Words::tr("This registry is open for reading only. What was typed stays in it; to recover or "
                        "discard it, ask for write access to the file and open the registry again."),
        false, false};
}

QString besideStored(const Visit &stored)
{
    if (stored.state == VisitState::Draft)
        return Words::tr("Compared with the draft that the registry holds:");
    if (stored.state == VisitState::Signed)
        return Words::tr("The registry holds the visit as signed. Recovering takes the amendment up again; "
                         "nothing changes until it is completed with a reason.");
    return Words::tr(
        "The registry holds the visit as complete. Recovering takes the amendment up again; nothing "
        "changes until it is completed with a reason.");
}

} // namespace

Result<std::vector<UnsavedVisit>> unsavedVisits(const Session &session)
{
    if (!session.store().may(Right::Enter))
        return std::vector<UnsavedVisit>(); // of before their role changed
    Result<std::vector<ParkedVisit>> parked = session.store().parked();
    if (!parked)
        return parked.error();
    std::vector<UnsavedVisit> all;
    for (ParkedVisit &each : *parked) {
        const Result<Visit> stored = session.store().visit(each.visit.id);
        if (!stored && stored.error().kind != Error::Kind::NotFound)
            return stored.error();
        if (!stored && !isBegun(each.visit)) // of older versions: nothing was entered
            continue;
        all.push_back({std::move(each), stored ? std::optional(*stored) : std::nullopt});
    }
    return all;
}

DraftStanding standing(const UnsavedVisit &unsaved, const Session &session)
{
    const PatientRecord *record = session.record(unsaved.parked.visit.patient);
    if (session.isReadOnly())
        return readOnly(session);
    if (!record)
        return {
            Words::tr("The patient of this visit is not in the registry any more, so it cannot be opened. "
                      "What was typed is kept until it is discarded."),
            false};
    if (unsaved.stored && unsaved.stored->state == VisitState::EnteredInError)
        return {Words::tr("The visit was since marked as entered in error, so it cannot be changed. What was "
                          "typed is kept until it is discarded."),
                false};
    if (record->patient.isEnteredInError())
        return {Words::tr("This patient was entered in error, so the visit will count nowhere.")};
    if (unsaved.stored)
        return {besideStored(*unsaved.stored)};
    return {Words::tr("The visit was never saved: all of it is new to the registry.")};
}

QString patientCode(const UnsavedVisit &unsaved, const Session &session)
{
    const PatientRecord *record = session.record(unsaved.parked.visit.patient);
    return record ? record->patient.code : Words::tr("unknown patient");
}

QString typedAt(const UnsavedVisit &unsaved, const Session &session)
{
    const QDateTime when = unsaved.parked.when.toLocalTime();
    const QString time = QLocale().toString(when.time(), QLocale::ShortFormat);
    if (when.date() == session.today())
        return Words::tr("today at %1").arg(time);
    //: A date and a time
    return Words::tr("on %1 at %2").arg(terms::date(when.date()), time);
}

QString answersText(const UnsavedVisit &unsaved)
{
    const Assessment &form = unsaved.parked.visit.form;
    const auto given = std::ranges::count_if(items, [&form](Item item) { return form.at(item).has_value(); });
    return Words::tr("%1 of %2").arg(given).arg(itemCount);
}

QString totalText(const UnsavedVisit &unsaved, Axis axis)
{
    const Scores total = scores(unsaved.parked.visit);
    const bool activity = axis == Axis::Activity;
    if (const std::optional<int> whole = activity ? total.activity : total.damage)
        return QString::number(*whole);
    return u"≥ %1"_s.arg(activity ? total.activitySoFar : total.damageSoFar);
}

std::vector<FieldChange> differences(const UnsavedVisit &unsaved)
{
    const Visit &typed = unsaved.parked.visit;
    return changes(unsaved.stored.value_or(beginningOf(typed)), typed);
}

Prompts::Question discardQuestion(const UnsavedVisit &unsaved, const Session &session)
{
    Prompts::Question question;
    question.title = Words::tr("Discard what was typed?");
    //: %1 study code, %2 date of the visit, %3 "today at 14:02", %4 "12 of 56"
    question.text =
        Words::tr("The visit of %1 on %2, last typed %3 with %4 answers.")
            .arg(patientCode(unsaved, session), terms::date(unsaved.parked.visit.date),
                 typedAt(unsaved, session), answersText(unsaved)) +
        u' ' +
        (unsaved.stored ? Words::tr("The registry keeps the visit as it was saved; discarding loses for good "
                                    "what was typed after that.")
                        : Words::tr("It was never saved, so discarding loses all of it for good."));
    question.yes = Words::tr("Discard");
    question.loses = true;
    return question;
}

} // namespace malar
