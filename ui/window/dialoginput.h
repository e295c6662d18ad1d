#pragma once

#include "ui/parts/typedinput.h"
#include "ui/window/pressed.h"

#include <QHash>
#include <QObject>

class QDialog;

namespace malar {

/// What is typed into dialogs and not saved, whichever dialogs there are. When the window is locked it is
/// taken along; a dialog that is opened again, and is as that one was when it opened, has it typed in once
/// more.
class DialogInput final : public QObject {
    Q_OBJECT

public:
    explicit DialogInput(QObject *parent = nullptr);

    /// Of the dialogs that are open over the window.
    QJsonArray taken(const QWidget &window) const;
    /// From now on it waits for its dialogs.
    void wait(const QJsonArray &);
    void drop() { wait({}); }

    bool isWaiting() const { return !m_waiting.empty(); }
    QString title() const;      // of the first dialog
    QString asText() const;     // all of it
    bool canOpen() const;       // whether it is known what opens the first one
    void open(QWidget &window); // it

    bool eventFilter(QObject *, QEvent *) override;

signals:
    void waitingChanged();

private:
    struct Typed {
        QString dialog; // its class
        QString title;
        QString opener;     // what was pressed in the window to open it
        TypedFields before; // as it was when it opened
        TypedFields typed;
    };
    struct Shown {
        QString opener;
        TypedFields before;
    };
    void noteShown(QDialog &);
    void typeInto(QDialog &, const TypedFields &before);

    Pressed m_pressed;
    QHash<const QObject *, Shown> m_shown;
    std::vector<Typed> m_waiting;
};

} // namespace malar
