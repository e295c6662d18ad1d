#include "ui/window/desktopsigns.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

// https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
const QString login = u"org.freedesktop.login1"_s;
const QString managerPath = u"/org/freedesktop/login1"_s;
const QString manager = u"org.freedesktop.login1.Manager"_s;

QDBusMessage askManager(const QString &what, const QVariantList &with)
{
    QDBusMessage question = QDBusMessage::createMethodCall(login, managerPath, manager, what);
    question.setArguments(with);
    return question;
}

} // namespace

DesktopSigns::DesktopSigns(QObject *parent)
    : DesktopSigns(QDBusConnection::sessionBus(), QDBusConnection::systemBus(), parent)
{}

DesktopSigns::DesktopSigns(const QDBusConnection &session, const QDBusConnection &system, QObject *parent)
    : QObject(parent), m_system(system)
{
    QDBusConnection screens = session;
    for (const QString &saver :
         {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.cinnamon.ScreenSaver"_s,
          u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s})
        screens.connect({}, {}, saver, u"ActiveChanged"_s, this, SLOT(hearScreen(bool)));
    if (!m_system.isConnected())
        return;
    m_system.connect(login, managerPath, manager, u"PrepareForSleep"_s, this, SLOT(hearSleep(bool)));
    followOwnSession();
    holdSleepUp();
}

void DesktopSigns::followOwnSession()
{
    auto *answer =
        new QDBusPendingCallWatcher(m_system.asyncCall(askManager(u"GetSession"_s, {u"auto"_s})), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusObjectPath> session = *answer;
        if (session.isValid())
            m_system.connect(login, session.value().path(), u"org.freedesktop.login1.Session"_s, u"Lock"_s,
                             this, SIGNAL(screenLocked()));
        answer->deleteLater();
    });
}

void DesktopSigns::holdSleepUp()
{
    auto *answer = new QDBusPendingCallWatcher(
        m_system.asyncCall(askManager(
            u"Inhibit"_s, {u"sleep"_s, u"Malar"_s, tr("The registry is locked first."), u"delay"_s})),
        this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> delay = *answer;
        if (delay.isValid())
            m_delay = delay.value();
        answer->deleteLater();
    });
}

void DesktopSigns::letSleep() { m_delay = {}; }

void DesktopSigns::hearScreen(bool isActive)
{
    if (isActive)
        emit screenLocked();
}

void DesktopSigns::hearSleep(bool begins)
{
    if (begins)
        emit fallsAsleep();
    else
        holdSleepUp();
}

} // namespace malar
