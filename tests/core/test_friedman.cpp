#include "core/stats/friedman.h"
#include "tests/core/reference.h"
#include "tests/support/test.h"

#include <algorithm>
#include <random>

namespace test_friedman {

using namespace Qt::Literals::StringLiterals;
using namespace malar;
using stats::Friedman;
using stats::Undefined;
using test::Expected;
using test::Tally;

namespace {

using Blocks = std::vector<std::vector<std::int64_t>>;

Friedman friedman(const Blocks &blocks) { return std::get<Friedman>(stats::friedman(blocks)); }

Blocks blocks(const Expected &row)
{
    Blocks made;
    for (const QString &block : row.text(u"rows"_s).split(u';')) {
        std::vector<std::int64_t> &values = made.emplace_back();
        for (const QString &value : block.split(u' '))
            values.push_back(value.toLongLong());
    }
    return made;
}

/// Small scores with many ties, from a fixed seed.
Blocks randomBlocks(std::mt19937 &random, std::size_t count, std::size_t occasions)
{
    Blocks made(count, std::vector<std::int64_t>(occasions));
    for (std::vector<std::int64_t> &block : made)
        std::ranges::generate(block, [&random] { return static_cast<std::int64_t>(random() % 6); });
    made.front() = std::vector<std::int64_t>(occasions);
    made.front().back() = 1; // never tied throughout
    return made;
}

void compareEqual(const Friedman &a, const Friedman &b)
{
    QCOMPARE(a.rankSums, b.rankSums);
    QCOMPARE(a.chiSquared, b.chiSquared);
    QCOMPARE(a.kendallW, b.kendallW);
    QCOMPARE(a.p, b.p);
}

} // namespace

/// All months together: Friedman's test.
class TestFriedman : public test::Test {
    Q_OBJECT

private slots:
    void everyTableAgreesWithR();
    void blocksTiedThroughoutHaveNoTest();
    void fewerThanTwoOccasionsHaveNoTest();
    void withoutBlocksThereIsNoTest();
    void blocksOfOneMindAgreeCompletely();
    void onlyTheOrderWithinABlockCounts();
    void theOrderOfTheBlocksDoesNotCount();
    void twoOccasionsWithoutTiesAreTheSignTestsSquare();
};

void TestFriedman::everyTableAgreesWithR()
{
    Tally tally(1e-12);
    for (const Expected &row : test::reference(u"friedman.csv"_s)) {
        const QString id = row.text(u"id"_s);
        const Blocks given = blocks(row);
        QCOMPARE(double(given.size()), *row.number(u"n"_s));
        QCOMPARE(double(given.front().size()), *row.number(u"k"_s));
        if (!row.number(u"chi2"_s)) {
            QCOMPARE(stats::reason(stats::friedman(given)), Undefined::AllTied);
            continue;
        }
        const Friedman ours = friedman(given);
        tally.compare(id + u" chi2"_s, row.number(u"chi2"_s), ours.chiSquared);
        tally.compare(id + u" df"_s, row.number(u"df"_s), ours.df);
        tally.compare(id + u" p"_s, row.number(u"p"_s), ours.p);
        tally.compare(id + u" W"_s, row.number(u"kendall_w"_s), ours.kendallW);
        tally.compare(id + u" n"_s, row.number(u"n"_s), double(ours.blocks));
        QCOMPARE(ours.rankSums, row.numbers(u"rank_sums"_s));
    }

    QCOMPARE(tally.firstFailure(), "");
    QCOMPARE(tally.compared(), 69 * 5); // F001 is tied throughout
}

void TestFriedman::blocksTiedThroughoutHaveNoTest()
{
    QCOMPARE(stats::reason(stats::friedman(Blocks{{7, 7, 7}, {0, 0, 0}})), Undefined::AllTied);
}

void TestFriedman::fewerThanTwoOccasionsHaveNoTest()
{
    QCOMPARE(stats::reason(stats::friedman(Blocks{{7}, {3}})), Undefined::FewTimes);
    QCOMPARE(stats::reason(stats::friedman(Blocks{{}, {}})), Undefined::FewTimes);
}

void TestFriedman::withoutBlocksThereIsNoTest()
{
    QCOMPARE(stats::reason(stats::friedman({})), Undefined::NoValues);
}

void TestFriedman::blocksOfOneMindAgreeCompletely()
{
    const Friedman result = friedman({{30, 12, 4}, {9, 8, 7}, {70, 1, 0}, {5, 4, 3}});

    QCOMPARE(result.kendallW, 1.0);
    QCOMPARE(result.chiSquared, 8.0); // n(k - 1)
    QCOMPARE(result.rankSums, (std::vector<double>{12, 8, 4}));
}

void TestFriedman::onlyTheOrderWithinABlockCounts()
{
    std::mt19937 random{20251101};
    for (std::size_t i = 0; i < 200; ++i) {
        const Blocks original = randomBlocks(random, 1 + i % 12, 2 + i % 5);
        Blocks stretched = original;
        for (std::vector<std::int64_t> &block : stretched) {
            const auto shift = static_cast<std::int64_t>(random() % 50);
            for (std::int64_t &value : block)
                value = value * value * value + 3 * value - shift;
        }

        compareEqual(friedman(stretched), friedman(original));
    }
}

void TestFriedman::theOrderOfTheBlocksDoesNotCount()
{
    std::mt19937 random{20251102};
    for (std::size_t i = 0; i < 200; ++i) {
        const Blocks original = randomBlocks(random, 2 + i % 12, 2 + i % 5);
        Blocks shuffled = original;
        std::ranges::rotate(shuffled, shuffled.begin() + 1);
        std::ranges::reverse(shuffled.begin() + 1, shuffled.end());

        compareEqual(friedman(shuffled), friedman(original));
    }
}

void TestFriedman::twoOccasionsWithoutTiesAreTheSignTestsSquare()
{
    // χ² = (n+ - n-)²/n for two occasions: Conover, 5.8.
    const Friedman result = friedman({{9, 4}, {7, 1}, {3, 8}, {6, 2}, {5, 0}});

    QCOMPARE(result.chiSquared, 9.0 / 5);
    QCOMPARE(result.df, 1.0);
}

MALAR_TEST(TestFriedman)

} // namespace test_friedman
#include "test_friedman.moc"
