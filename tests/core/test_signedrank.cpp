#include "tests/core/reference.h"
#include "tests/core/truth.h"
#include "tests/support/test.h"

#include <cmath>
#include <random>

namespace test_signedrank {

using namespace Qt::Literals::StringLiterals;
using namespace malar;
using stats::Alternative;
using stats::Method;
using stats::SignedRank;
using stats::Zeros;
using test::Expected;
using test::Tally;

namespace {

struct Direction {
    Alternative alternative;
    QString suffix;
};
const std::array directions{Direction{Alternative::TwoSided, u"two"_s},
                            Direction{Alternative::Less, u"less"_s},
                            Direction{Alternative::Greater, u"greater"_s}};

SignedRank signedRank(const Expected &row, const stats::TestSettings &settings)
{
    return std::get<SignedRank>(stats::signedRank(test::referencePairs()[row.text(u"id"_s)], settings));
}

/// p of all three alternatives against the columns PREFIX + two, less, greater.
void compareP(Tally &tally, const Expected &row, const QString &prefix, stats::TestSettings settings)
{
    for (const auto &[alternative, suffix] : directions) {
        settings.alternative = alternative;
        tally.compare(row.text(u"id"_s) + u' ' + prefix + suffix, row.number(prefix + suffix),
                      signedRank(row, settings).p);
    }
}

} // namespace

/// The signed-rank test against the reference numbers of other programs.
class TestSignedRank : public test::Test {
    Q_OBJECT

private slots:
    void exactPIsTheBigIntegerTruth();
    void exactPOfLargeTiedSetsIsTheBigIntegerTruth();
    void exactPAgreesWithCoinExactRankTestsAndR();
    void normalPAgreesWithR();
    void normalPAndZAgreeWithSciPyUnderBothZeroRules();
    void standardScoreAgreesWithCoin();
    void countsRankSumsAndEffectSizeAgreeWithR();
    void defaultOfRIsReproduced();
};

void TestSignedRank::exactPIsTheBigIntegerTruth()
{
    Tally tally(1e-13);
    int sets = 0;
    for (const Expected &row : test::reference(u"exact_dp.csv"_s)) {
        compareP(tally, row, u"wilcox_"_s, {});
        compareP(tally, row, u"pratt_"_s, {.zeros = Zeros::Pratt});
        const SignedRank dropped = signedRank(row, {});
        QCOMPARE(double(dropped.counts.changed()), *row.number(u"n_nonzero"_s));
        QCOMPARE(2 * dropped.wPlus, *row.number(u"W2plus_wilcox"_s));
        QCOMPARE(2 * (dropped.wPlus + dropped.wMinus), *row.number(u"S2_wilcox"_s));
        const SignedRank pratt = signedRank(row, {.zeros = Zeros::Pratt});
        QCOMPARE(2 * pratt.wPlus, *row.number(u"W2plus_pratt"_s));
        QCOMPARE(2 * (pratt.wPlus + pratt.wMinus), *row.number(u"S2_pratt"_s));
        ++sets;
    }

    QCOMPARE(tally.firstFailure(), "");
    QCOMPARE(sets, 303);
    QCOMPARE(tally.compared(), 303 * 6);
}

void TestSignedRank::exactPOfLargeTiedSetsIsTheBigIntegerTruth()
{
    // Beyond the sizes of the reference; its two-sided p first shows that the truth is one.
    Tally reference(1e-15);
    for (const Expected &row : test::reference(u"exact_dp.csv"_s))
        reference.compare(row.text(u"id"_s), row.number(u"wilcox_two"_s),
                          test::trueP(test::referencePairs()[row.text(u"id"_s)]));
    Tally large(1e-13);
    std::mt19937 random{20251107};
    for (const std::size_t n : {101U, 200U, 333U, 400U})
        for (const std::int64_t fall : {0, 1, 5}) {
            std::vector<stats::Pair> pairs(n);
            for (stats::Pair &pair : pairs)
                pair = {static_cast<std::int64_t>(random() % 13) - 6 + fall, 0};
            large.compare(u"%1 pairs, fall %2"_s.arg(n).arg(fall), test::trueP(pairs),
                          std::get<SignedRank>(stats::signedRank(pairs)).p);
        }

    QCOMPARE(reference.firstFailure(), "");
    QCOMPARE(reference.compared(), 303);
    QCOMPARE(large.firstFailure(), "");
    QCOMPARE(large.compared(), 12);
}

void TestSignedRank::exactPAgreesWithCoinExactRankTestsAndR()
{
    Tally tally(1e-12);
    for (const Expected &row : test::reference(u"signedrank_r.csv"_s)) {
        compareP(tally, row, u"coin_exact_wilcoxon_"_s, {});
        compareP(tally, row, u"coin_exact_pratt_"_s, {.zeros = Zeros::Pratt});
        compareP(tally, row, u"r_exact_"_s, {});
        tally.compare(row.text(u"id"_s) + u" ert_exact_p"_s, row.number(u"ert_exact_p"_s),
                      signedRank(row, {}).p);
    }

    QCOMPARE(tally.firstFailure(), "");
    QVERIFY2(tally.compared() >= 1500, QByteArray::number(tally.compared()));
}

void TestSignedRank::normalPAgreesWithR()
{
    Tally tally(1e-12);
    for (const Expected &row : test::reference(u"signedrank_r.csv"_s)) {
        // Without a non-zero difference R gives NaN or 1; 1 is wanted of all of them.
        compareP(tally, row, u"r_asym_cc_"_s, {.method = Method::NormalCc});
        compareP(tally, row, u"r_asym_nocc_"_s, {.method = Method::Normal});
    }

    QCOMPARE(tally.firstFailure(), "");
    QVERIFY2(tally.compared() >= 1750, QByteArray::number(tally.compared()));
}

void TestSignedRank::normalPAndZAgreeWithSciPyUnderBothZeroRules()
{
    struct Variant {
        QString prefix;
        Method method;
        Zeros zeros;
    };
    const std::array variants{Variant{u"wilcox_nocc_"_s, Method::Normal, Zeros::Drop},
                              Variant{u"wilcox_cc_"_s, Method::NormalCc, Zeros::Drop},
                              Variant{u"pratt_nocc_"_s, Method::Normal, Zeros::Pratt},
                              Variant{u"pratt_cc_"_s, Method::NormalCc, Zeros::Pratt}};

    Tally tally(1e-12);
    for (const Expected &row : test::reference(u"scipy.csv"_s)) {
        for (const auto &[prefix, method, zeros] : variants) {
            compareP(tally, row, prefix, {.method = method, .zeros = zeros});
            const SignedRank ours =
                signedRank(row, {.method = method, .zeros = zeros, .alternative = Alternative::Greater});
            tally.compareAbsolute(row.text(u"id"_s) + u' ' + prefix + u'z', row.number(prefix + u'z'),
                                  ours.z);
        }
    }

    QCOMPARE(tally.firstFailure(), "");
    QVERIFY2(tally.compared() >= 4700, QByteArray::number(tally.compared()));
}

void TestSignedRank::standardScoreAgreesWithCoin()
{
    Tally tally(1e-12);
    for (const Expected &row : test::reference(u"signedrank_r.csv"_s)) {
        const QString id = row.text(u"id"_s);
        const SignedRank dropped = signedRank(row, {.method = Method::Normal});
        const SignedRank pratt = signedRank(row, {.method = Method::Normal, .zeros = Zeros::Pratt});
        tally.compareAbsolute(id + u" z dropped"_s, row.number(u"coin_asym_wilcoxon_z"_s), dropped.z);
        tally.compareAbsolute(id + u" z pratt"_s, row.number(u"coin_asym_pratt_z"_s), pratt.z);
        // Below 1e-12 coin's p, taken from 1 - Φ, loses its digits.
        if (dropped.p > 1e-3)
            tally.compare(id + u" p dropped"_s, row.number(u"coin_asym_wilcoxon_p"_s), dropped.p);
        if (pratt.p > 1e-3)
            tally.compare(id + u" p pratt"_s, row.number(u"coin_asym_pratt_p"_s), pratt.p);
    }

    QCOMPARE(tally.firstFailure(), "");
    QVERIFY2(tally.compared() >= 900, QByteArray::number(tally.compared()));
}

void TestSignedRank::countsRankSumsAndEffectSizeAgreeWithR()
{
    Tally tally(1e-12);
    for (const Expected &row : test::reference(u"signedrank_r.csv"_s)) {
        const SignedRank dropped = signedRank(row, {});
        const SignedRank pratt = signedRank(row, {.zeros = Zeros::Pratt});
        const QString id = row.text(u"id"_s);
        tally.compare(id + u" n"_s, row.number(u"n"_s), double(dropped.counts.pairs()));
        tally.compare(id + u" n_pos"_s, row.number(u"n_pos"_s), double(dropped.counts.improved));
        tally.compare(id + u" n_neg"_s, row.number(u"n_neg"_s), double(dropped.counts.worse));
        tally.compare(id + u" n_zero"_s, row.number(u"n_zero"_s), double(dropped.counts.unchanged));
        tally.compare(id + u" W+"_s, row.number(u"Wplus_wilcox"_s), dropped.wPlus);
        tally.compare(id + u" W-"_s, row.number(u"Wminus_wilcox"_s), dropped.wMinus);
        tally.compare(id + u" W+ pratt"_s, row.number(u"Wplus_pratt"_s), pratt.wPlus);
        tally.compare(id + u" W- pratt"_s, row.number(u"Wminus_pratt"_s), pratt.wMinus);
    }
    for (const Expected &row : test::reference(u"ttest_sign_effect.csv"_s)) {
        const QString id = row.text(u"id"_s);
        tally.compareAbsolute(id + u" effect"_s, row.number(u"rank_biserial_wilcox"_s),
                              signedRank(row, {}).rankBiserial);
        tally.compareAbsolute(id + u" effect pratt"_s, row.number(u"rank_biserial_pratt"_s),
                              signedRank(row, {.zeros = Zeros::Pratt}).rankBiserial);
        tally.compareAbsolute(id + u" z"_s, row.number(u"z_wilcox_nocc"_s),
                              signedRank(row, {.method = Method::Normal}).z);
        for (const Method method : {Method::Exact, Method::NormalCc, Method::Normal})
            tally.compareAbsolute(
                id + u" r"_s, row.number(u"r_z_over_sqrt_npairs"_s),
                signedRank(row, {.method = method, .alternative = Alternative::Less}).zOverRootN);
        const SignedRank changed = signedRank(row, {});
        if (changed.zOverRootN)
            tally.compareAbsolute(id + u" r of the changed"_s, row.number(u"r_z_over_sqrt_nnonzero"_s),
                                  *changed.zOverRootN * std::sqrt(double(changed.counts.pairs()) /
                                                                  double(changed.counts.changed())));
    }

    QCOMPARE(tally.firstFailure(), "");
    QVERIFY2(tally.compared() >= 303 * 8 + 850 + 290 * 4, QByteArray::number(tally.compared()));
}

void TestSignedRank::defaultOfRIsReproduced()
{
    Tally tally(1e-12);
    int exact = 0;
    for (const Expected &row : test::reference(u"signedrank_r.csv"_s)) {
        const SignedRank ours = signedRank(row, {.method = Method::RDefault});
        const bool usedExact = row.text(u"r_default_exact"_s) == u"1"_s;
        QCOMPARE(ours.method, usedExact ? Method::Exact : Method::NormalCc);
        tally.compare(row.text(u"id"_s), row.number(u"r_default_p"_s), ours.p);
        exact += usedExact ? 1 : 0;
    }

    QCOMPARE(tally.firstFailure(), "");
    QVERIFY2(tally.compared() >= 290, QByteArray::number(tally.compared()));
    QVERIFY2(exact >= 10, QByteArray::number(exact));
}

MALAR_TEST(TestSignedRank)

} // namespace test_signedrank
#include "test_signedrank.moc"
