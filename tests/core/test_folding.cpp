#include "core/domain/folding.h"

#include "core/domain/alikenames.h"
#include "core/domain/onelinetext.h"
#include "tests/support/test.h"

namespace test_folding {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// What people see as the same.
class TestFolding : public test::Test {
    Q_OBJECT

private slots:
    void codesThatLookAlikeHaveOneKey_data();
    void codesThatLookAlikeHaveOneKey();
    void codesThatAreToldApartHaveTwo_data();
    void codesThatAreToldApartHaveTwo();
    void aMarkerIsKnownByItsLettersAndItsSigns_data();
    void aMarkerIsKnownByItsLettersAndItsSigns();
    void aNameIsKnownInWhateverOrder();
    void aNumberIsKnownByItsDigits();
    void aSearchFindsWhatPeopleSee_data();
    void aSearchFindsWhatPeopleSee();
    void aKeyFindsOneOfTenThousand();
    void aTextOfOneLineHasNoBreaksAndNothingUnseen();
};

void TestFolding::codesThatLookAlikeHaveOneKey_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << u"syn-01"_s;
    QTest::newRow("a space") << u"SYN 01"_s;
    QTest::newRow("no separator") << u"SYN01"_s;
    QTest::newRow("fewer zeros") << u"SYN-1"_s;
    QTest::newRow("more zeros") << u"SYN-0001"_s;
    QTest::newRow("an en dash") << u"SYN\u201301"_s;
    QTest::newRow("a minus") << u"SYN\u221201"_s;
    QTest::newRow("a soft hyphen") << u"SYN\u00AD-01"_s;
    QTest::newRow("fullwidth") << u"\uFF33\uFF39\uFF2E\uFF0D\uFF10\uFF11"_s;
    QTest::newRow("a Cyrillic S and Y") << u"\u0405\u0423N-01"_s;
    QTest::newRow("a Greek Upsilon and Nu") << u"S\u03A5\u039D-01"_s;
    QTest::newRow("an accent") << u"SY\u0144-01"_s;
    QTest::newRow("a spreadsheet's number") << u"SYN-1.0"_s;
    QTest::newRow("the letter O for a zero") << u"SYN-O1"_s;
    QTest::newRow("a small L for a one") << u"SYN-0l"_s;
    QTest::newRow("a capital I for a one") << u"SYN-0I"_s;
}

void TestFolding::codesThatLookAlikeHaveOneKey()
{
    QFETCH(QString, other);

    QCOMPARE(codeKey(other), codeKey(u"SYN-01"_s));
}

void TestFolding::codesThatAreToldApartHaveTwo_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("another number") << u"SYN-01"_s << u"SYN-10"_s;
    QTest::newRow("centre and number") << u"1-11"_s << u"11-1"_s;
    QTest::newRow("another letter") << u"A-1"_s << u"B-1"_s;
    QTest::newRow("letters alone are no number") << u"AI-1"_s << u"AL-1"_s;
    QTest::newRow("a centre's letter is no number") << u"O-1"_s << u"0-1"_s;
    QTest::newRow("ten and one") << u"10"_s << u"1"_s;
    QTest::newRow("nothing but a zero") << u"A-0"_s << u"A"_s;
}

void TestFolding::codesThatAreToldApartHaveTwo()
{
    QFETCH(QString, one);
    QFETCH(QString, other);

    QVERIFY(codeKey(one) != codeKey(other));
}

void TestFolding::aMarkerIsKnownByItsLettersAndItsSigns_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("a hyphen") << u"PD-1"_s << u"PD1"_s << true;
    QTest::newRow("case and a blank") << u"CD56bright"_s << u"cd56 Bright"_s << true;
    QTest::newRow("minus and hyphen") << u"CD4-"_s << u"CD4\u2212"_s << true;
    QTest::newRow("plus and minus") << u"CD4+"_s << u"CD4-"_s << false;
    QTest::newRow("plus and minus within") << u"CD3-CD56+"_s << u"CD3+CD56+"_s << false;
    QTest::newRow("another number") << u"IL1"_s << u"IL10"_s << false;
    QTest::newRow("two receptors") << u"KIR2DL1_S1"_s << u"KIR2DL2_L3"_s << false;
}

void TestFolding::aMarkerIsKnownByItsLettersAndItsSigns()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, alike);

    QCOMPARE(likenessKey(one) == likenessKey(other), alike);
}

void TestFolding::aNameIsKnownInWhateverOrder()
{
    QCOMPARE(nameKey(u"García-Müller, María José"_s), nameKey(u"maria jose GARCIA MULLER"_s));
    QCOMPARE(nameKey(u"O'Brien"_s), nameKey(u"O\u2019Brien"_s));
    QVERIFY(nameKey(u"Ana Ruiz"_s) != nameKey(u"Ana Roig"_s));
    QVERIFY(isSimilarName(u"García-Müller, María José"_s, u"Garcia, Maria"_s));
    QVERIFY(!isSimilarName(u"Ana de la Cruz"_s, u"Eva de la Rosa"_s));
}

void TestFolding::aNumberIsKnownByItsDigits()
{
    QCOMPARE(numberKey(u"NHC 4471-882/B"_s), numberKey(u"nhc4471882b"_s));
    QCOMPARE(numberKey(u"0017"_s), numberKey(u"17"_s));
    QVERIFY(numberKey(u"17"_s) != numberKey(u"170"_s));
    QVERIFY(numberKey(u"AB"_s) != numberKey(u"AC"_s));
}

void TestFolding::aSearchFindsWhatPeopleSee_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("the number without separators") << u"4471882"_s << true;
    QTest::newRow("the number as it is written") << u"4471-882/B"_s << true;
    QTest::newRow("the words in another order") << u"maria muller"_s << true;
    QTest::newRow("with the accents") << u"García-Müller"_s << true;
    QTest::newRow("decomposed") << u"Garci\u0301a"_s << true;
    QTest::newRow("the code with fewer zeros") << u"hub-3"_s << true;
    QTest::newRow("the beginning of the code") << u"hub00"_s << true;
    QTest::newRow("a birth date") << u"1984-02-14"_s << true;
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("a dash alone") << u"-"_s << true;
    QTest::newRow("another code") << u"hub-30"_s << false;
    QTest::newRow("one word of two") << u"maria ruiz"_s << false;
}

void TestFolding::aSearchFindsWhatPeopleSee()
{
    QFETCH(QString, typed);
    const QStringList fields{u"HUB-003"_s, u"Harbour"_s, u"García-Müller, María José"_s, u"4471-882/B"_s,
                             u"1984-02-14"_s};

    QTEST(Sought(typed).isIn(searchText(fields)), "found");
}

// The bound is the product's: what a key in the search may take.
void TestFolding::aKeyFindsOneOfTenThousand()
{
    std::vector<QString> rows;
    for (int i = 0; i < 10'000; ++i)
        rows.push_back(searchText(QStringList{u"HUB-%1"_s.arg(i), u"Harbour clinic"_s,
                                              u"García-Müller, María José %1"_s.arg(i), QString::number(i)}));

    const Sought sought(u"müller 9999"_s);
    const auto n = std::ranges::count_if(rows, [&sought](const QString &row) { return sought.isIn(row); });

    QCOMPARE(n, 1);
}

void TestFolding::aTextOfOneLineHasNoBreaksAndNothingUnseen()
{
    QCOMPARE(oneLine(u" a\nb\t\u2028c \u202E\u200Bd "_s), u"a b c d"_s);
    QCOMPARE(oneLine(u"MUN\u0303OZ"_s), u"MU\u00D1OZ"_s);
    QCOMPARE(foldedCode(u"MUN\u0303OZ-07"_s), foldedCode(u"mu\u00F1oz-07"_s));
}

MALAR_TEST(TestFolding)

} // namespace test_folding
#include "test_folding.moc"
