#include "tests/support/fault.h"
#include "tests/support/files.h"
#include "tests/support/store.h"

#include <cerrno>
#include <cstdio>

namespace test_storefault {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int atMost = 12; // moments of one kind that are tried

/// What a process prints of an error.
QString said(Kind kind) { return u"error %1"_s.arg(static_cast<int>(kind)); }

std::vector<PatientFile> cohort() { return test::generatedCohort(3, 2); }

} // namespace

/// Disks that fail and machines that lose their power, at every step of what the store does.
class TestStoreFault : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void aKillWhileARegistryIsMadeLeavesAllOrNothing();
    void aFailureWhileARegistryIsMadeLeavesAllOrNothing_data();
    void aFailureWhileARegistryIsMadeLeavesAllOrNothing();
    void aSaveThatFailsToReachTheDiskIsNotSaidToBeLost();
    void aFullDiskAtOpeningIsSaid();
    void aDiskWithoutLocksIsSaid();
    void aDiskThatCannotBeReadIsSaid();

private:
    Fault fault(const char *calls, int at, int code = 0, bool forGood = false) const
    {
        return {m_folder->path(), calls, at, code, forGood};
    }
    Ended make(const Fault &with) const { return runBeside({u"--make"_s, m_path}, with); }
    /// Every moment, or evenly chosen ones where there are many.
    static std::vector<int> moments(int calls)
    {
        std::vector<int> all;
        for (int at = 1; at <= calls; at += std::max(1, calls / atMost))
            all.push_back(at);
        return all;
    }
    void verifyWhole() const
    {
        const auto store = Store::open(m_path, Store::Access::ReadOnly);
        QVERIFY(store);
        QCOMPARE((*store)->records()->size(), cohort().size());
        QCOMPARE(rightsOf(m_path), 0600U);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestStoreFault::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"clinic.malar"_s);
}

void TestStoreFault::aKillWhileARegistryIsMadeLeavesAllOrNothing()
{
    const int calls = make(fault("owsm", 0)).calls;
    QVERIFY(calls > 10);
    for (const int at : moments(calls)) {
        QFile::remove(m_path);
        const Ended ended = make(fault("owsm", at));
        QVERIFY(ended.killed);
        if (!QFile::exists(m_path))
            QCOMPARE(make(fault("", 0)).said, u"made"_s);
        verifyWhole();
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"clinic.malar"_s});
    }
}

void TestStoreFault::aFailureWhileARegistryIsMadeLeavesAllOrNothing_data()
{
    QTest::addColumn<QByteArray>("calls");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("forGood");
    QTest::addColumn<int>("kind");
    QTest::newRow("full") << QByteArray("w") << ENOSPC << true << static_cast<int>(Kind::DiskFull);
    QTest::newRow("full for a moment")
        << QByteArray("w") << ENOSPC << false << static_cast<int>(Kind::DiskFull);
    QTest::newRow("not allowed") << QByteArray("o") << EACCES << true << static_cast<int>(Kind::NoRight);
    QTest::newRow("written wrong") << QByteArray("w") << EIO << true << static_cast<int>(Kind::DiskFault);
    QTest::newRow("not synced") << QByteArray("s") << EIO << true << static_cast<int>(Kind::DiskFault);
}

void TestStoreFault::aFailureWhileARegistryIsMadeLeavesAllOrNothing()
{
    QFETCH(QByteArray, calls);
    QFETCH(int, code);
    QFETCH(bool, forGood);
    QFETCH(int, kind);
    const int count = make(fault(calls, 0)).calls;
    QVERIFY(count > 0);
    int failed = 0;
    for (const int at : moments(count)) {
        QFile::remove(m_path);
        const Ended ended = make(fault(calls, at, code, forGood));
        QVERIFY(!ended.killed);
        if (ended.said == u"made"_s || ended.said == said(Kind::Unconfirmed)) {
            verifyWhole();
            continue;
        }
        QCOMPARE(ended.said, said(static_cast<Kind>(kind)));
        QVERIFY(!QFile::exists(m_path));
        QCOMPARE(namesIn(m_folder->path()), QStringList());
        ++failed;
    }
    QVERIFY(failed > 0);
}

void TestStoreFault::aSaveThatFailsToReachTheDiskIsNotSaidToBeLost()
{
    QVERIFY(make(fault("", 0)).said == u"made"_s);
    const QByteArray before = bytesOf(m_path);
    const QStringList save{u"--save"_s, m_path};
    const int calls = runBeside(save, fault("s", 0)).calls;
    int unconfirmed = 0;
    for (const int at : moments(calls)) {
        overwrite(m_path, before);
        const Ended ended = runBeside(save, fault("s", at, EIO));
        const bool there = (*Store::open(m_path))->records()->size() > cohort().size();
        QCOMPARE(there, ended.said == u"saved"_s || ended.said == said(Kind::Unconfirmed));
        unconfirmed += ended.said == said(Kind::Unconfirmed);
    }
    QCOMPARE(unconfirmed, 1);
}

void TestStoreFault::aFullDiskAtOpeningIsSaid()
{
    QVERIFY(make(fault("", 0)).said == u"made"_s);

    QCOMPARE(runBeside({u"--why"_s, m_path}, fault("w", 1, ENOSPC, true)).said, said(Kind::DiskFull));
    QCOMPARE(runBeside({u"--why"_s, m_path}, fault("o", 2, EACCES, true)).said, said(Kind::NoRight));
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"clinic.malar"_s});
}

void TestStoreFault::aDiskWithoutLocksIsSaid()
{
    QVERIFY(make(fault("", 0)).said == u"made"_s);

    QCOMPARE(runBeside({u"--why"_s, m_path}, fault("l", 1, ENOLCK, true)).said, said(Kind::NoLocks));
    QCOMPARE(runBeside({u"--read"_s, m_path}, fault("l", 1, ENOLCK, true)).said, said(Kind::NoLocks));
}

void TestStoreFault::aDiskThatCannotBeReadIsSaid()
{
    QVERIFY(make(fault("", 0)).said == u"made"_s);

    QCOMPARE(runBeside({u"--read"_s, m_path}, fault("r", 3, EIO, true)).said, said(Kind::DiskFault));
}

namespace {

int say(const Result<Done> &done, const char *word)
{
    std::puts(done ? word : qPrintable(said(done.error().kind)));
    return done ? 0 : 3;
}

int run(const QString &what, const QString &path)
{
    if (what == u"--make"_s)
        return say(Store::make(path, training, [](Store &store) { return store.import(cohort()); }), "made");
    const auto store =
        Store::open(path, what == u"--read"_s ? Store::Access::ReadOnly : Store::Access::ReadWrite);
    if (!store)
        return say(store.error(), "");
    if (what == u"--save"_s)
        return say((*store)->save(test::patientOnDrug(u"NEW"_s)), "saved");
    const std::optional<Error> why = (*store)->whyReadOnly();
    return say(why ? Result<Done>(*why) : Done{}, "open");
}

int started(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1].startsWith(u"--"))
        return run(arguments[1], arguments[2]);
    TestStoreFault tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace

MALAR_TEST_MAIN(started)

} // namespace test_storefault
#include "test_storefault.moc"
