#include "ui/visit/visitfinish.h"

#include "ui/parts/noticebar.h"
#include "ui/sheets/visitwords.h"
#include "ui/visit/visitedit.h"
#include "ui/visit/visitremarks.h"
#include "ui/visit/visitview.h"
#include "ui/visit/wayout.h"
#include "ui/words/terms.h"

namespace malar {

VisitFinish::VisitFinish(Session &session, const Prompts &prompts, VisitEdit &edit, VisitView &view)
    : QObject(&view),
      m_session(session),
      m_prompts(prompts),
      m_edit(edit),
      m_view(view),
      m_wayOut(new WayOut(session, prompts, edit, view))
{
    connect(&edit.draft(), &DraftKeeper::stateChanged, this, &VisitFinish::forgetFailure);
    connect(m_wayOut, &WayOut::writtenElsewhere, this, &VisitFinish::writtenElsewhere);
}

Result<Done> VisitFinish::keep()
{
    m_view.finishTyping();
    const Result<QString> kept = m_edit.keep();
    if (!kept) {
        m_view.notice().show(terms::message(kept.error()));
        return kept.error();
    }
    m_view.say(*kept);
    return Done{};
}

bool VisitFinish::mayLeave()
{
    return m_wayOut->take([this] { return keep(); });
}

void VisitFinish::leave()
{
    if (mayLeave())
        emit left();
}

void VisitFinish::complete()
{
    if (m_edit.refuseWhenLocked())
        return;
    m_view.finishTyping();
    if (m_view.goToWhatBlocks())
        return;
    if (m_edit.wasComplete() && !m_edit.draft().isChanged())
        return m_edit.begin(m_edit.stored(), {}, m_edit.draft().seen());
    if (!m_edit.wasComplete() && !namesAssessor())
        return;
    const std::optional<QString> reason = askReason();
    if (!reason)
        return;
    const Result<QString> moved = m_edit.complete(*reason);
    if (!moved) {
        m_view.notice().show(terms::message(moved.error()));
        const bool isKept = bool(keep()); // says so itself where that cannot be either
        if (isKept && moved.error().kind == Error::Kind::Conflict)
            emit conflicted();
        return;
    }
    emit completed(m_edit.visit().id);
    emit said(*moved);
}

/// A visit names its assessor; who does not want to is asked once a day.
bool VisitFinish::namesAssessor()
{
    if (!m_edit.visit().assessor.trimmed().isEmpty() || m_session.assessor())
        return true;
    m_session.remember({});
    m_view.remarks().first()->setFocus();
    m_view.say(tr("Who assessed? Type the name, which is proposed for the next visits of today, and complete "
                  "again. Without one the visit is completed all the same."));
    return false;
}

/// The reason that the history needs; empty where it needs none, and nothing where the user stepped back.
std::optional<QString> VisitFinish::askReason()
{
    const bool amending = m_edit.wasComplete();
    const std::vector<Issue> unusual =
        amending ? unusualSince(m_edit.stored(), m_edit.visit(), m_view.found()) : m_view.found();
    if (unusual.empty() && !amending)
        return QString();
    return m_prompts.reason(&m_view, completingQuestion(unusual, m_edit.stored().state));
}

/// The sentence about what could not be kept goes as soon as it is kept.
void VisitFinish::forgetFailure()
{
    const std::optional<Error> &failure = m_edit.draft().failure();
    if (!failure && !m_failure.isEmpty() && m_view.notice().text() == m_failure)
        m_view.notice().clear();
    m_failure = failure ? terms::message(*failure) : QString();
}

} // namespace malar
