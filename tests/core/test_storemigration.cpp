#include "core/store/store.h"

#include "tests/core/tables.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;
using sql::Statement;
using test::Tables;

/// An older file is brought up to date wholly or not at all; a transaction that fails leaves nothing.
class TestStoreMigration : public test::Test {
    Q_OBJECT

private slots:
    void aMigrationThatFailsLeavesTheOldVersion();
    void aMigrationBringsAnOlderFileUpToDate();
    void theCopyBeforeAMigrationIsTheWholeFile();
    void aFullDiskIsNamedAndUndone();
    void readingNullIntoAValueIsAnError();
};

void TestStoreMigration::aMigrationThatFailsLeavesTheOldVersion()
{
    const Tables tables;
    const std::vector<schema::Migration> broken{
        schema::version1(),
        {u"CREATE TABLE extra (id TEXT PRIMARY KEY) STRICT"_s, u"CREATE TABLE nonsense"_s}};

    QVERIFY(!sql::attempt([&] { schema::migrate(tables.database(), broken); }));

    QCOMPARE(schema::version(tables.database()), 1);
    QVERIFY(tables.run(u"CREATE TABLE extra (id TEXT)"_s)); // is not there
}

void TestStoreMigration::aMigrationBringsAnOlderFileUpToDate()
{
    const Tables tables;
    QVERIFY(tables.run(u"INSERT INTO setting (key, value) VALUES ('kept', '{}')"_s));
    const std::vector<schema::Migration> more{schema::version1(),
                                              {u"ALTER TABLE setting ADD COLUMN note TEXT"_s},
                                              {u"UPDATE setting SET note = 'new'"_s}};

    schema::migrate(tables.database(), more);

    Statement row(tables.database(), u"SELECT key || note FROM setting"_s);
    QVERIFY(row.run().next());
    QCOMPARE(row.get<QString>(), u"keptnew"_s);
    QCOMPARE(schema::version(tables.database()), 3);
}

void TestStoreMigration::theCopyBeforeAMigrationIsTheWholeFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    QVERIFY(Store::create(path, u"Clinic"_s));

    schema::keepCopy(path, 1);

    QFile original(path);
    QFile copy(schema::copyPath(path, 1));
    QVERIFY(original.open(QIODevice::ReadOnly) && copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), original.readAll());
    QCOMPARE(copy.permissions(), original.permissions());
}

void TestStoreMigration::aFullDiskIsNamedAndUndone()
{
    const Tables tables;
    Statement(tables.database(), u"PRAGMA max_page_count = 60"_s).run();

    const auto filled = sql::attempt([&] {
        sql::Transaction transaction(tables.database(), sql::Transaction::Kind::Write);
        Statement insert(tables.database(), u"INSERT INTO setting (key, value) VALUES (?, ?)"_s);
        for (int i = 0; i < 1000; ++i)
            insert.run(QString::number(i), QString(1000, u'x'));
        transaction.commit();
    });

    QVERIFY(!filled);
    QCOMPARE(filled.error().kind, Kind::DiskFull);
    Statement row(tables.database(), u"SELECT count(*) FROM setting"_s);
    QVERIFY(row.run().next());
    QCOMPARE(row.get<int>(), 0);
}

void TestStoreMigration::readingNullIntoAValueIsAnError()
{
    const Tables tables;
    Statement row(tables.database(), u"SELECT NULL, NULL"_s);
    QVERIFY(row.run().next());

    QVERIFY(!row.get<std::optional<int>>());
    const auto read = sql::attempt([&] { return row.get<int>(); });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Damaged);
}

MALAR_TEST(TestStoreMigration)
#include "test_storemigration.moc"
