#include "app/corefiles.h"
#include "core/store/store.h"
#include "tests/app/desk.h"
#include "tests/support/fixtures.h"
#include "tests/support/sealedkeys.h"
#include "tests/support/test.h"
#include "ui/session/settings.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace test_lockedmemory {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// The memory of the program itself, read from outside while it is locked.
class TestLockedMemory : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase();
    void lockedItHoldsNoKeyAndNoPassphrase();
    void whatIsHandedOutLeavesNoCore();
    void nothingOfItsMemoryIsForOthers();

private:
    test::Desk m_desk;
};

namespace {

constexpr int patienceMs = 60'000;

/// All that can be written to, and so may hold something of the user's.
QByteArray memoryOf(qint64 process)
{
    QFile maps(u"/proc/%1/maps"_s.arg(process));
    QFile memory(u"/proc/%1/mem"_s.arg(process));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    static const QRegularExpression line(u"^([0-9a-f]+)-([0-9a-f]+) rw"_s);
    QByteArray all;
    for (const QByteArray &each : maps.readAll().split('\n')) {
        const QRegularExpressionMatch match = line.match(QString::fromLatin1(each));
        if (!match.hasMatch() || each.endsWith("[vvar]"))
            continue;
        const qint64 from = match.captured(1).toLongLong(nullptr, 16);
        memory.seek(from);
        all += memory.read(match.captured(2).toLongLong(nullptr, 16) - from) + '\0';
    }
    return all;
}

/// What may not be there, with its name.
std::vector<std::pair<QString, QByteArray>> secretsOf(const FirstMember &member)
{
    using namespace keyring;
    const UserKeys reader = UserKeys::fresh();
    QByteArray boxed(qsizetype(64 + boxSize), '\0');
    member.held().opener.keys.handOn(std::as_writable_bytes(std::span(boxed)), reader.boxKey(), true, {});
    const QByteArray both = test::bytesOf(reader.unboxed(test::spanOf(boxed))->bytes());
    const QString phrase = test::phrase;
    return {{u"the data key"_s, both.first(32)},
            {u"the identity key"_s, both.last(32)},
            {u"the passphrase as bytes"_s, phrase.toUtf8()},
            {u"the passphrase as text"_s,
             QByteArray(reinterpret_cast<const char *>(phrase.utf16()), phrase.size() * 2)}};
}

QStringList foundIn(const QByteArray &memory, const FirstMember &member)
{
    QStringList found;
    for (const auto &[name, bytes] : secretsOf(member))
        if (memory.contains(bytes))
            found << name;
    return found;
}

} // namespace

void TestLockedMemory::initTestCase() { QVERIFY2(m_desk.isReady(), "Xvfb (package xvfb) does not start"); }

void TestLockedMemory::lockedItHoldsNoKeyAndNoPassphrase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    const auto member = FirstMember::make(test::login(u"marta"_s, test::phrase),
                                          {test::quickArgon2.passes, test::quickArgon2.mebibytes});
    QVERIFY(member && Store::create(path, {{}, u"Clinic"_s, false, {}}, *member));
    Settings(m_desk.environment().value(u"XDG_CONFIG_HOME"_s) + u"/malar/malar.conf"_s).setUser(u"marta"_s);
    test::Sitting sitting(m_desk, path, u"clinic – Malar"_s);
    QVERIFY(sitting.hasWindow());
    QVERIFY(m_desk.xdotool({u"type"_s, u"--delay"_s, u"20"_s, test::phrase}) && sitting.press(u"Return"_s));
    QVERIFY(sitting.waitForWindow(u"Clinic – Malar"_s));
    const QStringList open = foundIn(memoryOf(sitting.process()), *member);
    QVERIFY2(open.contains(u"the data key"_s) && open.contains(u"the identity key"_s),
             "what is looked for is not found where it must be");

    QVERIFY(sitting.press(u"ctrl+l"_s) && sitting.waitForWindow(u"clinic – Malar"_s));

    const QByteArray memory = memoryOf(sitting.process());
    QVERIFY(memory.size() > 1'000'000);
    QCOMPARE(foundIn(memory, *member), QStringList());
    sitting.kill();
}

void TestLockedMemory::whatIsHandedOutLeavesNoCore()
{
    QProcess program;
    program.setChildProcessModifier([] {
        const rlimit any{RLIM_INFINITY, RLIM_INFINITY};
        ::setrlimit(RLIMIT_CORE, &any);
    });
    program.start(QStringLiteral(MALAR_AS_RELEASED), {u"score"_s, u"-"_s}); // waits for its input
    QVERIFY(program.waitForStarted());
    const auto limits = [&program] {
        QFile file(u"/proc/%1/limits"_s.arg(program.processId()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    static const QByteArray none("Max core file size        0                    0");

    QVERIFY(QTest::qWaitFor([&] { return limits().contains(none); }, patienceMs));

    program.kill();
    program.waitForFinished();
}

void TestLockedMemory::nothingOfItsMemoryIsForOthers()
{
    const pid_t child = ::fork();
    if (child == 0) {
        app::keepMemoryPrivate();
        rlimit core{1, 1};
        ::getrlimit(RLIMIT_CORE, &core);
        ::_exit(::prctl(PR_GET_DUMPABLE) == 0 && core.rlim_cur == 0 && core.rlim_max == 0 ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);

    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

MALAR_TEST(TestLockedMemory)

} // namespace test_lockedmemory
#include "test_lockedmemory.moc"
