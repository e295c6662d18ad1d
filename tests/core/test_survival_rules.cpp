#include "core/stats/fraction.h"
#include "core/stats/survival.h"
#include "tests/support/test.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace test_survival_rules {

using namespace malar;
using stats::Fraction;
using stats::Observation;
using stats::Survival;
using stats::SurvivalInterval;
using stats::SurvivalStep;

namespace {

using Sample = std::vector<Observation>;

Survival kaplanMeier(const Sample &sample, SurvivalInterval scale = SurvivalInterval::LogLog,
                     double confidence = 0.95)
{
    return std::get<Survival>(stats::kaplanMeier(sample, scale, confidence));
}

/// Few distinct times and a third censored, from a fixed seed.
Sample randomSample(std::mt19937 &random, std::size_t count)
{
    Sample made(count);
    for (Observation &observation : made)
        observation = {static_cast<std::int64_t>(random() % 7), random() % 3 != 0};
    return made;
}

/// The curve by Efron's redistribution to the right: each starts with a weight of 1/n, and who is censored
/// hands the weight on to all who are observed for longer, in equal parts. Exact.
Fraction redistributed(Sample sample, std::int64_t until)
{
    // Of equal times the events come first: who is censored was still at risk.
    std::ranges::sort(sample, [](const Observation &a, const Observation &b) {
        return a.time != b.time ? a.time < b.time : a.event && !b.event;
    });
    const auto n = static_cast<std::int64_t>(sample.size());
    std::vector<Fraction> weights(sample.size(), Fraction(1, n));
    Fraction left = 1;
    for (std::size_t i = 0; i < sample.size() && sample[i].time <= until; ++i) {
        if (sample[i].event) {
            left = left - weights[i];
            continue;
        }
        const auto later = static_cast<std::int64_t>(sample.size() - i - 1);
        for (std::size_t j = i + 1; j < sample.size(); ++j)
            weights[j] = weights[j] + weights[i] * Fraction(1, later);
    }
    return left;
}

} // namespace

/// What must hold of Kaplan and Meier's estimate for any observations.
class TestSurvivalRules : public test::Test {
    Q_OBJECT

private slots:
    void withoutObservationsThereIsNoCurve();
    void withoutEventsTheCurveStaysAtOne();
    void afterTheLastEventOfAllTheCurveIsZeroWithoutLimits();
    void aLevelStretchAtOneHalfHasItsMedianInTheMiddle();
    void aCurveThatEndsAtOneHalfHasItsMedianThere();
    void whoIsCensoredAtATimeIsAtRiskAtThatTime();
    void theCurveIsThatOfRedistributionToTheRight();
    void theCurveNeverRises();
    void withoutCensoringItIsTheShareThatIsLeft();
    void moreConfidenceTakesWiderLimits();
    void theOrderOfTheObservationsDoesNotCount();
};

void TestSurvivalRules::withoutObservationsThereIsNoCurve()
{
    QCOMPARE(stats::reason(stats::kaplanMeier({}, SurvivalInterval::LogLog, 0.95)),
             stats::Undefined::NoValues);
}

void TestSurvivalRules::withoutEventsTheCurveStaysAtOne()
{
    const Survival result = kaplanMeier({{30, false}, {91, false}, {91, false}});

    QCOMPARE(result.steps.size(), 2U);
    QCOMPARE(result.steps.back().survival, 1.0);
    QCOMPARE(result.steps.back().standardError, 0.0);
    QVERIFY(!result.steps.back().interval);
    QCOMPARE(result.events, 0);
    QCOMPARE(result.median, std::nullopt);
}

void TestSurvivalRules::afterTheLastEventOfAllTheCurveIsZeroWithoutLimits()
{
    const Survival result = kaplanMeier({{30, true}, {91, false}, {183, true}});

    QCOMPARE(result.steps.back().survival, 0.0);
    QCOMPARE(result.steps.back().standardError, 0.0);
    QVERIFY(!result.steps.back().interval);
    QCOMPARE(result.events, 2);
}

void TestSurvivalRules::aLevelStretchAtOneHalfHasItsMedianInTheMiddle()
{
    QCOMPARE(kaplanMeier({{30, true}, {91, true}, {120, false}, {183, true}}).median, 137.0); // 91 to 183
}

void TestSurvivalRules::aCurveThatEndsAtOneHalfHasItsMedianThere()
{
    QCOMPARE(kaplanMeier({{30, true}, {91, true}, {183, false}, {183, false}}).median, 91.0);
}

void TestSurvivalRules::whoIsCensoredAtATimeIsAtRiskAtThatTime()
{
    const Survival result = kaplanMeier({{30, false}, {30, true}, {91, true}});

    QCOMPARE(result.steps.front().atRisk, 3);
    QCOMPARE(result.steps.front().survival, 2.0 / 3);
}

void TestSurvivalRules::theCurveIsThatOfRedistributionToTheRight()
{
    std::mt19937 random{20251103};
    for (std::size_t i = 0; i < 400; ++i) {
        const Sample given = randomSample(random, 1 + i % 8);
        for (const SurvivalStep &step : kaplanMeier(given).steps)
            QVERIFY(std::abs(step.survival - redistributed(given, step.time).value()) < 1e-15);
    }
}

void TestSurvivalRules::theCurveNeverRises()
{
    std::mt19937 random{20251104};
    for (std::size_t i = 0; i < 200; ++i) {
        double before = 1;
        for (const SurvivalStep &step : kaplanMeier(randomSample(random, 1 + i % 60)).steps) {
            QVERIFY(step.survival <= before && step.survival >= 0);
            QVERIFY(!step.interval ||
                    (step.interval->low <= step.survival && step.survival <= step.interval->high));
            before = step.survival;
        }
    }
}

void TestSurvivalRules::withoutCensoringItIsTheShareThatIsLeft()
{
    std::mt19937 random{20251105};
    for (std::size_t i = 0; i < 200; ++i) {
        Sample given = randomSample(random, 1 + i % 60);
        for (Observation &observation : given)
            observation.event = true;
        const auto n = static_cast<double>(given.size());
        for (const SurvivalStep &step : kaplanMeier(given).steps) {
            const auto left = static_cast<double>(
                std::ranges::count_if(given, [&step](const Observation &o) { return o.time > step.time; }));
            QVERIFY(std::abs(step.survival - left / n) < 1e-14);
            // Greenwood's error is then the binomial one.
            QVERIFY(std::abs(step.standardError - std::sqrt(left / n * (1 - left / n) / n)) < 1e-14);
        }
    }
}

void TestSurvivalRules::moreConfidenceTakesWiderLimits()
{
    const Sample given{{30, true}, {30, false}, {91, true}, {183, true}, {183, false}, {200, false}};
    for (const SurvivalInterval interval :
         {SurvivalInterval::LogLog, SurvivalInterval::Log, SurvivalInterval::Plain}) {
        const stats::Interval narrow = *kaplanMeier(given, interval, 0.8).steps[1].interval;
        const stats::Interval wide = *kaplanMeier(given, interval, 0.95).steps[1].interval;
        QVERIFY(wide.low < narrow.low && narrow.high < wide.high);
    }
}

void TestSurvivalRules::theOrderOfTheObservationsDoesNotCount()
{
    std::mt19937 random{20251106};
    const Sample given = randomSample(random, 40);
    Sample reversed = given;
    std::ranges::reverse(reversed);

    const Survival one = kaplanMeier(given);
    const Survival other = kaplanMeier(reversed);

    QCOMPARE(one.steps.size(), other.steps.size());
    for (std::size_t i = 0; i < one.steps.size(); ++i)
        QCOMPARE(one.steps[i].survival, other.steps[i].survival);
    QCOMPARE(one.median, other.median);
}

MALAR_TEST(TestSurvivalRules)

} // namespace test_survival_rules
#include "test_survival_rules.moc"
