#include "core/domain/infusionplan.h"

#include "tests/support/test.h"

#include <random>

namespace test_infusionplan {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

// Every number here is counted by hand from the start on 1 January 2025, 300 mg every 28 days: planned for
// days 0, 28, 56, 84, 112.
const QDate zero(2025, 1, 1);

Course course() { return {makeId<CourseTag>(), Drug::Anifrolumab, {}, 300, u"IV"_s, 28, zero, {}, {}, {}}; }

/// "0 28m 60r" is given on day 0, missed on day 28, reduced to 150 mg on day 60.
std::vector<Infusion> infusions(const QString &text)
{
    std::vector<Infusion> all;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        const bool missed = word.endsWith(u'm');
        const bool reduced = word.endsWith(u'r');
        const int day = word.remove(u'm').remove(u'r').toInt();
        all.push_back({makeId<InfusionTag>(),
                       zero.addDays(day),
                       missed ? InfusionState::Missed : InfusionState::Given,
                       missed ? 0.0 : (reduced ? 150.0 : 300.0),
                       {}});
    }
    return all;
}

Course courseOf(const QString &text)
{
    Course made = course();
    made.infusions = infusions(text);
    return made;
}

QString departuresOfLast(const Course &made)
{
    QStringList keys;
    for (const Departure departure : departures(made, made.infusions.size() - 1))
        keys << QString::fromStdString(std::string(key(departure)));
    return keys.join(u' ');
}

} // namespace

/// The schedule of the infusions, and how what was given departs from it.
class TestInfusionPlan : public test::Test {
    Q_OBJECT

private slots:
    void anInfusionDepartsFromItsPlan_data();
    void anInfusionDepartsFromItsPlan();
    void anotherDoseIsADepartureAndADoubleOneADoubt();
    void theNextOneFollowsAnIntervalAfterTheLast();
    void thereIsNoNextOneAfterTheStop();
    void aVisitAsksForTheNextInfusion_data();
    void aVisitAsksForTheNextInfusion();
    void aVisitBesideACourseAsksForNothing();
    void anInfusionTakesItsPlaceByDateAndCanBeTakenBack();
    void exposureIsCounted_data();
    void exposureIsCounted();
    void exposureAddsUpTheCourses();
    void theNextCourseEndsAnOpenOne();
    void afterTheNextCourseAnOpenOneDoesNotRunOn();
    void daysInTwoCoursesCountOnce();
    void plannedIsGivenMissedAndUnrecorded();
};

void TestInfusionPlan::anInfusionDepartsFromItsPlan_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("last");

    QTest::newRow("on its day") << u"0 28"_s << u""_s;
    QTest::newRow("exactly 7 days late") << u"0 35"_s << u""_s;
    QTest::newRow("8 days late") << u"0 36"_s << u"late"_s;
    QTest::newRow("early") << u"0 21"_s << u""_s;
    QTest::newRow("the first 8 days after the start") << u"8"_s << u"late"_s;
    QTest::newRow("missed") << u"0 28m"_s << u"missed"_s;
    QTest::newRow("missed is not late as well") << u"0 50m"_s << u"missed"_s;
    QTest::newRow("reduced") << u"0 28r"_s << u"reduced"_s;
    QTest::newRow("late and reduced") << u"0 36r"_s << u"late reduced"_s;
    QTest::newRow("a late one moves the next") << u"0 36 64"_s << u""_s; // 36 + 28
    QTest::newRow("a missed one does not") << u"0 28m 56"_s << u""_s;
}

void TestInfusionPlan::anInfusionDepartsFromItsPlan()
{
    QFETCH(QString, given);
    QFETCH(QString, last);

    QCOMPARE(departuresOfLast(courseOf(given)), last);
}

void TestInfusionPlan::anotherDoseIsADepartureAndADoubleOneADoubt()
{
    Course made = courseOf(u"0"_s);
    const auto with = [&made](double dose) -> Course & {
        made.infusions.front().doseMg = dose;
        return made;
    };

    QCOMPARE(departuresOfLast(with(300)), u""_s);
    QCOMPARE(departuresOfLast(with(299)), u"reduced"_s);
    QCOMPARE(departuresOfLast(with(3000)), u"raised"_s);
    QCOMPARE(exposure({&made, 1}, zero).raised, 1);
    for (const double likely : {300.0, 151.0, 599.0})
        QVERIFY(!isUnlikelyDose(made, with(likely).infusions.front()));
    for (const double unlikely : {600.0, 150.0, 3000.0, 30.0})
        QVERIFY(isUnlikelyDose(made, with(unlikely).infusions.front()));
    made.infusions.front().state = InfusionState::Missed;
    QVERIFY(!isUnlikelyDose(made, made.infusions.front()));
}

void TestInfusionPlan::theNextOneFollowsAnIntervalAfterTheLast()
{
    QCOMPARE(nextInfusion(course())->date, zero);
    QCOMPARE(nextInfusion(courseOf(u"0 36"_s))->date, zero.addDays(64));

    const Infusion next = *nextInfusion(courseOf(u"0 28m"_s));
    QCOMPARE(next.date, zero.addDays(56));
    QCOMPARE(next.doseMg, 300.0);
    QCOMPARE(next.state, InfusionState::Given);
}

void TestInfusionPlan::thereIsNoNextOneAfterTheStop()
{
    Course stopped = courseOf(u"0 28"_s);

    stopped.stop = zero.addDays(56);
    QCOMPARE(nextInfusion(stopped)->date, zero.addDays(56));
    stopped.stop = zero.addDays(55);
    QVERIFY(!nextInfusion(stopped));
    QVERIFY(plannedDays(stopped, zero.addDays(200)).empty());
}

void TestInfusionPlan::aVisitAsksForTheNextInfusion_data()
{
    QTest::addColumn<QString>("recorded");
    QTest::addColumn<int>("day"); // of the visit
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("planned");
    QTest::addColumn<int>("more");

    QTest::newRow("the first one") << u""_s << 0 << 1 << 0 << 0;
    QTest::newRow("on its day") << u"0"_s << 28 << 2 << 28 << 0;
    QTest::newRow("two days after it") << u"0 28"_s << 58 << 3 << 56 << 0;
    QTest::newRow("seven days before it") << u"0"_s << 21 << 2 << 28 << 0;
    QTest::newRow("eight days before it") << u"0"_s << 20 << 0 << 0 << 0;
    QTest::newRow("four to record") << u"0"_s << 112 << 2 << 28 << 3; // 28; 56, 84, 112
    QTest::newRow("after a missed one") << u"0 28m"_s << 56 << 3 << 56 << 0;
}

void TestInfusionPlan::aVisitAsksForTheNextInfusion()
{
    QFETCH(QString, recorded);
    QFETCH(int, day);
    QFETCH(int, number);
    QFETCH(int, planned);
    const std::vector courses{courseOf(recorded)};

    const std::optional<DueInfusion> due = dueInfusion(courses, zero.addDays(day));

    QCOMPARE(due.has_value(), number > 0);
    if (!due)
        return;
    QCOMPARE(due->course, courses.front().id);
    QCOMPARE(due->number, number);
    QCOMPARE(due->infusion.date, zero.addDays(planned));
    QCOMPARE(due->isDue(zero.addDays(day)), planned <= day);
    QTEST(due->more, "more");
}

void TestInfusionPlan::aVisitBesideACourseAsksForNothing()
{
    Course stopped = courseOf(u"0"_s);
    stopped.stop = zero.addDays(30);

    QVERIFY(!dueInfusion({}, zero));
    QVERIFY(!dueInfusion(std::vector{course()}, zero.addDays(-1)));
    QVERIFY(!dueInfusion(std::vector{stopped}, zero.addDays(31)));

    Course next = course(); // begins on day 26, before the first one's dose of day 28
    next.start = zero.addDays(26);
    QVERIFY(dueInfusion(std::vector{courseOf(u"0"_s)}, zero.addDays(22)));
    QVERIFY(!dueInfusion(std::vector{courseOf(u"0"_s), next}, zero.addDays(22)));
}

void TestInfusionPlan::anInfusionTakesItsPlaceByDateAndCanBeTakenBack()
{
    const std::vector before{courseOf(u"0 56"_s), courseOf(u"0"_s)};
    Infusion between = infusions(u"28"_s).front();

    std::vector<Course> courses = withInfusion(before, before.front().id, between);
    QCOMPARE(courses.front().infusions.at(1), between);
    QCOMPARE(courses.back(), before.back());

    between.date = zero.addDays(60);
    courses = withInfusion(courses, before.front().id, between);
    QCOMPARE(courses.front().infusions.size(), 3U);
    QCOMPARE(courses.front().infusions.back(), between);

    QCOMPARE(withoutInfusion(courses, between.id), before);
}

void TestInfusionPlan::exposureIsCounted_data()
{
    QTest::addColumn<QString>("recorded");
    QTest::addColumn<int>("day");
    QTest::addColumn<std::vector<int>>("counts"); // planned, given, missed, unrecorded, late, reduced
    QTest::addColumn<double>("dose");
    QTest::addColumn<int>("days");
    using Counts = std::vector<int>;

    QTest::newRow("before the start") << u"0"_s << -1 << Counts{0, 0, 0, 0, 0, 0} << 0.0 << 0;
    QTest::newRow("the first") << u"0"_s << 0 << Counts{1, 1, 0, 0, 0, 0} << 300.0 << 28;
    QTest::newRow("three as planned") << u"0 28 56"_s << 60 << Counts{3, 3, 0, 0, 0, 0} << 900.0 << 84;
    QTest::newRow("one missed") << u"0 28m 56"_s << 60 << Counts{3, 2, 1, 0, 0, 0} << 600.0 << 84;
    QTest::newRow("late and reduced") << u"0 36r"_s << 40 << Counts{2, 2, 0, 0, 1, 1} << 450.0 << 64;
    QTest::newRow("seven days overdue") << u"0"_s << 35 << Counts{1, 1, 0, 0, 0, 0} << 300.0 << 28;
    QTest::newRow("eight days overdue") << u"0"_s << 36 << Counts{2, 1, 0, 1, 0, 0} << 300.0 << 28;
    QTest::newRow("what came later") << u"0 28 56"_s << 30 << Counts{2, 2, 0, 0, 0, 0} << 600.0 << 56;
}

void TestInfusionPlan::exposureIsCounted()
{
    QFETCH(QString, recorded);
    QFETCH(int, day);
    QFETCH(std::vector<int>, counts);

    const Exposure sum = exposure(std::vector{courseOf(recorded)}, zero.addDays(day));

    const std::vector<int> counted{sum.planned, sum.given, sum.missed, sum.unrecorded, sum.late, sum.reduced};
    QCOMPARE(counted, counts);
    QTEST(sum.doseMg, "dose");
    QTEST(sum.days, "days");
}

void TestInfusionPlan::exposureAddsUpTheCourses()
{
    Course first = courseOf(u"0 28"_s);
    first.stop = zero.addDays(40); // 40 days, not 56
    Course second = course();
    second.start = zero.addDays(100);
    second.infusions = infusions(u"100 128m"_s); // 28 days from the dose on day 100

    const Exposure sum = exposure(std::vector{first, second}, zero.addDays(130));

    QCOMPARE(sum, (Exposure{4, 3, 1, 0, 0, 0, 900.0, 68}));
}

// The first is due on day 56 and no more; the second began on day 60 and is due again on day 95.
void TestInfusionPlan::theNextCourseEndsAnOpenOne()
{
    Course second = courseOf(u"60 67 74 81 88"_s);
    second.drug = Drug::Belimumab;
    second.start = zero.addDays(60);
    second.intervalDays = 7;

    const Exposure sum = exposure(std::vector{courseOf(u"0 28"_s), second}, zero.addDays(92));

    QCOMPARE(sum, (Exposure{8, 7, 0, 1, 0, 0, 2100.0, 56 + 35}));
}

void TestInfusionPlan::afterTheNextCourseAnOpenOneDoesNotRunOn()
{
    Course second = course();
    second.start = zero.addDays(60);
    second.stop = zero.addDays(70);
    const std::vector<Course> courses{course(), second};

    QCOMPARE(runningCourse(courses, zero.addDays(59)), &courses[0]);
    QCOMPARE(runningCourse(courses, zero.addDays(60)), &courses[1]);
    QCOMPARE(runningCourse(courses, zero.addDays(71)), nullptr);
}

// From day 0 to day 84, and from day 50 to day 106.
void TestInfusionPlan::daysInTwoCoursesCountOnce()
{
    Course first = courseOf(u"0 28 56"_s);
    first.stop = zero.addDays(100);
    Course second = courseOf(u"50 78"_s);
    second.start = zero.addDays(50);

    QCOMPARE(exposure(std::vector{first, second}, zero.addDays(110)).days, 106);
    QCOMPARE(exposure(std::vector{second, first}, zero.addDays(110)).days, 106);
}

/// A second count, made while the course is made: some days given, some missed, the rest left open.
void TestInfusionPlan::plannedIsGivenMissedAndUnrecorded()
{
    std::mt19937 random(20250101);
    for (int round = 0; round < 2000; ++round) {
        Course made = course();
        made.intervalDays = 7 + static_cast<int>(random() % 50);
        int given = 0;
        int missed = 0;
        QDate day = zero;
        for (auto n = random() % 12; n > 0;
             --n, day = made.infusions.back().date.addDays(made.intervalDays)) {
            const bool wasGiven = random() % 4 > 0;
            (wasGiven ? given : missed) += 1;
            made.infusions.push_back({makeId<InfusionTag>(),
                                      day.addDays(wasGiven ? random() % 15 : 0),
                                      wasGiven ? InfusionState::Given : InfusionState::Missed,
                                      wasGiven ? 300.0 : 0.0,
                                      {}});
        }
        const auto open = static_cast<int>(random() % 5);
        // The last open one is 8 days ago, and the one after it is to come or not overdue.
        const QDate end = day.addDays((open - 1) * made.intervalDays + lateAfterDays + 1);

        const Exposure sum = exposure(std::vector{made}, std::max(end, day));

        QCOMPARE(sum.given, given);
        QCOMPARE(sum.missed, missed);
        QCOMPARE(sum.unrecorded, open == 0 && end < day ? 0 : open);
        QCOMPARE(sum.planned, sum.given + sum.missed + sum.unrecorded);
        QCOMPARE(sum.doseMg, 300.0 * given);
    }
}

MALAR_TEST(TestInfusionPlan)

} // namespace test_infusionplan
#include "test_infusionplan.moc"
