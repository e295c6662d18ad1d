#include "core/store/sealed/rewrite.h"

#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

namespace test_sealedrights {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;
using Kind = Error::Kind;

namespace {

constexpr uid_t nobody = 65534;

/// Whether a body says so in a process of its own, as a user whom rights bind: root they do not.
bool saysNobody(const std::function<bool()> &body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const bool isBound = ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
        _exit(isBound && body() ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

Kind kindOf(const Result<LogPtr> &log) { return log ? Kind::Unconfirmed : log.error().kind; }

} // namespace

/// A file, or a folder, that its user may not write.
class TestSealedRights : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFileThatMayNotBeWrittenIsRead();
    void aFileThatMayNotBeReadIsSaid();
    void aFolderThatMayNotBeWrittenHoldsNothingUp();
    void aFolderThatMayNotBeWrittenIsNotRewrittenIn();

private:
    QString path() const { return m_folder->filePath(u"clinic.malar"_s); }
    void allow(const QString &what, mode_t mode) const { ::chmod(qPrintable(what), mode); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QuickOps m_ops;
    Database m_now;
};

void TestSealedRights::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = someCommits(*createLog(m_ops, path()), 3).back();
    if (::geteuid() == 0)
        for (const QString &what : {path(), m_folder->path()})
            QCOMPARE(::chown(qPrintable(what), nobody, nobody), 0);
}

void TestSealedRights::cleanup() { allow(m_folder->path(), 0700); }

void TestSealedRights::aFileThatMayNotBeWrittenIsRead()
{
    allow(path(), 0400);

    QVERIFY(saysNobody([&] {
        const auto log = Log::open(m_ops, path(), testCipher(), Log::Access::ReadOnly);
        return kindOf(Log::open(m_ops, path(), testCipher(), Log::Access::ReadWrite)) == Kind::NoRight &&
               log && holds(**log, m_now) && (*log)->look();
    }));
}

void TestSealedRights::aFileThatMayNotBeReadIsSaid()
{
    allow(path(), 0000);

    QVERIFY(saysNobody([&] {
        return kindOf(Log::open(m_ops, path(), testCipher(), Log::Access::ReadOnly)) == Kind::NoRight;
    }));
}

/// Unlike with a journal, which SQLite makes beside a plain file.
void TestSealedRights::aFolderThatMayNotBeWrittenHoldsNothingUp()
{
    allow(m_folder->path(), 0500);

    QVERIFY(saysNobody([&] {
        const auto log = Log::open(m_ops, path(), testCipher(), Log::Access::ReadWrite);
        return log && m_now.put(**log, 1, 50) && (*log)->commit() && holds(*openLog(m_ops, path()), m_now);
    }));
}

void TestSealedRights::aFolderThatMayNotBeWrittenIsNotRewrittenIn()
{
    const QByteArray before = bytesIn(path());
    allow(m_folder->path(), 0500);

    QVERIFY(saysNobody([&] {
        const auto log = openLog(m_ops, path());
        const auto fresh = sealed::rewrite(*log, m_ops, log->header().renewed(), testCipher());
        return kindOf(fresh) == Kind::NoRight && m_now.put(*log, 1, 50) && log->commit();
    }));

    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"clinic.malar"_s});
    QVERIFY(bytesIn(path()).mid(256).startsWith(before.mid(256)));
}

MALAR_TEST(TestSealedRights)

} // namespace test_sealedrights
#include "test_sealedrights.moc"
