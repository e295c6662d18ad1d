#include "core/analysis/cohort.h"
#include "tests/support/cohort.h"
#include "tests/support/test.h"

namespace test_safety {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

Safety safetyOf(const std::vector<PatientRecord> &records)
{
    return summarise(place(records, defaultPlan({}))).safety;
}

} // namespace

/// Whether adverse events were asked for, and which there were.
class TestSafety : public test::Test {
    Q_OBJECT

private slots:
    void whatWasOnlyReportedIsCounted();
    void noneWasReportedAtAnyOfThe34VisitsOfTheStudy();
    void aVisitWithoutTheQuestionIsNotOneWithoutEvents();
    void anEventOnRecordIsNotNoneWhateverTheVisitsSay();
    void visitsThatDoNotCountDoNotAnswer();
    void eventsAreCountedByGroup();
    void eventsAreCountedByTermWhateverItsSpelling();
    void whatIsNotStatedIsNotNo();
    void eventsBeforeDayZeroAreNotTheTreatments_data();
    void eventsBeforeDayZeroAreNotTheTreatments();
    void aCohortOfNobodyHasNoEvents();
};

void TestSafety::noneWasReportedAtAnyOfThe34VisitsOfTheStudy()
{
    const Safety safety = safetyOf(test::trainingRecords());

    QCOMPARE(safety.visits, 34);
    QCOMPARE(safety.none, 34);
    QVERIFY(safety.isNoneEverywhere());
    QCOMPARE(safety.treated, 10);
}

void TestSafety::aVisitWithoutTheQuestionIsNotOneWithoutEvents()
{
    std::vector<PatientRecord> records = test::trainingRecords();
    records[3].visits[1].adverseEvents = AdverseEvents::NotAsked;

    const Safety safety = safetyOf(records);

    QCOMPARE(safety.none, 33);
    QCOMPARE(safety.notAsked, 1);
    QVERIFY(!safety.isNoneEverywhere());
}

void TestSafety::anEventOnRecordIsNotNoneWhateverTheVisitsSay()
{
    std::vector<PatientRecord> records = test::trainingRecords();
    AdverseEvent event;
    event.term = u"Headache"_s;
    event.reported = records[0].visits.back().date;
    records[0].adverseEvents = {event};

    QVERIFY(!safetyOf(records).isNoneEverywhere());
}

// P2's second visit is a draft.
void TestSafety::visitsThatDoNotCountDoNotAnswer()
{
    const Safety safety = safetyOf(test::clinicalRecords());

    QCOMPARE(safety.visits, 4);
    QCOMPARE(safety.none, 2);
    QCOMPARE(safety.some, 1);
    QCOMPARE(safety.notAsked, 1);
}

// Counted by hand from tests/support/clinical.cpp.
void TestSafety::eventsAreCountedByGroup()
{
    const Safety safety = safetyOf(test::clinicalRecords());

    QCOMPARE(safety.treated, 3);
    QCOMPARE(safety.of(EventGroup::Any).patients, 3);
    QCOMPARE(safety.of(EventGroup::Any).events, 5);
    QCOMPARE(*safety.of(EventGroup::Any).worst, 5);
    QCOMPARE(safety.of(EventGroup::Severe).patients, 1);
    QCOMPARE(safety.of(EventGroup::Severe).events, 2);
    QCOMPARE(safety.of(EventGroup::Serious).events, 2);
    QCOMPARE(safety.of(EventGroup::Related).patients, 2);
    QCOMPARE(safety.of(EventGroup::Related).events, 2);
    QCOMPARE(safety.of(EventGroup::Stopping).patients, 1);
    QCOMPARE(safety.of(EventGroup::Fatal).patients, 1);
    QCOMPARE(safety.of(EventGroup::Open).patients, 2);
    QCOMPARE(safety.of(EventGroup::Open).events, 2);
    QCOMPARE(safety.notCounted, 2);
}

void TestSafety::eventsAreCountedByTermWhateverItsSpelling()
{
    const Safety safety = safetyOf(test::clinicalRecords());

    QCOMPARE(safety.terms.size(), std::size_t{3});
    QCOMPARE(safety.terms[0].term, u"Herpes zoster"_s);
    QCOMPARE(safety.terms[0].patients, 2);
    QCOMPARE(safety.terms[0].events, 2);
    QCOMPARE(*safety.terms[0].worst, 3);
    QCOMPARE(safety.terms[0].serious, 1);
    QCOMPARE(safety.terms[1].term, u"Headache"_s);
    QCOMPARE(safety.terms[1].patients, 1);
    QCOMPARE(safety.terms[1].events, 2);
    QCOMPARE(*safety.terms[1].worst, 2);
    QCOMPARE(safety.terms[1].related, 1);
    QCOMPARE(safety.terms[1].outcomes[std::size_t(EventOutcome::Recovered)], 1);
    QCOMPARE(safety.terms[2].term, u"Sepsis"_s);
}

void TestSafety::whatIsNotStatedIsNotNo()
{
    const Safety safety = safetyOf(test::clinicalRecords());

    QCOMPARE(safety.gradeNotStated, 1);
    QCOMPARE(safety.seriousNotStated, 2);
    QCOMPARE(safety.relationNotStated, 1);
}

void TestSafety::eventsBeforeDayZeroAreNotTheTreatments_data()
{
    QTest::addColumn<QString>("onset");
    QTest::addColumn<QDate>("reported");
    QTest::addColumn<bool>("counts");
    const QDate day = test::clinicalDayZero; // 14 January 2025
    QTest::newRow("the day before") << u"2025-01-13"_s << day << false;
    QTest::newRow("day 0") << u"2025-01-14"_s << day << true;
    QTest::newRow("perhaps before") << u"2025-01"_s << day << true;
    QTest::newRow("the month before") << u"2024-12"_s << day << false;
    QTest::newRow("that year") << u"2025"_s << day << true;
    QTest::newRow("told before") << QString() << day.addDays(-1) << false;
    QTest::newRow("told after") << QString() << day << true;
}

void TestSafety::eventsBeforeDayZeroAreNotTheTreatments()
{
    QFETCH(QString, onset);
    QFETCH(QDate, reported);
    QFETCH(bool, counts);
    AdverseEvent event;
    event.onset = partialDateFromText(onset);
    event.reported = reported;

    QCOMPARE(isFromDayZero(event, test::clinicalDayZero), counts);
}

void TestSafety::aCohortOfNobodyHasNoEvents()
{
    const Safety safety = safetyOf({});

    QCOMPARE(safety.visits, 0);
    QCOMPARE(safety.treated, 0);
    QVERIFY(safety.terms.empty());
    QVERIFY(!safety.isNoneEverywhere());
}

// Some were reported twice of P1, before day 0 of P2 and of one with an event on record.
void TestSafety::whatWasOnlyReportedIsCounted()
{
    using test::scored;
    PatientRecord twice = scored(u"P1"_s, {{0, 9}, {30, 5}, {91, 4}});
    twice.visits[1].adverseEvents = twice.visits[2].adverseEvents = AdverseEvents::Some;
    PatientRecord before = scored(u"P2"_s, {{-10, 9}});
    before.visits[0].adverseEvents = AdverseEvents::Some;
    PatientRecord onRecord = scored(u"P3"_s, {{0, 9}});
    onRecord.visits[0].adverseEvents = AdverseEvents::Some;
    onRecord.adverseEvents.push_back({});
    onRecord.adverseEvents.back().reported = onRecord.visits[0].date;

    const Safety safety = safetyOf({twice, before, onRecord});

    QCOMPARE(safety.onlyReported, 1);
    QCOMPARE(safety.onlyReportedVisits, 2);
    QCOMPARE(safety.of(EventGroup::Any).patients, 1);
    QCOMPARE(safety.anyOrReported(), 2);
}

MALAR_TEST(TestSafety)

} // namespace test_safety
#include "test_safety.moc"
