#include "tests/support/test.h"
#include "ui/window/desktopsigns.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryFile>

#include <array>

#include <unistd.h>

namespace test_desktopsigns {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// A bus of its own, and a desktop on it.
class TestDesktopSigns : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void aLockedScreenIsHeard_data();
    void aLockedScreenIsHeard();
    void theSessionsLockIsHeard();
    void anotherSessionsLockIsNot();
    void sleepWaitsUntilItIsLocked();
    void withoutABusNothingFails();

private:
    QProcess m_bus;
    QString m_address;
};

namespace {

/// The part of systemd-logind that is asked.
class Login final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    Login()
    {
        if (::pipe(delay.data()) != 0)
            qFatal("no pipe");
    }
    ~Login() override
    {
        for (const int end : delay)
            ::close(end);
    }
    /// Whether nobody but this one has the end that was handed out.
    bool isLetGo()
    {
        ::close(std::exchange(delay[1], -1));
        char byte = 0;
        return ::read(delay[0], &byte, 1) == 0;
    }

    std::array<int, 2> delay{};
    QStringList asked;

public slots:
    QDBusObjectPath GetSession(const QString &name) // NOLINT: as logind names it
    {
        asked << name;
        return QDBusObjectPath(u"/org/freedesktop/login1/session/_31"_s);
    }
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, // NOLINT
                                    const QString &mode)
    {
        asked << what + u' ' + mode;
        return QDBusUnixFileDescriptor(delay[1]);
    }
};

const QString manager = u"org.freedesktop.login1.Manager"_s;
const QString managerPath = u"/org/freedesktop/login1"_s;

/// The desktop, and Malar on the same bus.
struct Desktop {
    explicit Desktop(const QString &address)
        : desktop(QDBusConnection::connectToBus(address, u"desktop"_s)),
          malar(QDBusConnection::connectToBus(address, u"malar"_s))
    {
        if (!desktop.registerService(u"org.freedesktop.login1"_s) ||
            !desktop.registerObject(managerPath, &login, QDBusConnection::ExportAllSlots))
            qFatal("no logind to test with");
        signs.emplace(malar, malar);
        if (!QTest::qWaitFor([this] { return login.asked.size() == 2; }))
            qFatal("logind is not asked");
        QTest::qWait(50); // until the answers are there
    }
    ~Desktop()
    {
        signs.reset();
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"malar"_s);
    }
    void say(const QString &path, const QString &interface, const QString &name, const QVariantList &with)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(with);
        desktop.send(signal);
    }

    Login login;
    QDBusConnection desktop;
    QDBusConnection malar;
    std::optional<DesktopSigns> signs;
};

} // namespace

void TestDesktopSigns::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    QVERIFY2(m_bus.waitForReadyRead(30'000), "dbus-daemon (package dbus-daemon) does not start");
    m_address = QString::fromUtf8(m_bus.readLine().trimmed());
}

void TestDesktopSigns::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestDesktopSigns::aLockedScreenIsHeard_data()
{
    QTest::addColumn<QString>("saver");
    for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDesktopSigns::aLockedScreenIsHeard()
{
    QFETCH(QString, saver);
    Desktop desktop(m_address);
    QSignalSpy locked(&*desktop.signs, &DesktopSigns::screenLocked);

    desktop.say(u"/"_s + QString(saver).replace(u'.', u'/'), saver, u"ActiveChanged"_s, {false});
    desktop.say(u"/"_s + QString(saver).replace(u'.', u'/'), saver, u"ActiveChanged"_s, {true});

    QTRY_COMPARE(locked.size(), 1);
}

void TestDesktopSigns::theSessionsLockIsHeard()
{
    Desktop desktop(m_address);
    QSignalSpy locked(&*desktop.signs, &DesktopSigns::screenLocked);

    desktop.say(u"/org/freedesktop/login1/session/_31"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});

    QTRY_COMPARE(locked.size(), 1);
    QVERIFY(desktop.login.asked.contains(u"auto"_s));
}

void TestDesktopSigns::anotherSessionsLockIsNot()
{
    Desktop desktop(m_address);
    QSignalSpy locked(&*desktop.signs, &DesktopSigns::screenLocked);
    QSignalSpy sleeping(&*desktop.signs, &DesktopSigns::fallsAsleep);

    desktop.say(u"/org/freedesktop/login1/session/_32"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});
    desktop.say(managerPath, manager, u"PrepareForSleep"_s, {true}); // and what comes after it has come

    QTRY_COMPARE(sleeping.size(), 1);
    QCOMPARE(locked.size(), 0);
}

void TestDesktopSigns::sleepWaitsUntilItIsLocked()
{
    Desktop desktop(m_address);
    QSignalSpy sleeping(&*desktop.signs, &DesktopSigns::fallsAsleep);
    QVERIFY(desktop.login.asked.contains(u"sleep delay"_s));

    desktop.say(managerPath, manager, u"PrepareForSleep"_s, {true});
    QTRY_COMPARE(sleeping.size(), 1);
    desktop.signs->letSleep();

    QVERIFY(desktop.login.isLetGo());
}

void TestDesktopSigns::withoutABusNothingFails()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere");

    DesktopSigns signs;

    signs.letSleep();
}

MALAR_TEST(TestDesktopSigns)

} // namespace test_desktopsigns
#include "test_desktopsigns.moc"
