#include "core/store/keys/scram.h"
#include "core/store/server/address.h"

#include "tests/support/cluster.h"
#include "tests/support/test.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <clocale>

namespace test_serverlogin {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using server::Address;
using test::Cluster;

namespace {

/// What a session is told of one of its settings; what libpq or the server says where there is none.
QString answered(const Address &address, const QString &user, const QString &password,
                 const QString &setting = u"application_name"_s)
{
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"login"_s);
        database.setConnectOptions(server::connectOptions(address));
        database.setHostName(address.host);
        database.setPort(address.port);
        database.setDatabaseName(address.database);
        if (database.open(user, password)) {
            QSqlQuery query(database);
            query.exec(u"SHOW "_s + setting);
            answer = query.next() ? query.value(0).toString() : query.lastError().text();
        } else {
            answer = database.lastError().databaseText();
        }
    }
    QSqlDatabase::removeDatabase(u"login"_s);
    return answer;
}

Address bySocket()
{
    Address address;
    address.host = Cluster::here().socketFolder();
    address.port = Cluster::here().port();
    address.database = Cluster::here().database();
    return address;
}

Address byNetwork(const QString &host, const QString &authority)
{
    Address address = bySocket();
    address.host = host;
    address.rootCertificate = authority;
    return address;
}

bool openssl(const QTemporaryDir &folder, const QString &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(u"openssl"_s, arguments.split(u' '));
    return process.waitForFinished() && process.exitCode() == 0;
}

/// NAME.crt and NAME.key of one who signs, and of a server of that host name, signed by it.
bool makeAuthority(const QTemporaryDir &folder, const QString &name)
{
    return openssl(
        folder,
        u"req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=%1 -keyout %1.key -out %1.crt"_s.arg(name));
}
bool makeServer(const QTemporaryDir &folder, const QString &name, const QString &host,
                const QString &days = u"2"_s)
{
    return openssl(folder, u"req -newkey rsa:2048 -nodes -subj /CN=%2 -keyout %1.key -out %1.csr"_s.arg(
                               name, host)) &&
           openssl(folder,
                   u"x509 -req -in %1.csr -CA ours.crt -CAkey ours.key -CAcreateserial -days %2 -out %1.crt"_s
                       .arg(name, days));
}

} // namespace

/// Who comes in, at what, and by what.
class TestServerLogin : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase();
    void aRoleWithAVerifierLogsIn();
    void anotherPasswordDoesNot();
    void aSessionIsAsItIsAskedToBe_data();
    void aSessionIsAsItIsAskedToBe();
    void aServerIsTrustedByItsCertificateAndItsName();
    void anExpiredCertificateIsNotTrusted();
    void aServerWithoutTlsIsLeftAlone();

private:
    QTemporaryDir m_folder;
    QString m_password;
};

/// Ana has a role, and a password that the server never saw.
void TestServerLogin::initTestCase()
{
    std::setlocale(LC_MESSAGES, "C"); // of libpq, as the program has it: what it says is read
    const keyring::Secret password = keyring::serverPassword(keyring::Secret::random(32));
    const auto *text = reinterpret_cast<const char *>(password.bytes().data());
    m_password = QString::fromLatin1(text, qsizetype(password.size()));
    const QString verifier = QString::fromLatin1(keyring::scramVerifier(password));
    QCOMPARE(Cluster::here().answer(u"CREATE ROLE ana LOGIN PASSWORD '%1'"_s.arg(verifier)), QString());
    QVERIFY(makeAuthority(m_folder, u"ours"_s) && makeAuthority(m_folder, u"theirs"_s));
    QVERIFY(makeServer(m_folder, u"server"_s, u"localhost"_s) &&
            makeServer(m_folder, u"other"_s, u"elsewhere"_s));
}

void TestServerLogin::aRoleWithAVerifierLogsIn()
{
    QCOMPARE(answered(bySocket(), u"ana"_s, m_password), u"malar"_s);
}

void TestServerLogin::anotherPasswordDoesNot()
{
    QVERIFY(answered(bySocket(), u"ana"_s, m_password + u'a').contains(u"password authentication failed"_s));
}

void TestServerLogin::aSessionIsAsItIsAskedToBe_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("search_path") << u"lupus_2"_s;
    QTest::newRow("lock_timeout") << u"5s"_s;
    QTest::newRow("idle_in_transaction_session_timeout") << u"15s"_s;
    QTest::newRow("client_min_messages") << u"warning"_s;
    QTest::newRow("standard_conforming_strings") << u"on"_s;
}

void TestServerLogin::aSessionIsAsItIsAskedToBe()
{
    QFETCH(QString, value);
    Address address = bySocket();
    address.schema = u"lupus_2"_s;

    QCOMPARE(answered(address, u"ana"_s, m_password, QString::fromLatin1(QTest::currentDataTag())), value);
}

void TestServerLogin::aServerIsTrustedByItsCertificateAndItsName()
{
    const QString ours = m_folder.filePath(u"ours.crt"_s);
    const QString theirs = m_folder.filePath(u"theirs.crt"_s);
    Cluster &cluster = Cluster::here();

    cluster.listen(m_folder.filePath(u"server.crt"_s), m_folder.filePath(u"server.key"_s));
    QCOMPARE(answered(byNetwork(u"localhost"_s, ours), u"ana"_s, m_password), u"malar"_s);
    QVERIFY(answered(byNetwork(u"localhost"_s, theirs), u"ana"_s, m_password)
                .contains(u"certificate verify failed"_s));
    QVERIFY(answered(byNetwork(u"localhost"_s, {}), u"ana"_s, m_password)
                .contains(u"certificate verify failed"_s));
    QVERIFY(answered(byNetwork(u"127.0.0.1"_s, ours), u"ana"_s, m_password)
                .contains(u"does not match host name"_s));

    cluster.listen(m_folder.filePath(u"other.crt"_s), m_folder.filePath(u"other.key"_s));
    QVERIFY(answered(byNetwork(u"localhost"_s, ours), u"ana"_s, m_password)
                .contains(u"does not match host name"_s));
}

void TestServerLogin::anExpiredCertificateIsNotTrusted()
{
    QVERIFY(makeServer(m_folder, u"late"_s, u"localhost"_s, u"-1"_s));
    Cluster::here().listen(m_folder.filePath(u"late.crt"_s), m_folder.filePath(u"late.key"_s));

    const QString answer =
        answered(byNetwork(u"localhost"_s, m_folder.filePath(u"ours.crt"_s)), u"ana"_s, m_password);

    QVERIFY2(answer.contains(u"certificate verify failed"_s), qPrintable(answer));
}

void TestServerLogin::aServerWithoutTlsIsLeftAlone()
{
    Cluster::here().listen();

    const QString answer =
        answered(byNetwork(u"localhost"_s, m_folder.filePath(u"ours.crt"_s)), u"ana"_s, m_password);

    QVERIFY2(answer.contains(u"server does not support SSL"_s), qPrintable(answer));
}

MALAR_TEST(TestServerLogin)

} // namespace test_serverlogin
#include "test_serverlogin.moc"
