#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QPrinter;
class QWidget;

namespace malar {

/// What the program must ask for beside its pages, as functions: real dialogs, or a script in tests. Made
/// once in main and passed down. The widget is the one that asks; an empty answer means "cancelled".
struct Prompts {
    struct File {
        QString title;
        QString suggestion; // folder and name
        QString filter;     // "PDF (*.pdf)"
    };
    struct Question {
        QString title;      // what is asked, a short sentence
        QString text;       // what it means for the data
        QString yes;        // the verb on the button
        bool loses = false; // what it does cannot be taken back or may be a slip: Enter does not do it
    };

    std::function<QString(QWidget *, const File &)> saveFile; // asks before it replaces
    std::function<QString(QWidget *, const File &)> openFile;
    std::function<QStringList(QWidget *, const File &)> openFiles; // several
    std::function<QString(QWidget *, const File &)> openFolder;    // or makes one; its filter says nothing
    std::function<bool(QWidget *, const Question &)> confirm;
    /// A sentence for the history; never empty when there is an answer.
    std::function<std::optional<QString>(QWidget *, const Question &)> reason;
    std::function<std::optional<int>(QWidget *, const Question &, const QStringList &)>
        choose; // the index chosen
    std::function<std::optional<QString>(QWidget *, const Question &, const QString &)>
        text;                                         // given: what stands there
    std::function<bool(QWidget *, QPrinter &)> print; // chooses the printer and the paper
};

Prompts realPrompts();

} // namespace malar
