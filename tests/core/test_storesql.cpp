#include "core/store/sql.h"

#include "tests/core/tables.h"
#include "tests/support/store.h"

#include <QTemporaryDir>

namespace test_storesql {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sql::Database;
using sql::Statement;

namespace {

const QString insertText = u"INSERT INTO setting (key, value) VALUES (?, ?)"_s;
const QString selectText = u"SELECT key FROM setting ORDER BY key"_s;

/// How many of a text SQLite has prepared and not given up; it keeps count itself. Qt names its places.
int preparedOf(Database &database, const QString &text)
{
    Statement row(database, u"SELECT count(*) FROM sqlite_stmt WHERE sql LIKE ?"_s);
    row.run(text.section(u'?', 0, 0) + u'%').next();
    return row.get<int>();
}

QStringList keysIn(Database &database)
{
    Statement row(database, selectText);
    row.run();
    QStringList keys;
    while (row.next())
        keys << row.get<QString>();
    return keys;
}

} // namespace

/// What the store asks its engine through: kept statements, and errors as kinds.
class TestStoreSql : public test::Test {
    Q_OBJECT

private slots:
    void aTextIsPreparedOnce();
    void aDialectThatKeepsNoneHasTheSameAnswers();
    void twoOfOneTextReadEachForItself();
    void whatIsKeptHoldsNoLock();
    void aStatementThatFailedIsPreparedAnew();
    void whatIsKeptFollowsAChangedTable();
    void whatCannotBeDoneIsAFailure();
};

void TestStoreSql::aTextIsPreparedOnce()
{
    const Tables tables;
    Database &database = tables.database();

    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
        Statement(database, insertText).run(key, u"{}"_s);

    QCOMPARE(preparedOf(database, insertText), 1);
    QCOMPARE(keysIn(database), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(keysIn(database).size(), 3);
    QCOMPARE(preparedOf(database, selectText), 1);
}

void TestStoreSql::aDialectThatKeepsNoneHasTheSameAnswers()
{
    sql::Dialect dialect = sql::sqlite();
    dialect.keepsStatements = false;
    Database database(dialect, u":memory:"_s);
    schema::migrate(database, schema::migrations());

    for (const QString &key : {u"a"_s, u"b"_s})
        Statement(database, insertText).run(key, u"{}"_s);

    QCOMPARE(keysIn(database), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(preparedOf(database, insertText), 0);
    QCOMPARE(preparedOf(database, selectText), 0);
}

void TestStoreSql::twoOfOneTextReadEachForItself()
{
    const Tables tables;
    Database &database = tables.database();
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
        Statement(database, insertText).run(key, u"{}"_s);

    QStringList pairs;
    Statement outer(database, selectText);
    outer.run();
    while (outer.next()) {
        const QString key = outer.get<QString>();
        pairs << key + keysIn(database).join(QString());
    }

    QCOMPARE(pairs, (QStringList{u"aabc"_s, u"babc"_s, u"cabc"_s}));
}

/// Rows that nobody read to the end would keep every other window from saving.
void TestStoreSql::whatIsKeptHoldsNoLock()
{
    const QTemporaryDir folder;
    Database first(sql::sqlite(), folder.filePath(u"a.malar"_s));
    schema::migrate(first, schema::migrations());
    for (const QString &key : {u"a"_s, u"b"_s})
        Statement(first, insertText).run(key, u"{}"_s);
    QVERIFY(Statement(first, selectText).run().next());

    Database second(sql::sqlite(), folder.filePath(u"a.malar"_s));
    second.run(u"PRAGMA busy_timeout = 0"_s);
    const auto saved = sql::attempt([&] { Statement(second, insertText).run(u"c"_s, u"{}"_s); });

    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
}

void TestStoreSql::aStatementThatFailedIsPreparedAnew()
{
    const Tables tables;
    Database &database = tables.database();
    Statement(database, insertText).run(u"a"_s, u"{}"_s);

    const auto twice = sql::attempt([&] { Statement(database, insertText).run(u"a"_s, u"{}"_s); });

    QCOMPARE(kindOf(twice), Kind::Invalid);
    QCOMPARE(preparedOf(database, insertText), 0);
    Statement(database, insertText).run(u"b"_s, u"{}"_s);
    QCOMPARE(keysIn(database), (QStringList{u"a"_s, u"b"_s}));
}

void TestStoreSql::whatIsKeptFollowsAChangedTable()
{
    const Tables tables;
    Database &database = tables.database();
    const QString text = u"SELECT two FROM extra"_s;
    database.run(u"CREATE TABLE extra (one TEXT, two TEXT) STRICT"_s);
    database.run(u"INSERT INTO extra VALUES ('1', '2')"_s);
    QVERIFY(Statement(database, text).run().next());

    database.run(u"ALTER TABLE extra DROP COLUMN one"_s);
    database.run(u"ALTER TABLE extra ADD COLUMN three TEXT DEFAULT '3'"_s);

    Statement row(database, text);
    QVERIFY(row.run().next());
    QCOMPARE(row.get<QString>(), u"2"_s);
    QCOMPARE(preparedOf(database, text), 1);
}

void TestStoreSql::whatCannotBeDoneIsAFailure()
{
    const QTemporaryDir folder;
    const Tables tables;
    Database &database = tables.database();

    QCOMPARE(kindOf(sql::attempt([&] { Database(sql::sqlite(), folder.path()); })), Kind::File);
    QVERIFY(!sql::attempt([&] { database.run(u"CREATE TABLE nonsense"_s); }));
    QVERIFY(!sql::attempt([&] { Statement(database, u"SELECT nothing FROM nowhere"_s); }));
    QVERIFY(!sql::attempt([&] { Statement(database, insertText).run(u"one value of two"_s); }));
}

MALAR_TEST(TestStoreSql)

} // namespace test_storesql
#include "test_storesql.moc"
