#include "core/store/schema.h"
#include "core/store/sql.h"
#include "core/store/store.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;
using sql::Statement;

namespace {

/// A registry's tables in memory, with nothing in them but one patient.
class Tables {
public:
    Tables()
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tables"_s);
        m_database.setDatabaseName(u":memory:"_s);
        m_database.open();
        Statement(m_database, u"PRAGMA foreign_keys = ON"_s).run();
    }
    ~Tables()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"tables"_s);
    }
    Tables(const Tables &) = delete;
    Tables &operator=(const Tables &) = delete;

    const QSqlDatabase &database() const { return m_database; }

    Result<Done> run(const QString &statement) const
    {
        return sql::attempt([&] { Statement(m_database, statement).run(); });
    }

    /// A form that is all 0 but for what is named, its totals as they are given.
    Result<Done> insertForm(const QMap<QString, QString> &answers, const QString &activity,
                            const QString &damage, const QString &state = u"draft"_s) const
    {
        static int number = 0;
        ++number;
        QStringList columns;
        QStringList values;
        for (const Item item : items) {
            columns << QString::fromStdString(key(item));
            values << answers.value(columns.back(), u"0"_s);
        }
        return run(
            u"INSERT INTO visit (id, patient, date, state, clasi_a, clasi_d, adverse_events, assessor, note,"
            u" instrument, instrument_version, %1)"
            u" VALUES ('v%2', 'p', '20%3-01-01', '%4', %5, %6, 'none', '', '', 'CLASI', '2005', %7)"_s.arg(
                columns.join(u", "_s), QString::number(number), QString::number(10 + number % 90), state,
                activity, damage, values.join(u", "_s)));
    }

private:
    QSqlDatabase m_database;
};

void addPatient(const Tables &tables)
{
    QVERIFY(tables.run(
        u"INSERT INTO patient (id, code, code_folded, centre, sex, systemic_lupus, entered_in_error)"
        u" VALUES ('p', 'A', 'a', '', 'female', 'no', '')"_s));
}

} // namespace

/// The tables refuse by themselves what the domain refuses, and an older file is brought up to date.
class TestStoreSchema : public test::Test {
    Q_OBJECT

private slots:
    void theFormsColumnsAreTheItems();
    void aColumnTakesWhatItsItemAllows_data();
    void aColumnTakesWhatItsItemAllows();
    void aWrongTotalIsRefused_data();
    void aWrongTotalIsRefused();
    void aVisitThatCountsNeedsBothTotals();
    void historyIsNeitherChangedNorDeleted();
    void everyTableHasAPrimaryKeyAndIsStrict();
    void aMigrationThatFailsLeavesTheOldVersion();
    void aMigrationBringsAnOlderFileUpToDate();
    void theCopyBeforeAMigrationIsTheWholeFile();
    void aFullDiskIsNamedAndUndone();
    void readingNullIntoAValueIsAnError();
};

void TestStoreSchema::theFormsColumnsAreTheItems()
{
    const Tables tables;
    schema::migrate(tables.database(), schema::migrations());
    Statement row(tables.database(), u"SELECT name FROM pragma_table_info('visit') ORDER BY cid"_s);
    row.run();
    QStringList columns;
    while (row.next())
        columns << row.get<QString>();

    QStringList expected;
    for (const Item item : items)
        expected << QString::fromStdString(key(item));

    QCOMPARE(columns.last(itemCount), expected);
}

void TestStoreSchema::aColumnTakesWhatItsItemAllows_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < itemCount; ++i)
        QTest::newRow(key(items[i]).c_str()) << static_cast<int>(i);
}

void TestStoreSchema::aColumnTakesWhatItsItemAllows()
{
    QFETCH(int, index);
    const Item item = items[static_cast<std::size_t>(index)];
    const Tables tables;
    schema::migrate(tables.database(), schema::migrations());
    addPatient(tables);

    for (int value = -1; value <= 7; ++value) {
        Assessment form = test::clearForm();
        form.set(item, value);
        const Scores score = scores(form);
        // Whole-body and region items alike count once; beside them everything is 0, so no dyspigmentation is
        // doubled.
        const int points = spec(item.sign).modifier ? 0 : value;
        const bool activity = spec(item.sign).axis == Axis::Activity;
        const auto inserted =
            tables.insertForm({{QString::fromStdString(key(item)), QString::number(value)}},
                              QString::number(activity ? points : 0), QString::number(activity ? 0 : points));
        QCOMPARE(static_cast<bool>(inserted), allows(item, value));
        if (inserted)
            QCOMPARE(*score.activity + *score.damage, points);
    }
}

void TestStoreSchema::aWrongTotalIsRefused_data()
{
    QTest::addColumn<QString>("answers"); // beside zeros
    QTest::addColumn<QString>("activity");
    QTest::addColumn<QString>("damage");
    QTest::addColumn<bool>("taken");

    QTest::newRow("all 0") << u""_s << u"0"_s << u"0"_s << true;
    QTest::newRow("a point too many") << u""_s << u"1"_s << u"0"_s << false;
    QTest::newRow("damage too high") << u""_s << u"0"_s << u"1"_s << false;
    QTest::newRow("no total of a whole form") << u""_s << u"NULL"_s << u"0"_s << false;
    QTest::newRow("scalp only") << u"ery_scalp=3 scl_scalp=2 dys_scalp=1 scalp_scarring=6"_s << u"5"_s
                                << u"7"_s << true;
    QTest::newRow("scalp only, doubled")
        << u"ery_scalp=3 scl_scalp=2 dys_scalp=1 scalp_scarring=6 dys_12m=1"_s << u"5"_s << u"8"_s << true;
    QTest::newRow("not doubled") << u"dys_scalp=1 dys_12m=1"_s << u"0"_s << u"1"_s << false;
    QTest::newRow("an open answer has no total") << u"ery_ears=NULL"_s << u"NULL"_s << u"0"_s << true;
    QTest::newRow("a total beside an open answer") << u"ery_ears=NULL"_s << u"0"_s << u"0"_s << false;
    QTest::newRow("duration open without dyspigmentation") << u"dys_12m=NULL"_s << u"0"_s << u"0"_s << true;
    QTest::newRow("duration open with dyspigmentation")
        << u"dys_12m=NULL dys_feet=1"_s << u"0"_s << u"NULL"_s << true;
    QTest::newRow("a total beside an open duration")
        << u"dys_12m=NULL dys_feet=1"_s << u"0"_s << u"1"_s << false;
}

void TestStoreSchema::aWrongTotalIsRefused()
{
    QFETCH(QString, answers);
    QFETCH(QString, activity);
    QFETCH(QString, damage);
    const Tables tables;
    schema::migrate(tables.database(), schema::migrations());
    addPatient(tables);
    QMap<QString, QString> named;
    for (const QString &answer : answers.split(u' ', Qt::SkipEmptyParts))
        named.insert(answer.section(u'=', 0, 0), answer.section(u'=', 1));

    const auto inserted = tables.insertForm(named, activity, damage);

    QTEST(static_cast<bool>(inserted), "taken");
}

void TestStoreSchema::aVisitThatCountsNeedsBothTotals()
{
    const Tables tables;
    schema::migrate(tables.database(), schema::migrations());
    addPatient(tables);
    const QMap<QString, QString> open{{u"ery_ears"_s, u"NULL"_s}};

    QVERIFY(tables.insertForm(open, u"NULL"_s, u"0"_s, u"draft"_s));
    QVERIFY(tables.insertForm(open, u"NULL"_s, u"0"_s, u"entered_in_error"_s));
    for (const QString &state : {u"complete"_s, u"amended"_s, u"signed"_s}) {
        QVERIFY(tables.insertForm({}, u"0"_s, u"0"_s, state));
        QCOMPARE(tables.insertForm(open, u"NULL"_s, u"0"_s, state).error().kind, Kind::Invalid);
    }
}

void TestStoreSchema::historyIsNeitherChangedNorDeleted()
{
    const Tables tables;
    schema::migrate(tables.database(), schema::migrations());
    QVERIFY(tables.run(u"INSERT INTO history (sequence, saved_at, who, action, reason, entity, entity_id,"
                       u" value_before) VALUES (1, '', 'me', 'change', '', 'registry', 'r', '{}')"_s));

    QVERIFY(!tables.run(u"UPDATE history SET who = 'you'"_s));
    QVERIFY(!tables.run(u"DELETE FROM history"_s));
}

void TestStoreSchema::everyTableHasAPrimaryKeyAndIsStrict()
{
    const Tables tables;
    schema::migrate(tables.database(), schema::migrations());
    Statement row(tables.database(),
                  u"SELECT t.name, t.strict, (SELECT max(pk) FROM pragma_table_info(t.name))"
                  u"  FROM pragma_table_list t WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite_%'"_s);
    row.run();
    int count = 0;
    while (row.next()) {
        const QString table = row.get<QString>();
        QVERIFY2(row.get<int>() == 1, qPrintable(table));
        QVERIFY2(row.get<int>() > 0, qPrintable(table));
        ++count;
    }
    QCOMPARE(count, 14);
}

void TestStoreSchema::aMigrationThatFailsLeavesTheOldVersion()
{
    const Tables tables;
    schema::migrate(tables.database(), schema::migrations());
    const std::vector<schema::Migration> broken{
        schema::version1(),
        {u"CREATE TABLE extra (id TEXT PRIMARY KEY) STRICT"_s, u"CREATE TABLE nonsense"_s}};

    QVERIFY(!sql::attempt([&] { schema::migrate(tables.database(), broken); }));

    QCOMPARE(schema::version(tables.database()), 1);
    QVERIFY(tables.run(u"CREATE TABLE extra (id TEXT)"_s)); // is not there
}

void TestStoreSchema::aMigrationBringsAnOlderFileUpToDate()
{
    const Tables tables;
    schema::migrate(tables.database(), schema::migrations());
    addPatient(tables);
    const std::vector<schema::Migration> more{schema::version1(),
                                              {u"ALTER TABLE patient ADD COLUMN smoker TEXT"_s},
                                              {u"UPDATE patient SET smoker = 'no'"_s}};

    schema::migrate(tables.database(), more);

    Statement row(tables.database(), u"SELECT smoker FROM patient"_s);
    QVERIFY(row.run().next());
    QCOMPARE(row.get<QString>(), u"no"_s);
    QCOMPARE(schema::version(tables.database()), 3);
}

void TestStoreSchema::theCopyBeforeAMigrationIsTheWholeFile()
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

void TestStoreSchema::aFullDiskIsNamedAndUndone()
{
    const Tables tables;
    schema::migrate(tables.database(), schema::migrations());
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

void TestStoreSchema::readingNullIntoAValueIsAnError()
{
    const Tables tables;
    Statement row(tables.database(), u"SELECT NULL, NULL"_s);
    QVERIFY(row.run().next());

    QVERIFY(!row.get<std::optional<int>>());
    const auto read = sql::attempt([&] { return row.get<int>(); });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Damaged);
}

MALAR_TEST(TestStoreSchema)
#include "test_storeschema.moc"
