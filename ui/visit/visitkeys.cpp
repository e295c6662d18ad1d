#include "ui/visit/visitkeys.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(VisitKeys)
};

using Command = VisitCommand;
using InMenu = VisitKey::InMenu;

std::vector<VisitKey> pageKeys()
{
    return {
        {Command::Complete, {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, Keys::tr("Complete")},
        {Command::Keep, {QKeySequence::Save}, Keys::tr("Keep the draft")},
        {Command::Leave, {Qt::Key_Escape}, Keys::tr("Leave the visit and keep what was typed")},
        {Command::GoToDate, {Qt::Key_F4}, Keys::tr("&Date of the visit"), InMenu::Yes},
        {Command::CopyLast,
         {Qt::CTRL | Qt::Key_D},
         Keys::tr("&Copy last visit's answers"),
         InMenu::AfterRule},
        // Where the point is a shifted semicolon, its key alone counts too, and shifted it means everything.
        {Command::AcceptRegion,
         {Qt::CTRL | Qt::Key_Period, Qt::CTRL | Qt::Key_Semicolon},
         Keys::tr("Accept what is copied in the &region"),
         InMenu::Yes},
        {Command::AcceptAll,
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Period, Qt::CTRL | Qt::SHIFT | Qt::Key_Greater,
          Qt::CTRL | Qt::SHIFT | Qt::Key_Colon},
         Keys::tr("&Accept everything copied"),
         InMenu::Yes},
        {Command::AnswerOpen,
         {Qt::CTRL | Qt::Key_0, Qt::CTRL | Qt::Key_Agrave},
         Keys::tr("Everything open is &0"),
         InMenu::Yes},
        {Command::Undo, {QKeySequence::Undo}, Keys::tr("&Undo"), InMenu::AfterRule},
        {Command::Redo,
         {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
         Keys::tr("R&edo"),
         InMenu::Yes},
        {Command::Explain, {Qt::Key_F1}, Keys::tr("&What the answer means"), InMenu::AfterRule},
        {Command::Note, {Qt::Key_F2}, Keys::tr("&Note on the answer"), InMenu::Yes},
        {Command::Print, {QKeySequence::Print}, Keys::tr("&Print…"), InMenu::AfterRule},
    };
}

/// Function keys: the same in every language and on every keyboard.
std::vector<VisitKey> clinicalKeys()
{
    return {
        {Command::GiveInfusion, {Qt::Key_F5}, Keys::tr("The infusion was given as planned")},
        {Command::MissInfusion, {Qt::SHIFT | Qt::Key_F5}, Keys::tr("The infusion was missed")},
        {Command::EditInfusion, {Qt::Key_F6}, Keys::tr("Another day or dose of the infusion")},
        {Command::UndoInfusion, {Qt::SHIFT | Qt::Key_F6}, Keys::tr("Take the infusion back")},
        {Command::NoEvents, {Qt::Key_F7}, Keys::tr("No adverse events")},
        {Command::SomeEvents, {Qt::Key_F8}, Keys::tr("Some adverse events")},
        {Command::StillThere, {Qt::Key_F9}, Keys::tr("The adverse event is still there")},
        {Command::RecoveredToday,
         {Qt::SHIFT | Qt::Key_F9},
         Keys::tr("The adverse event has recovered today")},
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
        {u"0 … 6"_s, Keys::tr("The answer; then on to the next one")},
        {u"← ↑ → ↓"_s, Keys::tr("To the answer beside it")},
        {Keys::tr("A letter"), Keys::tr("To the region that has the letter at its row")},
        {u"."_s, Keys::tr("As at the last visit, or accept what is copied")},
        {u"*"_s, Keys::tr("0 for what is open in the rest of the column")},
        {Keys::tr("Delete"), Keys::tr("No answer")},
        {Keys::tr("Tab"), Keys::tr("On to what stands below and beside the form")},
    };
}

QString keyText(const QKeySequence &keys)
{
    return keys.toString()
        .replace(u"Shift"_s, Keys::tr("Shift"))
        .replace(u"Return"_s, u"↵"_s)
        .replace(u"Left"_s, u"←"_s);
}

} // namespace malar
