#include "ui/parts/noticebar.h"
#include "ui/sheets/visitwords.h"
#include "ui/visit/draftkeeper.h"
#include "ui/visit/visitevents.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitinfusions.h"
#include "ui/visit/visitpage.h"
#include "ui/visit/visitremarks.h"
#include "ui/visit/visitview.h"
#include "ui/words/terms.h"

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
    if (!amending && !askAssessor())
        return;
    const std::optional<QString> reason =
        askReason(amending ? unusualSince(m_keeper->stored(), m_form->visit(), m_found) : m_found);
    if (!reason)
        return;
    const Visit before = m_keeper->stored();
    const std::size_t infusions = infusionsOn(before.date);
    Visit done = m_form->visit();
    done.state = amending ? VisitState::Amended : VisitState::Complete;
    if (const Result<Done> saved = m_session.save(done, *reason); !saved) {
        m_view->notice().show(terms::message(saved.error()));
        keep();
        return;
    }
    if (!done.assessor.isEmpty())
        m_session.remember(done.assessor);
    begin(done, std::nullopt);
    const QString moved = wentAlong(before, infusions);
    emit completed(done.id);
    emit said(moved);
}

/// A visit names its assessor; who does not want to is asked once a day.
bool VisitPage::askAssessor()
{
    if (!m_form->visit().assessor.trimmed().isEmpty() || m_session.assessor())
        return true;
    m_session.remember({});
    m_view->remarks().first()->setFocus();
    m_view->notice().show(tr("Who assessed? Type the name, which is proposed for the next visits of today, "
                             "and complete again. Without "
                             "one the visit is completed all the same."),
                          {{tr("Close"), [this] { m_view->notice().clear(); }}});
    return false;
}

std::size_t VisitPage::infusionsOn(QDate day) const
{
    const PatientRecord *record = m_session.record(m_form->visit().patient);
    std::size_t count = 0;
    for (const Course &course : record ? record->courses : std::vector<Course>())
        count += static_cast<std::size_t>(std::ranges::count(course.infusions, day, &Infusion::date));
    return count;
}

/// That infusions of the visit's day went along to another one; empty where none did.
QString VisitPage::wentAlong(const Visit &before, std::size_t infusions) const
{
    const QDate now = m_keeper->stored().date;
    if (now == before.date || infusionsOn(before.date) >= infusions)
        return {};
    return tr("The infusion of %1 went along with the visit to %2. If it was given on another day, correct "
              "it (F6).")
        .arg(terms::date(before.date), terms::date(now));
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
    const Visit before = m_keeper->stored();
    const std::size_t infusions = infusionsOn(before.date);
    const Result<Done> kept = m_keeper->keep();
    if (!kept)
        m_view->notice().show(terms::message(kept.error()));
    else
        say(wentAlong(before, infusions));
    return static_cast<bool>(kept);
}

void VisitPage::leave()
{
    if (mayLeave())
        emit left();
}

} // namespace malar
