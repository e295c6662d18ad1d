#include "core/exchange/compare.h"
#include "core/exchange/pairs.h"
#include "core/exchange/tablefile.h"
#include "tests/support/test.h"

#include <algorithm>

namespace test_pairs {

using namespace Qt::Literals::StringLiterals;
using namespace malar;
using exchange::PairSet;
using exchange::Refusal;
using stats::Pair;

namespace {

using Reason = Refusal::Reason;

auto readPairs(const QByteArray &bytes) { return exchange::readPairs(*exchange::readTable(bytes)); }

std::vector<PairSet> sets(const QByteArray &rows)
{
    auto read = readPairs("dataset,before,after\n" + rows);
    return read ? *std::move(read) : std::vector<PairSet>();
}

/// The cell of a column in the only row of a comparison.
std::string cell(const QByteArray &rows, const std::string &column, const stats::TestSettings &settings = {})
{
    const std::string table = exchange::comparisonTable(sets(rows), settings);
    const auto read = exchange::CsvTable::parse(QByteArray::fromStdString(table));
    const auto place = std::ranges::find(read->header(), column) - read->header().begin();
    return std::string(read->record(0)[static_cast<std::size_t>(place)]);
}

} // namespace

class TestPairs : public test::Test {
    Q_OBJECT

private slots:
    void datasetsComeInTheOrderOfTheirFirstRow();
    void decimalsBecomeWholeUnits();
    void equalDecimalDifferencesTie();
    void anEmptyCellLeavesItsPairOut();
    void whatIsNoPlainDecimalIsRefused_data();
    void whatIsNoPlainDecimalIsRefused();
    void aDecimalCommaCountsWhereTheSeparatorIsNone();
    void tooManyDigitsAreRefused_data();
    void tooManyDigitsAreRefused();
    void aRowWithoutADatasetIsRefused();
    void undefinedFiguresAreEmptyAndExplained_data();
    void undefinedFiguresAreEmptyAndExplained();
    void settingsChangeTheirColumns();
    void figuresAreInTheUnitsOfTheFile();
};

void TestPairs::datasetsComeInTheOrderOfTheirFirstRow()
{
    const std::vector<PairSet> read = sets("b,1,2\na,3,4\nb,5,6\n");

    QCOMPARE(read.size(), std::size_t(2));
    QCOMPARE(read[0].name, "b");
    QCOMPARE(read[0].pairs, (std::vector<Pair>{{1, 2}, {5, 6}}));
    QCOMPARE(read[1].pairs, (std::vector<Pair>{{3, 4}}));
}

void TestPairs::decimalsBecomeWholeUnits()
{
    const std::vector<PairSet> read = sets("a,12.75,3\na,-0.5,4.50\nb,7,1\n");

    QCOMPARE(read[0].unitsPerOne, 100);
    QCOMPARE(read[0].pairs, (std::vector<Pair>{{1275, 300}, {-50, 450}}));
    QCOMPARE(read[1].unitsPerOne, 1);
}

void TestPairs::equalDecimalDifferencesTie()
{
    // As doubles 0.3 - 0.1 is below 0.2, and W+ would be 2 instead of 1.5.
    QCOMPARE(cell("a,0.3,0.1\na,0,0.2\n", "w_plus"), "1.5");
}

void TestPairs::anEmptyCellLeavesItsPairOut()
{
    const QByteArray rows = "a,,1\na,5,3\na,4,\na,7,3\n";

    QCOMPARE(sets(rows)[0].leftOut, 2);
    QCOMPARE(cell(rows, "pairs"), "2");
    QCOMPARE(cell(rows, "note"), "2 pairs left out: empty cell");
}

void TestPairs::whatIsNoPlainDecimalIsRefused_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value :
         {"x", "NA", "nan", "inf",   "1e3", "1e309", "0x10",    "+1",      "--1",    "-",
          ".", "1.", ".5",  "1.2.3", " 1",  "1 ",    "\"1,5\"", "\"1\n\"", "\u0661", "\u22121"})
        QTest::newRow(value) << QByteArray(value);
}

void TestPairs::whatIsNoPlainDecimalIsRefused()
{
    QFETCH(QByteArray, value);

    const auto read = readPairs("dataset,before,after\na,1,2\na,1," + value + "\n");

    QVERIFY(!read);
    QCOMPARE(read.error(), (Refusal{Reason::NotADecimal, 3, u"after"_s}));
}

void TestPairs::aDecimalCommaCountsWhereTheSeparatorIsNone()
{
    const auto spanish = readPairs("Dataset;Before;After\na;12,75;3\na;-0,5;4,50\n");

    QVERIFY(spanish);
    QCOMPARE(spanish->front().pairs, sets("a,12.75,3\na,-0.5,4.50\n").front().pairs);
    QCOMPARE(readPairs("dataset;before;after\na;1,5;2,5\na;1.5;2\n").error(),
             (Refusal{Reason::DecimalPoint, 3, u"before"_s}));
}

void TestPairs::tooManyDigitsAreRefused_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("row");
    QTest::newRow("beyond 64 bits") << QByteArray("a,99999999999999999999,1\n") << 2;
    QTest::newRow("18 digits") << QByteArray("a,100000000000000000,1\n") << 2;
    QTest::newRow("18 decimals") << QByteArray("a,0.000000000000000001,1\n") << 2;
    QTest::newRow("together with another's decimals") << QByteArray("a,1,1.0000000000000001\na,10,1\n") << 3;
}

void TestPairs::tooManyDigitsAreRefused()
{
    QFETCH(QByteArray, rows);

    const auto read = readPairs("dataset,before,after\n" + rows);

    QVERIFY(!read);
    QCOMPARE(read.error().reason, Reason::TooManyDigits);
    QCOMPARE(read.error().column, u"before"_s);
    QTEST(static_cast<int>(read.error().row), "row");
}

void TestPairs::aRowWithoutADatasetIsRefused()
{
    const auto read = readPairs("dataset,before,after\na,1,2\n,1,2\n");

    QCOMPARE(read.error(), (Refusal{Reason::NoName, 3, u"dataset"_s}));
}

void TestPairs::undefinedFiguresAreEmptyAndExplained_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("empty");
    QTest::addColumn<std::string>("note");
    const QString noTest = u"method p shift before_median mean_difference t sign_p"_s;
    QTest::newRow("no pair") << QByteArray("a,,1\n") << noTest
                             << std::string("1 pair left out: empty cell; no complete pair");
    QTest::newRow("all zero") << QByteArray("a,1,1\na,2,2\n") << u"z rank_biserial t sign_p"_s
                              << std::string("all differences are zero; all differences are equal: no t");
    QTest::newRow("one pair") << QByteArray("a,5,1\n")
                              << u"z shift_low shift_high shift_level sd_difference t"_s
                              << std::string("one pair: no interval, standard deviation or t");
    QTest::newRow("equal differences")
        << QByteArray("a,5,1\na,6,2\n") << u"t t_df t_p"_s << std::string("all differences are equal: no t");
    QTest::newRow("1,100 pairs") << QByteArray("a,5,1\na,7,1\n").repeated(550) << u"p_smallest"_s
                                 << std::string(
                                        "more than 1000 non-zero differences: normal-cc in place of exact; "
                                        "p_smallest is below 1e-307; shift_level is approximate");
}

void TestPairs::undefinedFiguresAreEmptyAndExplained()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, empty);
    QFETCH(std::string, note);

    for (const QString &column : empty.split(u' '))
        QVERIFY2(cell(rows, column.toStdString()).empty(), qPrintable(column));
    QCOMPARE(cell(rows, "note"), note);
}

void TestPairs::settingsChangeTheirColumns()
{
    const QByteArray rows = "a,9,1\na,5,5\na,3,6\na,8,2\na,7,2\n";

    QCOMPARE(cell(rows, "method", {.method = stats::Method::NormalCc}), "normal-cc");
    QCOMPARE(cell(rows, "zeros", {.zeros = stats::Zeros::Pratt}), "pratt");
    QCOMPARE(cell(rows, "w_plus"), "9");                                  // ranks 4, 3 and 2
    QCOMPARE(cell(rows, "w_plus", {.zeros = stats::Zeros::Pratt}), "12"); // each one higher
    QCOMPARE(cell(rows, "p", {.alternative = stats::Alternative::Greater}), "0.125");
    QCOMPARE(cell(rows, "sign_p", {.alternative = stats::Alternative::Greater}), "0.3125");
    QCOMPARE(cell(rows, "before_q3", {.quantileType = stats::QuantileType::Type6}), "8.5");
}

void TestPairs::figuresAreInTheUnitsOfTheFile()
{
    const QByteArray rows = "a,12.75,3\na,16.5,4\n";

    QCOMPARE(cell(rows, "before_median"), "14.625");
    QCOMPARE(cell(rows, "shift"), "11.125");
    QCOMPARE(cell(rows, "mean_difference"), "11.125");
}

MALAR_TEST(TestPairs)

} // namespace test_pairs
#include "test_pairs.moc"
