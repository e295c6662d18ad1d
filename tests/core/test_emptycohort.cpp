#include "core/analysis/cohort.h"

#include "core/analysis/analyseddata.h"
#include "tests/support/cohort.h"
#include "tests/support/test.h"

namespace test_emptycohort {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::scored;

namespace {

using Records = std::vector<PatientRecord>;

AnalysisPlan everything()
{
    AnalysisPlan plan = defaultPlan({});
    plan.missing = MissingRule::CarriedForward;
    plan.lastVisit = true;
    plan.severitySet = SeveritySet::Abbas2023;
    plan.responders.assign(responses.begin(), responses.end());
    return plan;
}

const Comparison &at(const CohortSummary &summary, std::size_t time)
{
    return *summary.of(Axis::Activity)[time].comparison;
}

/// What every cohort of nobody, or of nobody who can be compared, has at a time.
void verifyNothingToCompare(const CohortSummary &summary, std::size_t time)
{
    const Comparison &comparison = at(summary, time);
    QCOMPARE(comparison.pairs(), 0);
    QCOMPARE(stats::reason(comparison.before), stats::Undefined::NoValues);
    QCOMPARE(stats::reason(comparison.test), stats::Undefined::NoPairs);
    QCOMPARE(stats::reason(comparison.fall), stats::Undefined::NoPairs);
    QCOMPARE(stats::reason(comparison.estimate), stats::Undefined::NoPairs);
    QCOMPARE(stats::reason(comparison.interval), stats::Undefined::NoPairs);
    QVERIFY(!comparison.effect && !comparison.adjustedP);
    QCOMPARE(std::ssize(comparison.leftOut), std::int64_t{summary.features.patients});
}

void verifyNobodyResponds(const CohortSummary &summary)
{
    for (const Responders &responders : summary.responders) {
        for (const ResponderRate &rate : responders.times) {
            QCOMPARE(rate.of, 0);
            QCOMPARE(stats::reason(rate.interval), stats::Undefined::NoValues);
        }
        for (const ResponderChange &change : responders.changes)
            QCOMPARE(stats::reason(change.p), stats::Undefined::NoPairs);
    }
    for (const BandShift &shift : summary.shifts)
        QCOMPARE(shift.pairs, 0);
}

} // namespace

/// Cohorts in which there is little or nothing to compute: each figure is then a reason.
class TestEmptyCohort : public test::Test {
    Q_OBJECT

private slots:
    void nobodyHasNothing_data();
    void nobodyHasNothing();
    void withoutBaselineNothingIsCompared();
    void withBaselineAloneNothingIsCompared();
    void onePatientHasATestWithoutSpread();
    void whereNothingChangesNothingHasASign();
    void aMonthThatNobodyReachedHasReasons();
    void aBaselineOfZeroHasPointsButNoPercentages();
};

void TestEmptyCohort::nobodyHasNothing_data()
{
    QTest::addColumn<QString>("who");
    QTest::newRow("no record") << u"none"_s;
    QTest::newRow("everyone withdrew") << u"withdrew"_s;
    QTest::newRow("the filter leaves out everyone") << u"filter"_s;
}

void TestEmptyCohort::nobodyHasNothing()
{
    QFETCH(QString, who);
    Records records = who == u"none"_s ? Records() : test::trainingRecords();
    if (who == u"withdrew"_s)
        for (PatientRecord &record : records)
            record.consents = {{{u"c"_s}, QDate(2025, 1, 1), u"1"_s, {}, QDate(2025, 3, 1)}};
    CohortFilter filter;
    if (who == u"filter"_s)
        filter.activityFrom = 70;

    const PlacedCohort cohort = place(records, everything(), filter);
    const CohortSummary summary = summarise(cohort);

    QCOMPARE(summary.features.patients, 0);
    for (std::size_t time = 1; time < cohort.times.size(); ++time)
        verifyNothingToCompare(summary, time);
    verifyNobodyResponds(summary);
    QCOMPARE(stats::reason(summary.all(Axis::Damage).test), stats::Undefined::NoPairs);
    QCOMPARE(stats::reason(summary.clasi50.curve), stats::Undefined::NoValues);
    QCOMPARE(analysedData(cohort).count('\n'), 1 + std::ssize(summary.excluded));
}

void TestEmptyCohort::withoutBaselineNothingIsCompared()
{
    const Records records{scored(u"P1"_s, {{30, 8, 5}}), scored(u"P2"_s, {{30, 4, 1}, {91, 8, 5}})};

    const CohortSummary summary = summarise(place(records, everything()));

    for (std::size_t time = 1; time < 5; ++time)
        verifyNothingToCompare(summary, time);
    verifyNobodyResponds(summary);
    QCOMPARE(countOf(summary.of(Axis::Activity)[1].scores), 2);
    QCOMPARE(at(summary, 1).leftOut[0].reason, Reason::NoBaseline);
    QCOMPARE(summary.clasi50.leftOut[0].reason, Reason::NoBaseline);
}

void TestEmptyCohort::withBaselineAloneNothingIsCompared()
{
    const Records records{scored(u"P1"_s, {{0, 20, 5}}), scored(u"P2"_s, {{0, 12, 1}})};

    const CohortSummary summary = summarise(place(records, everything()));

    for (std::size_t time = 1; time < 5; ++time)
        verifyNothingToCompare(summary, time);
    verifyNobodyResponds(summary);
    const stats::Survival &curve = *stats::figure(summary.clasi50.curve);
    QCOMPARE(curve.n, 2);
    QCOMPARE(curve.median, std::nullopt);
    QCOMPARE(summary.clasi50.months[0].share, std::nullopt);
}

void TestEmptyCohort::onePatientHasATestWithoutSpread()
{
    const Records records{scored(u"P1"_s, {{0, 20, 5}, {30, 8, 5}})};

    const CohortSummary summary = summarise(place(records, everything()));

    QCOMPARE(stats::figure(at(summary, 1).test)->p, 1.0);
    QCOMPARE(stats::reason(at(summary, 1).interval), stats::Undefined::OnePair);
    QCOMPARE(stats::figure(summary.clasi50.curve)->median, 30.0);
    QCOMPARE(stats::reason(summary.all(Axis::Activity).test), stats::Undefined::NoPairs);
}

void TestEmptyCohort::whereNothingChangesNothingHasASign()
{
    const Records records{scored(u"P1"_s, {{0, 20, 5}, {30, 20, 5}, {91, 20, 5}, {183, 20, 5}}),
                          scored(u"P2"_s, {{0, 9, 1}, {30, 9, 1}, {91, 9, 1}, {183, 9, 1}})};

    const CohortSummary summary = summarise(place(records, everything()));

    QCOMPARE(stats::figure(at(summary, 1).test)->p, 1.0);
    QVERIFY(!at(summary, 1).effect);
    QCOMPARE(*stats::figure(at(summary, 1).estimate), stats::Fraction(0));
    QCOMPARE(stats::reason(summary.all(Axis::Activity).test), stats::Undefined::AllTied);
    QCOMPARE(stats::reason(summary.responders[0].changes[0].p), stats::Undefined::NoDiscordant);
    QCOMPARE(summary.shifts[0].same(), 2);
}

void TestEmptyCohort::aMonthThatNobodyReachedHasReasons()
{
    const Records records{scored(u"P1"_s, {{0, 20, 5}, {30, 8, 5}}),
                          scored(u"P2"_s, {{0, 12, 1}, {30, 2, 1}})};

    const CohortSummary summary = summarise(place(records, everything()));

    verifyNothingToCompare(summary, 3);
    QCOMPARE(stats::reason(summary.of(Axis::Activity)[3].scores), stats::Undefined::NoValues);
    QCOMPARE(summary.all(Axis::Activity).leftOut, 2);
    QVERIFY(at(summary, 1).adjustedP);
}

void TestEmptyCohort::aBaselineOfZeroHasPointsButNoPercentages()
{
    const Records records{scored(u"P1"_s, {{0, 0}, {30, 3}})};

    const CohortSummary summary = summarise(place(records, everything()));

    QCOMPARE(at(summary, 1).pairs(), 1);
    for (const Responders &responders : summary.responders) {
        const bool byPoints = responders.response == Response::FourPoints;
        QCOMPARE(responders.times[0].of, byPoints ? 1 : 0);
        QCOMPARE(responders.times[0].leftOut.empty(), byPoints);
    }
    QCOMPARE(summary.clasi50.leftOut[0].reason, Reason::BaselineZero);
}

MALAR_TEST(TestEmptyCohort)

} // namespace test_emptycohort
#include "test_emptycohort.moc"
