#include "core/stats/paired.h"
#include "tests/support/test.h"

#include <algorithm>
#include <cmath>

namespace test_signedrank_edges {

using namespace malar;
using stats::Alternative;
using stats::Method;
using stats::Pair;
using stats::SignedRank;
using stats::Zeros;

namespace {

SignedRank signedRank(const std::vector<Pair> &pairs, const stats::TestSettings &settings = {})
{
    return std::get<SignedRank>(stats::signedRank(pairs, settings));
}

/// Pairs with these differences.
std::vector<Pair> falls(const std::vector<std::int64_t> &differences)
{
    std::vector<Pair> pairs(differences.size());
    std::ranges::transform(differences, pairs.begin(), [](std::int64_t d) { return Pair{d, 0}; });
    return pairs;
}

} // namespace

/// The sets of pairs that once broke other programs.
class TestSignedRankEdges : public test::Test {
    Q_OBJECT

private slots:
    void withoutPairsThereIsNoTest();
    void zerosAloneGivePOfOneUnderEveryMethod();
    void onePairReachesNoLessThanOneTwoSided();
    void atTheCentrePIsOneAndNeverAbove();
    void fivePairsReachASixteenth();
    void rankSumsMayBeFractional();
    void tinyPKeepsItsDigits();
    void aboveAThousandDifferencesExactBecomesNormalAndSaysSo();
    void aThousandDifferencesAreStillExact();
};

void TestSignedRankEdges::withoutPairsThereIsNoTest()
{
    QCOMPARE(stats::reason(stats::signedRank({})), stats::Undefined::NoPairs);
}

void TestSignedRankEdges::zerosAloneGivePOfOneUnderEveryMethod()
{
    for (const Method method : {Method::Exact, Method::Normal, Method::NormalCc, Method::RDefault})
        for (const Zeros zeros : {Zeros::Drop, Zeros::Pratt}) {
            const SignedRank result = signedRank(falls({0, 0, 0}), {.method = method, .zeros = zeros});

            QCOMPARE(result.p, 1.0);
            QCOMPARE(result.smallestP, 1.0);
            QCOMPARE(result.z, std::nullopt);
            QCOMPARE(result.rankBiserial, std::nullopt);
            QCOMPARE(result.zOverRootN, std::nullopt);
        }
}

void TestSignedRankEdges::onePairReachesNoLessThanOneTwoSided()
{
    QCOMPARE(signedRank(falls({7})).p, 1.0);
    QCOMPARE(signedRank(falls({7}), {.alternative = Alternative::Greater}).p, 0.5);
}

void TestSignedRankEdges::atTheCentrePIsOneAndNeverAbove()
{
    // Every second difference is the negative of the one before it, in sizes of up to 1, 7 and 500.
    for (const std::int64_t sizes : {1, 7, 500})
        for (const std::int64_t count : {2, 4, 14, 100, 400}) {
            std::vector<std::int64_t> differences{0, 0};
            for (std::int64_t i = 0; i < count / 2; ++i)
                differences.insert(differences.end(), {i % sizes + 1, -(i % sizes + 1)});
            for (const Method method : {Method::Exact, Method::Normal, Method::NormalCc})
                for (const Zeros zeros : {Zeros::Drop, Zeros::Pratt}) {
                    const SignedRank result =
                        signedRank(falls(differences), {.method = method, .zeros = zeros});
                    QCOMPARE(result.p, 1.0);
                    QCOMPARE(result.rankBiserial, 0.0);
                    QCOMPARE(result.zOverRootN, 0.0);
                }
        }
    QCOMPARE(signedRank(falls({1, -2, -3, 4})).p, 1.0);
}

void TestSignedRankEdges::fivePairsReachASixteenth()
{
    const SignedRank result = signedRank(falls({3, 5, 8, 9, 12}));

    QCOMPARE(result.p, 0.0625);
    QCOMPARE(result.smallestP, 0.0625);
    QCOMPARE(result.rankBiserial, 1.0);
}

void TestSignedRankEdges::rankSumsMayBeFractional()
{
    QCOMPARE(signedRank(falls({2, 2, -3})).wPlus, 3.0);
    QCOMPARE(signedRank(falls({2, -2, 3})).wPlus, 4.5);
}

void TestSignedRankEdges::tinyPKeepsItsDigits()
{
    const std::vector<std::int64_t> differences(200, 4);

    QCOMPARE(signedRank(falls(differences)).p, std::ldexp(1.0, -199)); // 1.2e-60
}

void TestSignedRankEdges::aboveAThousandDifferencesExactBecomesNormalAndSaysSo()
{
    const SignedRank result = signedRank(falls(std::vector<std::int64_t>(1'100, 3)));

    QCOMPARE(result.method, Method::NormalCc);
    QVERIFY(result.z.has_value());
    QVERIFY(result.p > 0 && result.p < 1e-200);
    QCOMPARE(result.smallestP, std::nullopt);
}

void TestSignedRankEdges::aThousandDifferencesAreStillExact()
{
    std::vector<std::int64_t> differences(1'000, 3);
    differences.insert(differences.end(), 200, 0);

    const SignedRank result = signedRank(falls(differences));

    QCOMPARE(result.method, Method::Exact);
    QCOMPARE(result.p, std::ldexp(1.0, -999));
}

MALAR_TEST(TestSignedRankEdges)

} // namespace test_signedrank_edges
#include "test_signedrank_edges.moc"
