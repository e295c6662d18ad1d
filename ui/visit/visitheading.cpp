#include "ui/visit/visitheading.h"

#include "ui/session/signing.h"
#include "ui/sheets/visitwords.h"
#include "ui/visit/totalspanel.h"
#include "ui/visit/visitedit.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitheader.h"
#include "ui/visit/visitinfusions.h"
#include "ui/visit/visitopener.h"
#include "ui/visit/visitview.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/signaturewords.h"
#include "ui/words/terms.h"

namespace malar {

VisitHeading::VisitHeading(const Session &session, VisitEdit &edit, VisitView &view,
                           VisitInfusions &infusions, const VisitOpener &opener)
    : QObject(&view), m_session(session), m_edit(edit), m_view(view), m_infusions(infusions), m_opener(opener)
{
    connect(&edit.draft(), &DraftKeeper::stateChanged, this, &VisitHeading::show);
    connect(&view.header(), &VisitHeader::actionRequested, this, &VisitHeading::act);
    connect(&view.header(), &VisitHeader::dateEdited, this, &VisitHeading::changeDate);
    connect(&view.totals(), &TotalsPanel::itemsRequested, this, &VisitHeading::scoreItemByItem);
}

void VisitHeading::show()
{
    const Visit &visit = m_edit.visit();
    const PatientRecord *record = m_edit.record();
    if (!record)
        return;
    QString action;
    if (!m_edit.isLocked())
        action = m_edit.wasComplete() ? tr("Complete amendment  Ctrl+↵") : tr("Complete  Ctrl+↵");
    else if (mayAmend())
        action = tr("Amend…");
    m_view.header().show({.who = whoText(*record, m_namesShown),
                          .about = aboutText(*record, visit.date),
                          .date = visit.date,
                          .planned = plannedText(m_session.schedule(), *record, visit.date),
                          .problem = dateProblem(m_view.found()),
                          .state = stateText(),
                          .action = action,
                          .locked = m_edit.isLocked(),
                          .signable = counts(m_edit.stored().state) && m_edit.isLocked(),
                          .whyNotSigned = whyNotSigned()});
    if (visit.totalsOnly)
        m_view.totals().show(*visit.totalsOnly,
                             m_edit.isLocked() && !mayAmend() ? m_edit.whyLocked() : QString());
}

QString VisitHeading::stateText() const
{
    if (m_edit.stored().state == VisitState::EnteredInError)
        return tr("Entered in error: counts nowhere");
    return m_signed.isEmpty() || m_edit.draft().isChanged() ? m_edit.draft().state() : m_signed;
}

void VisitHeading::readSignatures()
{
    const Visit &stored = m_edit.stored();
    const Result<std::vector<Signature>> all = signaturesOf(m_session.store(), stored);
    m_signed = all ? signatures::sentence(*all) : terms::message(all.error());
    m_whyNot = malar::whyNotSigned(m_session, stored);
}

QString VisitHeading::whyNotSigned() const
{
    if (m_opener.isUndecided())
        return tr("Decide first what becomes of what was typed and not saved.");
    if (!m_edit.isLocked() && m_edit.wasComplete())
        return tr("Complete the amendment first.");
    return m_whyNot;
}

void VisitHeading::setNamesShown(bool shown)
{
    m_namesShown = shown;
    show();
}

bool VisitHeading::mayAmend() const { return m_edit.canBeAmended() && !m_opener.isUndecided(); }

void VisitHeading::changeDate(QDate date)
{
    Visit next = m_edit.visit();
    if (!m_edit.draft().isStored()) // of one that is, the registry itself takes everything along
        m_infusions.follow(date);
    next.date = date;
    m_edit.edit(next, terms::insideSentence(fieldLabel("date")));
}

void VisitHeading::act()
{
    if (!m_edit.isLocked()) {
        emit completionRequested();
    } else if (mayAmend()) {
        m_edit.lock({});
        m_view.goToAnswers();
    }
}

/// Of a visit that is complete it is an amendment, for which a reason is asked once it is completed.
void VisitHeading::scoreItemByItem()
{
    if (m_edit.isLocked() && mayAmend())
        m_edit.lock({});
    if (m_edit.refuseWhenLocked())
        return;
    m_edit.scoreItemByItem();
    m_view.form().go(items.front());
}

} // namespace malar
