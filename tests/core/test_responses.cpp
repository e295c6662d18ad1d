#include "core/analysis/cohort.h"

#include "tests/support/cohort.h"
#include "tests/support/test.h"

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::scored;

namespace {

constexpr double relative = 1e-10; // of the figures that R gave

CohortSummary training(const AnalysisPlan &plan = defaultPlan({}))
{
    return summarise(place(test::trainingRecords(), plan));
}

Responders of(const CohortSummary &summary, Response response)
{
    return *std::ranges::find(summary.responders, response, &Responders::response);
}

bool isNear(double value, double expected) { return std::abs(value - expected) <= relative * expected; }

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

} // namespace

/// Responders, severity bands, time to CLASI-50 and all months together. Figures of the training cohort were
/// computed from its CSV files in R 4.2: binom.test, prop.test, friedman.test, table.
class TestResponses : public test::Test {
    Q_OBJECT

private slots:
    void respondersAreCountedAtEveryTime();
    void theIntervalIsThePlans();
    void aPercentageOfZeroIsNoResponse();
    void mcNemarComparesEveryTwoMonths();
    void whoIsMissingAtOneMonthIsNotCompared();
    void clasi70RespondersAreClasi50Responders();
    void bandsShiftFromBaseline();
    void anAxisThatTheSetDoesNotGradeHasNoBands();
    void aResponseIsTheFirstVisitThatShowsIt();
    void anUnscheduledVisitCanShowIt();
    void whoNeverRespondsIsWatchedUntilTheLastAssessment();
    void whoNeverCameAgainIsCensoredOnDayZero();
    void whoHasNoFallToShowIsLeftOut();
    void theCurveIsThatOfTheDays();
    void nothingIsKnownBeyondTheLastAssessment();
    void theLimitsAreOnThePlansScale();
    void friedmanTakesTheCompleteBlocks();
    void fewBlocksAreApproximate();
};

void TestResponses::respondersAreCountedAtEveryTime()
{
    const CohortSummary summary = training();

    const auto counts = [&](Response response) {
        std::vector<std::pair<std::int64_t, std::int64_t>> result;
        for (const ResponderRate &rate : of(summary, response).times)
            result.emplace_back(rate.responders, rate.of);
        return result;
    };
    using Counts = std::vector<std::pair<std::int64_t, std::int64_t>>;
    QCOMPARE(counts(Response::Clasi50), (Counts{{9, 10}, {7, 7}, {6, 6}}));
    QCOMPARE(counts(Response::Clasi70), (Counts{{0, 10}, {6, 7}, {6, 6}}));
    QCOMPARE(of(summary, Response::Clasi50).times[2].leftOut.size(), std::size_t{4});
}

void TestResponses::theIntervalIsThePlans()
{
    AnalysisPlan plan = defaultPlan({});
    const auto wilson = *stats::figure(of(training(plan), Response::Clasi50).times[0].interval);
    QVERIFY(isNear(wilson.low, 0.59584997320476152) && isNear(wilson.high, 0.98212378690492708));

    plan.rateInterval = RateInterval::ClopperPearson;

    const auto exact = *stats::figure(of(training(plan), Response::Clasi50).times[0].interval);
    QVERIFY(isNear(exact.low, 0.55498388297180457) && isNear(exact.high, 0.99747142145553824));
}

void TestResponses::aPercentageOfZeroIsNoResponse()
{
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 0}, {30, 0}}),
                                             scored(u"P2"_s, {{0, 8}, {30, 4}})};

    const CohortSummary summary = summarise(place(records, defaultPlan({})));

    const ResponderRate percent = of(summary, Response::Clasi50).times[0];
    QCOMPARE(percent.responders, 1);
    QCOMPARE(percent.of, 1);
    QCOMPARE(percent.leftOut, (std::vector<Exclusion>{{u"P1"_s, Reason::BaselineZero}}));
    QCOMPARE(of(summary, Response::FourPoints).times[0].of, 2);
}

void TestResponses::mcNemarComparesEveryTwoMonths()
{
    const Responders responders = of(training(), Response::Clasi70);

    QCOMPARE(responders.changes.size(), std::size_t{3});
    const ResponderChange &first = responders.changes[0];
    QCOMPARE(first.earlier, 1);
    QCOMPARE(first.later, 3);
    QCOMPARE(first.gained, 6);
    QCOMPARE(first.lost, 0);
    QCOMPARE(first.neither, 1);
    QVERIFY(isNear(*stats::figure(first.p), 0.03125));
    const ResponderChange &last = responders.changes[2];
    QCOMPARE(last.both, 5);
    QCOMPARE(*stats::figure(last.p), 1.0);
    QCOMPARE(stats::reason(of(training(), Response::Clasi50).changes[2].p), stats::Undefined::NoDiscordant);
}

void TestResponses::whoIsMissingAtOneMonthIsNotCompared()
{
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 8}, {30, 4}}),
                                             scored(u"P2"_s, {{0, 8}, {91, 4}})};

    const ResponderChange change =
        of(summarise(place(records, defaultPlan({}))), Response::Clasi50).changes[0];

    QCOMPARE(change.pairs(), 0);
    QCOMPARE(stats::reason(change.p), stats::Undefined::NoPairs);
}

void TestResponses::clasi70RespondersAreClasi50Responders()
{
    const CohortSummary summary = training();

    for (std::size_t time = 0; time < 3; ++time)
        QVERIFY(of(summary, Response::Clasi70).times[time].responders <=
                of(summary, Response::Clasi50).times[time].responders);
}

void TestResponses::bandsShiftFromBaseline()
{
    const BandShift shift = training().shifts.at(0);

    QCOMPARE(shift.time.month, 1);
    QCOMPARE(shift.counts, (std::array<std::array<int, 3>, 3>{{{0, 0, 0}, {7, 0, 0}, {1, 2, 0}}}));
    QCOMPARE(shift.at(Severity::Severe, Severity::Moderate), 2);
    QCOMPARE(shift.pairs, 10);
    QCOMPARE(shift.milder, 10);
    QCOMPARE(shift.same(), 0);
}

void TestResponses::anAxisThatTheSetDoesNotGradeHasNoBands()
{
    AnalysisPlan plan = defaultPlan({});
    QCOMPARE(training(plan).shifts.size(), std::size_t{3}); // Klein 2011 grades CLASI-A alone

    plan.severitySet = SeveritySet::Abbas2023;

    QCOMPARE(training(plan).shifts.size(), std::size_t{6});
    QVERIFY(training(plan).shifts.back().axis == Axis::Damage);
}

void TestResponses::aResponseIsTheFirstVisitThatShowsIt()
{
    QCOMPARE(seen(scored(u"P1"_s, {{0, 20}, {30, 11}, {91, 10}, {183, 2}})), (stats::Observation{91, true}));
}

void TestResponses::anUnscheduledVisitCanShowIt()
{
    QCOMPARE(seen(scored(u"P1"_s, {{-3, 20}, {5, 10}, {30, 18}})), (stats::Observation{5, true}));
}

void TestResponses::whoNeverRespondsIsWatchedUntilTheLastAssessment()
{
    PatientRecord record =
        scored(u"P1"_s, {{0, 20}, {30, 18}, {91, 15}, {120, 2}, {150, 1, 0, VisitState::Draft}});
    record.visits[3].activity = std::nullopt;

    QCOMPARE(seen(record), (stats::Observation{91, false}));
}

void TestResponses::whoNeverCameAgainIsCensoredOnDayZero()
{
    QCOMPARE(seen(scored(u"P1"_s, {{-5, 20}})), (stats::Observation{0, false}));
    QCOMPARE(summarise(place(five(), defaultPlan({}))).clasi50.withoutFollowUp, 1);
}

void TestResponses::whoHasNoFallToShowIsLeftOut()
{
    QCOMPARE(std::get<Reason>(clasi50(scored(u"P1"_s, {{0, 0}, {30, 5}}))), Reason::BaselineZero);
    QCOMPARE(std::get<Reason>(clasi50(scored(u"P1"_s, {{30, 5}}))), Reason::NoBaseline);

    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 0}, {30, 5}})};
    const TimeToResponse time = summarise(place(records, defaultPlan({}))).clasi50;
    QCOMPARE(time.leftOut, (std::vector<Exclusion>{{u"P1"_s, Reason::BaselineZero}}));
    QCOMPARE(stats::reason(time.curve), stats::Undefined::NoValues);
}

// By hand: 1 of 4 on day 30, then 1 of 2 on day 91, then the last on day 200. 1 - 3/4, 1 - 3/8.
void TestResponses::theCurveIsThatOfTheDays()
{
    const TimeToResponse time = summarise(place(five(), defaultPlan({}))).clasi50;
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

void TestResponses::nothingIsKnownBeyondTheLastAssessment()
{
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 20}, {30, 18}, {60, 9}}),
                                             scored(u"P2"_s, {{0, 20}, {30, 18}})};

    const TimeToResponse time = summarise(place(records, defaultPlan({}))).clasi50;

    QCOMPARE(time.months[0].share, 0.0);
    QVERIFY(!time.months[0].interval);
    QCOMPARE(time.months[1].share, std::nullopt);
    QCOMPARE(time.months[1].atRisk, 0);
}

// The plain limits of 1/4 of 4: 0.25 ± 1.959963984540054 · √(0.25 · 0.75 / 4), the lower one cut at 0.
void TestResponses::theLimitsAreOnThePlansScale()
{
    AnalysisPlan plan = defaultPlan({});
    plan.survivalInterval = stats::SurvivalInterval::Plain;

    const ResponseByMonth month = summarise(place(five(), plan)).clasi50.months[0];

    QCOMPARE(month.interval->low, 0.0);
    QVERIFY(isNear(month.interval->high, 0.6743446502785644));
}

void TestResponses::friedmanTakesTheCompleteBlocks()
{
    const CohortSummary summary = training();
    const AllMonths &activity = summary.all(Axis::Activity);
    const stats::Friedman &a = *stats::figure(activity.test);
    const stats::Friedman &d = *stats::figure(summary.all(Axis::Damage).test);

    QCOMPARE(activity.blocks, 6);
    QCOMPARE(activity.leftOut, 4);
    QCOMPARE(activity.times, 4);
    QVERIFY(isNear(a.chiSquared, 18));
    QVERIFY(isNear(a.p, 0.00043984965283882903));
    QVERIFY(isNear(a.kendallW, 1));
    QVERIFY(isNear(d.chiSquared, 13.615384615384615));
    QVERIFY(isNear(d.p, 0.0034782965599045616));
    QVERIFY(isNear(d.kendallW, 0.75641025641025639));
}

void TestResponses::fewBlocksAreApproximate()
{
    std::vector<PatientRecord> records;
    for (int i = 0; i < 10; ++i)
        records.push_back(scored(u"P%1"_s.arg(i), {{0, 20}, {30, 10 - i}, {91, 5}, {183, 2}}));

    QVERIFY(!summarise(place(records, defaultPlan({}))).all(Axis::Activity).isApproximate());
    QVERIFY(
        summarise(place(std::span(records).first(9), defaultPlan({}))).all(Axis::Activity).isApproximate());
}

MALAR_TEST(TestResponses)
#include "test_responses.moc"
