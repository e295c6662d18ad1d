#include "core/domain/severity.h"

#include "tests/support/test.h"

namespace test_severity {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// Bands and responses, each from the paper that defines it.
class TestSeverity : public test::Test {
    Q_OBJECT

private slots:
    void aTotalLiesInItsBand_data();
    void aTotalLiesInItsBand();
    void kleinDoesNotGradeDamage();
    void setsAreFoundByTheirKeys();
    void aFallIsNegative();
    void thereIsNoPercentageFromZero();
    void aResponseBeginsAtItsEdge_data();
    void aResponseBeginsAtItsEdge();
    void aPercentageFromZeroIsUndefined();
    void everyClasi70ResponseIsAClasi50Response();
};

void TestSeverity::aTotalLiesInItsBand_data()
{
    QTest::addColumn<SeveritySet>("set");
    QTest::addColumn<Axis>("axis");
    QTest::addColumn<int>("total");
    QTest::addColumn<QString>("band");

    // Klein et al., Arch Dermatol 2011;147:203-8.
    for (const auto &[total, band] : {std::pair{0, "mild"},
                                      {9, "mild"},
                                      {10, "moderate"},
                                      {20, "moderate"},
                                      {21, "severe"},
                                      {70, "severe"}})
        QTest::addRow("Klein A %d", total)
            << SeveritySet::Klein2011 << Axis::Activity << total << QString::fromLatin1(band);
    // Abbas et al., J Am Acad Dermatol 2023;88:219.
    for (const auto &[total, band] : {std::pair{0, "mild"},
                                      {6, "mild"},
                                      {7, "moderate"},
                                      {14, "moderate"},
                                      {15, "severe"},
                                      {70, "severe"}})
        QTest::addRow("Abbas A %d", total)
            << SeveritySet::Abbas2023 << Axis::Activity << total << QString::fromLatin1(band);
    for (const auto &[total, band] : {std::pair{0, "mild"},
                                      {5, "mild"},
                                      {6, "moderate"},
                                      {16, "moderate"},
                                      {17, "severe"},
                                      {56, "severe"}})
        QTest::addRow("Abbas D %d", total)
            << SeveritySet::Abbas2023 << Axis::Damage << total << QString::fromLatin1(band);
}

void TestSeverity::aTotalLiesInItsBand()
{
    QFETCH(SeveritySet, set);
    QFETCH(Axis, axis);
    QFETCH(int, total);
    QFETCH(QString, band);

    const std::optional<Severity> graded = severity(set, axis, total);

    QVERIFY(graded);
    QCOMPARE(key(*graded), band.toStdString());
}

void TestSeverity::kleinDoesNotGradeDamage() { QVERIFY(!severity(SeveritySet::Klein2011, Axis::Damage, 30)); }

void TestSeverity::setsAreFoundByTheirKeys()
{
    QCOMPARE(fromKey<SeveritySet>("klein2011"), SeveritySet::Klein2011);
    QCOMPARE(fromKey<SeveritySet>("abbas2023"), SeveritySet::Abbas2023);
    QCOMPARE(fromKey<SeveritySet>("rclasi"), std::nullopt);
}

void TestSeverity::aFallIsNegative()
{
    const Change fall = change(20, 15);

    QCOMPARE(fall.points, -5);
    QCOMPARE(*fall.percent, -25.0);
}

void TestSeverity::thereIsNoPercentageFromZero()
{
    QCOMPARE(change(0, 3).points, 3);
    QVERIFY(!change(0, 3).percent);
}

void TestSeverity::aResponseBeginsAtItsEdge_data()
{
    QTest::addColumn<Response>("response");
    QTest::addColumn<int>("baseline");
    QTest::addColumn<int>("now");
    QTest::addColumn<bool>("reached");

    // Klein 2011: 4 points or 20 %. CLASI-50 and CLASI-70: a fall by half, and by 70 %.
    QTest::newRow("3 points") << Response::FourPoints << 20 << 17 << false;
    QTest::newRow("4 points") << Response::FourPoints << 20 << 16 << true;
    QTest::newRow("19.05 %") << Response::TwentyPercent << 21 << 17 << false;
    QTest::newRow("20 %") << Response::TwentyPercent << 20 << 16 << true;
    QTest::newRow("20 % of 5") << Response::TwentyPercent << 5 << 4 << true;
    QTest::newRow("a rise") << Response::TwentyPercent << 10 << 12 << false;
    QTest::newRow("47.6 %") << Response::Clasi50 << 21 << 11 << false;
    QTest::newRow("50 %") << Response::Clasi50 << 20 << 10 << true;
    QTest::newRow("69.2 %") << Response::Clasi70 << 13 << 4 << false;
    QTest::newRow("70 %") << Response::Clasi70 << 10 << 3 << true;
    QTest::newRow("70 % of 70") << Response::Clasi70 << 70 << 21 << true;
    QTest::newRow("1 left") << Response::Complete << 10 << 1 << false;
    QTest::newRow("nothing left") << Response::Complete << 10 << 0 << true;
    QTest::newRow("four points of nothing") << Response::FourPoints << 0 << 0 << false;
}

void TestSeverity::aResponseBeginsAtItsEdge()
{
    QFETCH(Response, response);
    QFETCH(int, baseline);
    QFETCH(int, now);

    const std::optional<bool> reached = reaches(response, baseline, now);

    QVERIFY(reached);
    QTEST(*reached, "reached");
}

void TestSeverity::aPercentageFromZeroIsUndefined()
{
    for (const Response response : responses)
        QCOMPARE(reaches(response, 0, 0).has_value(), response == Response::FourPoints);
}

void TestSeverity::everyClasi70ResponseIsAClasi50Response()
{
    for (int baseline = 1; baseline <= 70; ++baseline)
        for (int now = 0; now <= 70; ++now) {
            if (*reaches(Response::Clasi70, baseline, now))
                QVERIFY(*reaches(Response::Clasi50, baseline, now));
            if (*reaches(Response::Complete, baseline, now))
                QVERIFY(*reaches(Response::Clasi70, baseline, now));
        }
}

MALAR_TEST(TestSeverity)

} // namespace test_severity
#include "test_severity.moc"
