#include "core/stats/format.h"
#include "tests/support/test.h"

namespace test_format {

using namespace malar;
using stats::Fraction;
using stats::Rounding;

/// Figures as text: decided from exact rationals, never from a double that is a little off.
class TestFormat : public test::Test {
    Q_OBJECT

private slots:
    void exactFiguresPrintAsTheyAre();
    void otherFiguresPrintTwoDecimals();
    void oneDecimalFollowsItsRule_data();
    void oneDecimalFollowsItsRule();
    void meansAlwaysHaveOneDecimal();
    void fixedDecimalsAreHalfUpAndKeepTheirZeros();
    void pHasThreeDecimalsHalfUpAndMoreBesideALevel_data();
    void pHasThreeDecimalsHalfUpAndMoreBesideALevel();
};

void TestFormat::exactFiguresPrintAsTheyAre()
{
    QCOMPARE(stats::format({51, 4}, Rounding::AsData), "12.75");
    QCOMPARE(stats::format({33, 2}, Rounding::AsData), "16.5");
    QCOMPARE(stats::format(10, Rounding::AsData), "10");
    QCOMPARE(stats::format(0, Rounding::AsData), "0");
    QCOMPARE(stats::format({-1, 4}, Rounding::AsData), "-0.25");
}

void TestFormat::otherFiguresPrintTwoDecimals()
{
    QCOMPARE(stats::format({1, 3}, Rounding::AsData), "0.33");
    QCOMPARE(stats::format({29, 12}, Rounding::AsData), "2.42");
    QCOMPARE(stats::format({1, 8}, Rounding::AsData), "0.13");
    QCOMPARE(stats::format({599, 600}, Rounding::AsData), "1.00");
}

void TestFormat::oneDecimalFollowsItsRule_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<std::string>("up");
    QTest::addColumn<std::string>("even");
    QTest::addColumn<std::string>("cut");
    // In hundredths.
    QTest::newRow("12.75") << qint64(1275) << std::string("12.8") << std::string("12.8")
                           << std::string("12.7");
    QTest::newRow("12.25") << qint64(1225) << std::string("12.3") << std::string("12.2")
                           << std::string("12.2");
    QTest::newRow("0.95") << qint64(95) << std::string("1") << std::string("1") << std::string("0.9");
    QTest::newRow("4") << qint64(400) << std::string("4") << std::string("4") << std::string("4");
    QTest::newRow("-0.25") << qint64(-25) << std::string("-0.3") << std::string("-0.2")
                           << std::string("-0.2");
    QTest::newRow("-0.04") << qint64(-4) << std::string("0") << std::string("0") << std::string("0");
}

void TestFormat::oneDecimalFollowsItsRule()
{
    QFETCH(qint64, numerator);
    const Fraction value(numerator, 100);

    QTEST(stats::format(value, Rounding::OneHalfUp), "up");
    QTEST(stats::format(value, Rounding::OneHalfEven), "even");
    QTEST(stats::format(value, Rounding::OneTruncated), "cut");
}

void TestFormat::fixedDecimalsAreHalfUpAndKeepTheirZeros()
{
    QCOMPARE(stats::formatFixed(96.875, 1), "96.9");
    QCOMPARE(stats::formatFixed(0.285, 2), "0.29"); // the double lies below
    QCOMPARE(stats::formatFixed(1, 2), "1.00");
    QCOMPARE(stats::formatFixed(-0.125, 2), "-0.13");
    QCOMPARE(stats::formatFixed(-0.001, 2), "0.00");
    QCOMPARE(stats::formatFixed(66.5, 0), "67");
    QCOMPARE(stats::formatFixed(0, 0), "0");
}

void TestFormat::meansAlwaysHaveOneDecimal()
{
    QCOMPARE(stats::formatMean(Fraction(12)), "12.0");
    QCOMPARE(stats::formatMean(Fraction(49, 4)), "12.3");
    QCOMPARE(stats::formatMean(0.35), "0.4"); // the nearest double lies below
    QCOMPARE(stats::formatMean(30.2449), "30.2");
    QCOMPARE(stats::formatMean(-2.25), "-2.3");
}

void TestFormat::pHasThreeDecimalsHalfUpAndMoreBesideALevel_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<std::string>("text");
    QTest::newRow("1/16, which printf prints as 0.062") << 0.0625 << std::string("0.063");
    QTest::newRow("1/32") << 0.03125 << std::string("0.031");
    QTest::newRow("0.05 itself") << 0.05 << std::string("0.050");
    QTest::newRow("just above 0.05") << 0.0504 << std::string("0.0504");
    QTest::newRow("just below 0.05") << 0.0498 << std::string("0.0498");
    QTest::newRow("a hair below 0.05") << 0.04998 << std::string("0.04998");
    QTest::newRow("rounds to 0.049") << 0.0494 << std::string("0.049");
    QTest::newRow("just below 0.1") << 0.0998 << std::string("0.0998");
    QTest::newRow("just above 0.01") << 0.0103 << std::string("0.0103");
    QTest::newRow("25/1024, near none") << 0.0244140625 << std::string("0.024");
    QTest::newRow("a half a little off") << 0.0014999999999999999 << std::string("0.002");
    QTest::newRow("one") << 1.0 << std::string("1.000");
    QTest::newRow("rounds to one") << 0.9996 << std::string("1.000");
    QTest::newRow("smallest printed") << 0.001 << std::string("0.001");
    QTest::newRow("below") << 0.00099 << std::string("<0.001");
    QTest::newRow("tiny") << 1e-60 << std::string("<0.001");
}

void TestFormat::pHasThreeDecimalsHalfUpAndMoreBesideALevel()
{
    QFETCH(double, p);

    QTEST(stats::formatP(p), "text");
}

MALAR_TEST(TestFormat)

} // namespace test_format
#include "test_format.moc"
