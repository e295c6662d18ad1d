#include "ui/visit/visitkeys.h"

#include "ui/words/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using Command = VisitCommand;
using InMenu = VisitKey::InMenu;

std::vector<VisitKey> pageKeys()
{
    return {
        {Command::Complete, {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, Words::tr("Complete")},
        {Command::Keep, {QKeySequence::Save}, Words::tr("Keep the draft")},
        {Command::Leave, {Qt::Key_Escape}, Words::tr("Leave the visit and keep what was typed")},
        {Command::GoToDate, {Qt::Key_F4}, Words::tr("&Date of the visit"), InMenu::Yes},
        {Command::CopyLast,
         {Qt::CTRL | Qt::Key_D},
         Words::tr("&Copy last visit's answers"),
         InMenu::AfterRule},
        // Where the point is a shifted semicolon, its key alone counts too, and shifted it means everything.
        {Command::AcceptRegion,
         {Qt::CTRL | Qt::Key_Period, Qt::CTRL | Qt::Key_Semicolon},
         Words::tr("Accept what is copied in the &region"),
         InMenu::Yes},
        {Command::AcceptAll,
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Period, Qt::CTRL | Qt::SHIFT | Qt::Key_Greater,
          Qt::CTRL | Qt::SHIFT | Qt::Key_Colon},
         Words::tr("&Accept everything copied"),
         InMenu::Yes},
        {Command::AnswerOpen,
         {Qt::CTRL | Qt::Key_0, Qt::CTRL | Qt::Key_Agrave},
         Words::tr("Everything open is &0"),
         InMenu::Yes},
        {Command::Undo, {QKeySequence::Undo}, Words::tr("&Undo"), InMenu::AfterRule},
        {Command::Redo,
         {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
         Words::tr("R&edo"),
         InMenu::Yes},
        {Command::Explain, {Qt::Key_F1}, Words::tr("&What the answer means"), InMenu::AfterRule},
        {Command::Note, {Qt::Key_F2}, Words::tr("&Note on the answer"), InMenu::Yes},
        {Command::Print, {QKeySequence::Print}, Words::tr("&Print…"), InMenu::AfterRule},
        {Command::Sign, {Qt::Key_F12}, Words::tr("S&ign…"), InMenu::Yes},
    };
}

/// Function keys: the same in every language and on every keyboard.
std::vector<VisitKey> clinicalKeys()
{
    return {
        {Command::GiveInfusion, {Qt::Key_F5}, Words::tr("The infusion was given as planned")},
        {Command::MissInfusion, {Qt::SHIFT | Qt::Key_F5}, Words::tr("The infusion was missed")},
        {Command::EditInfusion, {Qt::Key_F6}, Words::tr("Another day or dose of the infusion")},
        {Command::UndoInfusion, {Qt::SHIFT | Qt::Key_F6}, Words::tr("Take the infusion back")},
        {Command::NoEvents, {Qt::Key_F7}, Words::tr("No adverse events")},
        {Command::SomeEvents, {Qt::Key_F8}, Words::tr("Some adverse events")},
        {Command::StillThere, {Qt::Key_F9}, Words::tr("The adverse event is still there")},
        {Command::RecoveredToday,
         {Qt::SHIFT | Qt::Key_F9},
         Words::tr("The adverse event has recovered today")},
    };
}

} // namespace

std::vector<VisitKey> visitKeys()
{
    std::vector<VisitKey> all = pageKeys();
    const std::vector<VisitKey> clinical = clinicalKeys();
    all.insert(all.end(), clinical.begin(), clinical.end());
    return all;
}

std::vector<GridKey> gridKeys()
{
    return {
        {u"0 … 6"_s, Words::tr("The answer; then on to the next one")},
        {u"← ↑ → ↓"_s, Words::tr("To the answer beside it")},
        {Words::tr("A letter"), Words::tr("To the region that has the letter at its row")},
        {u"."_s, Words::tr("As at the last visit, or accept what is copied")},
        {u"*"_s, Words::tr("0 for what is open in the rest of the column")},
        {Words::tr("Delete"), Words::tr("No answer")},
        {Words::tr("Tab"), Words::tr("On to what stands below and beside the form")},
    };
}

QString keyText(const QKeySequence &keys)
{
    return keys.toString()
        .replace(u"Shift"_s, Words::tr("Shift"))
        .replace(u"Return"_s, u"↵"_s)
        .replace(u"Left"_s, u"←"_s);
}

} // namespace malar
