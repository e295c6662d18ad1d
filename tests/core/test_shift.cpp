#include "tests/core/reference.h"
#include "tests/support/test.h"

#include <algorithm>

namespace test_shift {

using namespace Qt::Literals::StringLiterals;
using namespace malar;
using stats::Fraction;
using stats::Pair;
using stats::ShiftInterval;
using stats::Undefined;
using test::Expected;
using test::Tally;

namespace {

std::vector<Pair> falls(const std::vector<std::int64_t> &differences)
{
    std::vector<Pair> pairs(differences.size());
    std::ranges::transform(differences, pairs.begin(), [](std::int64_t d) { return Pair{d, 0}; });
    return pairs;
}

/// Twice all averages of two differences, in order.
std::vector<std::int64_t> sums(const std::vector<Pair> &pairs)
{
    std::vector<std::int64_t> all;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        for (std::size_t j = i; j < pairs.size(); ++j)
            all.push_back(pairs[i].difference() + pairs[j].difference());
    std::ranges::sort(all);
    return all;
}

} // namespace

/// The Hodges-Lehmann shift and its interval.
class TestShift : public test::Test {
    Q_OBJECT

private slots:
    void estimateAndIntervalAgreeWithR();
    void withoutTheUnchangedTheEstimateAgreesWithR();
    void estimateIsTheMedianOfAllAverages();
    void fivePairsReachALevelOfFifteenSixteenths();
    void onePairHasAnEstimateAndNoInterval();
    void withoutPairsThereIsNoEstimate();
    void equalDifferencesHaveAnIntervalOfOnePoint();
    void aboveAThousandPairsTheLevelIsMarkedApproximate();
    void approximateLevelMeetsTheExactOne();
};

void TestShift::estimateAndIntervalAgreeWithR()
{
    Tally tally(1e-12);
    for (const Expected &row : test::reference(u"hodges_lehmann.csv"_s)) {
        const QString id = row.text(u"id"_s);
        const std::vector<Pair> &pairs = test::referencePairs()[id];
        const double estimate = std::get<Fraction>(stats::shift(pairs)).value();
        tally.compareAbsolute(id, row.number(u"hl_walsh_all"_s), estimate);
        tally.compareAbsolute(id + u" R's own"_s, row.number(u"r_exact_est"_s), estimate);
        if (pairs.size() == 1)
            continue;
        for (const int percent : {95, 90, 99}) {
            const QString prefix = u"walsh_ci%1_"_s.arg(percent);
            const auto interval = std::get<ShiftInterval>(stats::shiftInterval(pairs, percent / 100.0));
            tally.compare(id + prefix + u"k"_s, row.number(prefix + u"k"_s),
                          double(stats::shiftBound(std::ssize(pairs), percent / 100.0).k));
            tally.compareAbsolute(id + prefix + u"lo"_s, row.number(prefix + u"lo"_s), interval.low.value());
            tally.compareAbsolute(id + prefix + u"hi"_s, row.number(prefix + u"hi"_s), interval.high.value());
            tally.compare(id + prefix + u"achieved"_s, row.number(prefix + u"achieved"_s), interval.level);
            QVERIFY(!interval.approximate);
            if (percent != 95)
                continue;
            tally.compareAbsolute(id + u" R's own low"_s, row.number(u"r_exact_lo"_s), interval.low.value());
            tally.compareAbsolute(id + u" R's own high"_s, row.number(u"r_exact_hi"_s),
                                  interval.high.value());
        }
    }

    QCOMPARE(tally.firstFailure(), "");
    QVERIFY2(tally.compared() >= 303 + 289 * 12 + 57 + 45 * 2, QByteArray::number(tally.compared()));
}

void TestShift::withoutTheUnchangedTheEstimateAgreesWithR()
{
    Tally tally(1e-12);
    for (const Expected &row : test::reference(u"hodges_lehmann.csv"_s)) {
        const QString id = row.text(u"id"_s);
        std::vector<Pair> changed = test::referencePairs()[id];
        std::erase_if(changed, [](const Pair &pair) { return pair.difference() == 0; });
        const auto estimate = stats::shift(changed);
        if (const Fraction *const value = stats::figure(estimate))
            tally.compareAbsolute(id, row.number(u"hl_walsh_nonzero"_s), value->value());
        else
            QVERIFY(!row.number(u"hl_walsh_nonzero"_s));
    }

    QCOMPARE(tally.firstFailure(), "");
    QVERIFY2(tally.compared() >= 290, QByteArray::number(tally.compared()));
}

void TestShift::estimateIsTheMedianOfAllAverages()
{
    for (const std::vector<Pair> &pairs : test::referencePairs()) {
        const std::vector<std::int64_t> all = sums(pairs);
        const Fraction expected(all[(all.size() - 1) / 2] + all[all.size() / 2], 4);
        QCOMPARE(std::get<Fraction>(stats::shift(pairs)), expected);
    }
    QCOMPARE(test::referencePairs().size(), 303);
}

void TestShift::fivePairsReachALevelOfFifteenSixteenths()
{
    const auto interval = std::get<ShiftInterval>(stats::shiftInterval(falls({3, 5, 8, 9, 12}), 0.95));

    QCOMPARE(interval.level, 0.9375);
    QCOMPARE(interval.low, Fraction(3));
    QCOMPARE(interval.high, Fraction(12));
}

void TestShift::onePairHasAnEstimateAndNoInterval()
{
    QCOMPARE(std::get<Fraction>(stats::shift(falls({-7}))), Fraction(-7));
    QCOMPARE(stats::reason(stats::shiftInterval(falls({-7}), 0.95)), Undefined::OnePair);
}

void TestShift::withoutPairsThereIsNoEstimate()
{
    QCOMPARE(stats::reason(stats::shift({})), Undefined::NoPairs);
    QCOMPARE(stats::reason(stats::shiftInterval({}, 0.95)), Undefined::NoPairs);
}

void TestShift::equalDifferencesHaveAnIntervalOfOnePoint()
{
    const auto interval = std::get<ShiftInterval>(stats::shiftInterval(falls({4, 4, 4, 4, 4, 4}), 0.95));

    QCOMPARE(interval.low, Fraction(4));
    QCOMPARE(interval.high, Fraction(4));
}

void TestShift::aboveAThousandPairsTheLevelIsMarkedApproximate()
{
    std::vector<std::int64_t> differences(1'100);
    for (std::size_t i = 0; i < differences.size(); ++i)
        differences[i] = static_cast<std::int64_t>(i % 17) - 6;

    const auto interval = std::get<ShiftInterval>(stats::shiftInterval(falls(differences), 0.95));

    QVERIFY(interval.approximate);
    QVERIFY(std::abs(interval.level - 0.95) < 1e-4);
    QVERIFY(interval.low.value() <= 2 && interval.high.value() >= 2);
}

void TestShift::approximateLevelMeetsTheExactOne()
{
    std::vector<std::int64_t> differences(1'000);
    for (std::size_t i = 0; i < differences.size(); ++i)
        differences[i] = static_cast<std::int64_t>(i * i % 997);
    const auto exact = std::get<ShiftInterval>(stats::shiftInterval(falls(differences), 0.95));

    differences.push_back(400);
    const auto approximate = std::get<ShiftInterval>(stats::shiftInterval(falls(differences), 0.95));

    QVERIFY(std::abs(exact.level - approximate.level) < 1e-4);
    QVERIFY(std::abs(exact.low.value() - approximate.low.value()) < 2);
    QVERIFY(std::abs(exact.high.value() - approximate.high.value()) < 2);
}

MALAR_TEST(TestShift)

} // namespace test_shift
#include "test_shift.moc"
