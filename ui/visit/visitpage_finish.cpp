#include "ui/terms.h"
#include "ui/visit/draftkeeper.h"
#include "ui/visit/noticebar.h"
#include "ui/visit/visitevents.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitinfusions.h"
#include "ui/visit/visitpage.h"
#include "ui/visit/visitview.h"
#include "ui/visit/visitwords.h"

#include <algorithm>

// How a visit is kept, completed, amended and left.
namespace malar {

void VisitPage::act()
{
    if (m_form->isLocked())
        amend();
    else
        complete();
}

void VisitPage::amend()
{
    if (!mayAmend())
        return;
    m_form->lock({});
    m_form->go(m_form->current());
    refresh();
}

void VisitPage::complete()
{
    if (m_form->refuseWhenLocked())
        return;
    m_view->finishNote();
    m_infusions->finish();
    const auto blocking = std::ranges::find_if(m_found, &Issue::blocks);
    if (blocking != m_found.end()) {
        m_view->listIssues(true);
        m_view->jump(*blocking);
        return;
    }
    const bool amending = canAmend(m_keeper->stored().state);
    if (amending && !m_keeper->isChanged()) {
        begin(m_keeper->stored(), std::nullopt);
        return;
    }
    const std::optional<QString> reason =
        askReason(amending ? unusualSince(m_keeper->stored(), m_form->visit(), m_found) : m_found);
    if (!reason)
        return;
    Visit done = m_form->visit();
    done.state = amending ? VisitState::Amended : VisitState::Complete;
    if (const Result<Done> saved = m_session.save(done, *reason); !saved) {
        m_view->notice().show(terms::message(saved.error()));
        keep();
        return;
    }
    m_events->follow();
    m_assessor = done.assessor;
    begin(done, std::nullopt);
    emit completed(done.id);
}

/// The reason that the history needs; empty where it needs none, and nothing where the user stepped back.
std::optional<QString> VisitPage::askReason(const std::vector<Issue> &unusual)
{
    const bool amending = canAmend(m_keeper->stored().state);
    if (unusual.empty() && !amending)
        return QString();
    return m_prompts.reason(this, completingQuestion(unusual, amending));
}

bool VisitPage::keep()
{
    m_view->finishNote();
    m_infusions->finish();
    if (m_form->visit().id.isNull() || m_form->isLocked())
        return true;
    const Result<Done> kept = m_keeper->keep();
    if (!kept)
        m_view->notice().show(terms::message(kept.error()));
    else
        m_events->follow();
    return static_cast<bool>(kept);
}

void VisitPage::leave()
{
    if (mayLeave())
        emit left();
}

} // namespace malar
