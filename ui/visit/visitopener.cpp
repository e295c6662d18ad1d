#include "ui/visit/visitopener.h"

#include "ui/parts/noticebar.h"
#include "ui/visit/recoverydialog.h"
#include "ui/visit/visitedit.h"
#include "ui/visit/visitheader.h"
#include "ui/visit/visitopening.h"
#include "ui/visit/visitview.h"
#include "ui/words/terms.h"

namespace malar {

VisitOpener::VisitOpener(Session &session, const Prompts &prompts, VisitEdit &edit, VisitView &view)
    : QObject(&view), m_session(session), m_prompts(prompts), m_edit(edit), m_view(view)
{}

void VisitOpener::begin(const Visit &stored, const std::optional<Visit> &typed, std::optional<Revision> seen)
{
    m_undecided = false;
    m_edit.begin(stored, typed, seen);
}

void VisitOpener::startNew(const PatientId &patient)
{
    if (const std::optional<VisitId> draft = draftOfToday(m_session, patient))
        edit(*draft);
    else if (const std::optional<Visit> typed = typedToday(m_session, patient))
        takeUp(beginningOf(*typed));
    else if (const std::optional<VisitId> complete = completeToday(m_session, patient)) {
        edit(*complete);
        if (!m_undecided)
            m_view.notice().show(
                tr("Today's visit of this patient is complete, so it is shown instead of a second one."),
                {{tr("New visit of another day"), [this, patient] { startOtherDay(patient); }},
                 {tr("Close"), [this] { m_view.notice().clear(); }}});
    } else
        begin(newVisit(m_session, patient));
}

/// A form of the past that is entered today.
void VisitOpener::startOtherDay(const PatientId &patient)
{
    begin(newVisit(m_session, patient));
    m_view.header().goToDate();
}

void VisitOpener::edit(const VisitId &id)
{
    if (const Result<Visit> stored = m_session.store().visit(id))
        takeUp(*stored);
    else
        m_view.notice().show(terms::message(stored.error()));
}

void VisitOpener::open(const Visit &visit, bool recovered)
{
    if (!recovered)
        return begin(visit);
    if (const std::optional<VisitConflict> conflict = conflictOf(m_session, visit))
        return meet(*conflict);
    const Result<Visit> stored = m_session.store().visit(visit.id);
    begin(stored ? *stored : beginningOf(visit), visit);
}

void VisitOpener::goOn(const Visit &stored, const Visit &typed)
{
    const Result<Visit> now = m_session.store().visit(typed.id);
    if (now ? *now == typed : typed == stored)
        return takeUp(typed);
    const Visit beside = now ? *now : beginningOf(typed);
    if (const auto copy = unsavedCopy(m_session, beside); copy && copy->parked.visit == typed)
        return begin(beside, typed);
    if (now && *now != stored)
        return takeUp(*now);
    begin(stored);
    if (m_edit.canBeAmended())
        m_edit.lock({});                                           // it was being amended
    m_edit.edit(typed, tr("What was typed before it was locked")); // it could not be kept
}

void VisitOpener::takeUp(const Visit &stored)
{
    begin(stored);
    const std::optional<UnsavedVisit> copy = unsavedCopy(m_session, stored);
    if (!copy)
        return;
    m_undecided = true;
    //: %1 "today at 14:02"
    const QString text = tr("What was last typed %1 into this visit was kept but not saved. Recover it, or "
                            "discard it?")
                             .arg(typedAt(*copy, m_session));
    m_view.notice().show(text, {{tr("Recover"), [this, visit = copy->parked.visit] { open(visit, true); }},
                                {tr("Preview…"), [this] { preview(); }},
                                {tr("Discard…"), [this] { discard(); }}});
    m_edit.lock(tr("Recover or discard the kept changes first."));
}

/// Nothing is typed, and nothing of what was typed is touched, until it is decided.
void VisitOpener::meet(const VisitConflict &conflict)
{
    begin(conflict.theirs, {}, conflict.seen);
    m_undecided = true;
    m_view.notice().show(tr("Somebody has saved this visit since you typed into it. What you typed is kept "
                            "until you choose what becomes of it."),
                         {{tr("Compare…"), [this, conflict] { compare(conflict); }}});
    m_edit.lock(tr("Choose first what becomes of what you typed."));
    compare(conflict);
}

void VisitOpener::compare(const VisitConflict &conflict)
{
    auto *dialog = new ConflictDialog(contentOf(conflict, m_session), &m_view);
    connect(dialog, &ConflictDialog::chosen, this,
            [this, conflict](ConflictDialog::Way way) { settle(conflict, way); });
    dialog->open();
}

void VisitOpener::settle(const VisitConflict &conflict, ConflictDialog::Way way)
{
    // They may have gone on saving while the two were compared.
    if (const std::optional<VisitConflict> now = conflictOf(m_session, conflict.yours);
        now && now->theirs != conflict.theirs)
        return meet(*now);
    if (way == ConflictDialog::Way::Mine)
        return keepMine(conflict);
    giveUp(conflict, way == ConflictDialog::Way::GoOn);
}

void VisitOpener::giveUp(const VisitConflict &conflict, bool goesOn)
{
    if (const Result<Done> done = m_session.giveUp(conflict.yours); !done)
        return m_view.notice().show(terms::message(done.error()));
    const std::optional<Revision> now = m_session.seen();
    begin(conflict.theirs, {}, now);
    if (!goesOn)
        return;
    m_edit.beginAgain(conflict.theirs, conflict.yours, now);
    m_view.say(tr("This is what is saved. Undo (Ctrl+Z) brings back what you had typed."));
}

void VisitOpener::keepMine(const VisitConflict &conflict)
{
    Visit mine = mineOver(conflict);
    const bool isWhole = scores(mine).unanswered() == 0 && answersOf(mine, Origin::Copied) == 0;
    if (counts(mine.state) && !isWhole) {
        mine.state = conflict.theirs.state;
        begin(conflict.theirs, mine, conflict.seen);
        return m_view.say(tr("What you typed lies over what is saved. It is not whole yet: complete it, with "
                             "a reason."));
    }
    const std::optional<QString> reason = m_prompts.reason(
        &m_view, {tr("Why does yours replace what is saved?"),
                  tr("What is saved now stays in the history, with the reason."), tr("Keep mine over it")});
    if (!reason)
        return;
    if (const Result<Done> saved = m_session.save(mine, *reason, conflict.seen); !saved)
        return m_view.notice().show(terms::message(saved.error()),
                                    {{tr("Compare…"), [this, conflict] { compare(conflict); }}});
    begin(mine);
}

void VisitOpener::preview()
{
    auto *dialog = new RecoveryDialog(m_session, m_prompts, m_edit.stored().id, &m_view);
    connect(dialog, &RecoveryDialog::recoverRequested, this,
            [this](const Visit &visit) { open(visit, true); });
    connect(dialog, &QDialog::finished, this, [this] {
        if (m_undecided && !unsavedCopy(m_session, m_edit.stored()))
            begin(m_edit.stored());
    });
    dialog->open();
}

void VisitOpener::discard()
{
    const Visit stored = m_edit.stored();
    const std::optional<UnsavedVisit> copy = unsavedCopy(m_session, stored);
    if (!copy || !m_prompts.confirm(&m_view, discardQuestion(*copy, m_session)))
        return;
    if (const Result<Done> discarded = m_session.discardParked(stored.id); !discarded)
        m_view.notice().show(terms::message(discarded.error()));
    else
        begin(stored);
}

} // namespace malar
