#include "tests/support/files.h"
#include "tests/support/store.h"

#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <unistd.h>

namespace test_storelock {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As the program writes it on another machine: process, program, host and two ids of the machine.
QByteArray foreignLock() { return "4711\nmalar\nward-3\n8f14e45f\nc4ca4238\n"; }

} // namespace

/// One writer a file, whatever name it is opened by.
class TestStoreLock : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void anotherNameOfTheFileIsTheSameFile_data();
    void anotherNameOfTheFileIsTheSameFile();
    void anotherNameIsTheSameFileToAnotherProcess_data();
    void anotherNameIsTheSameFileToAnotherProcess();
    void theLockLiesBesideTheRealFile();
    void savesGoOnWhileOthersOpenAndClose();
    void aLockThatSaysNobodyIsTakenOver_data();
    void aLockThatSaysNobodyIsTakenOver();
    void anotherMachinesLockSaysWhoseItIs();
    void anotherMachinesLockIsTakenOverOnceThatIsDecided();
    void aLockThatSomebodyHoldsIsNotTakenOver();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString otherName(const QString &how) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestStoreLock::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = path(u"clinic.malar"_s);
    QVERIFY(Store::create(m_path, u"Clinic"_s));
}

QString TestStoreLock::otherName(const QString &how) const
{
    const QString other = path(u"sub/other.malar"_s);
    QDir(m_folder->path()).mkpath(u"sub"_s);
    if (how == u"link"_s)
        QFile::link(u"../clinic.malar"_s, other);
    else if (how == u"hard link"_s && ::link(QFile::encodeName(m_path), QFile::encodeName(other)) != 0)
        qFatal("no hard link");
    else if (how == u"folder link"_s)
        QFile::link(m_folder->path(), path(u"sub/folder"_s));
    if (how == u"dots"_s)
        return path(u"sub/../clinic.malar"_s);
    if (how == u"relative"_s)
        return QDir::current().relativeFilePath(m_path);
    return how == u"folder link"_s ? path(u"sub/folder/clinic.malar"_s) : other;
}

void TestStoreLock::anotherNameOfTheFileIsTheSameFile_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"link", "hard link", "folder link", "dots", "relative"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestStoreLock::anotherNameOfTheFileIsTheSameFile()
{
    QFETCH(QString, how);
    const auto first = Store::open(m_path);
    QCOMPARE((*first)->access(), Store::Access::ReadWrite);

    const auto second = Store::open(otherName(how));

    QVERIFY(second);
    QCOMPARE((*second)->access(), Store::Access::ReadOnly);
    QVERIFY((*second)->heldByAnother());
    QVERIFY((*second)->isFile(m_path));
    QCOMPARE(kindOf((*second)->rename(u"Other"_s)), Kind::Held);
    QVERIFY((*first)->rename(u"First"_s));
    QCOMPARE((*second)->registry()->name, u"First"_s);
}

void TestStoreLock::anotherNameIsTheSameFileToAnotherProcess_data()
{
    anotherNameOfTheFileIsTheSameFile_data();
}

void TestStoreLock::anotherNameIsTheSameFileToAnotherProcess()
{
    QFETCH(QString, how);
    const auto first = Store::open(otherName(how));
    QCOMPARE((*first)->access(), Store::Access::ReadWrite);

    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QCoreApplication::applicationName(), u"--open"_s, m_path});
    QVERIFY(child.waitForFinished());

    QCOMPARE(child.readAllStandardOutput().trimmed(), QByteArray("read-only"));
    QVERIFY((*first)->rename(u"First"_s));
}

void TestStoreLock::theLockLiesBesideTheRealFile()
{
    const auto store = Store::open(otherName(u"link"_s));

    QVERIFY(QFile::exists(m_path + u".lock"_s));
    QCOMPARE(namesIn(path(u"sub"_s)), QStringList{u"other.malar"_s});
}

/// Closing a descriptor of the file anywhere in a process takes SQLite's locks of that process away.
void TestStoreLock::savesGoOnWhileOthersOpenAndClose()
{
    const auto store = Store::open(m_path);
    for (int i = 0; i < 5; ++i) {
        QVERIFY((*store)->save(test::patientOnDrug(u"HUMV-%1"_s.arg(i))));
        QVERIFY(Store::open(m_path));
        QVERIFY(Store::open(m_path, Store::Access::ReadOnly));
    }

    QCOMPARE((*store)->records()->size(), 5U);
}

void TestStoreLock::aLockThatSaysNobodyIsTakenOver_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::newRow("nothing in it") << QByteArray();
    QTest::newRow("cut in the process") << QByteArray("47");
    QTest::newRow("cut before the host") << QByteArray("4711\nmalar\n");
}

void TestStoreLock::aLockThatSaysNobodyIsTakenOver()
{
    QFETCH(QByteArray, lock);
    overwrite(m_path + u".lock"_s, lock);

    const auto store = Store::open(m_path);

    QVERIFY(store);
    QCOMPARE((*store)->access(), Store::Access::ReadWrite);
    QVERIFY(!(*store)->whyReadOnly());
}

void TestStoreLock::anotherMachinesLockSaysWhoseItIs()
{
    overwrite(m_path + u".lock"_s, foreignLock());
    const QDateTime before = QFileInfo(m_path + u".lock"_s).lastModified().toUTC();

    const auto store = Store::open(m_path);

    QVERIFY(store);
    QCOMPARE((*store)->access(), Store::Access::ReadOnly);
    const std::optional<Holder> holder = (*store)->holder();
    QVERIFY(holder);
    QCOMPARE(holder->host, u"ward-3"_s);
    QCOMPARE(holder->program, u"malar"_s);
    QCOMPARE(holder->user, QFileInfo(m_path).owner());
    QCOMPARE(holder->since, before);
    QVERIFY(holder->mayBeGone);
    QCOMPARE((*store)->whyReadOnly()->kind, Kind::Held);
}

void TestStoreLock::anotherMachinesLockIsTakenOverOnceThatIsDecided()
{
    overwrite(m_path + u".lock"_s, foreignLock());

    QVERIFY(Store::takeOver(m_path));

    const auto store = Store::open(m_path);
    QCOMPARE((*store)->access(), Store::Access::ReadWrite);
    QVERIFY((*store)->rename(u"Ours"_s));
}

void TestStoreLock::aLockThatSomebodyHoldsIsNotTakenOver()
{
    const auto first = Store::open(m_path);
    const auto second = Store::open(m_path);
    QVERIFY(!(*second)->holder()->mayBeGone);
    QCOMPARE((*second)->holder()->host, QSysInfo::machineHostName());

    QCOMPARE(kindOf(Store::takeOver(m_path)), Kind::Held);

    QVERIFY((*first)->rename(u"First"_s));
    QVERIFY(QFile::exists(m_path + u".lock"_s));
}

namespace {

int openAndSay(const QString &path)
{
    const auto store = Store::open(path);
    std::puts(!store ? "error" : (*store)->access() == Store::Access::ReadOnly ? "read-only" : "read-write");
    return 0;
}

int started(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--open"_s)
        return openAndSay(arguments.value(2));
    TestStoreLock tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace

MALAR_TEST_MAIN(started)

} // namespace test_storelock
#include "test_storelock.moc"
