#include "ui/visit/eventpanel.h"
#include "ui/visit/infusionpanel.h"
#include "ui/visit/visitevents.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitheader.h"
#include "ui/visit/visitinfusions.h"
#include "ui/visit/visitpage.h"
#include "ui/visit/visitremarks.h"
#include "ui/visit/visitview.h"

#include <QAction>

// What each command does, by its key or from the menu.
namespace malar {

void VisitPage::nameCommands()
{
    using Command = VisitCommand;
    m_commands = {
        {Command::Complete, [this] { complete(); }},
        {Command::Keep, [this] { keep(); }},
        {Command::Leave, [this] { m_view->isDefinitionShown() ? m_view->toggleDefinition() : leave(); }},
        {Command::GoToDate, [this] { m_view->header().goToDate(); }},
        {Command::CopyLast, [this] { m_form->copyLastVisit(); }},
        {Command::AcceptRegion, [this] { m_form->acceptRegion(); }},
        {Command::AcceptAll, [this] { m_form->acceptEverything(); }},
        {Command::AnswerOpen, [this] { m_form->answerEverythingOpen(); }},
        {Command::Undo, [this] { m_form->undo(); }},
        {Command::Redo, [this] { m_form->redo(); }},
        {Command::Explain, [this] { m_view->toggleDefinition(); }},
        {Command::Note, [this] { m_view->editNote(); }},
        {Command::Print, [this] { print(); }},
    };
}

void VisitPage::nameClinicalCommands()
{
    const auto name = [this](VisitCommand command, QWidget &panel, std::function<void()> slot) {
        m_commands[command] = [this, &panel, slot = std::move(slot)] {
            slot();
            m_view->scrollTo(panel);
        };
    };
    QWidget &infusion = m_view->remarks().infusion();
    QWidget &events = m_view->remarks().events();
    name(VisitCommand::GiveInfusion, infusion, [this] { m_infusions->giveAsPlanned(); });
    name(VisitCommand::MissInfusion, infusion, [this] { m_infusions->miss(); });
    name(VisitCommand::EditInfusion, infusion, [this] { m_infusions->edit(); });
    name(VisitCommand::UndoInfusion, infusion, [this] { m_infusions->undo(); });
    name(VisitCommand::NoEvents, events, [this] { m_events->answer(AdverseEvents::None); });
    name(VisitCommand::SomeEvents, events, [this] { m_events->answer(AdverseEvents::Some); });
    name(VisitCommand::StillThere, events, [this] { m_events->stillThere(); });
    name(VisitCommand::RecoveredToday, events, [this] { m_events->recoverToday(); });
}

void VisitPage::addShortcuts()
{
    for (const VisitKey &each : visitKeys()) {
        auto *action = new QAction(this);
        action->setShortcuts(each.keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, m_commands.at(each.command));
        addAction(action);
    }
}

} // namespace malar
