#include "core/analysis/cohort.h"

#include "tests/support/cohort.h"
#include "tests/support/test.h"

namespace test_responses {

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

} // namespace

/// Responders, severity bands and all months together. Figures of the training cohort were
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

} // namespace test_responses
#include "test_responses.moc"
