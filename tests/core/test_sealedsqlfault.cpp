#include "tests/support/sealedops.h"
#include "tests/support/sealedsql.h"

#include <QTemporaryDir>

namespace test_sealedsqlfault {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;
using Kind = Error::Kind;

namespace {

// SQLite's result codes, https://www.sqlite.org/rescode.html
constexpr int readOnly = 8;
constexpr int full = 13;
constexpr int ioData = 8202;

} // namespace

/// SQLite on a sealed log where something goes wrong, or others are at it.
class TestSealedSqlFault : public test::PersonTest {
    Q_OBJECT

private slots:
    void aRollbackLeavesNoPages();
    void aRollbackThatNobodyToldLosesNothing();
    void aSavepointIsRolledBackAlone();
    void aReaderSeesWhatIsSaved();
    void aReaderCannotWrite();
    void aDamagedPageIsSaid();
    void aFailedSaveIsAsIfItNeverWas();
    void aFullDiskIsSaid();
    void aFileThatWasChangedIsSaid();
};

/// A cache of 10 pages: what a large import does with 2 MB.
void TestSealedSqlFault::aRollbackLeavesNoPages()
{
    SealedSql sql(openLog(m_ops, path()));
    sql.log().hold(16);
    const QByteArray before = bytesIn(path());
    const quint64 sequence = sql.log().last().sequence;
    QVERIFY(sql.run(
        {u"PRAGMA cache_size = 10"_s, u"BEGIN"_s, u"UPDATE person SET name = name || hex(zeroblob(900))"_s}));
    QVERIFY(bytesIn(path()).size() > before.size());

    sql.mount().drop();
    QVERIFY(sql.run(u"ROLLBACK"_s));

    QCOMPARE(bytesIn(path()), before);
    QCOMPARE(sql.log().last().sequence, sequence);
    QCOMPARE(sql.value(u"SELECT sum(length(name) > 100) FROM person"_s).toInt(), 0);
    QCOMPARE(sql.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QVERIFY(sql.run(insertPerson(300)));
    QCOMPARE(sql.log().last().sequence, sequence + 1);
}

void TestSealedSqlFault::aRollbackThatNobodyToldLosesNothing()
{
    {
        SealedSql sql(openLog(m_ops, path()));
        sql.log().hold(16);
        QVERIFY(sql.run({u"PRAGMA cache_size = 10"_s, u"BEGIN"_s,
                         u"UPDATE person SET name = name || hex(zeroblob(900))"_s, u"ROLLBACK"_s}));
        QCOMPARE(sql.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QVERIFY(sql.run(insertPerson(300)));
    }

    SealedSql sql(openLog(m_ops, path()));

    QCOMPARE(sql.value(u"SELECT sum(length(name) > 100) FROM person"_s).toInt(), 0);
    QCOMPARE(sql.value(u"SELECT count(*) FROM person"_s).toInt(), 101);
    QCOMPARE(sql.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestSealedSqlFault::aSavepointIsRolledBackAlone()
{
    SealedSql sql(openLog(m_ops, path()));
    QVERIFY(sql.run({u"PRAGMA cache_size = 10"_s, u"BEGIN"_s, insertPerson(400), u"SAVEPOINT s"_s,
                     u"UPDATE person SET name = name || hex(zeroblob(900))"_s, u"ROLLBACK TO s"_s,
                     insertPerson(401), u"COMMIT"_s}));

    QCOMPARE(sql.value(u"SELECT count(*) FROM person"_s).toInt(), 102);
    QCOMPARE(sql.value(u"SELECT sum(length(name) > 100) FROM person"_s).toInt(), 0);
    QCOMPARE(sql.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestSealedSqlFault::aReaderSeesWhatIsSaved()
{
    SealedSql writer(openLog(m_ops, path()));
    SealedSql reader(openLog(m_ops, path(), Log::Access::ReadOnly));
    for (int id = 101; id <= 110; ++id) {
        QCOMPARE(reader.value(u"SELECT count(*) FROM person"_s).toInt(), id - 1);
        QVERIFY(writer.run(insertPerson(id)));
    }
    QVERIFY(reader.run(u"BEGIN"_s));
    QCOMPARE(reader.value(u"SELECT count(*) FROM person"_s).toInt(), 110);
    QVERIFY(writer.run(insertPerson(111)));
    QCOMPARE(reader.value(u"SELECT max(id) FROM person"_s).toInt(), 110); // of one moment
    QVERIFY(reader.run(u"COMMIT"_s));
    QCOMPARE(reader.value(u"SELECT max(id) FROM person"_s).toInt(), 111);
}

void TestSealedSqlFault::aReaderCannotWrite()
{
    const QByteArray before = bytesIn(path());
    {
        SealedSql reader(openLog(m_ops, path(), Log::Access::ReadOnly));
        QVERIFY(!reader.run(insertPerson(500)));
        QCOMPARE(reader.lastCode(), readOnly);
    }
    QCOMPARE(bytesIn(path()), before);
}

void TestSealedSqlFault::aDamagedPageIsSaid()
{
    quint64 end = 0;
    {
        SealedSql sql(openLog(m_ops, path()));
        end = sql.log().last().end;
        QVERIFY(sql.run(u"CREATE TABLE other(id INTEGER)"_s)); // so that the persons' commit is not the last
    }
    QByteArray bytes = bytesIn(path());
    bytes[static_cast<qsizetype>(end) - 3000] = static_cast<char>(~bytes[static_cast<qsizetype>(end) - 3000]);
    putBytes(path(), bytes);
    SealedSql sql(openLog(m_ops, path()));

    sql.value(u"SELECT sum(length(name)) FROM person NOT INDEXED"_s);
    const int whole = sql.lastCode();
    sql.value(u"SELECT count(*) FROM person INDEXED BY by_name WHERE name > ''"_s);

    QVERIFY(whole == ioData || sql.lastCode() == ioData);
    QCOMPARE(sql.mount().failure().kind, Kind::Damaged);
}

/// Each call of a save, before and half-way.
void TestSealedSqlFault::aFailedSaveIsAsIfItNeverWas()
{
    const QByteArray file = bytesIn(path());
    for (const auto when : {FailingOps::When::Before, FailingOps::When::HalfWay}) {
        bool isOver = false;
        for (int failAt = 1; !isOver; ++failAt) {
            putBytes(path(), file);
            FailingOps ops;
            SealedSql sql(openLog(ops, path()));
            sql.log().hold(4);
            QVERIFY(sql.run(u"PRAGMA cache_size = 5"_s));
            ops.when = when;
            ops.failAt = ops.calls + failAt;
            const int before = ops.calls;
            const bool began =
                sql.run({u"BEGIN IMMEDIATE"_s, u"UPDATE person SET name = name || hex(zeroblob(300))"_s,
                         insertPerson(600)});
            const bool saved = began && sql.run(u"COMMIT"_s);
            isOver = ops.calls < before + failAt;
            if (!saved) {
                sql.mount().drop();
                ops.undisturbed([&] { return sql.run(u"ROLLBACK"_s); });
            }
            ops.failAt = 0;

            QCOMPARE(sql.value(u"SELECT count(*) FROM person"_s).toInt(), saved ? 101 : 100);
            QCOMPARE(sql.value(u"SELECT sum(length(name) > 100) FROM person"_s).toInt(), saved ? 100 : 0);
            QCOMPARE(sql.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
            QVERIFY(sql.run(insertPerson(700)));
            SealedSql again(openLog(m_ops, path(), Log::Access::ReadOnly));
            QCOMPARE(again.value(u"SELECT count(*) FROM person"_s).toInt(), saved ? 102 : 101);
        }
    }
}

void TestSealedSqlFault::aFullDiskIsSaid()
{
    FailingOps ops;
    SealedSql sql(openLog(ops, path()));
    ops.code = ENOSPC;
    ops.when = FailingOps::When::HalfWay;
    bool isSaid = false;
    for (int failAt = 1; !isSaid; ++failAt) {
        ops.failAt = ops.calls + failAt;
        const bool saved = sql.run(insertPerson(600 + failAt));
        ops.failAt = 0;
        isSaid = !saved && sql.lastCode() == full && sql.mount().failure().kind == Kind::DiskFull;
        QVERIFY(failAt < 50);
    }
    QVERIFY(sql.run(insertPerson(800)));
}

void TestSealedSqlFault::aFileThatWasChangedIsSaid()
{
    SealedSql sql(openLog(m_ops, path()));
    {
        SealedSql other(openLog(m_ops, path()));
        QVERIFY(other.run(insertPerson(900)));
    }
    const QByteArray before = bytesIn(path());

    QVERIFY(!sql.run(insertPerson(901)));

    QCOMPARE(sql.mount().failure().kind, Kind::Replaced);
    QCOMPARE(bytesIn(path()), before);
}

MALAR_TEST(TestSealedSqlFault)

} // namespace test_sealedsqlfault
#include "test_sealedsqlfault.moc"
