#include "core/store/fieldsql.h"
#include "core/store/proof.h"
#include "core/store/schema.h"
#include "tests/core/tables.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QMap>

namespace test_storeschema {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;
using sql::Statement;
using test::Tables;

namespace {

/// A form that is all 0 but for what is named, its totals as they are given.
Result<Done> insertForm(const Tables &tables, const QMap<QString, QString> &answers, const QString &activity,
                        const QString &damage, const QString &state = u"draft"_s, bool totalsOnly = false)
{
    static int number = 0;
    ++number;
    QStringList columns;
    QStringList values;
    for (const Item item : items) {
        columns << QString::fromStdString(key(item));
        values << answers.value(columns.back(), totalsOnly ? u"NULL"_s : u"0"_s);
    }
    return tables.run(
        u"INSERT INTO visit (id, patient, date, state, clasi_a, clasi_d, totals_only, adverse_events,"
        u" assessor, note, instrument, instrument_version, %1)"
        u" VALUES ('v%2', 'p', '20%3-01-01', '%4', %5, %6, %8, 'none', '', '', 'CLASI', '2005', %7)"_s.arg(
            columns.join(u", "_s), QString::number(number), QString::number(10 + number % 90), state,
            activity, damage, values.join(u", "_s), QString::number(totalsOnly)));
}

void addPatient(const Tables &tables)
{
    QVERIFY(tables.run(
        u"INSERT INTO patient (id, code, code_folded, centre, sex, systemic_lupus, entered_in_error)"
        u" VALUES ('p', 'A', 'a', '', 'female', 'no', '')"_s));
}

} // namespace

/// The tables refuse by themselves what the domain refuses.
class TestStoreSchema : public test::Test {
    Q_OBJECT

private slots:
    void theFormsColumnsAreTheItems();
    void theTablesColumnsAreTheFields_data();
    void theTablesColumnsAreTheFields();
    void aColumnTakesWhatItsItemAllows_data();
    void aColumnTakesWhatItsItemAllows();
    void aWrongTotalIsRefused_data();
    void aWrongTotalIsRefused();
    void aVisitThatCountsNeedsBothTotals();
    void totalsStandInThePlaceOfAnswers_data();
    void totalsStandInThePlaceOfAnswers();
    void noAnswerStandsBesideTotals_data();
    void noAnswerStandsBesideTotals();
    void historyIsNeitherChangedNorDeleted();
    void everyTableHasAPrimaryKeyAndIsStrict();
    void theDigestOfAVersionIsThatOfItsTables();
};

void TestStoreSchema::theFormsColumnsAreTheItems()
{
    const Tables tables;
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

void TestStoreSchema::theTablesColumnsAreTheFields_data()
{
    QTest::addColumn<QStringList>("columns");
    const auto row = [](const char *table, const QStringList &fields, const QStringList &beside) {
        QTest::newRow(table) << fields + beside;
    };
    const QStringList owner{u"patient"_s};
    row("patient", sql::columnsOf<Patient>(), {u"code_folded"_s});
    row("identity", sql::columnsOf<Identity>(), owner);
    row("consent", sql::columnsOf<Consent>(), owner);
    row("course", sql::columnsOf<Course>(), owner);
    row("infusion", sql::columnsOf<Infusion>(), {u"course"_s});
    row("treatment", sql::columnsOf<Treatment>(), {u"patient"_s, u"position"_s});
    row("treatment_dose", sql::columnsOf<DoseStep>(), {u"treatment"_s, u"position"_s});
    row("adverse_event", sql::columnsOf<AdverseEvent>(), owner);
    row("biomarker", sql::columnsOf<Biomarker>(), {u"patient"_s, u"position"_s});
    row("photograph", sql::columnsOf<Photograph>(), owner);
    row("scale_answer", sql::columnsOf<Scale>(), {u"visit"_s, u"value"_s});
    QStringList answers{u"clasi_a"_s, u"clasi_d"_s, u"totals_only"_s, u"instrument"_s,
                        u"instrument_version"_s};
    for (const Item item : items)
        answers << QString::fromStdString(key(item));
    row("visit", sql::columnsOf<Visit>(), answers);
}

void TestStoreSchema::theTablesColumnsAreTheFields()
{
    QFETCH(QStringList, columns);
    const Tables tables;
    Statement row(tables.database(), u"SELECT name FROM pragma_table_info(?)"_s);
    row.run(QString::fromLatin1(QTest::currentDataTag()));
    QStringList there;
    while (row.next())
        there << row.get<QString>();

    columns.sort();
    there.sort();
    QCOMPARE(there, columns);
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
            insertForm(tables, {{QString::fromStdString(key(item)), QString::number(value)}},
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
    addPatient(tables);
    QMap<QString, QString> named;
    for (const QString &answer : answers.split(u' ', Qt::SkipEmptyParts))
        named.insert(answer.section(u'=', 0, 0), answer.section(u'=', 1));

    const auto inserted = insertForm(tables, named, activity, damage);

    QTEST(static_cast<bool>(inserted), "taken");
}

void TestStoreSchema::aVisitThatCountsNeedsBothTotals()
{
    const Tables tables;
    addPatient(tables);
    const QMap<QString, QString> open{{u"ery_ears"_s, u"NULL"_s}};

    QVERIFY(insertForm(tables, open, u"NULL"_s, u"0"_s, u"draft"_s));
    QVERIFY(insertForm(tables, open, u"NULL"_s, u"0"_s, u"entered_in_error"_s));
    for (const QString &state : {u"complete"_s, u"amended"_s, u"signed"_s}) {
        QVERIFY(insertForm(tables, {}, u"0"_s, u"0"_s, state));
        QCOMPARE(insertForm(tables, open, u"NULL"_s, u"0"_s, state).error().kind, Kind::Invalid);
    }
}

void TestStoreSchema::totalsStandInThePlaceOfAnswers_data()
{
    QTest::addColumn<QString>("activity");
    QTest::addColumn<QString>("damage");
    QTest::addColumn<bool>("taken");

    QTest::newRow("both") << u"12"_s << u"3"_s << true;
    QTest::newRow("0 and 0") << u"0"_s << u"0"_s << true;
    QTest::newRow("the highest") << u"70"_s << u"56"_s << true;
    QTest::newRow("activity too high") << u"71"_s << u"3"_s << false;
    QTest::newRow("damage too high") << u"12"_s << u"57"_s << false;
    QTest::newRow("below 0") << u"-1"_s << u"3"_s << false;
    QTest::newRow("no activity") << u"NULL"_s << u"3"_s << false;
    QTest::newRow("no damage") << u"12"_s << u"NULL"_s << false;
    QTest::newRow("none") << u"NULL"_s << u"NULL"_s << false;
}

void TestStoreSchema::totalsStandInThePlaceOfAnswers()
{
    QFETCH(QString, activity);
    QFETCH(QString, damage);
    const Tables tables;
    addPatient(tables);

    for (const QString &state : {u"draft"_s, u"complete"_s, u"amended"_s, u"signed"_s})
        QTEST(static_cast<bool>(insertForm(tables, {}, activity, damage, state, true)), "taken");
}

void TestStoreSchema::noAnswerStandsBesideTotals_data() { aColumnTakesWhatItsItemAllows_data(); }

void TestStoreSchema::noAnswerStandsBesideTotals()
{
    QFETCH(int, index);
    const Tables tables;
    addPatient(tables);
    const QString answered = QString::fromStdString(key(items[static_cast<std::size_t>(index)]));

    QVERIFY(!insertForm(tables, {{answered, u"0"_s}}, u"12"_s, u"3"_s, u"draft"_s, true));
}

void TestStoreSchema::historyIsNeitherChangedNorDeleted()
{
    const Tables tables;
    QVERIFY(tables.run(u"INSERT INTO history (sequence, saved_at, who, action, reason, entity, entity_id,"
                       u" value_before) VALUES (1, '', 'me', 'change', '', 'registry', 'r', '{}')"_s));

    QVERIFY(!tables.run(u"UPDATE history SET who = 'you'"_s));
    QVERIFY(!tables.run(u"DELETE FROM history"_s));
}

void TestStoreSchema::everyTableHasAPrimaryKeyAndIsStrict()
{
    const Tables tables;
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
    QCOMPARE(count, 27);
}

/// Where this fails because a version was added, its digest is the one that is shown.
void TestStoreSchema::theDigestOfAVersionIsThatOfItsTables()
{
    QCOMPARE(schema::digests().size(), schema::migrations().size());
    for (std::size_t version = 1; version <= schema::migrations().size(); ++version) {
        const Tables tables(schema::migrations().first(version));

        QCOMPARE(proof::schemaDigest(tables.database()), schema::digests()[version - 1].toByteArray());
    }
}

MALAR_TEST(TestStoreSchema)

} // namespace test_storeschema
#include "test_storeschema.moc"
