#include "tests/support/sealedkeys.h"
#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace test_keyunlock {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using keyring::Argon2;
using Kind = Error::Kind;

namespace {

Kind refusal(const Result<keyring::Opener> &opened)
{
    return opened ? Kind::Unconfirmed : opened.error().kind; // which unlocking never says
}

} // namespace

/// Who knows a passphrase or the recovery key gets in, and nobody else learns even who could.
class TestKeyUnlock : public test::Test {
    Q_OBJECT

private slots:
    void itsFirstUserGetsIn();
    void nobodyElseDoes_data();
    void nobodyElseDoes();
    void theRecoveryKeyGetsIn();
    void oneDerivationWhoeverAsks();
    void twoDerivationsWhereParametersWereRaised();
    void nameAndPassphraseAreAskedFor();
    void whereMemoryIsNotToBeHadItIsSaid();
    void aFileIsUnlockedAndOpened();
    void aFileThatIsNoneIsSaid();
    void aHeaderThatTheKeyDoesNotProveIsRefused();
};

void TestKeyUnlock::itsFirstUserGetsIn()
{
    const keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);

    const auto opened = keyring::unlock(made.header, {}, login(u" marta "_s, phrase));

    QVERIFY(opened);
    QVERIFY(isSame(opened->keys, made.opener.keys));
    QVERIFY(opened->user.signKey() == made.opener.user.signKey());
    QCOMPARE(opened->seat, made.opener.seat);
    QCOMPARE(opened->seat.role, Role::Administrator);
    QVERIFY(!opened->seat.member.isNull());
    QCOMPARE(opened->slot, made.opener.slot);
    QVERIFY(opened->isWeak); // which a product's is not
}

void TestKeyUnlock::nobodyElseDoes_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("another passphrase") << u"Marta"_s << phrase + u'.';
    QTest::newRow("another user") << u"Mario"_s << phrase;
    QTest::newRow("an accent") << u"Márta"_s << phrase;
    QTest::newRow("both") << u"Mario"_s << u"x"_s;
    QTest::newRow("no passphrase") << u"Marta"_s << QString();
    QTest::newRow("no user") << QString() << phrase;
    QTest::newRow("10,000 characters") << u"Marta"_s << QString(10'000, u'x');
    QTest::newRow("a long name") << QString(10'000, u'x') << phrase;
}

/// With the same words, whatever it is that is wrong.
void TestKeyUnlock::nobodyElseDoes()
{
    QFETCH(QString, user);
    QFETCH(QString, passphrase);
    const keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);

    const auto opened = keyring::unlock(made.header, u"clinic.malar"_s, login(user, passphrase));

    QVERIFY(!opened);
    QCOMPARE(opened.error(), (Error{Kind::WrongKey, {}, u"clinic.malar"_s}));
}

void TestKeyUnlock::theRecoveryKeyGetsIn()
{
    const keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);
    const keyring::NewRegistry other = registryOf(u"Marta"_s, phrase);
    const auto read = [](const keyring::RecoveryKey &key) {
        return *keyring::RecoveryKey::read(key.shown());
    };

    const auto opened = keyring::unlock(made.header, {}, read(made.recovery));

    QVERIFY(opened);
    QVERIFY(isSame(opened->keys, made.opener.keys));
    QVERIFY(opened->keys.seesIdentities());
    QCOMPARE(opened->seat, (keyring::Seat{{}, Role::Administrator, keyring::Seat::Kind::Recovery}));
    QCOMPARE(opened->slot, made.recoverySlot);
    QCOMPARE(refusal(keyring::unlock(made.header, {}, read(other.recovery))), Kind::WrongKey);
}

void TestKeyUnlock::oneDerivationWhoeverAsks()
{
    const keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);

    for (const auto &[user, passphrase] : {std::pair(u"Marta"_s, phrase), std::pair(u"Marta"_s, u"wrong"_s),
                                           std::pair(u"nobody"_s, phrase), std::pair(QString(), QString())}) {
        CountedStretch counted;
        static_cast<void>(keyring::unlock(made.header, {}, login(user, passphrase), counted.stretch()));
        QCOMPARE(counted.asked, std::vector{quickArgon2});
    }
    CountedStretch counted;
    static_cast<void>(keyring::unlock(made.header, {}, keyring::RecoveryKey::fresh(), counted.stretch()));
    QVERIFY(counted.asked.empty());
}

void TestKeyUnlock::twoDerivationsWhereParametersWereRaised()
{
    const keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);
    constexpr Argon2 more{2, 9};
    const auto header = keyring::raised(made.header, made.opener, login(u"Marta"_s, phrase), more);
    QVERIFY(header);

    for (const auto &[user, passphrase] :
         {std::pair(u"Marta"_s, u"wrong"_s), std::pair(u"nobody"_s, phrase)}) {
        CountedStretch counted;
        static_cast<void>(keyring::unlock(header->header, {}, login(user, passphrase), counted.stretch()));
        QCOMPARE(counted.asked, (std::vector{more, quickArgon2}));
    }
}

void TestKeyUnlock::nameAndPassphraseAreAskedFor()
{
    for (const auto &[user, passphrase, place] :
         {std::tuple(u" "_s, phrase, u"user"_s), std::tuple(u"Marta"_s, QString(), u"passphrase"_s)}) {
        const auto made = keyring::newRegistry(login(user, passphrase), {}, quickArgon2);
        QVERIFY(!made);
        QCOMPARE(made.error(), (Error{Kind::Invalid, {}, place}));
    }
}

void TestKeyUnlock::whereMemoryIsNotToBeHadItIsSaid()
{
    const keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);
    const auto none = [](const keyring::Secret &, const keyring::Block<16> &, const Argon2 &) {
        return std::optional<keyring::Secret>();
    };

    QCOMPARE(refusal(keyring::unlock(made.header, {}, login(u"Marta"_s, phrase), none)), Kind::Storage);
}

void TestKeyUnlock::aFileIsUnlockedAndOpened()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    QuickOps ops;
    const keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);
    Database now;
    {
        const auto log = sealed::Log::create(ops, path, made.header, made.opener.keys.cipher());
        QVERIFY(log && now.put(**log, 1, 1) && (*log)->commit());
    }

    const auto opened = keyring::unlock(ops, path, login(u"Marta"_s, phrase));
    QVERIFY(opened);
    const auto log = sealed::Log::open(ops, path, opened->keys.cipher(), sealed::Log::Access::ReadWrite);

    QVERIFY(log && holds(**log, now));
    QCOMPARE(refusal(keyring::unlock(ops, path, login(u"Marta"_s, u"wrong"_s))), Kind::WrongKey);
}

void TestKeyUnlock::aFileThatIsNoneIsSaid()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    QuickOps ops;
    QCOMPARE(refusal(keyring::unlock(ops, path, login(u"Marta"_s, phrase))), Kind::NotFound);
    for (const auto &[bytes, kind] :
         {std::pair(QByteArray(), Kind::Foreign), std::pair(QByteArray("SQLite format 3"), Kind::Foreign),
          std::pair(QByteArray("MalarSR\1"), Kind::Damaged),
          std::pair(QByteArray("MalarSR\2") + QByteArray(9000, 'x'), Kind::NewerSchema)}) {
        putBytes(path, bytes);
        QCOMPARE(refusal(keyring::unlock(ops, path, login(u"Marta"_s, phrase))), kind);
        QCOMPARE(bytesIn(path), bytes);
    }
}

/// By somebody who has not the key, and mends the digest that needs none.
void TestKeyUnlock::aHeaderThatTheKeyDoesNotProveIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    QuickOps ops;
    const keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);
    QVERIFY(sealed::Log::create(ops, path, made.header, made.opener.keys.cipher()));
    QByteArray file = bytesIn(path);
    constexpr qsizetype flags = 10;
    file[flags] = 1; // a delivery
    const sealed::Digest digest = sealed::digest(spanOf(file.left(128)), spanOf(file.mid(256, 8128 - 256)));
    file.replace(8128, 32, bytesOf(digest));
    putBytes(path, file);

    QCOMPARE(refusal(keyring::unlock(ops, path, login(u"Marta"_s, phrase))), Kind::Damaged);
}

MALAR_TEST(TestKeyUnlock)

} // namespace test_keyunlock
#include "test_keyunlock.moc"
