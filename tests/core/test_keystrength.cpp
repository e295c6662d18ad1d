#include "core/store/keys/strength.h"

#include "tests/support/test.h"

#include <QElapsedTimer>

namespace test_keystrength {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// How easily a passphrase is guessed.
class TestKeyStrength : public test::Test {
    Q_OBJECT

private slots:
    void itIsRated_data();
    void itIsRated();
    void whatOthersGuessFirstIsWeak();
    void aKeyboardThatComposesOtherwiseMakesNoDifference();
    void aLongOneTakesNotLong();
};

/// Scores as https://lowe.github.io/tryzxcvbn has them, give or take one: the lists are not the same.
void TestKeyStrength::itIsRated_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("nothing") << QString() << 0 << 0;
    QTest::newRow("the most common one") << u"password"_s << 0 << 0;
    QTest::newRow("a row of keys") << u"qwertyuiop"_s << 0 << 1;
    QTest::newRow("a date") << u"14071989"_s << 0 << 2;
    QTest::newRow("repeated") << QString(10, u'a') << 0 << 1;
    QTest::newRow("with signs for letters") << u"P4ssw0rd!"_s << 0 << 2;
    QTest::newRow("two words of another language") << u"gato verde"_s << 0 << 2;
    QTest::newRow("three of them") << u"gato verde lluvia"_s << 3 << 3;
    QTest::newRow("four of them") << u"gato verde lluvia tambor"_s << 4 << 4;
    QTest::newRow("letters alone, at random") << u"xkqmzvfwtrplhgnbyd"_s << 3 << 4;
    QTest::newRow("four words") << u"correct horse battery staple"_s << 4 << 4;
    QTest::newRow("random letters") << u"xk7qmz2vfw9t"_s << 4 << 4;
}

void TestKeyStrength::itIsRated()
{
    QFETCH(QString, passphrase);
    QFETCH(int, least);
    QFETCH(int, most);

    const keyring::Strength strength = keyring::strengthOf(passphrase);

    QVERIFY2(strength.score >= least && strength.score <= most, qPrintable(u"%1 bits"_s.arg(strength.bits)));
}

void TestKeyStrength::whatOthersGuessFirstIsWeak()
{
    const QString passphrase = u"villaverdequintanilla"_s;

    const double unknown = keyring::strengthOf(passphrase).bits;
    const double known = keyring::strengthOf(passphrase, {{}, u"VillaverdeQuintanilla"_s}).bits;

    QVERIFY(known < 10);
    QVERIFY(unknown > 3 * known);
}

void TestKeyStrength::aKeyboardThatComposesOtherwiseMakesNoDifference()
{
    QCOMPARE(keyring::strengthOf(u"n\u0303andu\u0301 azul"_s).bits,
             keyring::strengthOf(u"ñandú azul"_s).bits);
}

void TestKeyStrength::aLongOneTakesNotLong()
{
    QString varied;
    for (int i = 0; i < 10'000; ++i)
        varied += QChar(u'!' + i * i % 90);
    QElapsedTimer time;
    time.start();

    QCOMPARE(keyring::strengthOf(varied).score, 4);
    QVERIFY(keyring::strengthOf(QString(10'000, u'a')).score < 4);
    QCOMPARE(keyring::strengthOf(u"🦤"_s.repeated(5'000) + varied).score, 4);

    QVERIFY(time.elapsed() < 20'000); // it would be minutes, were it all compared with all
}

MALAR_TEST(TestKeyStrength)

} // namespace test_keystrength
#include "test_keystrength.moc"
