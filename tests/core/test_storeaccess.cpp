#include "core/store/store.h"

#include "tests/support/eitherkind.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace test_storeaccess {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

/// Who may write: one window at a time, and only where the file and its folder let it.
class TestStoreAccess : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::onEitherKind(); }
    void init();

    void aSecondWindowReadsOnly();
    void theLockOfADeadProcessIsTakenOver();
    void aRegistryOpenedForReadingRefusesToWrite();
    void aFileThatMayNotBeWrittenIsReadable_data();
    void aFileThatMayNotBeWrittenIsReadable();

private:
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
    PatientRecord m_patient = test::patientOnDrug(u"HUMV-003"_s);
};

/// A registry with one patient, closed.
void TestStoreAccess::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"Peña’s registry.malar"_s);
    const auto store = test::createEither(m_path, u"Clinic"_s);
    QVERIFY(store);
    QVERIFY((*store)->save(m_patient));
}

void TestStoreAccess::aSecondWindowReadsOnly()
{
    const auto first = test::openEither(m_path);
    const auto second = test::openEither(m_path);

    QVERIFY(second);
    QCOMPARE((*second)->access(), Store::Access::ReadOnly);
    QVERIFY((*second)->heldByAnother());
    QVERIFY(!(*first)->heldByAnother());
    QCOMPARE((*second)->save(test::patientOnDrug(u"B"_s)).error().kind, Kind::Held);

    QVERIFY((*first)->save(test::patientOnDrug(u"C"_s)));
    QCOMPARE((*second)->records()->size(), 2U);
}

void TestStoreAccess::theLockOfADeadProcessIsTakenOver()
{
    QProcess child; // opens the registry and dies without closing it
    child.start(QCoreApplication::applicationFilePath(),
                {QCoreApplication::applicationName(), u"--die-holding"_s, m_path});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QVERIFY(QFile::exists(m_path + u".lock"_s));

    const auto store = test::openEither(m_path);

    QVERIFY(store);
    QCOMPARE((*store)->access(), Store::Access::ReadWrite);
}

void TestStoreAccess::aRegistryOpenedForReadingRefusesToWrite()
{
    const auto store = test::openEither(m_path, Store::Access::ReadOnly);

    QVERIFY(store);
    QVERIFY(!(*store)->heldByAnother());
    QCOMPARE((*store)->rename(u"Other"_s).error().kind, Kind::ReadOnly);
    QCOMPARE((*store)->park(test::clearVisit(m_patient, QDate(2025, 1, 1))).error().kind, Kind::ReadOnly);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestStoreAccess::aFileThatMayNotBeWrittenIsReadable_data()
{
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("folderMode");

    QTest::newRow("read-only file") << 0444 << 0777;
    QTest::newRow("read-only folder") << 0666 << 0555;
    QTest::newRow("both") << 0444 << 0555;
}

void TestStoreAccess::aFileThatMayNotBeWrittenIsReadable()
{
    QFETCH(int, fileMode);
    QFETCH(int, folderMode);
    QCOMPARE(chmod(QFile::encodeName(m_path).constData(), static_cast<mode_t>(fileMode)), 0);
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), static_cast<mode_t>(folderMode)), 0);

    QProcess child; // as a user who is bound by permissions
    child.start(QCoreApplication::applicationFilePath(),
                {QCoreApplication::applicationName(), u"--read-as-nobody"_s, m_path});
    QVERIFY(child.waitForFinished());

    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0700), 0);
    QCOMPARE(QString::fromLocal8Bit(child.readAllStandardOutput()),
             u"read-only, 1 patient, not held by another\n"_s);
}

namespace {

constexpr uid_t nobody = 65534;

int dieHolding(const QString &path)
{
    const auto store = test::openEither(path);
    std::abort();
}

int readAsNobody(const QString &path)
{
    if (geteuid() == 0 && setuid(nobody) != 0)
        return 1;
    const auto store = test::openEither(path);
    if (!store) {
        std::printf("error %d\n", static_cast<int>(store.error().kind));
        return 1;
    }
    const auto records = (*store)->records();
    std::printf("%s, %zu patient, %s by another\n",
                (*store)->access() == Store::Access::ReadOnly ? "read-only" : "read-write",
                records ? records->size() : 0, (*store)->heldByAnother() ? "held" : "not held");
    return 0;
}

int started(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--die-holding"_s)
        return dieHolding(arguments.value(2));
    if (arguments.value(1) == u"--read-as-nobody"_s)
        return readAsNobody(arguments.value(2));
    TestStoreAccess tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace

MALAR_TEST_MAIN(started)

} // namespace test_storeaccess
#include "test_storeaccess.moc"
