#include "core/store/store.h"

#include "tests/core/tables.h"
#include "tests/support/eitherkind.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QMap>

namespace test_storescales {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;
using test::Tables;

/// What is asked beside the CLASI, on a registry in memory.
class TestStoreScales : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::onEveryEngine(); }
    void init();

    void answersComeBackWithTheScaleThatTheyWereAskedWith();
    void theRecordHasThemBesideTheTotals();
    void anOpenAnswerIsNoRowAndNeverZero();
    void aVisitCountsWithoutThem();
    void anAnswerOutsideItsScaleIsRefused();
    void theTableRefusesWhatTheDomainRefuses_data();
    void theTableRefusesWhatTheDomainRefuses();
    void aRegistryAsksNoneUntilSomeWereSaved();
    void aListThatCannotBeAskedIsRefused();
    void turningAScaleLeavesTheAnswersAsTheyWereMeant();
    void theHistoryHasThemBeforeAndAfter();
    void aParkedVisitHasThem();

private:
    Visit visit() const;

    QTemporaryDir m_sealedIn;
    std::unique_ptr<Store> m_store;
    PatientRecord m_patient;
};

void TestStoreScales::init()
{
    Test::init();
    m_store = test::storeOfEither(m_sealedIn, {{}, u"Training"_s, true, {}});
    m_patient = test::patientOnDrug(u"HUMV-003"_s);
    QVERIFY(m_store->save(m_patient));
}

Visit TestStoreScales::visit() const
{
    Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    visit.scales = {{physicianGlobalKey, {test::physicianGlobal(), 2}}, {u"itch"_s, {test::itch(), 10}}};
    return visit;
}

void TestStoreScales::answersComeBackWithTheScaleThatTheyWereAskedWith()
{
    const Visit first = visit();
    QVERIFY(m_store->save(first));

    QVERIFY(*m_store->visit(first.id) == first);
    QVERIFY(*m_store->visits(m_patient.patient.id) == std::vector{first});
}

void TestStoreScales::theRecordHasThemBesideTheTotals()
{
    const Visit first = visit();
    const Visit later = test::clearVisit(m_patient, QDate(2025, 3, 1));
    for (const Visit &each : {first, later})
        QVERIFY(m_store->save(each));

    const std::vector<VisitTotals> visits{totals(first), totals(later)};
    QCOMPARE(visits.front().scales.size(), 2U);
    QVERIFY(m_store->record(m_patient.patient.id)->visits == visits);
    QVERIFY(m_store->records()->front().visits == visits);
}

void TestStoreScales::anOpenAnswerIsNoRowAndNeverZero()
{
    Visit changed = visit();
    QVERIFY(m_store->save(changed));
    changed.scales.erase(u"itch"_s);
    changed.scales[physicianGlobalKey].value = 0;

    QVERIFY(m_store->save(changed));

    const ScaleAnswers stored = m_store->visit(changed.id)->scales;
    QCOMPARE(stored.size(), 1U);
    QCOMPARE(stored.at(physicianGlobalKey).value, 0);
}

void TestStoreScales::aVisitCountsWithoutThem()
{
    QVERIFY(m_store->save(ScaleSet{test::itch()}));
    Visit without = visit();
    without.scales.clear();

    QVERIFY(m_store->save(without));

    QCOMPARE(m_store->visit(without.id)->state, VisitState::Complete);
}

void TestStoreScales::anAnswerOutsideItsScaleIsRefused()
{
    for (const int value : {-1, 5}) {
        Visit wrong = visit();
        wrong.scales[physicianGlobalKey].value = value;
        QCOMPARE(m_store->save(wrong).error().kind, Kind::Invalid);
    }
    Visit misfiled = visit();
    misfiled.scales[u"pain"_s] = {test::itch(), 3};
    QCOMPARE(m_store->save(misfiled).error().kind, Kind::Invalid);

    QVERIFY(m_store->visits(m_patient.patient.id)->empty());
}

void TestStoreScales::theTableRefusesWhatTheDomainRefuses_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("taken");
    QTest::newRow("as it is") << u"value"_s << u"4"_s << true;
    QTest::newRow("0") << u"value"_s << u"0"_s << true;
    QTest::newRow("10") << u"value"_s << u"10"_s << true;
    QTest::newRow("11") << u"value"_s << u"11"_s << false;
    QTest::newRow("-1") << u"value"_s << u"-1"_s << false;
    QTest::newRow("NULL") << u"value"_s << u"NULL"_s << false;
    QTest::newRow("text") << u"value"_s << u"'four'"_s << false;
    QTest::newRow("more than its highest") << u"highest"_s << u"3"_s << false;
    QTest::newRow("a range of its own") << u"highest"_s << u"7"_s << false;
    QTest::newRow("0-4") << u"highest"_s << u"4"_s << true;
    QTest::newRow("unknown direction") << u"direction"_s << u"'up'"_s << false;
    QTest::newRow("better") << u"direction"_s << u"'higher_is_better'"_s << true;
    QTest::newRow("no low anchor") << u"anchor_low"_s << u"' '"_s << false;
    QTest::newRow("no high anchor") << u"anchor_high"_s << u"''"_s << false;
    QTest::newRow("no name") << u"name"_s << u"''"_s << false;
    QTest::newRow("no key") << u"scale"_s << u"''"_s << false;
    QTest::newRow("a key of 27 letters") << u"scale"_s << u"'abcdefghijklmnopqrstuvwxyz0'"_s << false;
    QTest::newRow("no such visit") << u"visit"_s << u"'w'"_s << false;
}

void TestStoreScales::theTableRefusesWhatTheDomainRefuses()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    const Tables tables;
    QVERIFY(tables.run(u"INSERT INTO patient (id, code, code_folded, centre, sex, systemic_lupus,"
                       u" entered_in_error) VALUES ('p', 'A', 'a', '', 'female', 'no', '')"_s));
    QVERIFY(tables.run(
        u"INSERT INTO visit (id, patient, date, state, totals_only, adverse_events, assessor, note,"
        u" instrument, instrument_version)"
        u" VALUES ('v', 'p', '2025-01-01', 'draft', 0, 'none', '', '', 'CLASI', '2005')"_s));
    QMap<QString, QString> row{{u"visit"_s, u"'v'"_s},         {u"scale"_s, u"'itch'"_s},
                               {u"value"_s, u"4"_s},           {u"highest"_s, u"10"_s},
                               {u"name"_s, u"'Itch'"_s},       {u"direction"_s, u"'higher_is_worse'"_s},
                               {u"anchor_low"_s, u"'none'"_s}, {u"anchor_high"_s, u"'worst'"_s}};
    row[column] = value;

    const Result<Done> inserted = tables.run(u"INSERT INTO scale_answer (%1) VALUES (%2)"_s.arg(
        QStringList(row.keys()).join(u", "_s), QStringList(row.values()).join(u", "_s)));

    QTEST(static_cast<bool>(inserted), "taken");
}

void TestStoreScales::aRegistryAsksNoneUntilSomeWereSaved()
{
    QVERIFY(m_store->scales()->empty());
    const ScaleSet scales{test::physicianGlobal(), test::itch()};

    QVERIFY(m_store->save(scales));

    QVERIFY(*m_store->scales() == scales);
    QVERIFY(m_store->save(ScaleSet{}));
    QVERIFY(m_store->scales()->empty());
}

void TestStoreScales::aListThatCannotBeAskedIsRefused()
{
    Scale unnamed = test::itch();
    unnamed.name.clear();
    Scale strange = test::itch();
    strange.key = u"Itch!"_s;

    for (const Scale &scale : {unnamed, strange})
        QCOMPARE(m_store->save(ScaleSet{scale}).error().kind, Kind::Invalid);
}

void TestStoreScales::turningAScaleLeavesTheAnswersAsTheyWereMeant()
{
    const Visit before = visit();
    QVERIFY(m_store->save(ScaleSet{test::itch()}));
    QVERIFY(m_store->save(before));
    Scale turned = test::itch();
    turned.direction = ScaleDirection::HigherIsBetter;
    std::swap(turned.lowAnchor, turned.highAnchor);

    QVERIFY(m_store->save(ScaleSet{turned}));

    QVERIFY(m_store->visit(before.id)->scales.at(u"itch"_s) == (ScaleAnswer{test::itch(), 10}));
}

void TestStoreScales::theHistoryHasThemBeforeAndAfter()
{
    Visit amended = visit();
    QVERIFY(m_store->save(amended));
    amended.scales[u"itch"_s].value = 3;
    amended.state = VisitState::Amended;

    QVERIFY(m_store->save(amended, u"misread"_s));

    const HistoryEntry last = m_store->history(amended.id)->front();
    QCOMPARE(last.before[u"scales"_s][u"itch"_s][u"value"_s].toInt(), 10);
    QCOMPARE(last.after[u"scales"_s][u"itch"_s][u"value"_s].toInt(), 3);
    QCOMPARE(last.after[u"scales"_s][u"itch"_s][u"anchor_high"_s].toString(), u"worst itch imaginable"_s);
}

void TestStoreScales::aParkedVisitHasThem()
{
    const Visit typed = visit();

    QVERIFY(m_store->park(typed));

    QVERIFY(m_store->parked()->front().visit == typed);
}

MALAR_TEST(TestStoreScales)

} // namespace test_storescales
#include "test_storescales.moc"
