#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <cstdint>
#include <vector>

/// The one table of what keys do at a visit: the page's shortcuts, its menu and the list under Help read it.
namespace malar {

enum class VisitCommand : std::uint8_t {
    Complete,
    Keep,
    Leave,
    GoToDate,
    CopyLast,
    AcceptRegion,
    AcceptAll,
    AnswerOpen,
    Undo,
    Redo,
    Explain,
    Note,
    GiveInfusion,
    MissInfusion,
    EditInfusion,
    UndoInfusion,
    NoEvents,
    SomeEvents,
    StillThere,
    RecoveredToday,
    Print,
    Sign
};

struct VisitKey {
    enum class InMenu : std::uint8_t { No, Yes, AfterRule };

    VisitCommand command;
    QList<QKeySequence> keys; // the first is shown, the others are for other keyboards
    QString words;            // with the letter that the menu has for it
    InMenu inMenu = InMenu::No;
};
std::vector<VisitKey> visitKeys();

/// What a key does in the form itself.
struct GridKey {
    QString key;
    QString words;
};
std::vector<GridKey> gridKeys();

/// "Ctrl+Shift+.", in the words of the keyboard's language.
QString keyText(const QKeySequence &);

} // namespace malar
