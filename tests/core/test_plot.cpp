#include "core/analysis/cohortplot.h"
#include "core/analysis/trajectory.h"
#include "tests/support/cohort.h"
#include "tests/support/test.h"

#include <algorithm>

namespace test_plot {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Role = Plot::Series::Role;

namespace {

const Plot::Series &only(const Plot &plot, Role role, Axis axis)
{
    return *std::ranges::find_if(plot.series,
                                 [&](const Plot::Series &s) { return s.role == role && s.measure == axis; });
}

std::int64_t countOfRole(const Plot &plot, Role role)
{
    return std::ranges::count(plot.series, role, &Plot::Series::role);
}

Plot course(const PatientRecord &record) { return trajectory(record, {}, SeveritySet::Klein2011); }

Plot cohort(const std::vector<PatientRecord> &records, Axis axis)
{
    const PlacedCohort placed = place(records, defaultPlan({}));
    return cohortPlot(placed, summarise(placed), axis);
}

} // namespace

class TestPlot : public test::Test {
    Q_OBJECT

private slots:
    void aCourseLiesOnStudyMonths();
    void aMissedPlannedVisitBreaksTheLine();
    void anUnscheduledVisitBetweenDoesNotBreakIt();
    void aDraftIsAMarkAndNoPoint();
    void missedInfusionsAreToldApart();
    void theBandsAreThoseOfTheSet();
    void todayIsJoinedToTheLastVisit();
    void withoutADayZeroTheFirstVisitBegins();
    void everyPatientHasALineInTheCohort();
    void theMedianCarriesItsQuartiles();
    void everyMonthCarriesNAndP();
    void beyondThreeHundredPatientsThereAreBandsInPlaceOfLines();
    void theLastVisitIsJoinedToNoMonth();
    void theWaterfallIsSortedAndCountsABaselineOfZero();
    void respondersAreCountedAmongThePairs();
    void everyPairIsInOneCellOfTheShift();
    void theTimeToAResponseEndsAtTheFirstVisitThatReachesIt();
};

void TestPlot::aCourseLiesOnStudyMonths()
{
    const Plot plot = course(test::scored(u"P1"_s, {{0, 20, 5}, {30, 8, 4}}));

    const Plot::Series &line = only(plot, Role::Trajectory, Axis::Damage);
    QCOMPARE(line.runs.size(), std::size_t{1});
    QCOMPARE(line.runs[0][1].x, 30 / 30.4375);
    QCOMPARE(line.runs[0][1].y, 4.0);
}

void TestPlot::aMissedPlannedVisitBreaksTheLine()
{
    const Plot plot = course(test::scored(u"P1"_s, {{0, 20}, {30, 8}, {183, 2}})); // nobody at month 3

    QCOMPARE(only(plot, Role::Trajectory, Axis::Activity).runs.size(), std::size_t{2});
}

void TestPlot::anUnscheduledVisitBetweenDoesNotBreakIt()
{
    const Plot plot = course(test::scored(u"P1"_s, {{0, 20}, {30, 8}, {91, 5}, {130, 4}, {183, 2}}));

    QCOMPARE(only(plot, Role::Trajectory, Axis::Activity).runs.size(), std::size_t{1});
}

void TestPlot::aDraftIsAMarkAndNoPoint()
{
    const Plot plot = course(test::scored(u"P1"_s, {{0, 20}, {30, 8, 0, VisitState::Draft}}));

    QCOMPARE(only(plot, Role::Trajectory, Axis::Activity).runs[0].size(), std::size_t{1});
    QCOMPARE(std::ranges::count(plot.marks, Plot::Mark::Role::Draft, &Plot::Mark::role), 1);
}

void TestPlot::missedInfusionsAreToldApart()
{
    PatientRecord record = test::scored(u"P1"_s, {{0, 20}});
    record.courses[0].infusions = {{{u"i1"_s}, QDate(2025, 1, 14), InfusionState::Given, 300, {}},
                                   {{u"i2"_s}, QDate(2025, 2, 11), InfusionState::Missed, 0, {}}};

    record.consents.clear();

    const Plot plot = course(record);

    QCOMPARE(plot.marks.size(), std::size_t{2});
    QCOMPARE(plot.marks[1].role, Plot::Mark::Role::InfusionMissed);
    QCOMPARE(plot.marks[1].x, 28 / 30.4375);
}

// Klein 2011: mild 0-9, moderate 10-20, severe 21-70.
void TestPlot::theBandsAreThoseOfTheSet()
{
    const Plot plot = course(test::scored(u"P1"_s, {{0, 20}}));

    QCOMPARE(plot.bands[0].to, 10.0);
    QCOMPARE(plot.bands[1].to, 21.0);
    QCOMPARE(plot.bands[2].to, 70.0);
}

void TestPlot::todayIsJoinedToTheLastVisit()
{
    VisitTotals today;
    today.id = {u"today"_s};
    today.date = QDate(2025, 1, 14).addDays(30);
    today.activity = 9;

    const Plot plot = trajectory(test::scored(u"P1"_s, {{0, 20}}), {}, SeveritySet::Klein2011, today);

    QCOMPARE(countOfRole(plot, Role::Today), 1); // CLASI-D has no total yet
    QCOMPARE(only(plot, Role::Today, Axis::Activity).runs[0].size(), std::size_t{2});
    QCOMPARE(only(plot, Role::Today, Axis::Activity).runs[0][1].y, 9.0);
}

void TestPlot::withoutADayZeroTheFirstVisitBegins()
{
    PatientRecord record = test::scored(u"P1"_s, {{10, 20}, {40, 8}});
    record.courses.clear();

    const Plot plot = course(record);

    QCOMPARE(only(plot, Role::Trajectory, Axis::Activity).runs[0][0].x, 0.0);
    QVERIFY(std::ranges::none_of(plot.bands, [](const Plot::Band &b) { return !b.horizontal; }));
}

void TestPlot::everyPatientHasALineInTheCohort()
{
    QCOMPARE(countOfRole(cohort(test::trainingRecords(), Axis::Activity), Role::Individual), 10);
}

void TestPlot::theMedianCarriesItsQuartiles()
{
    const Plot plot = cohort(test::trainingRecords(), Axis::Activity);

    const Plot::Point &baseline = only(plot, Role::Median, Axis::Activity).runs[0][0];
    QCOMPARE(baseline.y, 16.5); // R on the training cohort
    QCOMPARE(*baseline.low, 13.0);
    QCOMPARE(*baseline.high, 20.25);
}

void TestPlot::everyMonthCarriesNAndP()
{
    const Plot plot = cohort(test::trainingRecords(), Axis::Damage);

    QCOMPARE(plot.columns.size(), std::size_t{4});
    QCOMPARE(plot.columns[0].n, 10);
    QVERIFY(!plot.columns[0].p);
    QCOMPARE(plot.columns[3].n, 6);
    QCOMPARE(plot.columns[3].pairs, 6);
    QCOMPARE(*plot.columns[3].p, 0.0625);
}

void TestPlot::beyondThreeHundredPatientsThereAreBandsInPlaceOfLines()
{
    std::vector<PatientRecord> records;
    for (int i = 0; i < 300; ++i)
        records.push_back(test::scored(u"P%1"_s.arg(i), {{0, i % 40}, {30, i % 20}}));
    QCOMPARE(countOfRole(cohort(records, Axis::Activity), Role::Individual), 300);

    records.push_back(test::scored(u"P300"_s, {{0, 10}}));
    const Plot plot = cohort(records, Axis::Activity);

    QCOMPARE(countOfRole(plot, Role::Individual), 0);
    QCOMPARE(countOfRole(plot, Role::QuartileRange), 1);
    QCOMPARE(countOfRole(plot, Role::DecileRange), 1);
}

void TestPlot::theLastVisitIsJoinedToNoMonth()
{
    const std::vector<PatientRecord> records{test::scored(u"P1"_s, {{0, 20}, {30, 8}, {400, 2}})};
    AnalysisPlan plan = defaultPlan({});
    plan.lastVisit = true;
    const PlacedCohort placed = place(records, plan);

    const Plot plot = cohortPlot(placed, summarise(placed), Axis::Activity);

    QVERIFY(plot.columns.back().lastVisit);
    QVERIFY(plot.columns.back().x > 6);
    QCOMPARE(plot.series[0].runs.back().size(), std::size_t{1});
    QCOMPARE(plot.series[0].runs.back()[0].y, 2.0);
}

void TestPlot::theWaterfallIsSortedAndCountsABaselineOfZero()
{
    const std::vector<PatientRecord> records{test::scored(u"better"_s, {{0, 20}, {30, 5}}),
                                             test::scored(u"worse"_s, {{0, 10}, {30, 15}}),
                                             test::scored(u"zero"_s, {{0, 0}, {30, 3}})};
    const PlacedCohort placed = place(records, defaultPlan({}));

    const Plot plot = waterfallPlot(placed, summarise(placed), Axis::Activity, 1);

    QCOMPARE(plot.changes.size(), std::size_t{2});
    QCOMPARE(plot.changes[0].label, u"worse"_s);
    QCOMPARE(plot.changes[0].percent(), 50.0);
    QCOMPARE(plot.changes[1].percent(), -75.0);
    QCOMPARE(plot.withoutChange, 1);
}

void TestPlot::respondersAreCountedAmongThePairs()
{
    const std::vector<PatientRecord> records{
        test::scored(u"half"_s, {{0, 20}, {30, 10}}), test::scored(u"none"_s, {{0, 10}, {30, 9}}),
        test::scored(u"zero"_s, {{0, 0}, {30, 0}}), test::scored(u"alone"_s, {{0, 20}})};
    const PlacedCohort placed = place(records, defaultPlan({}));

    const Plot plot = responderPlot(summarise(placed));

    const Plot::Share &share = plot.shares[0]; // CLASI-50 at month 1
    QCOMPARE(share.response, Response::Clasi50);
    QCOMPARE(share.n, 1);
    QCOMPARE(share.of, 2); // a baseline of 0 has no percentage
    QVERIFY(*share.low > 0 && *share.high < 1);
}

// Klein 2011: mild 0-9, moderate 10-20, severe 21-70.
void TestPlot::everyPairIsInOneCellOfTheShift()
{
    const std::vector<PatientRecord> records{test::scored(u"P1"_s, {{0, 21}, {30, 9}}),
                                             test::scored(u"P2"_s, {{0, 20}, {30, 20}}),
                                             test::scored(u"P3"_s, {{0, 20}})};
    const PlacedCohort placed = place(records, defaultPlan({}));

    const Plot plot = shiftPlot(summarise(placed), Axis::Activity, 1);

    QCOMPARE(plot.cells.size(), std::size_t{9});
    int sum = 0;
    for (const Plot::Cell &cell : plot.cells)
        sum += cell.n;
    QCOMPARE(sum, 2);
    QCOMPARE(plot.cells[6], (Plot::Cell{Severity::Severe, Severity::Mild, 1}));
    QCOMPARE(plot.cells[4], (Plot::Cell{Severity::Moderate, Severity::Moderate, 1}));
}

void TestPlot::theTimeToAResponseEndsAtTheFirstVisitThatReachesIt()
{
    const std::vector<PatientRecord> records{test::scored(u"P1"_s, {{0, 20}, {30, 10}, {91, 2}}),
                                             test::scored(u"P2"_s, {{0, 20}, {30, 19}, {91, 18}})};

    const Plot plot = responseTimePlot(summarise(place(records, defaultPlan({}))));

    QCOMPARE(plot.steps.size(), std::size_t{3});
    QCOMPARE(plot.steps[1].x, 30 / 30.4375);
    QCOMPARE(plot.steps[1].events, 1);
    QCOMPARE(plot.steps[1].probability, 0.5); // one of two at risk
    QCOMPARE(plot.steps[2].censored, 1);
    QCOMPARE(plot.columns[0].n, 2);
    QCOMPARE(plot.columns[1].n, 2); // just before day 30, the target of month 1
    QCOMPARE(plot.columns[2].n, 1);
}

MALAR_TEST(TestPlot)

} // namespace test_plot
#include "test_plot.moc"
