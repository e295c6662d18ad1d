#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

namespace malar {

/// What somebody pressed last in the windows of the program: a button, an entry of a menu, a key. A dialog
/// that came of it comes again where the same is pressed in a window that is built the same way.
class Pressed final {
public:
    /// Of every event of the program.
    void note(QObject *, const QEvent *);
    /// Under which name the window has it; empty where it is none of its.
    QString in(const QWidget &window) const;
    /// False where the window has nothing of this name that can be pressed.
    static bool again(QWidget &window, const QString &name);

private:
    QPointer<QObject> m_last;
};

} // namespace malar
