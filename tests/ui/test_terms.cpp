#include "tests/support/test.h"
#include "ui/words/language.h"
#include "ui/words/terms.h"

#include <QSet>

namespace test_terms {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

class TestTerms : public test::Test {
    Q_OBJECT

private slots:
    void everyRegionHasALetterOfItsOwn_data();
    void everyRegionHasALetterOfItsOwn();
    void everyLevelOfEveryItemIsNamed();
    void aLevelThatDoesNotExistHasNoName();
    void aChangeSaysItsDirection_data();
    void aChangeSaysItsDirection();
    void aRegionInsideASentenceKeepsTheShapeItNames();
};

void TestTerms::everyRegionHasALetterOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Spanish") << u"es"_s;
}

void TestTerms::everyRegionHasALetterOfItsOwn()
{
    QFETCH(QString, language);
    speak(language);

    QSet<QChar> letters;
    for (const Region region : regions)
        letters.insert(terms::shortcut(region));
    speak(u"en"_s);

    QCOMPARE(letters.size(), static_cast<qsizetype>(regionCount));
}

void TestTerms::everyLevelOfEveryItemIsNamed()
{
    for (const SignSpec &sign : signs)
        for (const std::uint8_t value : sign.allowed)
            QVERIFY2(!terms::level(sign.sign, value).isEmpty(), sign.key.data());
}

void TestTerms::aLevelThatDoesNotExistHasNoName()
{
    QCOMPARE(terms::level(Sign::ScalpScarring, 1), QString());
    QCOMPARE(terms::level(Sign::ScalpScarring, 2), QString());
    QCOMPARE(terms::level(Sign::Erythema, 4), QString());
}

void TestTerms::aChangeSaysItsDirection_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("now");
    QTest::addColumn<QString>("words");

    QTest::newRow("a fall is negative") << 13 << 5 << u"−8 (−62 %)"_s;
    QTest::newRow("a rise has its plus") << 4 << 6 << u"+2 (+50 %)"_s;
    QTest::newRow("no change") << 7 << 7 << u"0"_s;
    QTest::newRow("from 0 there is no per cent") << 0 << 3 << u"+3"_s;
}

void TestTerms::aChangeSaysItsDirection()
{
    QFETCH(int, before);
    QFETCH(int, now);

    QTEST(terms::change(change(before, now)), "words");
}

void TestTerms::aRegionInsideASentenceKeepsTheShapeItNames()
{
    QCOMPARE(terms::label(Item{Sign::Scale, Region::VNeck}),
             u"Scale/hypertrophy, V-area of the neck (front)"_s);
    QCOMPARE(terms::label(Item{Sign::Erythema, Region::Ears}), u"Erythema, ears"_s);
}

MALAR_TEST(TestTerms)

} // namespace test_terms
#include "test_terms.moc"
