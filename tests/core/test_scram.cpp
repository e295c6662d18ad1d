#include "core/store/keys/scram.h"

#include "tests/support/sealedkeys.h"
#include "tests/support/test.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace test_scram {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using keyring::Secret;

namespace {

constexpr auto sha256 = QCryptographicHash::Sha256;

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, sha256);
}

QByteArray fromBase64(const char *text) { return QByteArray::fromBase64(text); }

Secret secretOf(const char *text) { return Secret::copyOf(spanOf(text)); }

/// Salt, StoredKey and ServerKey of a verifier.
struct Parts {
    QByteArray salt, stored, server;
};
Parts partsOf(const QByteArray &verifier)
{
    const QList<QByteArray> parts = verifier.split('$');
    const QList<QByteArray> keys = parts[2].split(':');
    return {fromBase64(parts[1].split(':')[1]), fromBase64(keys[0]), fromBase64(keys[1])};
}

} // namespace

/// How a user is proved to a server.
class TestScram : public test::Test {
    Q_OBJECT

private slots:
    void aVerifierAcceptsTheProofOfTheStandard();
    void itIsWrittenAsTheServerKeepsIt();
    void eachHasASaltOfItsOwn();
    void aPasswordIsASubkey();
    void aPasswordIsTextThatNothingChanges();
};

/// RFC 7677, 3: the conversation of user and pencil. What the client proves and the server signs there
/// follows from the two keys, by the formulas of RFC 5802, 3, and by Qt's HMAC.
void TestScram::aVerifierAcceptsTheProofOfTheStandard()
{
    const QByteArray salt = fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==");
    const QByteArray said = "n=user,r=rOprNGfwEbeRWgbNEkqO,"
                            "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                            "s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096,"
                            "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
    QByteArray clientKey = fromBase64("dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="); // the proof

    const Parts parts = partsOf(keyring::scramVerifier(secretOf("pencil"), spanOf(salt), 4096));

    const QByteArray signature = hmac(parts.stored, said);
    for (qsizetype i = 0; i < clientKey.size(); ++i)
        clientKey[i] = char(clientKey[i] ^ signature[i]);
    QCOMPARE(QCryptographicHash::hash(clientKey, sha256), parts.stored);
    QCOMPARE(hmac(parts.server, said), fromBase64("6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
}

void TestScram::itIsWrittenAsTheServerKeepsIt()
{
    static const QRegularExpression form(u"^SCRAM-SHA-256\\$4096:[A-Za-z0-9+/]{22}==\\$"
                                         u"[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$"_s);

    QVERIFY(form.match(QString::fromLatin1(keyring::scramVerifier(secretOf("pencil")))).hasMatch());
}

void TestScram::eachHasASaltOfItsOwn()
{
    const Secret password = secretOf("pencil");

    QVERIFY(keyring::scramVerifier(password) != keyring::scramVerifier(password));
}

/// What libsodium documents crypto_kdf to be: BLAKE2b, keyed with the key, of nothing, whose salt is the
/// number and whose personalisation is the context. By Python's hashlib, for a key of 32 bytes from 0:
/// blake2b(b"", digest_size=32, key=bytes(range(32)), salt=(2).to_bytes(16, "little"), person=b"malar_pw" +
/// bytes(8))
void TestScram::aPasswordIsASubkey()
{
    QByteArray key(32, '\0');
    for (qsizetype i = 0; i < key.size(); ++i)
        key[i] = char(i);

    const Secret password = keyring::serverPassword(Secret::copyOf(spanOf(key)));

    QCOMPARE(bytesOf(password.bytes()), QByteArray("u9mgbbuClHgy3o6odAEI5vhcywHfQqXbLQpEFDybNtA"));
}

void TestScram::aPasswordIsTextThatNothingChanges()
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{43}$"_s);

    for (int i = 0; i < 50; ++i)
        QVERIFY(form.match(QString::fromLatin1(bytesOf(keyring::serverPassword(Secret::random(32)).bytes())))
                    .hasMatch());
}

MALAR_TEST(TestScram)

} // namespace test_scram
#include "test_scram.moc"
