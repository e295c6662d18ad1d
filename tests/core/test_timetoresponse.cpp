#include "core/analysis/timetoresponse.h"

#include "tests/support/cohort.h"
#include "tests/support/test.h"

namespace test_timetoresponse {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::scored;

namespace {

constexpr double relative = 1e-10;

std::variant<stats::Observation, Reason> clasi50(const PatientRecord &record)
{
    const PlacedCohort cohort = place(std::span(&record, 1), defaultPlan({}));
    return observed(cohort.patients.front(), Response::Clasi50);
}

stats::Observation seen(const PatientRecord &record) { return std::get<stats::Observation>(clasi50(record)); }

/// Responses on days 30, 91 and 200; P2 is watched until day 50, P5 not at all.
std::vector<PatientRecord> five()
{
    return {scored(u"P1"_s, {{0, 20}, {30, 10}}), scored(u"P2"_s, {{0, 20}, {30, 15}, {50, 11}}),
            scored(u"P3"_s, {{0, 20}, {91, 9}}), scored(u"P4"_s, {{0, 20}, {183, 12}, {200, 2}, {230, 20}}),
            scored(u"P5"_s, {{0, 20}})};
}

TimeToResponse clasi50Of(const std::vector<PatientRecord> &records,
                         const AnalysisPlan &plan = defaultPlan({}))
{
    return timeToResponse(place(records, plan));
}

} // namespace

/// How long it takes until CLASI-50 is seen.
class TestTimeToResponse : public test::Test {
    Q_OBJECT

private slots:
    void aResponseIsTheFirstVisitThatShowsIt();
    void anUnscheduledVisitCanShowIt();
    void whoNeverRespondsIsWatchedUntilTheLastAssessment();
    void whoNeverCameAgainIsCensoredOnDayZero();
    void whoHasNoFallToShowIsLeftOut();
    void theCurveIsThatOfTheDays();
    void nothingIsKnownBeyondTheLastAssessment();
    void onceAllHaveRespondedItStaysSo();
    void theLimitsAreOnThePlansScale();
};

void TestTimeToResponse::aResponseIsTheFirstVisitThatShowsIt()
{
    QCOMPARE(seen(scored(u"P1"_s, {{0, 20}, {30, 11}, {91, 10}, {183, 2}})), (stats::Observation{91, true}));
}

void TestTimeToResponse::anUnscheduledVisitCanShowIt()
{
    QCOMPARE(seen(scored(u"P1"_s, {{-3, 20}, {5, 10}, {30, 18}})), (stats::Observation{5, true}));
}

void TestTimeToResponse::whoNeverRespondsIsWatchedUntilTheLastAssessment()
{
    PatientRecord record =
        scored(u"P1"_s, {{0, 20}, {30, 18}, {91, 15}, {120, 2}, {150, 1, 0, VisitState::Draft}});
    record.visits[3].activity = std::nullopt;

    QCOMPARE(seen(record), (stats::Observation{91, false}));
}

void TestTimeToResponse::whoNeverCameAgainIsCensoredOnDayZero()
{
    QCOMPARE(seen(scored(u"P1"_s, {{-5, 20}})), (stats::Observation{0, false}));
    QCOMPARE(clasi50Of(five()).withoutFollowUp, 1);
}

void TestTimeToResponse::whoHasNoFallToShowIsLeftOut()
{
    QCOMPARE(std::get<Reason>(clasi50(scored(u"P1"_s, {{0, 0}, {30, 5}}))), Reason::BaselineZero);
    QCOMPARE(std::get<Reason>(clasi50(scored(u"P1"_s, {{30, 5}}))), Reason::NoBaseline);

    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 0}, {30, 5}})};
    const TimeToResponse time = clasi50Of(records);
    QCOMPARE(time.leftOut, (std::vector<Exclusion>{{u"P1"_s, Reason::BaselineZero}}));
    QCOMPARE(stats::reason(time.curve), stats::Undefined::NoValues);
}

// By hand: 1 of 4 on day 30, then 1 of 2 on day 91, then the last on day 200. 1 - 3/4, 1 - 3/8.
void TestTimeToResponse::theCurveIsThatOfTheDays()
{
    const TimeToResponse time = clasi50Of(five());
    const stats::Survival &curve = *stats::figure(time.curve);

    QCOMPARE(curve.n, 5);
    QCOMPARE(curve.events, 3);
    QCOMPARE(curve.median, 91.0);
    QCOMPARE(time.months[0].atRisk, 4);
    QCOMPARE(time.months[0].responded, 1);
    QCOMPARE(time.months[0].share, 0.25);
    QCOMPARE(time.months[1].atRisk, 2);
    QCOMPARE(time.months[1].share, 0.625);
    QCOMPARE(time.months[2].atRisk, 1);
    QCOMPARE(time.months[2].responded, 2);
    QCOMPARE(time.months[2].share, 0.625);
    QVERIFY(time.months[2].interval->low < 0.625 && time.months[2].interval->high > 0.625);
}

void TestTimeToResponse::nothingIsKnownBeyondTheLastAssessment()
{
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 20}, {30, 18}, {60, 9}}),
                                             scored(u"P2"_s, {{0, 20}, {30, 18}, {70, 18}})};

    const TimeToResponse time = clasi50Of(records);

    QCOMPARE(time.months[0].share, 0.0);
    QVERIFY(!time.months[0].interval);
    QCOMPARE(time.months[1].share, std::nullopt);
    QCOMPARE(time.months[1].atRisk, 0);
}

// R: summary(survfit(Surv(c(30, 60), c(1, 1)) ~ 1), times = 183, extend = TRUE) has survival 0, no limits.
void TestTimeToResponse::onceAllHaveRespondedItStaysSo()
{
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 20}, {30, 10}}),
                                             scored(u"P2"_s, {{0, 20}, {30, 18}, {60, 9}})};

    const TimeToResponse time = clasi50Of(records);

    QCOMPARE(time.months[0].share, 0.5);
    QCOMPARE(time.months[2].share, 1.0);
    QVERIFY(!time.months[2].interval);
    QCOMPARE(time.months[2].atRisk, 0);
}

// The plain limits of 1/4 of 4: 0.25 ± 1.959963984540054 · √(0.25 · 0.75 / 4), the lower one cut at 0.
void TestTimeToResponse::theLimitsAreOnThePlansScale()
{
    AnalysisPlan plan = defaultPlan({});
    plan.survivalInterval = stats::SurvivalInterval::Plain;

    const ResponseByMonth month = clasi50Of(five(), plan).months[0];

    QCOMPARE(month.interval->low, 0.0);
    QVERIFY(std::abs(month.interval->high - 0.6743446502785644) < relative);
}

MALAR_TEST(TestTimeToResponse)

} // namespace test_timetoresponse
#include "test_timetoresponse.moc"
