#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace malar {

/// What the desktop says of whoever sits there: that the screen was locked, that the machine goes to sleep.
/// Without a bus, or without anybody on it who says so, it says nothing.
class DesktopSigns final : public QObject {
    Q_OBJECT

public:
    explicit DesktopSigns(QObject *parent = nullptr); // of the buses that there are
    DesktopSigns(const QDBusConnection &session, const QDBusConnection &system, QObject *parent = nullptr);

    /// After fallsAsleep() the machine waits for this, for some seconds at most.
    void letSleep();

signals:
    void screenLocked();
    void fallsAsleep();

private slots:
    void hearScreen(bool isActive);
    void hearSleep(bool begins);

private:
    void followOwnSession();
    void holdSleepUp();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_delay; // sleep waits as long as it is held
};

} // namespace malar
