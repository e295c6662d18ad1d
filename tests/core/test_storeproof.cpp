#include "core/store/schema.h"
#include "tests/support/files.h"
#include "tests/support/store.h"

#include <QTemporaryDir>

namespace test_storeproof {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// https://www.sqlite.org/fileformat.html, "The Database Header": 2 where it writes ahead.
constexpr qsizetype writerOffset = 18;

const QStringList aWrongSum{u"PRAGMA ignore_check_constraints = ON"_s,
                            u"UPDATE visit SET clasi_a = clasi_a + 1"_s};

Result<std::unique_ptr<Store>> openBeside(const QString &path)
{
    return Store::open(path, Store::Access::ReadWrite, Store::Proof::Beside);
}

} // namespace

/// Nothing in a registry is believed before the file is proved.
class TestStoreProof : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void whatIsNotOfOurMakingIsRefused_data();
    void whatIsNotOfOurMakingIsRefused();
    void figuresOfAnalyzeAreNothingForeign();
    void aRegistryOfAnyVersionIsAsThatVersionHasIt_data();
    void aRegistryOfAnyVersionIsAsThatVersionHasIt();
    void aSumThatIsWrongIsRefused();
    void aLostIndexEntryIsRefused();
    void aVisitOfNobodyIsRefused();
    void damageThatCameWhileItWasOpenIsFound();
    void whatIsProvedBesideIsReadMeanwhileAndThenWritten();
    void aLargeRegistryIsProvedInAThread();
    void nothingIsWrittenIntoWhatIsNotProved();
    void whatIsForeignIsNotReadBesideItsProof();
    void anOlderRegistryIsProvedBeforeItIsMigrated();
    void aRegistryThatIsGoneIsNotMadeAnewByItsProof();
    void aRegistryThatWritesAheadIsSetBack();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestStoreProof::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"clinic.malar"_s);
    const auto store = Store::create(m_path, u"Clinic"_s);
    QVERIFY((*store)->import(test::generatedCohort(5, 4)));
}

void TestStoreProof::whatIsNotOfOurMakingIsRefused_data()
{
    QTest::addColumn<QStringList>("statements");
    const QString endless =
        u"WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x, x, x, x FROM n"_s;
    QTest::newRow("a view in the registry's place")
        << QStringList{u"ALTER TABLE registry RENAME TO hidden"_s,
                       u"CREATE VIEW registry (id, name, synthetic, created) AS "_s + endless};
    QTest::newRow("a view beside") << QStringList{u"CREATE VIEW extra AS SELECT 1"_s};
    QTest::newRow("a trigger") << QStringList{
        u"CREATE TRIGGER t AFTER INSERT ON visit BEGIN DELETE FROM consent; END"_s};
    QTest::newRow("a trigger that is gone") << QStringList{u"DROP TRIGGER history_is_not_changed"_s};
    QTest::newRow("a table beside") << QStringList{u"CREATE TABLE extra (id TEXT)"_s};
    QTest::newRow("an index that is gone") << QStringList{u"DROP INDEX one_visit_a_day"_s};
    QTest::newRow("a column more") << QStringList{u"ALTER TABLE consent ADD COLUMN more TEXT"_s};
}

void TestStoreProof::whatIsNotOfOurMakingIsRefused()
{
    QFETCH(QStringList, statements);
    execute(m_path, statements);
    const QByteArray before = bytesOf(m_path);

    for (const auto access : {Store::Access::ReadWrite, Store::Access::ReadOnly})
        QCOMPARE(kindOf(Store::open(m_path, access)), Kind::Altered);

    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(namesIn(m_folder->path()).size(), 1);
}

void TestStoreProof::figuresOfAnalyzeAreNothingForeign()
{
    execute(m_path, {u"ANALYZE"_s});

    QVERIFY(Store::open(m_path));
}

void TestStoreProof::aRegistryOfAnyVersionIsAsThatVersionHasIt_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < static_cast<int>(schema::migrations().size()); ++version)
        if (QFile::exists(QStringLiteral(MALAR_TEST_DATA "/registry/version%1.malar").arg(version)))
            QTest::addRow("version %d", version) << version;
}

void TestStoreProof::aRegistryOfAnyVersionIsAsThatVersionHasIt()
{
    QFETCH(int, version);
    const QString path = m_folder->filePath(u"old.malar"_s);
    overwrite(path, bytesOf(QStringLiteral(MALAR_TEST_DATA "/registry/version%1.malar").arg(version)));
    QCOMPARE(kindOf(Store::open(path, Store::Access::ReadOnly)), Kind::OldSchema);

    QVERIFY(Store::open(path)); // brought up to date
    QVERIFY(Store::open(path)); // and as the newest version has it
}

void TestStoreProof::aSumThatIsWrongIsRefused()
{
    execute(m_path, aWrongSum);

    for (const auto access : {Store::Access::ReadWrite, Store::Access::ReadOnly})
        QCOMPARE(kindOf(Store::open(m_path, access)), Kind::Damaged);
}

void TestStoreProof::aLostIndexEntryIsRefused()
{
    execute(m_path, {u"PRAGMA writable_schema = ON"_s,
                     u"UPDATE sqlite_schema SET sql = replace(sql, 'entered_in_error', 'draft')"
                     u" WHERE name = 'one_visit_a_day'"_s,
                     u"PRAGMA writable_schema = RESET"_s, u"REINDEX one_visit_a_day"_s,
                     u"PRAGMA writable_schema = ON"_s, u"INSERT INTO visit SELECT * FROM visit WHERE 0"_s,
                     u"UPDATE visit SET state = 'draft' WHERE rowid = 1"_s,
                     u"UPDATE sqlite_schema SET sql = replace(sql, '''draft''', '''entered_in_error''')"
                     u" WHERE name = 'one_visit_a_day'"_s});

    QCOMPARE(kindOf(Store::open(m_path)), Kind::Damaged);
}

void TestStoreProof::aVisitOfNobodyIsRefused()
{
    execute(m_path,
            {u"PRAGMA foreign_keys = OFF"_s, u"UPDATE visit SET patient = 'nobody' WHERE rowid = 1"_s});

    QCOMPARE(kindOf(Store::open(m_path)), Kind::Damaged);
}

void TestStoreProof::damageThatCameWhileItWasOpenIsFound()
{
    const auto store = Store::open(m_path);
    QVERIFY((*store)->proveAgain());
    QVERIFY((*store)->proved());

    execute(m_path, aWrongSum);

    QVERIFY((*store)->proveAgain());
    QCOMPARE(kindOf((*store)->proved()), Kind::Damaged);
}

void TestStoreProof::whatIsProvedBesideIsReadMeanwhileAndThenWritten()
{
    const auto store = openBeside(m_path);
    QVERIFY(store);
    QCOMPARE((*store)->records()->size(), 5U);

    QVERIFY((*store)->rename(u"Another name"_s)); // waits for the proof by itself

    QVERIFY((*store)->proved());
    QCOMPARE((*store)->registry()->name, u"Another name"_s);
}

void TestStoreProof::aLargeRegistryIsProvedInAThread()
{
    execute(m_path, aWrongSum);
    execute(m_path, {u"CREATE TABLE filling(bytes)"_s, u"INSERT INTO filling VALUES (zeroblob(2000000))"_s,
                     u"DROP TABLE filling"_s});
    const auto store = openBeside(m_path);
    QVERIFY(store);
    QVERIFY(!(*store)->isProofAtHand());

    (*store)->beginProof();

    QTRY_VERIFY((*store)->isProofAtHand());
    QCOMPARE(kindOf((*store)->proved()), Kind::Damaged);
}

void TestStoreProof::nothingIsWrittenIntoWhatIsNotProved()
{
    execute(m_path, aWrongSum);
    const QByteArray before = bytesOf(m_path);
    {
        const auto store = openBeside(m_path);
        QVERIFY(store);

        QCOMPARE(kindOf((*store)->rename(u"Another name"_s)), Kind::Damaged);
        QCOMPARE(kindOf((*store)->save(Schedule{})), Kind::Damaged); // nor later
        QCOMPARE(kindOf((*store)->proved()), Kind::Damaged);
    }
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(namesIn(m_folder->path()).size(), 1);
}

void TestStoreProof::whatIsForeignIsNotReadBesideItsProof()
{
    execute(m_path, {u"CREATE TRIGGER t AFTER INSERT ON visit BEGIN DELETE FROM consent; END"_s});

    QCOMPARE(kindOf(openBeside(m_path)), Kind::Altered);
}

void TestStoreProof::anOlderRegistryIsProvedBeforeItIsMigrated()
{
    const QString path = m_folder->filePath(u"old.malar"_s);
    overwrite(path, bytesOf(QStringLiteral(MALAR_TEST_DATA "/registry/version1.malar")));
    execute(path, aWrongSum);
    const QByteArray before = bytesOf(path);

    QCOMPARE(kindOf(openBeside(path)), Kind::Damaged);

    QCOMPARE(bytesOf(path), before);
    QCOMPARE(namesIn(m_folder->path()).size(), 2);
}

void TestStoreProof::aRegistryThatIsGoneIsNotMadeAnewByItsProof()
{
    const auto store = Store::open(m_path);
    QVERIFY(QFile::remove(m_path));

    QCOMPARE(kindOf((*store)->proveAgain()), Kind::Moved);

    QVERIFY(!QFile::exists(m_path));
}

void TestStoreProof::aRegistryThatWritesAheadIsSetBack()
{
    execute(m_path, {u"PRAGMA journal_mode = WAL"_s, u"UPDATE registry SET name = 'Ahead'"_s});
    QCOMPARE(bytesOf(m_path).at(writerOffset), 2);
    {
        const auto store = Store::open(m_path);
        QVERIFY(store);
        QCOMPARE((*store)->registry()->name, u"Ahead"_s);
    }

    QCOMPARE(bytesOf(m_path).at(writerOffset), 1);
    QCOMPARE(namesIn(m_folder->path()).size(), 1);
}

MALAR_TEST(TestStoreProof)

} // namespace test_storeproof
#include "test_storeproof.moc"
