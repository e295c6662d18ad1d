#include "tests/support/sealedops.h"
#include "tests/support/sealedsql.h"

#include "core/store/sealed/rewrite.h"

#include <QDir>
#include <QTemporaryDir>

namespace test_sealedsql {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;

namespace {

// SQLite's result codes, https://www.sqlite.org/rescode.html
constexpr int cannotOpen = 14;

} // namespace

/// SQLite, as it is, on a sealed log: the same answers, and nothing in clear.
class TestSealedSql : public test::PersonTest {
    Q_OBJECT

private slots:
    void whatIsStoredIsThereAgain();
    void aSaveIsFlushedOnce();
    void nothingIsOpenedButTheOneDatabase();
    void aJournalOnDiskIsRefused();
    void aWriteAheadLogIsRefused();
    void whatSortsStaysInMemory();
    void nothingIsInClear();
    void itIsVacuumed();
    void aLargeImageIsKept();
    void oneLogHasOneConnection();
    void anEarlierStateIsAttached();

private:
    bool isInClear() const;
};

bool TestSealedSql::isInClear() const
{
    const QDir folder(m_folder->path());
    const QStringList names =
        folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::any_of(names, [&](const QString &name) {
        const QByteArray bytes = bytesIn(folder.filePath(name));
        return bytes.contains(knownName.toUtf8()) || bytes.contains("SQLite format 3") ||
               bytes.contains("person");
    });
}

void TestSealedSql::whatIsStoredIsThereAgain()
{

    SealedSql sql(openLog(m_ops, path()));

    QCOMPARE(sql.value(u"SELECT count(*) FROM person"_s).toInt(), 100);
    QCOMPARE(sql.value(u"SELECT name FROM person WHERE id = 7"_s).toString(), knownName + u" 7"_s);
    QCOMPARE(sql.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QCOMPARE(sql.value(u"PRAGMA journal_mode"_s).toString(), u"memory"_s);
    QCOMPARE(sql.value(u"PRAGMA synchronous"_s).toInt(), 2);
    QCOMPARE(sql.value(u"PRAGMA page_size"_s).toInt(), 4096);
}

void TestSealedSql::aSaveIsFlushedOnce()
{
    SealedSql sql(openLog(m_ops, path()));
    const quint64 before = sql.log().last().sequence;
    const quint64 pages = sql.log().writtenPages();
    m_ops.flushes = 0;
    m_ops.bytes = 0;

    QVERIFY(sql.run({u"BEGIN"_s, insertPerson(101), insertPerson(102), u"COMMIT"_s}));

    QCOMPARE(m_ops.flushes, 1);
    QCOMPARE(sql.log().last().sequence, before + 1);
    // The pages that changed, and little more.
    const quint64 changed = sql.log().writtenPages() - pages;
    QVERIFY(m_ops.bytes >= changed * 4112 && m_ops.bytes < (changed + 1) * 4112);
    QVERIFY(changed < 6);
}

void TestSealedSql::nothingIsOpenedButTheOneDatabase()
{
    SealedSql sql(openLog(m_ops, path()));

    for (const QString &other : {u"file:/999?vfs=malar-sealed"_s, u"file:/1-journal?vfs=malar-sealed"_s,
                                 u"file:/etc/passwd?vfs=malar-sealed"_s}) {
        QVERIFY(!sql.run(u"ATTACH '%1' AS other"_s.arg(other)));
        QCOMPARE(sql.lastCode(), cannotOpen);
    }
    QVERIFY(!sql.run(u"VACUUM INTO 'file:/998?vfs=malar-sealed'"_s));
}

void TestSealedSql::aJournalOnDiskIsRefused()
{
    SealedSql sql(openLog(m_ops, path()));

    for (const QString &mode : {u"DELETE"_s, u"TRUNCATE"_s, u"PERSIST"_s}) {
        sql.value(u"PRAGMA journal_mode = "_s + mode);
        QVERIFY(!sql.run(insertPerson(200)));
        QCOMPARE(sql.lastCode(), cannotOpen);
    }
    sql.value(u"PRAGMA journal_mode = MEMORY"_s);

    QVERIFY(sql.run(insertPerson(200)));
    QVERIFY(!isInClear());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"clinic.malar"_s});
}

void TestSealedSql::aWriteAheadLogIsRefused()
{
    SealedSql sql(openLog(m_ops, path()));

    QCOMPARE(sql.value(u"PRAGMA journal_mode = WAL"_s).toString(), u"memory"_s);
    // Alone, SQLite needs no shared memory for one.
    sql.value(u"PRAGMA locking_mode = EXCLUSIVE"_s);
    QVERIFY(sql.value(u"PRAGMA journal_mode = WAL"_s).toString() != u"wal"_s || !sql.run(insertPerson(200)));

    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"clinic.malar"_s});
}

void TestSealedSql::whatSortsStaysInMemory()
{
    SealedSql sql(openLog(m_ops, path()));

    QVERIFY(
        sql.run({u"PRAGMA cache_size = 10"_s, u"CREATE TEMP TABLE sorted(name TEXT)"_s,
                 u"INSERT INTO sorted SELECT a.name || b.name FROM person a, person b ORDER BY b.name"_s}));

    QCOMPARE(sql.value(u"SELECT count(*) FROM sorted"_s).toInt(), 10'000);
}

void TestSealedSql::nothingIsInClear()
{
    {
        SealedSql sql(openLog(m_ops, path()));
        QVERIFY(sql.run(
            {u"PRAGMA cache_size = 10"_s, u"BEGIN"_s, u"UPDATE person SET name = name || ' again'"_s}));
        QVERIFY(!isInClear());
        QVERIFY(sql.run(u"COMMIT"_s));
    }
    QVERIFY(!isInClear());
}

void TestSealedSql::itIsVacuumed()
{
    SealedSql sql(openLog(m_ops, path()));
    QVERIFY(sql.run(u"DELETE FROM person WHERE id > 10"_s));
    const quint32 before = sql.log().pages();

    QVERIFY(sql.run(u"VACUUM"_s));

    QVERIFY(sql.log().pages() < before);
    QCOMPARE(sql.value(u"SELECT count(*) FROM person"_s).toInt(), 10);
    QCOMPARE(sql.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestSealedSql::aLargeImageIsKept()
{
    constexpr int size = 5'000'000;
    {
        SealedSql sql(openLog(m_ops, path()));
        QVERIFY(sql.run(u"INSERT INTO image VALUES(1, randomblob(%1))"_s.arg(size)));
        QVERIFY(sql.run(u"INSERT INTO image SELECT 2, bytes FROM image"_s));
    }
    SealedSql sql(openLog(m_ops, path()));
    auto fresh = sealed::rewrite(sql.log(), m_ops, sql.log().header().renewed(), testCipher());
    QVERIFY(fresh);
    SealedSql again(*std::move(fresh));

    QCOMPARE(again.value(u"SELECT length(bytes) FROM image WHERE id = 2"_s).toInt(), size);
    QCOMPARE(again.value(u"SELECT count(DISTINCT bytes) FROM image"_s).toInt(), 1);
    QCOMPARE(again.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestSealedSql::oneLogHasOneConnection()
{
    SealedSql sql(openLog(m_ops, path()));

    QVERIFY(!sql.run(u"ATTACH '%1' AS twice"_s.arg(sql.mount().databaseName())));
    QCOMPARE(sql.lastCode(), cannotOpen);
}

void TestSealedSql::anEarlierStateIsAttached()
{
    SealedSql sql(openLog(m_ops, path()));
    const quint64 then = sql.log().last().sequence;
    QVERIFY(sql.run(u"DELETE FROM person WHERE id <= 40"_s));
    auto earlier = Log::open(m_ops, path(), testCipher(), Log::Access::ReadOnly, then);
    QVERIFY(earlier);
    const sealed::Mount mount(*std::move(earlier));

    QVERIFY(sql.run(u"ATTACH '%1' AS earlier"_s.arg(mount.databaseName())));

    QCOMPARE(sql.value(u"SELECT count(*) FROM earlier.person"_s).toInt(), 100);
    QCOMPARE(sql.value(u"SELECT count(*) FROM main.person"_s).toInt(), 60);
    QVERIFY(!sql.run(u"DELETE FROM earlier.person"_s));
    QVERIFY(sql.run(u"INSERT INTO person SELECT * FROM earlier.person WHERE id <= 40"_s));
    QCOMPARE(sql.value(u"SELECT count(*) FROM main.person"_s).toInt(), 100);
    QVERIFY(sql.run(u"DETACH earlier"_s));
}

MALAR_TEST(TestSealedSql)

} // namespace test_sealedsql
#include "test_sealedsql.moc"
