#include "tests/support/sealedkeys.h"
#include "tests/support/test.h"

namespace test_keyvectors {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray fromHex(const char *digits) { return QByteArray::fromHex(digits); }

} // namespace

/// Keys and ciphers are what their standards say, as another's implementation has them.
class TestKeyVectors : public test::Test {
    Q_OBJECT

private slots:
    void anEnvelopeIsTheDrafts();
    void theBoxKeyIsOfX25519();
    void signaturesAreOfEd25519_data();
    void signaturesAreOfEd25519();
    void passphrasesAreStretchedByArgon2id_data();
    void passphrasesAreStretchedByArgon2id();
    void recoveryKeysReadAsElsewhere_data();
    void recoveryKeysReadAsElsewhere();
};

/// draft-irtf-cfrg-xchacha-03, A.3.1.
void TestKeyVectors::anEnvelopeIsTheDrafts()
{
    const QByteArray key = fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const QByteArray nonce = fromHex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const QByteArray about = fromHex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray cipher = fromHex(
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39"
        "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
        "21f9664c97637da9768812f615c68b13b52e");
    const QByteArray tag = fromHex("c0875924c1c7987947deafd8780acf49");

    QByteArray plain(cipher.size(), '\0');
    QVERIFY(keyring::unseal(std::as_writable_bytes(std::span(plain)), spanOf(nonce + cipher + tag),
                            spanOf(about), keyring::Secret::copyOf(spanOf(key))));

    QCOMPARE(plain,
             QByteArray("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for "
                        "the future, sunscreen would be it."));
}

/// RFC 7748, 6.1: Bob's.
void TestKeyVectors::theBoxKeyIsOfX25519()
{
    const QByteArray secret = fromHex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");

    const auto user = keyring::UserKeys::of(spanOf(secret), spanOf(secret));

    QCOMPARE(bytesOf(user.boxKey()),
             fromHex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"));
}

/// RFC 8032, 7.1, tests 1 to 3.
void TestKeyVectors::signaturesAreOfEd25519_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    const auto row = [](const char *name, const char *seed, const char *publicKey, const char *message,
                        const char *signature) {
        QTest::newRow(name) << fromHex(seed) << fromHex(publicKey) << fromHex(message) << fromHex(signature);
    };
    row("1", "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25b"
        "f5f0"
        "595bbe24655141438e7a100b");
    row("2", "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b"
        "2eae"
        "b4302aeeb00d291612bb0c00");
    row("3", "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c"
        "15e9"
        "716ed28dc027beceea1ec40a");
}

void TestKeyVectors::signaturesAreOfEd25519()
{
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, publicKey);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);
    const auto user = keyring::UserKeys::of(spanOf(seed), spanOf(seed));

    keyring::Signature signedBy = user.sign(spanOf(message));

    QCOMPARE(bytesOf(user.signKey()), publicKey);
    QCOMPARE(bytesOf(signedBy), signature);
    QVERIFY(keyring::isSignature(signedBy, spanOf(message), user.signKey()));
    QVERIFY(!keyring::isSignature(signedBy, spanOf(message + 'x'), user.signKey()));
    QVERIFY(!keyring::isSignature(signedBy, spanOf(message), keyring::UserKeys::fresh().signKey()));
    signedBy[3] ^= std::byte(1);
    QVERIFY(!keyring::isSignature(signedBy, spanOf(message), user.signKey()));
}

/// python3-argon2 21.1.0 of Debian 12, the reference implementation: hash_secret_raw(passphrase,
/// bytes(range(16)), passes, MiB * 1024, 1, 32, Type.ID, 19). RFC 9106 has none without a secret, associated
/// data and four lanes.
void TestKeyVectors::passphrasesAreStretchedByArgon2id_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<quint32>("mebibytes");
    QTest::addColumn<QByteArray>("key");
    const auto row = [](const char *name, const QString &passphrase, quint32 passes, quint32 mebibytes,
                        const char *key) {
        QTest::newRow(name) << passphrase << passes << mebibytes << fromHex(key);
    };
    row("empty", {}, 1, 8, "50445b64a362cf432d175b0fbd484f23f51d3f1f797b60bd490532c2add1d65a");
    row("ASCII", u"password"_s, 1, 8, "6708f1faf7314dfc009386f5258b181f70f6190926363475fadec630a1bde67a");
    row("two passes", u"password"_s, 2, 8,
        "937638fd13ac494fa6fd1cc6b6e8006c577546db9fc516ecfd8dd6a982b1c2eb");
    row("16 MiB", u"password"_s, 1, 16, "d328c21760bc4b11832e77ee28793d02d1e4ce7c3360d235f9956f7ed1a454a0");
    row("emoji", u"Ñandú 🦤"_s, 3, 8, "b46cf6df011f4d28b7e8b3cbb34f219b1711fcb6edd707ed641a4092948008ea");
    row("10,000 characters", QString(10'000, u'ñ'), 1, 8,
        "9d3646d57f77582b392a6eed072bd311178e0ba4cbce930e3471ecae4b234655");
}

void TestKeyVectors::passphrasesAreStretchedByArgon2id()
{
    QFETCH(QString, passphrase);
    QFETCH(quint32, passes);
    QFETCH(quint32, mebibytes);
    QFETCH(QByteArray, key);
    keyring::Block<16> salt;
    for (std::size_t i = 0; i < salt.size(); ++i)
        salt[i] = static_cast<std::byte>(i);

    const auto stretched = keyring::argon2id(keyring::passphraseFrom(passphrase), salt, {passes, mebibytes});

    QVERIFY(stretched);
    QCOMPARE(bytesOf(stretched->bytes()), key);
}

/// By tests/data/sealed/header.py.
void TestKeyVectors::recoveryKeysReadAsElsewhere_data()
{
    QTest::addColumn<QByteArray>("bits");
    QTest::addColumn<QString>("shown");
    QTest::newRow("zeros") << QByteArray(16, '\0') << u"0000-0000-0000-0000-0000-0000-0000"_s;
    QTest::newRow("ones") << QByteArray(16, '\xff') << u"7ZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZM5"_s;
}

void TestKeyVectors::recoveryKeysReadAsElsewhere()
{
    QFETCH(QByteArray, bits);
    QFETCH(QString, shown);

    const auto key = keyring::RecoveryKey::of(keyring::Secret::copyOf(spanOf(bits)));
    const auto read = keyring::RecoveryKey::read(shown);

    QCOMPARE(key.shown(), shown);
    QVERIFY(read && *read == key);
}

MALAR_TEST(TestKeyVectors)

} // namespace test_keyvectors
#include "test_keyvectors.moc"
