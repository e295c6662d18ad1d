#include "tests/core/reference.h"
#include "tests/support/test.h"

namespace test_paired {

using namespace Qt::Literals::StringLiterals;
using namespace malar;
using stats::Alternative;
using stats::MeanDifference;
using stats::Pair;
using stats::PairedT;
using stats::Undefined;
using test::Expected;
using test::Tally;

namespace {

std::optional<PairedT> pairedT(const std::vector<Pair> &pairs,
                               Alternative alternative = Alternative::TwoSided)
{
    const auto outcome = stats::pairedT(pairs, alternative);
    return stats::figure(outcome) ? std::optional(*stats::figure(outcome)) : std::nullopt;
}

std::optional<double> signTest(const std::vector<Pair> &pairs, Alternative alternative)
{
    const auto outcome = stats::signTest(stats::count(pairs), alternative);
    return stats::figure(outcome) ? std::optional(*stats::figure(outcome)) : std::nullopt;
}

} // namespace

/// Paired t and sign test.
class TestPaired : public test::Test {
    Q_OBJECT

private slots:
    void tTestAgreesWithR();
    void signTestAgreesWithR();
    void onePairHasAMeanAndNeitherSdNorT();
    void equalDifferencesHaveNoT();
    void withoutPairsThereIsNothing();
    void unchangedPairsAloneGiveNoSignTest();
    void aBalancedSignTestHasPOfOne();
};

void TestPaired::tTestAgreesWithR()
{
    Tally figures(1e-12);
    Tally throughQuantiles(1e-10); // the interval; R's own qt is good to 1e-12 or so
    for (const Expected &row : test::reference(u"ttest_sign_effect.csv"_s)) {
        const QString id = row.text(u"id"_s);
        const std::vector<Pair> &pairs = test::referencePairs()[id];
        const auto difference = std::get<MeanDifference>(stats::meanDifference(pairs));
        figures.compareAbsolute(id + u" mean"_s, row.number(u"mean_diff"_s), difference.mean);
        figures.compareAbsolute(id + u" sd"_s, row.number(u"sd_diff"_s), difference.sd);

        const std::optional<PairedT> t = pairedT(pairs);
        if (!t) {
            QVERIFY(!row.number(u"t"_s));
            continue;
        }
        figures.compareAbsolute(id + u" d"_s, row.number(u"cohen_dz"_s), difference.mean / *difference.sd);
        figures.compare(id + u" t"_s, row.number(u"t"_s), t->t);
        figures.compare(id + u" df"_s, row.number(u"df"_s), t->df);
        figures.compare(id + u" p"_s, row.number(u"t_p_two"_s), t->p);
        figures.compare(id + u" less"_s, row.number(u"t_p_less"_s), pairedT(pairs, Alternative::Less)->p);
        figures.compare(id + u" greater"_s, row.number(u"t_p_greater"_s),
                        pairedT(pairs, Alternative::Greater)->p);
        const stats::Interval interval = stats::meanInterval(*t, 0.95);
        throughQuantiles.compareAbsolute(id + u" low"_s, row.number(u"t_ci_lo"_s), interval.low);
        throughQuantiles.compareAbsolute(id + u" high"_s, row.number(u"t_ci_hi"_s), interval.high);
    }

    QCOMPARE(figures.firstFailure(), "");
    QCOMPARE(throughQuantiles.firstFailure(), "");
    QVERIFY2(figures.compared() >= 1900, QByteArray::number(figures.compared()));
    QVERIFY2(throughQuantiles.compared() >= 532, QByteArray::number(throughQuantiles.compared()));
}

void TestPaired::signTestAgreesWithR()
{
    Tally tally(1e-12);
    for (const Expected &row : test::reference(u"ttest_sign_effect.csv"_s)) {
        const QString id = row.text(u"id"_s);
        const std::vector<Pair> &pairs = test::referencePairs()[id];
        tally.compare(id + u" two"_s, row.number(u"sign_p_two"_s), signTest(pairs, Alternative::TwoSided));
        tally.compare(id + u" less"_s, row.number(u"sign_p_less"_s), signTest(pairs, Alternative::Less));
        tally.compare(id + u" greater"_s, row.number(u"sign_p_greater"_s),
                      signTest(pairs, Alternative::Greater));
    }

    QCOMPARE(tally.firstFailure(), "");
    QVERIFY2(tally.compared() >= 870, QByteArray::number(tally.compared()));
}

void TestPaired::onePairHasAMeanAndNeitherSdNorT()
{
    const std::vector<Pair> one{{12, 5}};

    QCOMPARE(std::get<MeanDifference>(stats::meanDifference(one)).mean, 7.0);
    QCOMPARE(std::get<MeanDifference>(stats::meanDifference(one)).sd, std::nullopt);
    QCOMPARE(stats::reason(stats::pairedT(one)), Undefined::OneValue);
}

void TestPaired::equalDifferencesHaveNoT()
{
    const std::vector<Pair> equal{{12, 5}, {9, 2}, {7, 0}};

    QCOMPARE(std::get<MeanDifference>(stats::meanDifference(equal)).sd, 0.0);
    QCOMPARE(stats::reason(stats::pairedT(equal)), Undefined::NoSpread);
}

void TestPaired::withoutPairsThereIsNothing()
{
    QCOMPARE(stats::reason(stats::meanDifference({})), Undefined::NoPairs);
    QCOMPARE(stats::reason(stats::pairedT({})), Undefined::NoPairs);
    QCOMPARE(stats::reason(stats::signTest({}, Alternative::TwoSided)), Undefined::NoPairs);
}

void TestPaired::unchangedPairsAloneGiveNoSignTest()
{
    QCOMPARE(stats::reason(stats::signTest({.unchanged = 4}, Alternative::TwoSided)), Undefined::AllZero);
}

void TestPaired::aBalancedSignTestHasPOfOne()
{
    QCOMPARE(std::get<double>(stats::signTest({.improved = 3, .worse = 3}, Alternative::TwoSided)), 1.0);
}

MALAR_TEST(TestPaired)

} // namespace test_paired
#include "test_paired.moc"
