#include "core/analysis/cohortplot.h"
#include "core/analysis/testdetails.h"

#include "tests/support/cohort.h"
#include "tests/support/test.h"

namespace test_missing {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::scored;

namespace {

constexpr std::size_t month1 = 1; // of the default schedule: day 15 to 45
constexpr std::size_t month3 = 2; // 61 to 121
constexpr std::size_t month6 = 3; // 138 to 228
constexpr std::size_t last = 4;

AnalysisPlan carrying()
{
    AnalysisPlan plan = defaultPlan({});
    plan.missing = MissingRule::CarriedForward;
    return plan;
}

/// The first of these, with the others beside it.
PlacedPatient first(const std::vector<PatientRecord> &records, const AnalysisPlan &plan = carrying())
{
    return place(records, plan).patients.front();
}

std::optional<int> activity(const PlacedPatient &patient, std::size_t time)
{
    return patient.total(time, Axis::Activity);
}

/// So that month 6 has come for everybody.
const PatientRecord late = scored(u"LATE"_s, {{0, 10}, {183, 4}});

} // namespace

/// Months without a visit, and the last visit as a time of its own.
class TestMissing : public test::Test {
    Q_OBJECT

private slots:
    void aMissedMonthTakesTheLastScoreBeforeItsWindowClosed();
    void anUnscheduledVisitIsCarriedToo();
    void baselineItselfIsCarried();
    void aMonthThatHasNotComeIsNotMissed();
    void whoIsLeftOutCarriesNothingForward_data();
    void whoIsLeftOutCarriesNothingForward();
    void aFilterAsksForVisits();
    void withoutBaselineNothingIsCarried();
    void aDraftAndAnIncompleteFormAreNotCarried();
    void aMonthWithAVisitCarriesNothing();
    void theSummarySaysHowManyWereCarried();
    void whatWasCarriedIsMarkedInEveryFigure();
    void aLineToACarriedScoreIsAStretchOfItsOwn();
    void carriedScoresEnterTheTest();
    void theLastVisitIsTheLastThatCounts();
    void baselineIsNoLastVisit();
    void theLastVisitStandsInTheSummaryAfterTheMonths();
};

void TestMissing::aMissedMonthTakesTheLastScoreBeforeItsWindowClosed()
{
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 20}, {30, 8}}), late};

    const PlacedPatient patient = first(records);

    QCOMPARE(activity(patient, month3), 8);
    QCOMPARE(activity(patient, month6), 8);
    QVERIFY(!patient.times[month1].carried);
    QVERIFY(patient.times[month3].carried && patient.times[month6].carried);
}

void TestMissing::anUnscheduledVisitIsCarriedToo()
{
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 20}, {30, 8}, {50, 6}, {240, 1}}), late};

    QCOMPARE(activity(first(records), month3), 6);
    QCOMPARE(activity(first(records), month6), 6); // day 240 lies after its window
}

void TestMissing::baselineItselfIsCarried()
{
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{-20, 25}, {0, 20}}), late};

    QCOMPARE(activity(first(records), month1), 20);
}

// The last visit of all is on day 137, a day before month 6 opens.
void TestMissing::aMonthThatHasNotComeIsNotMissed()
{
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 20}, {30, 8}}),
                                             scored(u"P2"_s, {{0, 10}, {137, 4}})};

    QCOMPARE(activity(first(records), month3), 8);
    QCOMPARE(activity(first(records), month6), std::nullopt);
}

void TestMissing::whoIsLeftOutCarriesNothingForward_data()
{
    QTest::addColumn<PatientRecord>("other");
    PatientRecord inError = scored(u"P2"_s, {{0, 10}, {400, 4}});
    inError.patient.enteredInErrorReason = u"twice"_s;
    PatientRecord withdrawn = scored(u"P2"_s, {{0, 10}, {400, 4}});
    withdrawn.consents = {{{u"c1"_s}, QDate(2025, 1, 1), u"1"_s, {}, QDate(2025, 3, 1)}};
    PatientRecord man = scored(u"P2"_s, {{0, 10}, {400, 4}});
    man.patient.sex = Sex::Male;

    QTest::newRow("entered in error") << inError;
    QTest::newRow("withdrawn") << withdrawn;
    QTest::newRow("outside the filter") << man;
}

// Without the other the last visit is on day 91, and month 6 has not come.
void TestMissing::whoIsLeftOutCarriesNothingForward()
{
    QFETCH(PatientRecord, other);
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 20}, {91, 8}}), other};
    CohortFilter women;
    women.sex = Sex::Female;

    const PlacedCohort cohort = place(records, carrying(), women);

    QCOMPARE(cohort.patients.size(), std::size_t{1});
    QCOMPARE(activity(cohort.patients[0], month3), 8);
    QCOMPARE(activity(cohort.patients[0], month6), std::nullopt);
}

void TestMissing::aFilterAsksForVisits()
{
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 20}, {30, 8}}), late};
    CohortFilter filter;
    filter.completeAt = {6};

    const PlacedCohort cohort = place(records, carrying(), filter);

    QCOMPARE(cohort.patients.size(), std::size_t{1});
    QCOMPARE(cohort.patients[0].record->patient.code, u"LATE"_s);
}

void TestMissing::withoutBaselineNothingIsCarried()
{
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{30, 8}}), late};

    QCOMPARE(activity(first(records), month1), 8);
    QCOMPARE(activity(first(records), month3), std::nullopt);
}

void TestMissing::aDraftAndAnIncompleteFormAreNotCarried()
{
    PatientRecord record = scored(
        u"P1"_s, {{0, 20}, {50, 8, 0, VisitState::Draft}, {55, 7}, {58, 6, 0, VisitState::EnteredInError}});
    record.visits[2].damage = std::nullopt;
    const std::vector<PatientRecord> records{record, late};

    QCOMPARE(activity(first(records), month3), 20);
}

void TestMissing::aMonthWithAVisitCarriesNothing()
{
    PatientRecord record = scored(u"P1"_s, {{0, 20}, {30, 8}});
    record.visits[1].activity = std::nullopt;
    const std::vector<PatientRecord> records{record, late};

    QCOMPARE(activity(first(records), month1), std::nullopt);
    QCOMPARE(first(records).whyNot(month1, Axis::Activity), Reason::Incomplete);
}

void TestMissing::theSummarySaysHowManyWereCarried()
{
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 20}, {30, 8}}), scored(u"P2"_s, {{91, 8}}),
                                             late};

    const CohortSummary summary = summarise(place(records, carrying()));

    QCOMPARE(summary.of(Axis::Activity)[month1].carried, 1); // LATE
    QCOMPARE(summary.of(Axis::Activity)[month6].carried, 1); // P1
    QCOMPARE(summary.of(Axis::Activity)[month6].comparison->carried, 1);
    QCOMPARE(summarise(place(records, defaultPlan({}))).of(Axis::Activity)[month6].carried, 0);
}

// P1 is seen at baseline and month 1; LATE at baseline and month 6.
void TestMissing::whatWasCarriedIsMarkedInEveryFigure()
{
    AnalysisPlan plan = carrying();
    plan.responders = {Response::Clasi50};
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 20}, {30, 8}}), late};
    const PlacedCohort cohort = place(records, plan);
    const CohortSummary summary = summarise(cohort);

    const Responders &response = summary.responders.front();
    QCOMPARE(response.times[0].carried, 1); // LATE at month 1
    QCOMPARE(response.times[1].carried, 2);
    QCOMPARE(response.times[2].carried, 1); // P1 at month 6
    QCOMPARE(response.changes[0].carried, 2);
    QCOMPARE(summary.shifts[1].carried, 2);
    QCOMPARE(summary.all(Axis::Activity).carried, 2);
    QCOMPARE(details(cohort, month6, Axis::Activity).carried, 1);
    QCOMPARE(cohortPlot(cohort, summary, Axis::Activity).columns[month3].carried, 2);
    QCOMPARE(pairedPlot(cohort, summary, Axis::Activity, month6).columns[1].pairsCarried, 1);
    QCOMPARE(std::ranges::count(waterfallPlot(cohort, summary, Axis::Activity, month6).changes, true,
                                &Plot::Change::carried),
             1);
}

void TestMissing::aLineToACarriedScoreIsAStretchOfItsOwn()
{
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 20}, {30, 8}}),
                                             scored(u"P2"_s, {{0, 10}, {91, 6}, {183, 4}})};
    const PlacedCohort cohort = place(records, carrying());

    const Plot plot = cohortPlot(cohort, summarise(cohort), Axis::Activity);

    using Role = Plot::Series::Role;
    std::vector<std::pair<Role, std::vector<std::size_t>>> shapes; // points of every run
    for (const Plot::Series &series : plot.series) {
        shapes.push_back({series.role, {}});
        for (const auto &run : series.runs)
            shapes.back().second.push_back(run.size());
    }
    QCOMPARE(shapes[0], (std::pair{Role::Individual, std::vector<std::size_t>{2}}));    // 0 and 1
    QCOMPARE(shapes[1], (std::pair{Role::Carried, std::vector<std::size_t>{2, 2}}));    // to 3, to 6
    QCOMPARE(shapes[2], (std::pair{Role::Individual, std::vector<std::size_t>{1, 2}})); // 0; 3 and 6
    QCOMPARE(shapes[3], (std::pair{Role::Carried, std::vector<std::size_t>{2, 2}}));    // to 1, from 1
}

// By hand: falls at month 6 of 12 (carried from month 1), 3 (carried from month 3), 0 (baseline carried)
// and 6. Without the zero the ranks of 3, 6, 12 are 1, 2, 3, all of falls: W+ = 6, p = 2/2^3. Walsh averages
// of 0 3 6 12: 0 1.5 3 3 4.5 6 6 7.5 9 12, their median (4.5 + 6)/2.
void TestMissing::carriedScoresEnterTheTest()
{
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 20}, {30, 8}}),
                                             scored(u"P2"_s, {{0, 9}, {91, 6}}), scored(u"P3"_s, {{0, 5}}),
                                             late};

    const CohortSummary summary = summarise(place(records, carrying()));
    const Comparison &comparison = *summary.of(Axis::Activity)[month6].comparison;

    QCOMPARE(comparison.pairs(), 4);
    QCOMPARE(stats::figure(comparison.test)->wPlus, 6.0);
    QCOMPARE(stats::figure(comparison.test)->p, 0.25);
    QCOMPARE(*stats::figure(comparison.fall), stats::Fraction(21, 4));
    QCOMPARE(stats::figure(comparison.after)->median, stats::Fraction(11, 2)); // 4 5 6 8
}

void TestMissing::theLastVisitIsTheLastThatCounts()
{
    AnalysisPlan plan = defaultPlan({});
    plan.lastVisit = true;
    const std::vector<PatientRecord> records{
        scored(u"P1"_s, {{0, 20}, {30, 8}, {240, 3}, {250, 1, 0, VisitState::Draft}})};

    QCOMPARE(activity(first(records, plan), last), 3);
}

void TestMissing::baselineIsNoLastVisit()
{
    AnalysisPlan plan = carrying();
    plan.lastVisit = true;
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 20}}), late};

    QCOMPARE(activity(first(records, plan), last), std::nullopt);
    QCOMPARE(first(records, plan).whyNot(last, Axis::Activity), Reason::NoVisit);
}

void TestMissing::theLastVisitStandsInTheSummaryAfterTheMonths()
{
    AnalysisPlan plan = defaultPlan({});
    plan.lastVisit = true;

    const CohortSummary summary = summarise(place(test::trainingRecords(), plan));

    QCOMPARE(summary.of(Axis::Activity).size(), std::size_t{5});
    QVERIFY(summary.of(Axis::Activity).back().time.kind == StudyTime::Kind::LastVisit);
    QCOMPARE(summary.of(Axis::Activity).back().comparison->pairs(), 10);
}

MALAR_TEST(TestMissing)

} // namespace test_missing
#include "test_missing.moc"
