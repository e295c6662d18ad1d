#include "core/domain/schedule.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

namespace test_schedule {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate zero(2025, 1, 14);

/// A patient with complete visits on those days since day 0.
PatientRecord seenOn(const QList<int> &days)
{
    PatientRecord record = test::patientOnDrug(u"A"_s, zero);
    for (const int day : days)
        record.visits.push_back(totals(test::clearVisit(record, zero.addDays(day))));
    return record;
}

/// Day of the visit that stands for the planned time; nothing where none does.
std::optional<int> dayOf(const VisitTotals *visit)
{
    return visit ? std::optional(static_cast<int>(zero.daysTo(visit->date))) : std::nullopt;
}

} // namespace

/// Day 0, windows and what is due by the defaults.
class TestSchedule : public test::Test {
    Q_OBJECT

private slots:
    void theDefaultsAreThoseOfTheDesign();
    void aDayFallsIntoItsPlannedTime_data();
    void aDayFallsIntoItsPlannedTime();
    void overlappingWindowsGiveADayToTheNearerTarget();
    void theLastVisitBeforeTheDrugIsTheBaseline();
    void theNearestVisitCountsOnATieTheEarlier();
    void onlyVisitsThatCountArePlaced();
    void withoutACourseThereIsNoTimeline();
    void dueIsTheTimeAfterTheLastVisit_data();
    void dueIsTheTimeAfterTheLastVisit();
    void aPatientEnteredInErrorIsNeverDue();
    void aWindowIsOpenOnBothItsEnds();
    void whatNobodyCameToIsMissed_data();
    void whatNobodyCameToIsMissed();
    void aBaselineIsMissingUntilALaterTimeHasAVisit();
};

void TestSchedule::theDefaultsAreThoseOfTheDesign()
{
    const Schedule schedule;

    QCOMPARE(schedule.baselineFirstDay, -28);
    QCOMPARE(schedule.baselineLastDay, 0);
    QVERIFY(
        (schedule.months == std::vector<PlannedMonth>{{1, 30, 15, 15}, {3, 91, 30, 30}, {6, 183, 45, 45}}));
}

void TestSchedule::aDayFallsIntoItsPlannedTime_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("month"); // -1: unscheduled

    for (const auto &[day, month] : {std::pair{-29, -1},
                                     {-28, 0},
                                     {0, 0},
                                     {1, -1},
                                     {14, -1},
                                     {15, 1},
                                     {45, 1},
                                     {46, -1},
                                     {60, -1},
                                     {61, 3},
                                     {121, 3},
                                     {122, -1},
                                     {137, -1},
                                     {138, 6},
                                     {228, 6},
                                     {229, -1}})
        QTest::addRow("day %d", day) << day << month;
}

void TestSchedule::aDayFallsIntoItsPlannedTime()
{
    QFETCH(int, day);

    QTEST(plannedMonth(Schedule{}, zero, zero.addDays(day)).value_or(-1), "month");
}

void TestSchedule::overlappingWindowsGiveADayToTheNearerTarget()
{
    const Schedule wide{-28, 0, {{1, 30, 30, 60}, {3, 90, 60, 60}}};

    QCOMPARE(plannedMonth(wide, zero, zero.addDays(59)), 1);
    QCOMPARE(plannedMonth(wide, zero, zero.addDays(60)), 1); // as far from both
    QCOMPARE(plannedMonth(wide, zero, zero.addDays(61)), 3);
}

void TestSchedule::theLastVisitBeforeTheDrugIsTheBaseline()
{
    const PatientRecord record = seenOn({-40, -20, -3, 2});

    const auto line = timeline(Schedule{}, record);

    QCOMPARE(dayOf(line->baseline), -3);
    QCOMPARE(line->dayZero, zero);
}

void TestSchedule::theNearestVisitCountsOnATieTheEarlier()
{
    const PatientRecord record = seenOn({0, 20, 31, 81, 101, 230});

    const auto line = timeline(Schedule{}, record);

    QCOMPARE(line->months.size(), 3U);
    QCOMPARE(dayOf(line->months[0]), 31);
    QCOMPARE(dayOf(line->months[1]), 81); // 10 days before, as 101 is 10 days after
    QCOMPARE(dayOf(line->months[2]), std::nullopt);
}

void TestSchedule::onlyVisitsThatCountArePlaced()
{
    for (const VisitState state : {VisitState::Draft, VisitState::Complete, VisitState::Amended,
                                   VisitState::Signed, VisitState::EnteredInError}) {
        PatientRecord record = seenOn({0, 30});
        record.visits[1].state = state;

        QCOMPARE(timeline(Schedule{}, record)->months[0] != nullptr, counts(state));
    }
    QVERIFY(!counts(VisitState::Draft));
    QVERIFY(!counts(VisitState::EnteredInError));
    QVERIFY(counts(VisitState::Signed));
}

void TestSchedule::withoutACourseThereIsNoTimeline()
{
    PatientRecord record = seenOn({0});
    record.courses.clear();

    QVERIFY(!timeline(Schedule{}, record));
    QVERIFY(!nextDue(Schedule{}, record, zero));
}

void TestSchedule::dueIsTheTimeAfterTheLastVisit_data()
{
    QTest::addColumn<QList<int>>("seen");
    QTest::addColumn<int>("today");
    QTest::addColumn<int>("month"); // -1: nothing is due
    QTest::addColumn<bool>("overdue");

    QTest::newRow("nobody came, day 0") << QList<int>{} << 0 << 0 << false;
    QTest::newRow("nobody came, day 10") << QList<int>{} << 10 << 0 << true;
    QTest::newRow("nobody came, month 1 is open") << QList<int>{} << 15 << 1 << false;
    QTest::newRow("baseline done") << QList<int>{0} << 1 << 1 << false;
    QTest::newRow("month 1 missed") << QList<int>{0} << 46 << 1 << true;
    QTest::newRow("month 1 missed, month 3 is open") << QList<int>{0} << 61 << 3 << false;
    QTest::newRow("month 3 came before month 1") << QList<int>{0, 91} << 95 << 6 << false;
    QTest::newRow("all done") << QList<int>{0, 30, 91, 183} << 190 << -1 << false;
}

void TestSchedule::dueIsTheTimeAfterTheLastVisit()
{
    QFETCH(QList<int>, seen);
    QFETCH(int, today);
    QFETCH(int, month);
    QFETCH(bool, overdue);

    const auto due = nextDue(Schedule{}, seenOn(seen), zero.addDays(today));

    QCOMPARE(due ? due->month : -1, month);
    QCOMPARE(due && due->isOverdue(zero.addDays(today)), overdue);
}

void TestSchedule::aPatientEnteredInErrorIsNeverDue()
{
    PatientRecord record = seenOn({});
    record.patient.enteredInErrorReason = u"registered twice"_s;

    QVERIFY(!nextDue(Schedule{}, record, zero));
}

void TestSchedule::aWindowIsOpenOnBothItsEnds()
{
    const Due due{1, zero.addDays(30), zero.addDays(15), zero.addDays(45)};

    QVERIFY(!due.isOpen(zero.addDays(14)));
    QVERIFY(due.isOpen(zero.addDays(15)));
    QVERIFY(due.isOpen(zero.addDays(45)));
    QVERIFY(!due.isOpen(zero.addDays(46)));
    QVERIFY(!due.isOverdue(zero.addDays(45)));
    QVERIFY(due.isOverdue(zero.addDays(46)));
}

void TestSchedule::whatNobodyCameToIsMissed_data()
{
    QTest::addColumn<QList<int>>("seen");
    QTest::addColumn<int>("today");
    QTest::addColumn<QList<int>>("missed");

    // The windows end on days 0, 45, 121 and 228.
    QTest::newRow("nobody came, on day 0") << QList<int>{} << 0 << QList<int>{};
    QTest::newRow("nobody came, a day after") << QList<int>{} << 1 << QList<int>{0};
    QTest::newRow("month 1 is open") << QList<int>{0} << 45 << QList<int>{};
    QTest::newRow("month 1 is over") << QList<int>{0} << 46 << QList<int>{1};
    QTest::newRow("month 3 came first") << QList<int>{0, 91} << 92 << QList<int>{1};
    QTest::newRow("the last one is there") << QList<int>{0, 91, 183} << 400 << QList<int>{1};
    QTest::newRow("all came") << QList<int>{0, 30, 91, 183} << 400 << QList<int>{};
}

void TestSchedule::whatNobodyCameToIsMissed()
{
    QFETCH(QList<int>, seen);
    QFETCH(int, today);
    QFETCH(QList<int>, missed);

    const std::vector<int> found = missedTimes({}, seenOn(seen), zero.addDays(today));

    QCOMPARE(QList<int>(found.begin(), found.end()), missed);
}

void TestSchedule::aBaselineIsMissingUntilALaterTimeHasAVisit()
{
    QVERIFY(!isBaselineMissing({}, seenOn({}), zero));
    QVERIFY(isBaselineMissing({}, seenOn({}), zero.addDays(1)));
    QVERIFY(!isBaselineMissing({}, seenOn({0}), zero.addDays(1)));
    QVERIFY(!isBaselineMissing({}, seenOn({30}), zero.addDays(180)));
}

MALAR_TEST(TestSchedule)

} // namespace test_schedule
#include "test_schedule.moc"
