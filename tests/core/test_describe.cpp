#include "core/stats/format.h"
#include "core/stats/ratios.h"
#include "tests/core/reference.h"
#include "tests/support/test.h"

#include <algorithm>

namespace test_describe {

using namespace Qt::Literals::StringLiterals;
using namespace malar;
using stats::Fraction;
using stats::QuantileType;
using stats::Summary;
using test::Expected;
using test::Tally;

namespace {

std::vector<std::int64_t> values(const Expected &row)
{
    const bool baseline = row.text(u"variable"_s) == u"baseline"_s;
    std::vector<std::int64_t> column;
    for (const stats::Pair &pair : test::referencePairs()[row.text(u"id"_s)])
        column.push_back(baseline ? pair.before : pair.after);
    return column;
}

} // namespace

/// Medians, quartiles, mean and standard deviation.
class TestDescribe : public test::Test {
    Q_OBJECT

private slots:
    void summariesAgreeWithRForAllNineTypes();
    void quartilesOfScoresAreExact();
    void theEndsAreTheExtremes();
    void oneValueHasNoSpread();
    void nothingHasNoSummary();
    void ratiosAreDescribedExactly();
    void ratiosAgreeWithWholeNumbersOfACommonDenominator();
    void fractionsAreInLowestTerms();
    void presetsAreThoseOfTheirPrograms();
    void keysNameTheirValueAndNoOther();
};

void TestDescribe::summariesAgreeWithRForAllNineTypes()
{
    Tally tally(1e-12);
    for (const Expected &row : test::reference(u"quantiles.csv"_s)) {
        const QString id = row.text(u"id"_s) + row.text(u"variable"_s);
        for (int type = 1; type <= 9; ++type) {
            const auto ours =
                std::get<Summary>(stats::describe(values(row), static_cast<QuantileType>(type)));
            const QString suffix = u"_type%1"_s.arg(type);
            tally.compareAbsolute(id + u" q1"_s + suffix, row.number(u"q1"_s + suffix), ours.q1.value());
            tally.compareAbsolute(id + u" q3"_s + suffix, row.number(u"q3"_s + suffix), ours.q3.value());
            tally.compareAbsolute(id + u" median"_s, row.number(u"median"_s), ours.median.value());
            if (type != 1)
                continue;
            tally.compareAbsolute(id + u" n"_s, row.number(u"n"_s), double(ours.count));
            tally.compareAbsolute(id + u" min"_s, row.number(u"min"_s), double(ours.minimum));
            tally.compareAbsolute(id + u" max"_s, row.number(u"max"_s), double(ours.maximum));
            tally.compareAbsolute(id + u" mean"_s, row.number(u"mean"_s), ours.mean.value());
            tally.compareAbsolute(id + u" sd"_s, row.number(u"sd"_s), ours.sd);
        }
    }

    QCOMPARE(tally.firstFailure(), "");
    QVERIFY2(tally.compared() >= 606 * 31 + 570, QByteArray::number(tally.compared()));
}

void TestDescribe::quartilesOfScoresAreExact()
{
    const std::vector<std::int64_t> scores{4, 7, 13, 20};

    const auto type6 = std::get<Summary>(stats::describe(scores, QuantileType::Type6));
    const auto type7 = std::get<Summary>(stats::describe(scores, QuantileType::Type7));

    QCOMPARE(type6.q1, Fraction(19, 4)); // 1.25th value
    QCOMPARE(type6.q3, Fraction(73, 4)); // 3.75th
    QCOMPARE(type7.q1, Fraction(25, 4)); // 1.75th
    QCOMPARE(type7.median, Fraction(10));
    QCOMPARE(type7.mean, Fraction(11));
}

void TestDescribe::theEndsAreTheExtremes()
{
    const std::vector<std::int64_t> scores{-3, 0, 8};
    for (int type = 1; type <= 9; ++type) {
        QCOMPARE(stats::quantile(scores, 0, static_cast<QuantileType>(type)), Fraction(-3));
        QCOMPARE(stats::quantile(scores, 1, static_cast<QuantileType>(type)), Fraction(8));
    }
}

void TestDescribe::oneValueHasNoSpread()
{
    const auto summary =
        std::get<Summary>(stats::describe(std::array<std::int64_t, 1>{12}, QuantileType::Type7));

    QCOMPARE(summary.sd, std::nullopt);
    QCOMPARE(summary.median, Fraction(12));
    QCOMPARE(summary.q1, Fraction(12));
}

void TestDescribe::nothingHasNoSummary()
{
    QCOMPARE(stats::reason(stats::describe({}, QuantileType::Type7)), stats::Undefined::NoValues);
}

// By hand, type 7: place 1.75 between 25 % and 33 1/3 % is 31.25 %; the mean of four is 64.58333 %.
void TestDescribe::ratiosAreDescribedExactly()
{
    const std::vector<stats::Ratio> ratios{{1, 1}, {1, 4}, {1, 3}, {1, 1}};
    constexpr Fraction unit(1, 10'000'000); // of a per cent

    const Summary summary = std::get<Summary>(stats::describe(ratios, 1'000'000'000, QuantileType::Type7));

    QCOMPARE(summary.count, 4);
    QCOMPARE(summary.q1 * unit, Fraction(125, 4));
    QCOMPARE(stats::formatMean(summary.q1 * unit), "31.3");
    QCOMPARE(summary.median * unit, Fraction(200, 3));
    QCOMPARE(summary.q3 * unit, Fraction(100));
    QCOMPARE(summary.minimum, 250'000'000);
    QCOMPARE(summary.maximum, 1'000'000'000);
    QCOMPARE(stats::formatMean(summary.mean * unit), "64.6");
    QCOMPARE(stats::reason(stats::describe(std::vector<stats::Ratio>(), 1, QuantileType::Type7)),
             stats::Undefined::NoValues);
}

void TestDescribe::ratiosAgreeWithWholeNumbersOfACommonDenominator()
{
    constexpr std::int64_t common = 2520; // of the denominators 1 to 10
    std::vector<stats::Ratio> ratios;
    std::vector<std::int64_t> wholes;
    for (std::int64_t i = 0; i < 25; ++i) {
        const std::int64_t of = 1 + i * 7 % 10;
        ratios.push_back({i * 5 % (of + 1), of});
        wholes.push_back(ratios.back().part * common / of);
    }
    for (int type = 1; type <= 9; ++type) {
        const auto which = static_cast<QuantileType>(type);
        const Summary ours = std::get<Summary>(stats::describe(ratios, common, which));
        const Summary known = std::get<Summary>(stats::describe(wholes, which));
        QCOMPARE(ours.q1, known.q1);
        QCOMPARE(ours.median, known.median);
        QCOMPARE(ours.q3, known.q3);
        QCOMPARE(ours.minimum, known.minimum);
        QCOMPARE(ours.maximum, known.maximum);
        QVERIFY(std::abs(ours.mean.value() - known.mean.value()) < 1e-4);
        QVERIFY(std::abs(*ours.sd - *known.sd) < 1e-3);
    }
}

void TestDescribe::fractionsAreInLowestTerms()
{
    QCOMPARE(Fraction(6, 4), Fraction(3, 2));
    QCOMPARE(Fraction(-6, 4), Fraction(-3, 2));
    QCOMPARE(Fraction(-3, 2).floor(), -2);
    QCOMPARE(Fraction(0, 5), Fraction(0));
}

void TestDescribe::presetsAreThoseOfTheirPrograms()
{
    QCOMPARE(stats::preset("exact"), stats::TestSettings());
    QCOMPARE(stats::preset("r")->method, stats::Method::RDefault);
    QCOMPARE(stats::preset("spss")->quantileType, QuantileType::Type6);
    QCOMPARE(stats::preset("stata")->zeros, stats::Zeros::Pratt);
    QCOMPARE(stats::preset("stata")->quantileType, QuantileType::Type2);
    QCOMPARE(stats::preset("acr2025")->rounding, stats::Rounding::OneTruncated);
    QCOMPARE(stats::preset("sas"), std::nullopt);
}

void TestDescribe::keysNameTheirValueAndNoOther()
{
    for (const auto method : {stats::Method::Exact, stats::Method::Normal, stats::Method::NormalCc})
        QCOMPARE(fromKey<stats::Method>(key(method)), method);
    for (const auto zeros : {stats::Zeros::Drop, stats::Zeros::Pratt})
        QCOMPARE(fromKey<stats::Zeros>(key(zeros)), zeros);
    for (const auto interval :
         {stats::SurvivalInterval::LogLog, stats::SurvivalInterval::Log, stats::SurvivalInterval::Plain})
        QCOMPARE(fromKey<stats::SurvivalInterval>(key(interval)), interval);
    QCOMPARE(key(stats::SurvivalInterval::LogLog), "log-log");
    QCOMPARE(fromKey<stats::SurvivalInterval>("loglog"), std::nullopt);
    QCOMPARE(fromKey<stats::Alternative>("less"), stats::Alternative::Less);
    QCOMPARE(fromKey<stats::Method>("Exact"), std::nullopt);
}

MALAR_TEST(TestDescribe)

} // namespace test_describe
#include "test_describe.moc"
