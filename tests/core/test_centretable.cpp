#include "core/analysis/cohort.h"

#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

namespace test_centretable {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::scored;

namespace {

PatientRecord at(const QString &centre, PatientRecord record)
{
    record.patient.centre = centre;
    return record;
}

CentreTable tableOf(const std::vector<PatientRecord> &records)
{
    return summarise(place(records, defaultPlan({}))).centres;
}

QString medianOf(const Description &description)
{
    const stats::Summary *summary = stats::figure(description);
    return summary ? QString::number(summary->median.value()) : u"none"_s;
}

} // namespace

/// The centres of a cohort side by side. Day 0 is 14 January 2025; the women were born in 1979.
class TestCentreTable : public test::Test {
    Q_OBJECT

private slots:
    void oneCentreHasNoTable();
    void eachCentreHasItsOwnFigures();
    void thoseWithoutACentreStandApart();
    void anAdverseEventIsOnRecordOrReportedFromDayZeroOn();
    void aMissedInfusionWasNotGiven();
    void whoIsLeftOutOfTheCohortIsInNoCentre();
};

void TestCentreTable::oneCentreHasNoTable()
{
    QVERIFY(tableOf({}).centres.empty());
    QVERIFY(tableOf({at(u"A"_s, scored(u"1"_s, {{0, 9}})), at(u"A"_s, scored(u"2"_s, {{0, 9}}))})
                .centres.empty());
}

void TestCentreTable::eachCentreHasItsOwnFigures()
{
    PatientRecord man = at(u"B"_s, scored(u"3"_s, {{0, 30, 7}}));
    man.patient.sex = Sex::Male;
    man.patient.birthYear = std::nullopt;
    const std::vector<PatientRecord> records{
        at(u"B"_s, scored(u"1"_s, {{0, 10, 4}, {30, 5, 4}})), man,
        at(u"A"_s, scored(u"2"_s, {{0, 21, 2}, {91, 3, 2}, {183, 1, 2}})),
        at(u"B"_s, scored(u"4"_s, {{30, 8, 5}}))};

    const CentreTable table = tableOf(records);

    QCOMPARE(table.centres.size(), 2U);
    const CentreFeatures &a = table.centres[0];
    const CentreFeatures &b = table.centres[1];
    QCOMPARE(a.centre, u"A"_s);
    QCOMPARE(a.patients, 1);
    QCOMPARE(a.visits, 3);
    QCOMPARE(medianOf(a.baseline[0]), u"21"_s);
    QCOMPARE(b.patients, 3);
    QCOMPARE(b.women, 2);
    QCOMPARE(b.visits, 4);
    QCOMPARE(countOf(b.ageYears), 2); // 2025 - 1979
    QCOMPARE(medianOf(b.ageYears), u"46"_s);
    QCOMPARE(countOf(b.baseline[0]), 2); // of 10 and 30
    QCOMPARE(medianOf(b.baseline[0]), u"20"_s);
    QCOMPARE(medianOf(b.baseline[1]), u"5.5"_s); // of 4 and 7
    QCOMPARE(table.all.patients, 4);
    QCOMPARE(table.all.visits, 7);
    QCOMPARE(medianOf(table.all.baseline[0]), u"21"_s); // of 10, 21 and 30
}

void TestCentreTable::thoseWithoutACentreStandApart()
{
    const CentreTable table =
        tableOf({at(u"A"_s, scored(u"1"_s, {{0, 9}})), at({}, scored(u"2"_s, {{0, 9}}))});

    QCOMPARE(table.centres.size(), 2U);
    QCOMPARE(table.centres.front().centre, u"A"_s);
    QVERIFY(table.centres.back().centre.isEmpty()); // not stated: after those that are
}

void TestCentreTable::anAdverseEventIsOnRecordOrReportedFromDayZeroOn()
{
    PatientRecord onRecord = at(u"A"_s, scored(u"1"_s, {{0, 9}}));
    onRecord.adverseEvents.push_back({});
    onRecord.adverseEvents.back().reported = QDate(2025, 2, 1);
    PatientRecord before = at(u"A"_s, scored(u"4"_s, {{0, 9}}));
    before.adverseEvents.push_back({});
    before.adverseEvents.back().reported = QDate(2024, 2, 1);
    PatientRecord told = at(u"A"_s, scored(u"2"_s, {{0, 9}}));
    told.visits.front().adverseEvents = AdverseEvents::Some;
    PatientRecord inADraft = at(u"B"_s, scored(u"3"_s, {{0, 9, 0, VisitState::Draft}}));
    inADraft.visits.front().adverseEvents = AdverseEvents::Some;

    const CentreTable table = tableOf({onRecord, told, before, inADraft});

    QCOMPARE(table.centres[0].withAdverseEvent, 2);
    QCOMPARE(table.centres[1].withAdverseEvent, 0);
    QCOMPARE(table.all.withAdverseEvent, 2);
}

void TestCentreTable::aMissedInfusionWasNotGiven()
{
    const QDate zero(2025, 1, 14);
    PatientRecord record = at(u"A"_s, scored(u"1"_s, {{0, 9}}));
    record.courses.front().infusions = {
        {makeId<InfusionTag>(), zero, InfusionState::Given, 300, {}},
        {makeId<InfusionTag>(), zero.addDays(28), InfusionState::Missed, 0, {}},
        {makeId<InfusionTag>(), zero.addDays(56), InfusionState::Given, 150, {}}};

    const CentreTable table = tableOf({record, at(u"B"_s, scored(u"2"_s, {{0, 9}}))});

    QCOMPARE(table.centres[0].infusionsGiven, 2);
}

void TestCentreTable::whoIsLeftOutOfTheCohortIsInNoCentre()
{
    PatientRecord wrong = at(u"B"_s, scored(u"2"_s, {{0, 9}}));
    wrong.patient.enteredInErrorReason = u"twice"_s;

    QVERIFY(tableOf({at(u"A"_s, scored(u"1"_s, {{0, 9}})), wrong}).centres.empty());
}

MALAR_TEST(TestCentreTable)

} // namespace test_centretable
#include "test_centretable.moc"
