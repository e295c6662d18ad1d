#include "core/store/keys/passphrase.h"

#include "tests/support/sealedkeys.h"
#include "tests/support/sealedlog.h"
#include "tests/support/test.h"

namespace test_keypassphrase {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using keyring::Argon2;
using keyring::Secret;

namespace {

Secret passphrase(QString typed) { return keyring::passphraseFrom(typed); }

} // namespace

/// What is typed, whatever the keyboard, and what it costs to guess.
class TestKeyPassphrase : public test::Test {
    Q_OBJECT

private slots:
    void whatLooksTheSameIsTheSame_data();
    void whatLooksTheSameIsTheSame();
    void whatIsAnotherIsAnother_data();
    void whatIsAnotherIsAnother();
    void nothingStaysWhereItWasTyped();
    void secretsAreKeptWhole();
    void aNameIsFolded_data();
    void aNameIsFolded();
    void theSaltIsOfTheRegistryAndTheName();
    void parametersHaveBounds_data();
    void parametersHaveBounds();
};

void TestKeyPassphrase::whatLooksTheSameIsTheSame_data()
{
    QTest::addColumn<QString>("composed");
    QTest::addColumn<QString>("decomposed"); // as a Mac types it
    QTest::newRow("ñ") << u"\u00f1and\u00fa"_s << u"n\u0303andu\u0301"_s;
    QTest::newRow("marks in another order") << u"\u1ec7"_s << u"e\u0302\u0323"_s;
    QTest::newRow("Hangul") << u"\ud55c"_s << u"\u1112\u1161\u11ab"_s;
    QTest::newRow("Angstrom sign") << u"\u00c5"_s << u"\u212b"_s;
    QTest::newRow("10,000 of them") << QString(10'000, u'\u00f1') << u"n\u0303"_s.repeated(10'000);
}

void TestKeyPassphrase::whatLooksTheSameIsTheSame()
{
    QFETCH(QString, composed);
    QFETCH(QString, decomposed);
    QVERIFY(composed != decomposed);

    QVERIFY(passphrase(composed) == passphrase(decomposed));
    QCOMPARE(bytesOf(passphrase(decomposed).bytes()), composed.toUtf8());
}

void TestKeyPassphrase::whatIsAnotherIsAnother_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << u"Marta"_s << u"marta"_s;
    QTest::newRow("a blank at the end") << u"marta"_s << u"marta "_s;
    QTest::newRow("an accent") << u"ñandú"_s << u"nandu"_s;
    QTest::newRow("another emoji") << u"🦤"_s << u"🦜"_s;
    QTest::newRow("the skin of an emoji") << u"👩🏽‍⚕️"_s << u"👩‍⚕️"_s;
    QTest::newRow("what compatibility would make one") << u"ﬁn"_s << u"fin"_s;
    QTest::newRow("the 10,000th character") << QString(10'000, u'a') << QString(9'999, u'a') + u'b';
    QTest::newRow("one character more") << QString(10'000, u'a') << QString(10'001, u'a');
    QTest::newRow("behind a zero") << QString(u"a"_s + QChar() + u'b') << QString(u"a"_s + QChar() + u'c');
}

void TestKeyPassphrase::whatIsAnotherIsAnother()
{
    QFETCH(QString, one);
    QFETCH(QString, other);

    QVERIFY(!(passphrase(one) == passphrase(other)));
    const auto salt = sealed::randomBlock<16>();
    QVERIFY(!(*keyring::argon2id(passphrase(one), salt, quickArgon2) ==
              *keyring::argon2id(passphrase(other), salt, quickArgon2)));
}

void TestKeyPassphrase::nothingStaysWhereItWasTyped()
{
    QString typed = u"cor"_s + QString(50, u'r') + u"ect horse"_s;
    QString literal = u"a literal, which the program needs again"_s;
    QString decomposed = u"n\u0303andu\u0301"_s.repeated(9);
    QString shared = typed;
    shared.detach();
    const QString copy = shared;

    keyring::passphraseFrom(typed);
    keyring::passphraseFrom(literal);
    keyring::passphraseFrom(decomposed);
    keyring::passphraseFrom(shared);

    for (const QString &text : {typed, literal, decomposed, shared})
        QVERIFY(text.isEmpty());
    QVERIFY(decomposed.capacity() >= 9 * 7);
    for (qsizetype i = 0; i < decomposed.capacity(); ++i)
        QVERIFY(decomposed.constData()[i].isNull());
    QVERIFY(copy.endsWith(u"ect horse"_s)); // it is somebody else's
    QCOMPARE(u"a literal, which the program needs again"_s.size(), 40);
}

void TestKeyPassphrase::secretsAreKeptWhole()
{
    Secret one = Secret::random(32);
    const Secret same = Secret::copyOf(one.bytes());
    QVERIFY(one == same);
    QVERIFY(!(one == Secret::random(32)));
    QVERIFY(!(one == Secret::copyOf(one.bytes().first(31))));
    QCOMPARE(bytesOf(Secret(5).bytes()), QByteArray(5, '\0'));
    QVERIFY(Secret().isEmpty() && Secret() == Secret(0));

    const Secret moved = std::move(one);

    QVERIFY(moved == same);
}

void TestKeyPassphrase::aNameIsFolded_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << u"MARTA"_s << u"marta"_s;
    QTest::newRow("blanks around") << u" marta\t"_s << u"marta"_s;
    QTest::newRow("a blank within") << u"marta r"_s << u"marta r"_s;
    QTest::newRow("an accent stays") << u"NÚÑEZ"_s << u"núñez"_s;
    QTest::newRow("decomposed") << u"NU\u0301N\u0303EZ"_s << u"núñez"_s;
    QTest::newRow("sharp s") << u"Groß"_s << u"groß"_s;
    QTest::newRow("final sigma") << u"ΟΔΟΣ"_s << u"οδοσ"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
}

void TestKeyPassphrase::aNameIsFolded()
{
    QFETCH(QString, typed);
    QFETCH(QString, folded);

    QCOMPARE(keyring::foldedUser(typed), folded);
    QCOMPARE(keyring::foldedUser(folded), folded);
}

void TestKeyPassphrase::theSaltIsOfTheRegistryAndTheName()
{
    const auto registry = sealed::randomBlock<16>();

    QVERIFY(keyring::saltOf(registry, u"Marta"_s) == keyring::saltOf(registry, u" MARTA"_s));
    QVERIFY(keyring::saltOf(registry, u"Marta"_s) != keyring::saltOf(registry, u"Mario"_s));
    QVERIFY(keyring::saltOf(registry, u"Marta"_s) != keyring::saltOf(sealed::randomBlock<16>(), u"Marta"_s));
}

void TestKeyPassphrase::parametersHaveBounds_data()
{
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<quint32>("mebibytes");
    QTest::addColumn<bool>("isWithin");
    QTest::addColumn<bool>("isWeak");
    const auto row = [](const char *name, quint32 passes, quint32 mebibytes, bool isWithin, bool isWeak) {
        QTest::newRow(name) << passes << mebibytes << isWithin << isWeak;
    };
    row("least", 1, 8, true, true);
    row("no passes", 0, 8, false, true);
    row("too little memory", 1, 7, false, true);
    row("product", 3, 256, true, false);
    row("a pass fewer", 2, 256, true, true);
    row("less memory", 3, 255, true, true);
    row("most", 10, 2048, true, false);
    row("too many passes", 11, 2048, false, false);
    row("too much memory", 10, 2049, false, false);
    row("all there is", ~quint32(0), ~quint32(0), false, false);
}

void TestKeyPassphrase::parametersHaveBounds()
{
    QFETCH(quint32, passes);
    QFETCH(quint32, mebibytes);

    QTEST(keyring::isWithinBounds({passes, mebibytes}), "isWithin");
    QTEST(keyring::isWeak({passes, mebibytes}), "isWeak");
}

MALAR_TEST(TestKeyPassphrase)

} // namespace test_keypassphrase
#include "test_keypassphrase.moc"
