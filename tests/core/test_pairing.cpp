#include "core/analysis/pairing.h"

#include "tests/support/cohort.h"
#include "tests/support/test.h"

namespace test_pairing {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::Scored;
using test::scored;

namespace {

constexpr std::size_t month1 = 1; // of the default schedule: day 15 to 45
constexpr std::size_t month3 = 2;
constexpr std::size_t month6 = 3; // day 138 to 228

Pairing activityAt(std::size_t time, const PatientRecord &record)
{
    return pairing(place(std::span(&record, 1), defaultPlan({})), time, Axis::Activity);
}

Reason onlyReason(const Pairing &pairing)
{
    return pairing.pairs.empty() && pairing.leftOut.size() == 1 ? pairing.leftOut[0].reason
                                                                : Reason::EnteredInError;
}

} // namespace

/// Who is compared with whom.
class TestPairing : public test::Test {
    Q_OBJECT

private slots:
    void aPatientWithBothVisitsIsAPair();
    void theVisitNearestToTheTargetCounts();
    void aDraftIsNoPairAndIsNamed();
    void aDraftAtBaselineIsNamed();
    void aVisitEnteredInErrorDoesNotCount();
    void aPatientWithoutBaselineIsLeftOut();
    void aPatientWithoutTheDrugHasNoDayZero();
    void whoseFollowUpEndedBeforeTheWindowDidNotMissTheVisit();
    void whoDidNotComeInTheWindowMissedTheVisit();
    void whoCameLaterThanTheRecordedEndMissedTheVisit();
    void whoIsInfusedIsFollowed();
    void whoseVisitCountsForAnotherMonthIsNamed_data();
    void whoseVisitCountsForAnotherMonthIsNamed();
    void aPatientEnteredInErrorIsNotOfTheCohort();
    void whoWithdrewEveryConsentIsNotOfTheCohort();
    void everyPatientIsEitherAPairOrLeftOut();
};

void TestPairing::aPatientWithBothVisitsIsAPair()
{
    const Pairing result = activityAt(month1, scored(u"P1"_s, {{0, 20}, {30, 8}}));

    QCOMPARE(result.pairs.size(), std::size_t{1});
    QCOMPARE(result.pairs[0].before, 20);
    QCOMPARE(result.pairs[0].after, 8);
    QVERIFY(result.leftOut.empty());
}

void TestPairing::theVisitNearestToTheTargetCounts()
{
    const Pairing result =
        activityAt(month1, scored(u"P1"_s, {{-20, 25}, {0, 20}, {16, 9}, {28, 8}, {44, 7}}));

    QCOMPARE(result.pairs[0].before, 20); // the last before the first dose
    QCOMPARE(result.pairs[0].after, 8);   // two days from day 30
}

void TestPairing::aDraftIsNoPairAndIsNamed()
{
    const Pairing result = activityAt(month1, scored(u"P1"_s, {{0, 20}, {30, 8, 0, VisitState::Draft}}));

    QCOMPARE(onlyReason(result), Reason::DraftOnly);
}

void TestPairing::aDraftAtBaselineIsNamed()
{
    const Pairing result = activityAt(month1, scored(u"P1"_s, {{0, 20, 0, VisitState::Draft}, {30, 8}}));

    QCOMPARE(onlyReason(result), Reason::DraftAtBaseline);
}

void TestPairing::aVisitEnteredInErrorDoesNotCount()
{
    const Pairing result =
        activityAt(month1, scored(u"P1"_s, {{0, 20}, {30, 8, 0, VisitState::EnteredInError}}));

    QCOMPARE(onlyReason(result), Reason::NoVisit);
}

void TestPairing::aPatientWithoutBaselineIsLeftOut()
{
    QCOMPARE(onlyReason(activityAt(month1, scored(u"P1"_s, {{-40, 20}, {30, 8}}))), Reason::NoBaseline);
}

void TestPairing::aPatientWithoutTheDrugHasNoDayZero()
{
    PatientRecord record = scored(u"P1"_s, {{0, 20}, {30, 8}});
    record.courses.clear();

    QCOMPARE(onlyReason(activityAt(month1, record)), Reason::NoDayZero);
}

void TestPairing::whoseFollowUpEndedBeforeTheWindowDidNotMissTheVisit()
{
    PatientRecord record = scored(u"P1"_s, {{0, 20}});
    record.courses[0].infusions.clear(); // who is infused is followed
    record.patient.lastFollowUp = QDate(2025, 1, 14).addDays(137);

    QCOMPARE(onlyReason(activityAt(month6, record)), Reason::FollowUpEnded);
}

void TestPairing::whoDidNotComeInTheWindowMissedTheVisit()
{
    PatientRecord record = scored(u"P1"_s, {{0, 20}});
    record.patient.lastFollowUp = QDate(2025, 1, 14).addDays(138); // the window's first day

    QCOMPARE(onlyReason(activityAt(month6, record)), Reason::NoVisit);
}

void TestPairing::whoCameLaterThanTheRecordedEndMissedTheVisit()
{
    PatientRecord record = scored(u"P1"_s, {{0, 20}, {183, 8}});
    record.patient.lastFollowUp = QDate(2025, 1, 14).addDays(30);

    QCOMPARE(onlyReason(activityAt(month3, record)), Reason::NoVisit);
}

void TestPairing::whoIsInfusedIsFollowed()
{
    PatientRecord record = scored(u"P1"_s, {{0, 20}, {30, 8}});
    const QDate zero(2025, 1, 14);
    record.patient.lastFollowUp = zero.addDays(40);
    record.courses[0].infusions.clear();
    for (int day = 0; day <= 196; day += 28)
        record.courses[0].infusions.push_back(
            {makeId<InfusionTag>(), zero.addDays(day), InfusionState::Given, 300, {}, {}});
    QCOMPARE(lastContact(record), zero.addDays(196));
    QCOMPARE(onlyReason(activityAt(month6, record)), Reason::NoVisit);

    for (Infusion &infusion : record.courses[0].infusions)
        infusion.state = InfusionState::Missed;
    QCOMPARE(lastContact(record), zero.addDays(40));

    record.biomarkers.push_back({zero.addDays(50), {}, u"IFN"_s, 1, u"x"_s});
    QCOMPARE(lastContact(record), zero.addDays(50));
    record.adverseEvents.emplace_back().reported = zero.addDays(60);
    QCOMPARE(lastContact(record), zero.addDays(60));
}

// Months 2 (day 45 to 75) and 3 (day 60 to 120) and a baseline that reaches to day 14.
void TestPairing::whoseVisitCountsForAnotherMonthIsNamed_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("time"); // 1: month 2, 2: month 3
    QTest::addColumn<Exclusion>("why");

    QTest::newRow("nearer to the earlier") << 70 << 2 << Exclusion{u"P1"_s, Reason::CountsForOther, 2};
    QTest::newRow("nearer to the later") << 75 << 1 << Exclusion{u"P1"_s, Reason::CountsForOther, 3};
    QTest::newRow("in one window") << 100 << 1 << Exclusion{u"P1"_s, Reason::NoVisit};
    QTest::newRow("in the window of baseline") << 12 << 3 << Exclusion{u"P1"_s, Reason::CountsForOther, 0};
}

void TestPairing::whoseVisitCountsForAnotherMonthIsNamed()
{
    QFETCH(int, day);
    QFETCH(int, time);
    AnalysisPlan plan = defaultPlan({});
    plan.schedule = {-28, 14, {{2, 60, 15, 15}, {3, 89, 29, 31}, {9, 270, 260, 10}}};
    const PatientRecord record = scored(u"P1"_s, {{0, 20}, {day, 8}});

    const PlacedCohort cohort = place(std::span(&record, 1), plan);

    const Pairing result = pairing(cohort, std::size_t(time), Axis::Activity);
    QCOMPARE(result.leftOut.size(), std::size_t{1});
    QTEST(result.leftOut[0], "why");
}

void TestPairing::aPatientEnteredInErrorIsNotOfTheCohort()
{
    PatientRecord record = scored(u"P1"_s, {{0, 20}, {30, 8}});
    record.patient.enteredInErrorReason = u"typed twice"_s;

    const PlacedCohort cohort = place(std::span(&record, 1), defaultPlan({}));

    QVERIFY(cohort.patients.empty());
    QCOMPARE(cohort.excluded[0].reason, Reason::EnteredInError);
}

void TestPairing::whoWithdrewEveryConsentIsNotOfTheCohort()
{
    PatientRecord record = scored(u"P1"_s, {{0, 20}, {30, 8}});
    record.consents = {{{u"c1"_s}, QDate(2025, 1, 1), u"1"_s, {}, QDate(2025, 3, 1)}};
    QCOMPARE(place(std::span(&record, 1), defaultPlan({})).excluded.at(0).reason, Reason::ConsentWithdrawn);

    record.consents.push_back({{u"c2"_s}, QDate(2025, 4, 1), u"2"_s, {}, std::nullopt});

    QCOMPARE(place(std::span(&record, 1), defaultPlan({})).patients.size(), std::size_t{1});
}

void TestPairing::everyPatientIsEitherAPairOrLeftOut()
{
    const std::vector<PatientRecord> records = test::trainingRecords();
    const PlacedCohort cohort = place(records, defaultPlan({}));

    for (const std::size_t time : {month1, std::size_t{2}, month6}) {
        const Pairing result = pairing(cohort, time, Axis::Damage);
        QCOMPARE(result.pairs.size() + result.leftOut.size(), records.size());
    }
    // The six who reached month 6.
    QCOMPARE(pairing(cohort, month6, Axis::Activity).pairs.size(), std::size_t{6});
}

MALAR_TEST(TestPairing)

} // namespace test_pairing
#include "test_pairing.moc"
