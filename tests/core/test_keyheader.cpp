#include "tests/support/sealedkeys.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include "core/store/sealed/log.h"

namespace test_keyheader {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray fromHex(const char *digits) { return QByteArray::fromHex(digits); }

} // namespace

/// A file that tests/data/sealed/header.py has written, past this program and past libsodium, opens. What is
/// expected of its keys is what that printed.
class TestKeyHeader : public test::Test {
    Q_OBJECT

private slots:
    void aHeaderMadeElsewhereOpens_data();
    void aHeaderMadeElsewhereOpens();
    void itsKeysAreWhatWasSealed();
    void itsRecoveryKeyOpensIt();
    void itsLogOpens();

private:
    Result<keyring::Opener> unlocked(const keyring::Credentials &credentials)
    {
        return keyring::unlock(m_ops, m_path, credentials);
    }
    keyring::Opener marta() { return *unlocked(login(u"Marta"_s, u"Ñandú 🦤 de contraseña"_s)); }

    QString m_path = QStringLiteral(MALAR_TEST_DATA "/sealed/header.malar");
    QuickOps m_ops;
};

void TestKeyHeader::aHeaderMadeElsewhereOpens_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("member");
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("slot");
    QTest::newRow("parameters in force")
        << u"Marta"_s << u"Ñandú 🦤 de contraseña"_s << u"0190a1b2-c3d4-7e5f-8a6b-0c1d2e3f4a5b"_s
        << int(Role::Administrator) << 5;
    QTest::newRow("another case") << u"mARTA"_s << u"Ñandú 🦤 de contraseña"_s
                                  << u"0190a1b2-c3d4-7e5f-8a6b-0c1d2e3f4a5b"_s << int(Role::Administrator)
                                  << 5;
    QTest::newRow("parameters before")
        << u"ana ñu"_s << u"correct horse battery staple"_s << u"0190a1b2-c3d4-7e5f-8a6b-0c1d2e3f4a5c"_s
        << int(Role::Analyst) << 17;
}

void TestKeyHeader::aHeaderMadeElsewhereOpens()
{
    QFETCH(QString, user);
    QFETCH(QString, passphrase);
    QFETCH(QString, member);
    QFETCH(int, role);
    QFETCH(int, slot);

    const auto opened = unlocked(login(user, passphrase));

    QVERIFY(opened);
    QCOMPARE(opened->seat.member.value, member);
    QCOMPARE(int(opened->seat.role), role);
    QCOMPARE(opened->seat.kind, keyring::Seat::Kind::Passphrase);
    QCOMPARE(int(opened->slot), slot);
    QCOMPARE(opened->keys.seesIdentities(), role != int(Role::Analyst));
    QVERIFY(opened->isWeak);
}

void TestKeyHeader::itsKeysAreWhatWasSealed()
{
    const keyring::Opener opener = marta();

    QCOMPARE(bytesOf(opener.user.boxKey()),
             fromHex("4622a14d2143a91add645e3781d5fca356ccae7ca77310754c011f2c6e70ed27"));
    QCOMPARE(bytesOf(opener.user.signKey()),
             fromHex("e38dfd3f47dacd2b6c670ba5ba1bbd61c373ceb8c29565bb8cbcf47b51cab1d9"));
    QCOMPARE(
        bytesOf(opener.user.sign(spanOf("a visit"))),
        fromHex("9bbf4b7324243091295439efcbcfad7011f76e43d80bdb97bd93c8c3ce85c072535f159b1d9409225c8bac99fa6"
                "6b236b6144b99a0d0892f6f831cf20960a902"));
    QCOMPARE(
        opener.keys.unseal(keyring::Purpose::Identity,
                           fromHex("8c08b26eee5588c29d572e58d4278efcf800f3f70f58836c5adc2d867e10f17a13415be"
                                   "4a7c85bd0812476b2e4a6146dc5"),
                           "a patient"),
        QByteArray("Esperanza"));
    QCOMPARE(
        opener.keys.unseal(keyring::Purpose::Draft,
                           fromHex("a8c33c612552ffc734cf5ba7e4d954d3e99743d78296ab382c9c0315aa2fd577aaa1eee"
                                   "7329c0891755ac65ece780f"),
                           "a visit"),
        QByteArray("a draft"));
    QCOMPARE(bytesOf(chained(spanOf("a row"), opener.keys.chainKey())),
             fromHex("401c954885307d54d1ee55c84eca623215684079cc2f4bb82b9eb8b747e429f3"));
}

void TestKeyHeader::itsRecoveryKeyOpensIt()
{
    auto recovery = keyring::RecoveryKey::read(u"2qg8 3ab5 4i7k bwvm 9q96 5t3t mt7o"_s);
    QVERIFY(recovery);

    const auto opened = unlocked(*std::move(recovery));

    QVERIFY(opened);
    QCOMPARE(opened->seat, (keyring::Seat{{}, Role::Administrator, keyring::Seat::Kind::Recovery}));
    QCOMPARE(opened->slot, 31U);
    QVERIFY(opened->keys.seesIdentities());
}

void TestKeyHeader::itsLogOpens()
{
    const auto log = sealed::Log::open(m_ops, m_path, marta().keys.cipher(), sealed::Log::Access::ReadOnly);

    QVERIFY(log);
    QVERIFY((*log)->isMarked());
    QCOMPARE((*log)->pages(), 0U);
}

MALAR_TEST(TestKeyHeader)

} // namespace test_keyheader
#include "test_keyheader.moc"
