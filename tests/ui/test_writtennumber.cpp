#include "ui/words/writtennumber.h"

#include "tests/support/test.h"
#include "ui/figures/coursewords.h"
#include "ui/words/infusionwords.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"

#include <QLocale>

namespace test_writtennumber {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

class TestWrittenNumber : public test::Test {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::system()); }
    void noLocalePartsThousands_data();
    void noLocalePartsThousands();
    void aNumberIsWrittenAlikeEverywhere();
    void anAmountKeepsItsDecimals();
    void aNumberStaysWithItsUnit();
};

void TestWrittenNumber::noLocalePartsThousands_data()
{
    QTest::addColumn<QString>("amount");
    QTest::newRow("C") << u"12345.5"_s;
    QTest::newRow("en_US") << u"12345.5"_s;
    QTest::newRow("en_IN") << u"12345.5"_s;
    QTest::newRow("es_ES") << u"12345,5"_s;
    QTest::newRow("de_CH") << u"12345.5"_s;
}

void TestWrittenNumber::noLocalePartsThousands()
{
    QFETCH(QString, amount);
    QLocale::setDefault(QLocale(QString::fromLatin1(QTest::currentDataTag())));

    QCOMPARE(writtenNumber(2100), u"2100"_s);
    QCOMPARE(writtenNumber(1234567), u"1234567"_s);
    QCOMPARE(writtenNumber(-1234), u"−1234"_s);
    QCOMPARE(writtenAmount(2100), u"2100"_s);
    QCOMPARE(writtenAmount(12345.5), amount);
}

void TestWrittenNumber::aNumberIsWrittenAlikeEverywhere()
{
    QLocale::setDefault(QLocale(u"en_US"_s));

    QCOMPARE(numbers::count(3000), u"3000"_s);
    QCOMPARE(numbers::amount(3000), u"3000"_s);
    QCOMPARE(numbers::fixed(3000, 0), u"3000"_s);
    QCOMPARE(terms::number(3000), u"3000"_s);
    QCOMPARE(terms::change({-3000, {}}, false), u"−3000"_s);
    QCOMPARE(coursewords::amount(3000), u"3000"_s);
    QCOMPARE(insteadWords(3000, 300), u"3000 mg instead of 300 mg"_s);
}

// Neither 1.23457e+06 nor 0.
void TestWrittenNumber::anAmountKeepsItsDecimals()
{
    QLocale::setDefault(QLocale(u"en_US"_s));

    QCOMPARE(writtenAmount(1234567.125), u"1234567.125"_s);
    QCOMPARE(writtenAmount(0.0625), u"0.0625"_s);
    QCOMPARE(writtenAmount(0.1 + 0.2), u"0.3"_s);
    QCOMPARE(writtenAmount(100), u"100"_s);
    QCOMPARE(writtenAmount(0), u"0"_s);
}

void TestWrittenNumber::aNumberStaysWithItsUnit()
{
    QCOMPARE(withUnits(u"Anifrolumab 300 mg every 28 days, 20 mg/day"_s),
             u"Anifrolumab 300\u00a0mg every 28 days, 20\u00a0mg/day"_s);
    QCOMPARE(withUnits(u"adherence 3/4 (75 %); 1 g/day; 2 grades"_s),
             u"adherence 3/4 (75\u00a0%); 1\u00a0g/day; 2 grades"_s);
}

MALAR_TEST(TestWrittenNumber)

} // namespace test_writtennumber
#include "test_writtennumber.moc"
