#include "ui/words/typednumber.h"

#include "tests/support/test.h"

#include <QLocale>

namespace test_typednumber {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

class TestTypedNumber : public test::Test {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::system()); }
    void whatAFieldShowsIsReadAsItWas_data();
    void whatAFieldShowsIsReadAsItWas();
    void whatIsTypedIsReadOrRefused_data();
    void whatIsTypedIsReadOrRefused();
};

void TestTypedNumber::whatAFieldShowsIsReadAsItWas_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"C"_s, u"en_US"_s, u"en_GB"_s, u"es_ES"_s, u"de_DE"_s, u"de_CH"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void TestTypedNumber::whatAFieldShowsIsReadAsItWas()
{
    QFETCH(QString, language);
    QLocale::setDefault(QLocale(language));

    for (const double number :
         {0.0, 0.5, 0.125, 1.125, 7.5, 300.0, 1000.0, 1234.567, 12345.5, 1000000.0, -2.5})
        QCOMPARE(numberFromText(typedNumber(number)), std::optional(number));
}

void TestTypedNumber::whatIsTypedIsReadOrRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<double>>("read");
    const auto row = [](const QString &typed, std::optional<double> read) {
        QTest::newRow(qPrintable(typed)) << typed << read;
    };
    row(u"300"_s, 300);
    row(u" 7,5 "_s, 7.5);
    row(u"7.5"_s, 7.5);
    row(u"0,125"_s, 0.125);
    row(u"1000"_s, 1000);
    // A thousand, or one?
    row(u"1.000"_s, {});
    row(u"1,000"_s, {});
    row(u"12,345"_s, {});
    row(u"1.000,5"_s, {});
    row(u"full"_s, {});
    row(u"inf"_s, {});
    row(u""_s, {});
}

void TestTypedNumber::whatIsTypedIsReadOrRefused()
{
    QFETCH(QString, typed);
    QFETCH(std::optional<double>, read);

    QCOMPARE(numberFromText(typed), read);
}

MALAR_TEST(TestTypedNumber)

} // namespace test_typednumber
#include "test_typednumber.moc"
