#include "core/analysis/testdetails.h"

#include "tests/support/cohort.h"
#include "tests/support/test.h"

namespace test_testdetails {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t month3 = 2;
constexpr double relative = 1e-10;

bool isNear(double value, double expected)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

TestDetails damageAtMonth3(const AnalysisPlan &plan = defaultPlan({}))
{
    return details(place(test::trainingRecords(), plan), month3, Axis::Damage);
}

const stats::SignedRank &figures(const stats::Outcome<stats::SignedRank> &outcome)
{
    return *stats::figure(outcome);
}

} // namespace

/// What stands behind CLASI-D at month 3 of the training cohort, which fell by 2 2 0 0 2 0 2. In R 4.2: the
/// sums of rank(), every sign by expand.grid, pnorm, binom.test, t.test.
class TestTestDetails : public test::Test {
    Q_OBJECT

private slots:
    void bothZeroRulesStandSideBySide();
    void theNormalTestStandsWithAndWithoutCorrection();
    void bothEffectSizesAreThere();
    void theSignTestAndThePairedTAreThere();
    void meanAndMedianOfTheDifferencesAreThere();
    void thePlansTestIsNamed();
    void fivePairsCannotReachSignificance();
    void withoutPairsEverythingIsAReason();
    void withoutChangeEverythingHasItsReason();
    void onePairHasNoSpread();
    void theOtherZeroRuleStandsBesideTheTest();
};

void TestTestDetails::bothZeroRulesStandSideBySide()
{
    const TestDetails found = damageAtMonth3();

    const stats::SignedRank &drop = figures(found.under(stats::Zeros::Drop).exact);
    const stats::SignedRank &pratt = figures(found.under(stats::Zeros::Pratt).exact);
    QCOMPARE(drop.wPlus, 10.0);
    QCOMPARE(drop.wMinus, 0.0);
    QCOMPARE(pratt.wPlus, 22.0);
    QCOMPARE(pratt.wMinus, 0.0);
    QCOMPARE(drop.p, 0.125);
    QCOMPARE(pratt.p, 0.125);
    QCOMPARE(found.counts, (stats::Counts{4, 3, 0}));
}

void TestTestDetails::theNormalTestStandsWithAndWithoutCorrection()
{
    const TestDetails found = damageAtMonth3();
    const RuleDetails &drop = found.under(stats::Zeros::Drop);
    const RuleDetails &pratt = found.under(stats::Zeros::Pratt);

    QVERIFY(isNear(*figures(drop.normal).z, 2) && isNear(figures(drop.normal).p, 0.045500263896358424));
    QVERIFY(isNear(*figures(drop.corrected).z, 1.8) &&
            isNear(figures(drop.corrected).p, 0.071860638225851606));
    QVERIFY(isNear(*figures(pratt.normal).z, 2) && isNear(figures(pratt.normal).p, 0.045500263896358424));
    QVERIFY(isNear(*figures(pratt.corrected).z, 1.9090909090909092) &&
            isNear(figures(pratt.corrected).p, 0.056250365281966863));
}

void TestTestDetails::bothEffectSizesAreThere()
{
    const TestDetails found = damageAtMonth3();

    QCOMPARE(*figures(found.planned).rankBiserial, 1.0);
    QVERIFY(isNear(*figures(found.planned).zOverRootN, 2 / std::sqrt(7.0)));
}

void TestTestDetails::theSignTestAndThePairedTAreThere()
{
    const TestDetails found = damageAtMonth3();
    const stats::PairedT &t = *stats::figure(found.t);

    QCOMPARE(*stats::figure(found.sign), 0.125);
    QVERIFY(isNear(t.t, 2.8284271247461903) && isNear(t.p, 0.030019745287544374));
    QVERIFY(isNear(found.meanInterval->low, 0.1541554497655227));
    QVERIFY(isNear(found.meanInterval->high, 2.1315588359487632));
}

void TestTestDetails::meanAndMedianOfTheDifferencesAreThere()
{
    const stats::Summary differences = *stats::figure(damageAtMonth3().differences);

    QCOMPARE(differences.mean, stats::Fraction(8, 7));
    QCOMPARE(differences.median, stats::Fraction(2));
    QCOMPARE(*stats::figure(damageAtMonth3().hodgesLehmann), stats::Fraction(1));
}

void TestTestDetails::thePlansTestIsNamed()
{
    const TestDetails found = damageAtMonth3(*planFromPreset(u"acr2025"_s, {}));

    QCOMPARE(figures(found.planned).method, stats::Method::NormalCc);
    QCOMPARE(figures(found.planned).wPlus, 22.0);
}

// 2/2^5 = 0.0625 and 2/2^6 = 0.03125; one-sided 1/2^5.
void TestTestDetails::fivePairsCannotReachSignificance()
{
    std::vector<PatientRecord> records;
    for (int i = 0; i < 6; ++i)
        records.push_back(test::scored(u"P%1"_s.arg(i), {{0, 20}, {91, 5}}));
    AnalysisPlan plan = defaultPlan({});
    const auto reached = [&](std::size_t n) {
        const PlacedCohort cohort = place(std::span(records).first(n), plan);
        return canReachSignificance(figures(details(cohort, month3, Axis::Activity).planned));
    };
    QVERIFY(!reached(5));
    QVERIFY(reached(6));

    plan.test.alternative = stats::Alternative::Greater;

    QVERIFY(reached(5));
    QVERIFY(!reached(4));
}

void TestTestDetails::withoutPairsEverythingIsAReason()
{
    const TestDetails found = details(place({}, defaultPlan({})), month3, Axis::Activity);

    QCOMPARE(stats::reason(found.planned), stats::Undefined::NoPairs);
    QCOMPARE(stats::reason(found.under(stats::Zeros::Pratt).corrected), stats::Undefined::NoPairs);
    QCOMPARE(stats::reason(found.hodgesLehmann), stats::Undefined::NoPairs);
    QCOMPARE(stats::reason(found.shiftInterval), stats::Undefined::NoPairs);
    QCOMPARE(stats::reason(found.differences), stats::Undefined::NoValues);
    QCOMPARE(stats::reason(found.sign), stats::Undefined::NoPairs);
    QCOMPARE(stats::reason(found.t), stats::Undefined::NoPairs);
    QVERIFY(!found.meanInterval);
}

void TestTestDetails::withoutChangeEverythingHasItsReason()
{
    const std::vector<PatientRecord> records{test::scored(u"P1"_s, {{0, 7}, {91, 7}}),
                                             test::scored(u"P2"_s, {{0, 9}, {91, 9}})};

    const TestDetails found = details(place(records, defaultPlan({})), month3, Axis::Activity);

    QCOMPARE(figures(found.planned).p, 1.0);
    QVERIFY(!figures(found.under(stats::Zeros::Pratt).normal).z);
    QVERIFY(!canReachSignificance(figures(found.planned)));
    QCOMPARE(stats::reason(found.sign), stats::Undefined::AllZero);
    QCOMPARE(stats::reason(found.t), stats::Undefined::NoSpread);
}

void TestTestDetails::onePairHasNoSpread()
{
    const std::vector<PatientRecord> records{test::scored(u"P1"_s, {{0, 20}, {91, 8}})};

    const TestDetails found = details(place(records, defaultPlan({})), month3, Axis::Activity);

    QCOMPARE(stats::reason(found.t), stats::Undefined::OneValue);
    QCOMPARE(stats::reason(found.shiftInterval), stats::Undefined::OnePair);
}

// W+ of the same differences, R: 10 without the zeros, 22 with them ranked.
void TestTestDetails::theOtherZeroRuleStandsBesideTheTest()
{
    const TestDetails found = damageAtMonth3();

    QCOMPARE(figures(found.under(stats::Zeros::Drop).exact).wPlus, 10.0);
    QCOMPARE(figures(found.under(stats::Zeros::Pratt).exact).wPlus, 22.0);
}

MALAR_TEST(TestTestDetails)

} // namespace test_testdetails
#include "test_testdetails.moc"
