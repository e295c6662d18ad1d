#include "ui/visit/visiterrands.h"

#include "ui/parts/forbidden.h"
#include "ui/parts/noticebar.h"
#include "ui/patients/historyview.h"
#include "ui/patients/sheetoutput.h"
#include "ui/photographs/adding.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"
#include "ui/visit/visitedit.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitview.h"
#include "ui/words/terms.h"

#include <QDialog>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

VisitErrands::VisitErrands(Session &session, const Prompts &prompts, VisitEdit &edit, VisitView &view)
    : QObject(&view), m_session(session), m_prompts(prompts), m_edit(edit), m_view(view)
{}

void VisitErrands::addTo(QMenu &menu)
{
    QAction *add = menu.addAction(tr("Add ph&otographs…"), this, &VisitErrands::addPhotographs);
    add->setEnabled(!m_session.isReadOnly());
    forbid(*add, whyNot(m_session, Right::Enter));
    menu.setToolTipsVisible(true);
    menu.addAction(tr("&History of the visit…"), this, &VisitErrands::showHistory);
    menu.addAction(tr("&Save as PDF…"), this, &VisitErrands::savePdf);
}

void VisitErrands::savePdf()
{
    const Visit &visit = m_edit.visit();
    const Ending ending = saveSheet(&m_view, m_session, m_prompts, visit.patient, visit);
    m_view.say(ending.sentence, ending.file);
}

/// As it stands on the screen, complete or not.
void VisitErrands::print()
{
    const Visit &visit = m_edit.visit();
    m_view.say(printSheet(&m_view, m_session, m_prompts, visit.patient, visit).sentence);
}

/// Of the visit's day and the region in focus.
void VisitErrands::addPhotographs()
{
    const Visit &visit = m_edit.visit();
    const Region focused = m_view.form().current().region;
    m_view.say(malar::addPhotographs(
        &m_view, m_session, m_prompts,
        {visit.patient, visit.date, focused == Region::None ? std::nullopt : std::optional(focused)}));
}

void VisitErrands::showHistory()
{
    const Visit &visit = m_edit.visit();
    const Result<std::vector<HistoryEntry>> entries = m_session.store().history(visit.id);
    if (!entries) {
        m_view.notice().show(terms::message(entries.error()));
        return;
    }
    if (entries->empty()) {
        m_view.refuse(tr("The visit was not saved yet, so it has no history."));
        return;
    }
    auto *dialog = new QDialog(&m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("History of the visit of %1").arg(terms::date(visit.date)));
    auto *history = new HistoryView(dialog);
    history->show(*entries);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(history);
    dialog->resize(std::min(m_view.width(), 160 * m_view.fontMetrics().averageCharWidth()),
                   m_view.height() * 3 / 4);
    dialog->open();
}

} // namespace malar
