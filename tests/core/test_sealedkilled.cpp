#include "tests/support/sealedlog.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <csignal>
#include <random>

#include <sys/wait.h>
#include <unistd.h>

namespace test_sealedkilled {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;

/// What was acknowledged is there, whenever the program is killed.
class TestSealedKilled : public test::Test {
    Q_OBJECT

private slots:
    void noAcknowledgedCommitIsLostToAKill();
};

namespace {

constexpr quint32 pages = 40;

/// After commit n page n % 40 + 1 has version n, and so have three more.
Database after(quint64 commits)
{
    Database database;
    for (quint64 n = commits > pages ? commits - pages : 1; n <= commits; ++n)
        for (quint64 other = 0; other < 4; ++other) {
            const auto number = static_cast<quint32>((n + 7 * other) % pages) + 1;
            database.pages = std::max(database.pages, number);
            database.versions[number] = n;
        }
    return database;
}

/// Tells each commit once it is acknowledged. Some are spilled ahead in part.
[[noreturn]] void commitUntilKilled(const QString &path, int said)
{
    sealed::FileOps ops;
    const auto log = Log::open(ops, path, testCipher(), Log::Access::ReadWrite);
    if (!log)
        _exit(1);
    for (quint64 n = (*log)->last().sequence + 1;; ++n) {
        (*log)->hold(n % 3 == 0 ? 2 : 100);
        for (quint64 other = 0; other < 4; ++other) {
            const auto number = static_cast<quint32>((n + 7 * other) % pages) + 1;
            if (!(*log)->write(number, pageOf(number, n)))
                _exit(1);
        }
        if (!(*log)->commit() || ::write(said, &n, sizeof n) != ssize_t(sizeof n))
            _exit(1);
    }
}

/// The last commit that a child acknowledged before it was killed; some time after it began, or after its
/// first one.
quint64 lastOfChild(const QString &path, bool afterFirst, int microseconds)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        commitUntilKilled(path, ends[1]);
    }
    ::close(ends[1]);
    quint64 last = 0;
    if (afterFirst && ::read(ends[0], &last, sizeof last) != ssize_t(sizeof last))
        qFatal("a child that a test needs did not commit");
    ::usleep(static_cast<useconds_t>(microseconds));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    for (quint64 n = 0; ::read(ends[0], &n, sizeof n) == ssize_t(sizeof n);)
        last = n;
    ::close(ends[0]);
    return last;
}

} // namespace

void TestSealedKilled::noAcknowledgedCommitIsLostToAKill()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    sealed::FileOps ops;
    createLog(ops, path);
    std::mt19937 random(1);

    quint64 acknowledged = 0;
    for (int run = 0; run < rounds(200, 2000); ++run) {
        const auto wait = static_cast<int>(random() % 15'000);
        acknowledged = std::max(acknowledged, lastOfChild(path, run % 2 == 1, wait));

        const auto log = Log::open(ops, path, testCipher(), Log::Access::ReadOnly);
        QVERIFY2(log, qPrintable(u"run %1"_s.arg(run)));
        const quint64 last = (*log)->last().sequence;
        QVERIFY(last == acknowledged || last == acknowledged + 1);
        QVERIFY2(holds(**log, after(last)), qPrintable(u"run %1"_s.arg(run)));
        acknowledged = last;
    }
    QVERIFY(acknowledged >= 100);
}

MALAR_TEST(TestSealedKilled)

} // namespace test_sealedkilled
#include "test_sealedkilled.moc"
