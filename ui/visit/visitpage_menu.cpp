#include "ui/parts/noticebar.h"
#include "ui/patients/historyview.h"
#include "ui/patients/sheetoutput.h"
#include "ui/photographs/adding.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitheader.h"
#include "ui/visit/visitpage.h"
#include "ui/visit/visitview.h"
#include "ui/words/terms.h"

#include <QDialog>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

// What can be done with a visit now and then, with its keys, for those who do not know them.
namespace malar {

void VisitPage::fillMenu()
{
    QMenu &menu = m_view->header().menu();
    // The keys are actions of the page: here they are only named.
    for (const VisitKey &each : visitKeys()) {
        if (each.inMenu == VisitKey::InMenu::No)
            continue;
        if (each.inMenu == VisitKey::InMenu::AfterRule)
            menu.addSeparator();
        menu.addAction(each.words + u'\t' + keyText(each.keys.front()), this, m_commands.at(each.command));
    }
    menu.addSeparator();
    m_across = menu.addAction(tr("&Type across the signs of a region"));
    m_across->setCheckable(true);
    connect(m_across, &QAction::toggled, this, [this](bool across) {
        const Order order = across ? Order::Across : Order::Down;
        m_form->setOrder(order);
        emit orderChosen(order);
    });
    menu.addSeparator();
    menu.addAction(tr("Add ph&otographs…"), this, &VisitPage::addPhotographs)
        ->setEnabled(!m_session.isReadOnly());
    menu.addAction(tr("&History of the visit…"), this, &VisitPage::showHistory);
    menu.addAction(tr("&Save as PDF…"), this, [this] {
        const Visit &visit = m_form->visit();
        const Ending ending = saveSheet(this, m_session, m_prompts, visit.patient, visit);
        say(ending.sentence, ending.file);
    });
}

/// As it stands on the screen, complete or not.
void VisitPage::print()
{
    const Visit &visit = m_form->visit();
    say(printSheet(this, m_session, m_prompts, visit.patient, visit).sentence);
}

/// Of the visit's day and the region in focus.
void VisitPage::addPhotographs()
{
    const Visit &visit = m_form->visit();
    const Region focused = m_form->current().region;
    say(malar::addPhotographs(
        this, m_session, m_prompts,
        {visit.patient, visit.date, focused == Region::None ? std::nullopt : std::optional(focused)}));
}

void VisitPage::say(const QString &sentence, const QString &file)
{
    if (sentence.isEmpty())
        return;
    m_view->notice().show(sentence, {{tr("Close"), [this] { m_view->notice().clear(); }}});
    m_view->notice().offer(file);
}

void VisitPage::setOrder(Order order) { m_across->setChecked(order == Order::Across); }

void VisitPage::showHistory()
{
    const Visit &visit = m_form->visit();
    const Result<std::vector<HistoryEntry>> entries = m_session.store().history(visit.id);
    if (!entries) {
        m_view->notice().show(terms::message(entries.error()));
        return;
    }
    if (entries->empty()) {
        m_view->refuse(tr("The visit was not saved yet, so it has no history."));
        return;
    }
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("History of the visit of %1").arg(terms::date(visit.date)));
    auto *history = new HistoryView(dialog);
    history->show(*entries);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(history);
    dialog->resize(std::min(width(), 160 * fontMetrics().averageCharWidth()), height() * 3 / 4);
    dialog->open();
}

} // namespace malar
