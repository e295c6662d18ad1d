#pragma once

#include "ui/window/dialoginput.h"
#include "ui/window/idlewatch.h"

#include <QByteArray>

namespace malar {

class DesktopSigns;
class MainWindow;
class Settings;

/// Locks the registry in the window. Its windows are hidden at once; what runs in them is ended as if it had
/// been cancelled, or, an import or an export, waited for; then what was typed is kept, and registry and keys
/// go. Whoever comes back is where they were, with what they typed. One without a passphrase is only hidden.
class Lock final : public QObject {
    Q_OBJECT

public:
    enum class Cause : std::uint8_t { Asked, LeftAlone, Screen, Sleep }; // Sleep waits for nothing
    struct Place {
        std::function<MainWindow *()> window;
        std::function<void()> close; // the window with its registry
        std::function<void(const QString &path, const QString &told)> unlock;
    };

    Lock(Settings &, Place);

    void lock(Cause);
    /// The window of a registry that was opened: where it was locked, it goes on there.
    void comeBack(MainWindow &);
    void follow(DesktopSigns &);
    void takeLimit(); // from the settings

    IdleWatch &idle() { return m_idle; }
    void runOutside() { m_outermost = 0; } // in tests, that have no event loop of their own

signals:
    void locked(); // or there was nothing to lock

private:
    void hideWindows() const;
    bool isFree() const;
    void finish();

    Settings &m_settings;
    const Place m_place;
    IdleWatch m_idle;
    DialogInput m_input;
    QJsonArray m_taken; // of dialogs, until it is sealed
    bool m_isLocking = false;
    bool m_isUrgent = false;
    int m_outermost = 1; // level of the program's own event loop
    QString m_path;      // of what is locked
    QByteArray m_left;   // where it was left, sealed
};

} // namespace malar
