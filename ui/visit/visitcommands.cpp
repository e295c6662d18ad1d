#include "ui/visit/visitcommands.h"

#include "ui/visit/eventpanel.h"
#include "ui/visit/infusionpanel.h"
#include "ui/visit/visitevents.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitheader.h"
#include "ui/visit/visitinfusions.h"
#include "ui/visit/visitremarks.h"
#include "ui/visit/visitview.h"

#include <QAction>
#include <QMenu>

namespace malar {

using Command = VisitCommand;

VisitCommands formCommands(VisitView &view)
{
    VisitForm *form = &view.form();
    return {
        {Command::GoToDate, [&view] { view.header().goToDate(); }},
        {Command::CopyLast, [form] { form->copyLastVisit(); }},
        {Command::AcceptRegion, [form] { form->acceptRegion(); }},
        {Command::AcceptAll, [form] { form->acceptEverything(); }},
        {Command::AnswerOpen, [form] { form->answerEverythingOpen(); }},
        {Command::Undo, [form] { form->undo(); }},
        {Command::Redo, [form] { form->redo(); }},
        {Command::Explain, [&view] { view.toggleDefinition(); }},
        {Command::Note, [&view] { view.editNote(); }},
    };
}

VisitCommands clinicalCommands(VisitView &view, VisitInfusions &infusions, VisitEvents &events)
{
    const auto on = [&view](QWidget &panel, const std::function<void()> &run) {
        return [&view, &panel, run] {
            run();
            view.scrollTo(panel);
        };
    };
    QWidget &infusion = view.remarks().infusion();
    QWidget &event = view.remarks().events();
    return {
        {Command::GiveInfusion, on(infusion, [&infusions] { infusions.giveAsPlanned(); })},
        {Command::MissInfusion, on(infusion, [&infusions] { infusions.miss(); })},
        {Command::EditInfusion, on(infusion, [&infusions] { infusions.edit(); })},
        {Command::UndoInfusion, on(infusion, [&infusions] { infusions.undo(); })},
        {Command::NoEvents, on(event, [&events] { events.answer(AdverseEvents::None); })},
        {Command::SomeEvents, on(event, [&events] { events.answer(AdverseEvents::Some); })},
        {Command::StillThere, on(event, [&events] { events.stillThere(); })},
        {Command::RecoveredToday, on(event, [&events] { events.recoverToday(); })},
    };
}

void addShortcuts(QWidget &page, const VisitCommands &commands)
{
    for (const VisitKey &each : visitKeys()) {
        auto *action = new QAction(&page);
        action->setShortcuts(each.keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(action, &QAction::triggered, &page, commands.at(each.command));
        page.addAction(action);
    }
}

void addToMenu(QMenu &menu, const VisitCommands &commands)
{
    // The keys are actions of the page: here they are only named.
    for (const VisitKey &each : visitKeys()) {
        if (each.inMenu == VisitKey::InMenu::No)
            continue;
        if (each.inMenu == VisitKey::InMenu::AfterRule)
            menu.addSeparator();
        menu.addAction(each.words + u'\t' + keyText(each.keys.front()), &menu, commands.at(each.command));
    }
}

} // namespace malar
