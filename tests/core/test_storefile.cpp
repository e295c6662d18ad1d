#include "core/store/schema.h"
#include "core/store/sql.h"
#include "core/store/store.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace test_storefile {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Any statement on a file, past the store.
void execute(const QString &path, const QStringList &statements)
{
    sql::Database database(sql::sqlite(), path);
    for (const QString &statement : statements)
        database.run(statement);
}

} // namespace

/// The file itself: made, opened, refused.
class TestStoreFile : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void aNewRegistryIsForItsOwnerOnly();
    void whatStandsAtThePathIsNotOverwritten();
    void aFolderThatDoesNotExistIsNamed();
    void whatWasSavedIsThereAfterReopening();
    void noFileIsLeftBesideAClosedRegistry();
    void whatIsNotOursIsRefusedUntouched_data();
    void whatIsNotOursIsRefusedUntouched();
    void damageInTheMiddleIsAnErrorAndNoCrash();

private:
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
    PatientRecord m_patient = test::patientOnDrug(u"HUMV-003"_s);
};

/// A registry with one patient, closed.
void TestStoreFile::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"Peña’s registry.malar"_s);
    const auto store = Store::create(m_path, u"Clinic"_s);
    QVERIFY(store);
    QVERIFY((*store)->save(m_patient));
}

void TestStoreFile::aNewRegistryIsForItsOwnerOnly()
{
    struct stat status {};
    QCOMPARE(stat(QFile::encodeName(m_path).constData(), &status), 0);

    QCOMPARE(status.st_mode & 0777, 0600U);
}

void TestStoreFile::whatStandsAtThePathIsNotOverwritten()
{
    const QByteArray before = bytesOf(m_path);

    const auto again = Store::create(m_path, u"Other"_s);

    QVERIFY(!again);
    QCOMPARE(again.error().kind, Kind::Exists);
    QCOMPARE(bytesOf(m_path), before);
}

void TestStoreFile::aFolderThatDoesNotExistIsNamed()
{
    const QString path = m_folder->filePath(u"none/new.malar"_s);

    const auto made = Store::create(path, u"New"_s);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Kind::File);
    QCOMPARE(made.error().place, path);

    const auto opened = Store::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::NotFound);
}

void TestStoreFile::whatWasSavedIsThereAfterReopening()
{
    const auto store = Store::open(m_path);

    QVERIFY(store);
    QCOMPARE((*store)->path(), m_path);
    QCOMPARE((*store)->access(), Store::Access::ReadWrite);
    QCOMPARE((*store)->registry()->name, u"Clinic"_s);
    QVERIFY(*(*store)->record(m_patient.patient.id) == m_patient);
}

void TestStoreFile::noFileIsLeftBesideAClosedRegistry()
{
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestStoreFile::whatIsNotOursIsRefusedUntouched_data()
{
    QTest::addColumn<QString>("make");
    QTest::addColumn<int>("kind");

    QTest::newRow("empty file") << u"empty"_s << static_cast<int>(Kind::Foreign);
    QTest::newRow("text file") << u"text"_s << static_cast<int>(Kind::Foreign);
    QTest::newRow("random bytes") << u"random"_s << static_cast<int>(Kind::Foreign);
    QTest::newRow("folder") << u"folder"_s << static_cast<int>(Kind::Foreign);
    QTest::newRow("another program's SQLite") << u"sqlite"_s << static_cast<int>(Kind::Foreign);
    QTest::newRow("cut within the header") << u"cut 60"_s << static_cast<int>(Kind::Foreign);
    QTest::newRow("cut after the header") << u"cut 100"_s << static_cast<int>(Kind::Damaged);
    QTest::newRow("cut in half") << u"cut half"_s << static_cast<int>(Kind::Damaged);
    QTest::newRow("last byte missing") << u"cut -1"_s << static_cast<int>(Kind::Damaged);
    QTest::newRow("garbage after the header") << u"garbage"_s << static_cast<int>(Kind::Damaged);
    QTest::newRow("from a newer version") << u"newer"_s << static_cast<int>(Kind::NewerSchema);
    QTest::newRow("without a schema version") << u"version 0"_s << static_cast<int>(Kind::Damaged);
    QTest::newRow("without its own row") << u"no registry"_s << static_cast<int>(Kind::Damaged);
}

void TestStoreFile::whatIsNotOursIsRefusedUntouched()
{
    QFETCH(QString, make);
    QFETCH(int, kind);
    QByteArray bytes = bytesOf(m_path);
    QByteArray noise;
    std::mt19937 random(3);
    for (int i = 0; i < 50'000; ++i)
        noise.append(static_cast<char>(random()));

    QVERIFY(QFile::remove(m_path));
    if (make == u"empty"_s)
        write(m_path, {});
    else if (make == u"text"_s)
        write(m_path, QByteArray("patient,date\nA,2025-01-01\n").repeated(100));
    else if (make == u"random"_s)
        write(m_path, noise);
    else if (make == u"folder"_s)
        QVERIFY(QDir().mkdir(m_path));
    else if (make == u"sqlite"_s)
        execute(m_path, {u"CREATE TABLE patient (id TEXT)"_s});
    else if (make == u"cut half"_s)
        write(m_path, bytes.first(bytes.size() / 2));
    else if (make == u"cut -1"_s)
        write(m_path, bytes.chopped(1));
    else if (make.startsWith(u"cut "_s))
        write(m_path, bytes.first(make.sliced(4).toInt()));
    else if (make == u"garbage"_s)
        write(m_path, bytes.replace(100, 40'000, noise.first(40'000)));
    else
        write(m_path, bytes);
    if (make == u"newer"_s)
        execute(m_path, {u"PRAGMA user_version = %1"_s.arg(schema::migrations().size() + 1)});
    if (make == u"version 0"_s)
        execute(m_path, {u"PRAGMA user_version = 0"_s});
    if (make == u"no registry"_s)
        execute(m_path, {u"DELETE FROM registry"_s});
    const QByteArray before = bytesOf(m_path);

    for (const auto access : {Store::Access::ReadWrite, Store::Access::ReadOnly}) {
        const auto opened = Store::open(m_path, access);
        QVERIFY(!opened);
        QCOMPARE(static_cast<int>(opened.error().kind), kind);
        QCOMPARE(opened.error().place, m_path);
    }

    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
             1);
}

void TestStoreFile::damageInTheMiddleIsAnErrorAndNoCrash()
{
    {
        const auto store = Store::open(m_path);
        QVERIFY((*store)->import(test::generatedCohort(20, 10)));
    }
    const QByteArray whole = bytesOf(m_path);
    std::mt19937 random(5);
    int refused = 0;
    for (int run = 0; run < 60; ++run) {
        QByteArray bytes = whole;
        const auto at = 100 + static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size() - 4200));
        for (qsizetype i = 0; i < 4096; ++i)
            bytes[at + i] = static_cast<char>(random());
        write(m_path, bytes);

        const auto store = Store::open(m_path);
        const bool readable = store && (*store)->records();
        refused += readable ? 0 : 1;
    }

    QVERIFY(refused > 0);
}

MALAR_TEST(TestStoreFile)

} // namespace test_storefile
#include "test_storefile.moc"
