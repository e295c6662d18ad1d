#include "core/store/keys/recovery.h"

#include "tests/support/sealedlog.h"
#include "tests/support/test.h"

#include <QRegularExpression>

#include <set>

namespace test_keyrecovery {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using keyring::RecoveryFault;
using keyring::RecoveryKey;

namespace {

const QString letters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s; // Crockford's

/// 28 characters without hyphens.
QString plain(const RecoveryKey &key) { return key.shown().remove(u'-'); }

} // namespace

/// What was written down on paper is read again, and what was not is found.
class TestKeyRecovery : public test::Test {
    Q_OBJECT

private slots:
    void whatIsShownIsReadAgain();
    void everyKeyIsAnother();
    void itIsReadHoweverItIsWritten();
    void whatIsNoneIsSaid_data();
    void whatIsNoneIsSaid();
    void moreThan128BitsAreNone();
    void everyWrongCharacterIsFound();
    void twoThatChangedPlacesAreFound();
    void itsKeyIsOfOneRegistry();
};

void TestKeyRecovery::whatIsShownIsReadAgain()
{
    const QRegularExpression groups(u"^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$"_s);
    for (int i = 0; i < 200; ++i) {
        const RecoveryKey key = RecoveryKey::fresh();
        QVERIFY(groups.match(key.shown()).hasMatch());

        const auto read = RecoveryKey::read(key.shown());

        QVERIFY(read);
        QVERIFY(*read == key);
    }
}

void TestKeyRecovery::everyKeyIsAnother()
{
    std::set<QString> shown;
    for (int i = 0; i < 200; ++i)
        shown.insert(RecoveryKey::fresh().shown());

    QCOMPARE(shown.size(), 200U);
}

/// Of zeros and ones alone, so that what is read for them stands for all: 33, and 33 is its remainder.
void TestKeyRecovery::itIsReadHoweverItIsWritten()
{
    keyring::Secret bits(16);
    bits.bytes()[15] = std::byte(33);
    const RecoveryKey key = RecoveryKey::of(std::move(bits));
    const QString shown = key.shown();
    QCOMPARE(shown, u"0000-0000-0000-0000-0000-0000-1111"_s);

    const auto with = [&](QChar letter, QChar other) { return QString(shown).replace(letter, other); };
    for (const QString &typed : {shown, QString(shown).remove(u'-'), u"  "_s + shown + u"\n"_s,
                                 with(u'-', u' '), with(u'-', u'–'), with(u'0', u'O'), with(u'0', u'o'),
                                 with(u'1', u'I'), with(u'1', u'i'), with(u'1', u'L'), with(u'1', u'l')}) {
        const auto read = RecoveryKey::read(typed);
        QVERIFY2(read, qPrintable(typed));
        QVERIFY(*read == key);
    }
    QVERIFY(*RecoveryKey::read(u"7zzz-zzzz-zzzz-zzzz-zzzz-zzzz-zzm5"_s) ==
            *RecoveryKey::read(u"7ZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZM5"_s));
}

void TestKeyRecovery::whatIsNoneIsSaid_data()
{
    using Kind = RecoveryFault::Kind;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("at");
    const auto row = [](const char *name, const QString &typed, Kind kind, int at) {
        QTest::newRow(name) << typed << int(kind) << at;
    };
    const QString zeros(28, u'0');
    row("nothing", {}, Kind::Length, 0);
    row("blanks", u" - - "_s, Kind::Length, 0);
    row("one too few", zeros.chopped(1), Kind::Length, 0);
    row("one too many", zeros + u'0', Kind::Length, 0);
    row("very many", QString(100'000, u'0'), Kind::Length, 0);
    row("U", u"0000-0U"_s + zeros, Kind::Character, 6);
    row("an accent", u"é"_s + zeros, Kind::Character, 1);
    row("an emoji", u"0000-🦤"_s, Kind::Character, 5);
    row("a full stop", u"0000.0000"_s, Kind::Character, 5);
    row("digits of another script", u"٠"_s + zeros, Kind::Character, 1);
    row("more than 128 bits", u"Z"_s + zeros.chopped(1), Kind::Check, 0);
    row("another check", zeros.chopped(1) + u'1', Kind::Check, 0);
}

void TestKeyRecovery::whatIsNoneIsSaid()
{
    QFETCH(QString, typed);
    QFETCH(int, kind);
    QFETCH(int, at);

    const auto read = RecoveryKey::read(typed);

    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), kind);
    QCOMPARE(read.error().at, at);
}

/// Whatever the check says.
void TestKeyRecovery::moreThan128BitsAreNone()
{
    for (const QChar first : letters.mid(8))
        for (const QChar check : letters)
            for (const QChar last : letters)
                QVERIFY(!RecoveryKey::read(first + QString(25, u'0') + check + last));
}

/// Each of 28, by each of 31 others.
void TestKeyRecovery::everyWrongCharacterIsFound()
{
    for (int i = 0; i < rounds(3, 100); ++i) {
        const QString shown = plain(RecoveryKey::fresh());
        for (qsizetype at = 0; at < shown.size(); ++at)
            for (const QChar letter : letters) {
                QString typed = shown;
                typed[at] = letter;
                QCOMPARE(bool(RecoveryKey::read(typed)), typed == shown);
            }
    }
}

/// Any two of the number, not neighbours alone; of the check's, which have other weights, those beside each
/// other.
void TestKeyRecovery::twoThatChangedPlacesAreFound()
{
    for (int i = 0; i < rounds(20, 2000); ++i) {
        const QString shown = plain(RecoveryKey::fresh());
        for (qsizetype a = 0; a < shown.size(); ++a)
            for (qsizetype b = a + 1; b < shown.size(); ++b) {
                if (b >= 26 && b != a + 1)
                    continue;
                QString typed = shown;
                std::swap(typed[a], typed[b]);
                QVERIFY2(typed == shown || !RecoveryKey::read(typed), qPrintable(typed));
            }
    }
}

void TestKeyRecovery::itsKeyIsOfOneRegistry()
{
    const RecoveryKey key = RecoveryKey::fresh();
    const keyring::Block<16> salt = sealed::randomBlock<16>();

    QVERIFY(key.key(salt) == key.key(salt));
    QVERIFY(!(key.key(salt) == key.key(sealed::randomBlock<16>())));
    QVERIFY(!(key.key(salt) == RecoveryKey::fresh().key(salt)));
}

MALAR_TEST(TestKeyRecovery)

} // namespace test_keyrecovery
#include "test_keyrecovery.moc"
