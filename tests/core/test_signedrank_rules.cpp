#include "core/stats/paired.h"
#include "tests/support/test.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace test_signedrank_rules {

using namespace malar;
using stats::Alternative;
using stats::Method;
using stats::Pair;
using stats::SignedRank;
using stats::Zeros;

namespace {

constexpr double tolerance = 1e-12;

/// Small scores from a small range: ties and zeros are certain. The seed is fixed, the numbers are the same
/// everywhere.
class Scores {
public:
    std::vector<Pair> pairs(std::size_t count, std::uint32_t range)
    {
        std::vector<Pair> made(count);
        for (Pair &pair : made)
            pair = {next(range), next(range)};
        return made;
    }

private:
    std::int64_t next(std::uint32_t range) { return static_cast<std::int64_t>(m_random() % range); }

    std::mt19937 m_random{20251026};
};

SignedRank signedRank(const std::vector<Pair> &pairs, const stats::TestSettings &settings = {})
{
    return std::get<SignedRank>(stats::signedRank(pairs, settings));
}

std::vector<Pair> swapped(std::vector<Pair> pairs)
{
    for (Pair &pair : pairs)
        std::swap(pair.before, pair.after);
    return pairs;
}

/// Pairs with these differences.
std::vector<Pair> falls(const std::vector<std::int64_t> &differences)
{
    std::vector<Pair> pairs(differences.size());
    std::ranges::transform(differences, pairs.begin(), [](std::int64_t d) { return Pair{d, 0}; });
    return pairs;
}

bool near(double a, double b) { return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b)); }

/// p by trying out all signs of the non-zero differences.
double bruteForce(std::vector<Pair> pairs, Zeros zeros, Alternative alternative)
{
    const double observed = signedRank(pairs, {.zeros = zeros}).wPlus;
    std::vector<Pair *> changed;
    for (Pair &pair : pairs)
        if (pair.difference() != 0)
            changed.push_back(&pair);

    const std::uint32_t all = 1U << changed.size();
    double low = 0;
    double high = 0;
    for (std::uint32_t signs = 0; signs < all; ++signs) {
        std::vector<std::int64_t> differences(pairs.size() - changed.size());
        for (std::size_t i = 0; i < changed.size(); ++i)
            differences.push_back(std::abs(changed[i]->difference()) * ((signs >> i & 1U) != 0 ? 1 : -1));
        const double w = signedRank(falls(differences), {.method = Method::Normal, .zeros = zeros}).wPlus;
        low += w <= observed ? 1 : 0;
        high += w >= observed ? 1 : 0;
    }
    if (alternative == Alternative::Less)
        return low / all;
    return alternative == Alternative::Greater ? high / all : std::min(1.0, 2 * std::min(low, high) / all);
}

constexpr std::array alternatives{Alternative::TwoSided, Alternative::Greater, Alternative::Less};
constexpr std::array zeroRules{Zeros::Drop, Zeros::Pratt};

} // namespace

/// What must hold of the signed-rank test for any pairs.
class TestSignedRankRules : public test::Test {
    Q_OBJECT

private slots:
    void exactPIsTheShareOfAllSigns();
    void swappingBeforeAndAfterMirrorsTheTest();
    void largerUnitsLeavePAlone();
    void exactPLiesBetweenTheSmallestReachableAndOne();
    void aOneSidedPFallsToHalfTheTwoSided();
};

void TestSignedRankRules::exactPIsTheShareOfAllSigns()
{
    Scores scores;
    int compared = 0;
    for (std::size_t n = 1; n <= 12; ++n)
        for (const std::uint32_t range : {3U, 6U, 60U}) {
            const std::vector<Pair> pairs = scores.pairs(n, range);
            for (const Zeros zeros : zeroRules)
                for (const Alternative alternative : alternatives) {
                    const double ours = signedRank(pairs, {.zeros = zeros, .alternative = alternative}).p;
                    QVERIFY(near(ours, bruteForce(pairs, zeros, alternative)));
                    ++compared;
                }
        }
    QCOMPARE(compared, 12 * 3 * 2 * 3);
}

void TestSignedRankRules::swappingBeforeAndAfterMirrorsTheTest()
{
    Scores scores;
    for (int i = 0; i < 200; ++i) {
        const std::vector<Pair> pairs = scores.pairs(2 + static_cast<std::size_t>(i) % 30, 12);
        for (const Zeros zeros : zeroRules)
            for (const Method method : {Method::Exact, Method::Normal, Method::NormalCc}) {
                const auto greater = signedRank(
                    pairs, {.method = method, .zeros = zeros, .alternative = Alternative::Greater});
                const auto less = signedRank(
                    swapped(pairs), {.method = method, .zeros = zeros, .alternative = Alternative::Less});

                QCOMPARE(greater.wPlus, less.wMinus);
                QCOMPARE(greater.counts.improved, less.counts.worse);
                QCOMPARE(greater.p, less.p);
            }
    }
}

void TestSignedRankRules::largerUnitsLeavePAlone()
{
    Scores scores;
    for (int i = 0; i < 100; ++i) {
        const std::vector<Pair> pairs = scores.pairs(15, 10);
        std::vector<Pair> scaled = pairs;
        for (Pair &pair : scaled)
            pair = {pair.before * 1'000'003, pair.after * 1'000'003};

        QCOMPARE(signedRank(scaled).p, signedRank(pairs).p);
        QCOMPARE(signedRank(scaled).wPlus, signedRank(pairs).wPlus);
    }
}

void TestSignedRankRules::exactPLiesBetweenTheSmallestReachableAndOne()
{
    Scores scores;
    for (int i = 0; i < 500; ++i) {
        const std::vector<Pair> pairs = scores.pairs(1 + static_cast<std::size_t>(i) % 25, 5);
        for (const Alternative alternative : alternatives) {
            const SignedRank result = signedRank(pairs, {.alternative = alternative});
            QVERIFY(result.p >= *result.smallestP);
            QVERIFY(result.p <= 1);
        }
    }
}

void TestSignedRankRules::aOneSidedPFallsToHalfTheTwoSided()
{
    const std::vector<Pair> pairs = falls({1, 2, 3, 4, 5, 6});

    QCOMPARE(signedRank(pairs).p, 2.0 / 64);
    QCOMPARE(signedRank(pairs, {.alternative = Alternative::Greater}).p, 1.0 / 64);
    QCOMPARE(signedRank(pairs, {.alternative = Alternative::Greater}).smallestP, 1.0 / 64);
    QCOMPARE(signedRank(pairs, {.alternative = Alternative::Less}).p, 1.0);
}

MALAR_TEST(TestSignedRankRules)

} // namespace test_signedrank_rules
#include "test_signedrank_rules.moc"
