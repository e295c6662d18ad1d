#include "core/stats/adjust.h"
#include "core/stats/proportion.h"
#include "tests/core/reference.h"
#include "tests/support/test.h"

namespace test_proportion {

using namespace Qt::Literals::StringLiterals;
using namespace malar;
using stats::Interval;
using stats::Undefined;
using test::Expected;
using test::Tally;

namespace {

void compareAll(Tally &tally, const Expected &row, const QString &column, const std::vector<double> &ours)
{
    const std::vector<double> expected = row.numbers(column);
    QCOMPARE(ours.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        tally.compare(row.text(u"id"_s) + u' ' + column, expected[i], ours[i]);
}

} // namespace

/// Responders, changes between occasions, and several tests at once.
class TestProportion : public test::Test {
    Q_OBJECT

private slots:
    void intervalsAgreeWithR();
    void nobodyAndEverybodyReachTheEnds();
    void ofNobodyThereIsNoShare();
    void mcNemarAgreesWithR();
    void withoutChangesThereIsNoMcNemar();
    void adjustedPAgreesWithR();
    void aFamilyOfNoneHasNoAdjustedP();
};

void TestProportion::intervalsAgreeWithR()
{
    Tally wilson(1e-12);
    Tally exact(1e-10);
    for (const Expected &row : test::reference(u"proportion_ci.csv"_s)) {
        const QString id = row.text(u"id"_s);
        const auto part = row.wholes(u"x"_s).front();
        const auto whole = row.wholes(u"n"_s).front();
        const double confidence = *row.number(u"conf"_s);
        const auto score = std::get<Interval>(stats::wilson(part, whole, confidence));
        const auto clopper = std::get<Interval>(stats::clopperPearson(part, whole, confidence));
        wilson.compareAbsolute(id + u" wilson low"_s, row.number(u"wilson_lo"_s), score.low);
        wilson.compareAbsolute(id + u" wilson high"_s, row.number(u"wilson_hi"_s), score.high);
        exact.compareAbsolute(id + u" exact low"_s, row.number(u"cp_lo"_s), clopper.low);
        exact.compareAbsolute(id + u" exact high"_s, row.number(u"cp_hi"_s), clopper.high);
    }

    QCOMPARE(wilson.firstFailure(), "");
    QCOMPARE(exact.firstFailure(), "");
    QCOMPARE(wilson.compared() + exact.compared(), 198 * 4);
}

void TestProportion::nobodyAndEverybodyReachTheEnds()
{
    QCOMPARE(std::get<Interval>(stats::wilson(0, 6, 0.95)).low, 0.0);
    QCOMPARE(std::get<Interval>(stats::wilson(6, 6, 0.95)).high, 1.0);
    QCOMPARE(std::get<Interval>(stats::clopperPearson(0, 6, 0.95)).low, 0.0);
    QCOMPARE(std::get<Interval>(stats::clopperPearson(6, 6, 0.95)).high, 1.0);
}

void TestProportion::ofNobodyThereIsNoShare()
{
    QCOMPARE(stats::reason(stats::wilson(0, 0, 0.95)), Undefined::NoValues);
    QCOMPARE(stats::reason(stats::clopperPearson(0, 0, 0.95)), Undefined::NoValues);
}

void TestProportion::mcNemarAgreesWithR()
{
    Tally tally(1e-12);
    for (const Expected &row : test::reference(u"mcnemar.csv"_s)) {
        const auto outcome = stats::mcNemar(row.wholes(u"b"_s).front(), row.wholes(u"c"_s).front());
        if (const double *p = stats::figure(outcome))
            tally.compare(row.text(u"id"_s), row.number(u"exact_p"_s), *p);
        else
            QVERIFY(!row.number(u"exact_p"_s));
    }

    QCOMPARE(tally.firstFailure(), "");
    QVERIFY2(tally.compared() >= 70, QByteArray::number(tally.compared()));
}

void TestProportion::withoutChangesThereIsNoMcNemar()
{
    QCOMPARE(stats::reason(stats::mcNemar(0, 0)), Undefined::NoDiscordant);
}

void TestProportion::adjustedPAgreesWithR()
{
    Tally tally(1e-12);
    for (const Expected &row : test::reference(u"padjust.csv"_s)) {
        const std::vector<double> p = row.numbers(u"p"_s);
        compareAll(tally, row, u"holm"_s, stats::holm(p));
        compareAll(tally, row, u"hochberg"_s, stats::hochberg(p));
        compareAll(tally, row, u"bonferroni"_s, stats::bonferroni(p));
    }

    QCOMPARE(tally.firstFailure(), "");
    QVERIFY2(tally.compared() >= 900, QByteArray::number(tally.compared()));
}

void TestProportion::aFamilyOfNoneHasNoAdjustedP()
{
    QVERIFY(stats::holm({}).empty());
    QVERIFY(stats::hochberg({}).empty());
}

MALAR_TEST(TestProportion)

} // namespace test_proportion
#include "test_proportion.moc"
