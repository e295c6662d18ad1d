#include "core/store/server/address.h"

#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

namespace test_serveraddress {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using server::Address;
using Kind = Error::Kind;

namespace {

/// Everything but who logs in and by what.
Address clinic()
{
    Address address;
    address.name = u"Lupus, Ñuñoa & \"Cía\""_s;
    address.host = u"db.hospital.example"_s;
    address.port = 6543;
    address.database = u"registros 50%"_s;
    address.schema = u"malar_2"_s;
    sealed::Block<16> salt;
    for (std::size_t i = 0; i < salt.size(); ++i)
        salt[i] = std::byte(0xF0 + i);
    address.salt = salt;
    address.argon2 = {4, 512};
    return address;
}

Address socketAt(const QString &folder)
{
    Address address;
    address.host = folder;
    address.database = u"db"_s;
    return address;
}

/// Every field has another value than in an address that nobody has touched.
Address whole()
{
    Address address = clinic();
    address.login = u"ana@HOSPITAL.EXAMPLE"_s;
    address.rootCertificate = u"/etc/ssl/hospital's ca.crt"_s;
    address.certificate = u"/home/ana/ñ.crt"_s;
    address.key = u"/home/ana/a&b=c?.key"_s;
    return address;
}

QString put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

} // namespace

/// Where a registry on a server is, as a URL and as a file.
class TestServerAddress : public test::Test {
    Q_OBJECT

private slots:
    void aPlaceIsOfAServer_data();
    void aPlaceIsOfAServer();
    void aUrlIsRead_data();
    void aUrlIsRead();
    void whatIsNoAddressIsRefusedByItsOption_data();
    void whatIsNoAddressIsRefusedByItsOption();
    void whatIsWrittenIsReadTheSame_data();
    void whatIsWrittenIsReadTheSame();
    void oneAddressIsOneText();
    void aCertificateBesideTheFileGoesAlongWithIt();
    void nothingIsReplaced();
    void whatIsNoFileOfOursIsRefused_data();
    void whatIsNoFileOfOursIsRefused();
    void nonsenseIsRefusedOrReadTheSameTwice();
    void noRefusalRepeatsWhatWasTyped();
    void optionsAskForTheCertificateAndItsName();
    void aSocketNeedsNoCertificate();
    void whatLibpqReadsAsQuotesIsQuoted();
    void aRoleIsOfOneUser_data();
    void aRoleIsOfOneUser();
    void noTwoUsersHaveOneRole();
};

void TestServerAddress::aPlaceIsOfAServer_data()
{
    QTest::addColumn<bool>("isServer");
    QTest::newRow("postgresql://h/d") << true;
    QTest::newRow("postgres://h/d") << true;
    QTest::newRow("PostgreSQL://h/d") << true;
    QTest::newRow("/home/ana/clinic.malar-server") << true;
    QTest::newRow("clinic.MALAR-SERVER") << true;
    QTest::newRow("/home/ana/clinic.malar") << false;
    QTest::newRow("/home/postgresql:/d") << false;
    QTest::newRow("mysql://h/d") << false;
    QTest::newRow("") << false;
}

void TestServerAddress::aPlaceIsOfAServer()
{
    QFETCH(bool, isServer);

    QCOMPARE(server::isServer(QString::fromLatin1(QTest::currentDataTag())), isServer);
}

void TestServerAddress::aUrlIsRead_data()
{
    QTest::addColumn<Address>("expected");
    const auto row = [](const char *url, auto change) {
        Address address;
        address.host = u"h"_s;
        address.database = u"d"_s;
        change(address);
        QTest::newRow(url) << address;
    };
    row("postgresql://h/d", [](Address &) {});
    row("postgres://h/d", [](Address &) {});
    row("postgresql://H.Example./d", [](Address &a) { a.host = u"h.example."_s; });
    row("postgresql://h:6543/d", [](Address &a) { a.port = 6543; });
    row("postgresql://h/?dbname=d", [](Address &) {});
    row("postgresql:///d?host=h&port=1", [](Address &a) { a.port = 1; });
    row("postgresql://192.0.2.7/d", [](Address &a) { a.host = u"192.0.2.7"_s; });
    row("postgresql://[2001:db8::7]:65535/d", [](Address &a) {
        a.host = u"2001:db8::7"_s;
        a.port = 65535;
    });
    row("postgresql://[fe80::1%25eth0]/d", [](Address &a) { a.host = u"fe80::1%eth0"_s; });
    row("postgresql:///d?host=/var/run/postgresql", [](Address &a) { a.host = u"/var/run/postgresql"_s; });
    row("postgresql://%2Fvar%2Frun/d", [](Address &a) { a.host = u"/var/run"_s; });
    row("postgresql:///d?host=/s&sslmode=disable", [](Address &a) { a.host = u"/s"_s; });
    row("postgresql://ana@h/d", [](Address &a) { a.login = u"ana"_s; });
    row("postgresql://ana%40HOSPITAL.EXAMPLE@h/d", [](Address &a) { a.login = u"ana@HOSPITAL.EXAMPLE"_s; });
    row("postgresql://h/registros%20%C3%B1", [](Address &a) { a.database = u"registros ñ"_s; });
    row("postgresql://h/d?schema=lupus_2&sslmode=verify-full", [](Address &a) { a.schema = u"lupus_2"_s; });
    row("postgresql://h/d?argon2=1/8", [](Address &a) { a.argon2 = {1, 8}; });
    row("postgresql://h/d?salt=8PHy8_T19vf4-fr7_P3-_w&argon2=4/512", [](Address &a) {
        a.salt = clinic().salt;
        a.argon2 = {4, 512};
    });
    row("postgresql://h/d?sslrootcert=/etc/ca.crt&sslcert=/a.crt&sslkey=/a.key", [](Address &a) {
        a.rootCertificate = u"/etc/ca.crt"_s;
        a.certificate = u"/a.crt"_s;
        a.key = u"/a.key"_s;
    });
}

void TestServerAddress::aUrlIsRead()
{
    QFETCH(Address, expected);

    const auto address = server::addressAt(QString::fromLatin1(QTest::currentDataTag()));

    QVERIFY2(address, address ? "" : qPrintable(address.error().place));
    QVERIFY(*address == expected);
}

void TestServerAddress::whatIsNoAddressIsRefusedByItsOption_data()
{
    QTest::addColumn<QString>("place");
    const auto rows = [](const char16_t *place, std::initializer_list<const char *> urls) {
        for (const char *url : urls)
            QTest::newRow(url) << QString::fromUtf16(place);
    };
    rows(u"password", {"postgresql://ana:geheim@h/d", "postgresql://ana:@h/d", "postgresql://:geheim@h/d",
                       "postgresql://h/d?password=geheim", "postgresql://h/d?sslpassword=geheim",
                       "postgresql://h/d?PASSWORD=geheim", "postgresql://h/d?passphrase=geheim",
                       "postgresql://ana:p@ss@h/d"});
    rows(u"host",
         {"postgresql://", "postgresql:///d", "postgresql://h,g/d", "postgresql:///d?host=/a,/b",
          "postgresql://h/d?host=g", "postgresql://[::1/d", "postgresql://a b/d",
          "postgresql://%40abstract/d", "postgresql://-h/d", "postgresql://h%00/d", "postgresql://h;/d",
          "postgresql://h'/d", "postgresql://h%0A/d", "postgresql://%FF/d", "postgresql://%zz/d"});
    rows(u"port", {"postgresql://::1/d", "postgresql://h:/d", "postgresql://h:0/d", "postgresql://h:65536/d",
                   "postgresql://h:-1/d", "postgresql://h:+1/d", "postgresql://h:5432x/d",
                   "postgresql://h:%20543/d", "postgresql://h:99999999999/d", "postgresql://h:1/d?port=1"});
    rows(u"dbname", {"postgresql://h", "postgresql://h/", "postgresql://h/d%00", "postgresql://h/%C3",
                     "postgresql://h/d?dbname=e",
                     "postgresql://h/1234567890123456789012345678901234567890123456789012345678901234"});
    rows(u"schema",
         {"postgresql://h/d?schema=", "postgresql://h/d?schema=Malar", "postgresql://h/d?schema=1a",
          "postgresql://h/d?schema=a-b", "postgresql://h/d?schema=a%22b", "postgresql://h/d?schema=a;b",
          "postgresql://h/d?schema=a%20b", "postgresql://h/d?schema=a%0A", "postgresql://h/d?schema=%C3%B1",
          "postgresql://h/d?schema=pg_catalog", "postgresql://h/d?schema=a1234567890123456789012345678901",
          "postgresql://h/d?schema", "postgresql://h/d?schema=a&schema=a"});
    rows(u"sslmode", {"postgresql://h/d?sslmode=verify-ca", "postgresql://h/d?sslmode=require",
                      "postgresql://h/d?sslmode=disable",
                      "postgresql://h/d?sslmode=", "postgresql://h/d?sslmode=VERIFY-FULL"});
    rows(u"salt", {"postgresql://h/d?salt=", "postgresql://h/d?salt=abc",
                   "postgresql://h/d?salt=8PHy8_T19vf4-fr7_P3-_w==",
                   "postgresql://h/d?salt=8PHy8/T19vf4%2Bfr7/P3%2B/w",
                   "postgresql://h/d?salt=8PHy8_T19vf4-fr7_P3-_w8P"});
    rows(u"argon2", {"postgresql://h/d?argon2=", "postgresql://h/d?argon2=3", "postgresql://h/d?argon2=0/256",
                     "postgresql://h/d?argon2=3/7", "postgresql://h/d?argon2=11/256",
                     "postgresql://h/d?argon2=3/2049", "postgresql://h/d?argon2=3/99999999999"});
    rows(u"sslrootcert", {"postgresql://h/d?sslrootcert=ca.crt", "postgresql://h/d?sslrootcert=/a;b",
                          "postgresql://h/d?sslrootcert=/a%0Ab"});
    rows(u"sslcert", {"postgresql://h/d?sslcert=a.crt"});
    rows(u"sslkey", {"postgresql://h/d?sslkey=a.key"});
    rows(u"user", {"postgresql://a%00@h/d", "postgresql://a@h/d?user=b"});
    rows(u"name", {"postgresql://h/d?name=a%0Ab", "postgresql://h/d?name=a%E2%80%A8b"});
    rows(u"options", {"postgresql://h/d?options=-c%20search_path=public"});
    rows(u"service", {"postgresql://h/d?service=other"});
    rows(u"?", {"postgresql://h/d?a%20b=1", "postgresql://h/d?=1"});
}

void TestServerAddress::whatIsNoAddressIsRefusedByItsOption()
{
    QFETCH(QString, place);

    const auto address = server::addressAt(QString::fromLatin1(QTest::currentDataTag()));

    QVERIFY(!address);
    QCOMPARE(address.error().kind, Kind::Invalid);
    QCOMPARE(address.error().place, place);
}

void TestServerAddress::whatIsWrittenIsReadTheSame_data()
{
    QTest::addColumn<Address>("address");
    QTest::newRow("clinic") << clinic();
    QTest::newRow("whole") << whole();
    QTest::newRow("socket") << socketAt(u"/run/a b&c/ñ"_s);
    Address six = clinic();
    six.host = u"2001:db8::7"_s;
    QTest::newRow("IPv6") << six;
    six.host = u"fe80::1%eth0"_s;
    QTest::newRow("IPv6 with its zone") << six;
    Address weak = socketAt(u"/run"_s);
    weak.argon2 = {1, 8};
    weak.port = 1;
    QTest::newRow("no salt, other numbers") << weak;
}

void TestServerAddress::whatIsWrittenIsReadTheSame()
{
    QFETCH(Address, address);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar-server"_s);

    const QString text = server::toText(address);
    const auto fromText = server::addressAt(text);
    QVERIFY(server::write(address, path));
    const auto fromFile = server::addressAt(path);

    QVERIFY2(fromText, qPrintable(text));
    QVERIFY(*fromText == address);
    QVERIFY(fromFile);
    QVERIFY(*fromFile == address);
}

void TestServerAddress::oneAddressIsOneText()
{
    const auto a = server::addressAt(u"postgres:///d?port=5432&argon2=3/256&schema=malar&host=H"_s);

    QCOMPARE(server::toText(*a), u"postgresql://h/d?schema=malar"_s);
    QCOMPARE(server::toText(socketAt(u"/var/run"_s)), u"postgresql:///db?host=/var/run&schema=malar"_s);
}

void TestServerAddress::aCertificateBesideTheFileGoesAlongWithIt()
{
    const QTemporaryDir here, there;
    Address address = clinic();
    address.rootCertificate = here.filePath(u"ca.crt"_s);
    address.key = u"/elsewhere/ana.key"_s;

    QVERIFY(server::write(address, here.filePath(u"clinic.malar-server"_s)));
    QVERIFY(QFile::copy(here.filePath(u"clinic.malar-server"_s), there.filePath(u"clinic.malar-server"_s)));
    const auto copy = server::addressAt(there.filePath(u"clinic.malar-server"_s));

    QCOMPARE(copy->rootCertificate, there.filePath(u"ca.crt"_s));
    QCOMPARE(copy->key, u"/elsewhere/ana.key"_s);
}

void TestServerAddress::nothingIsReplaced()
{
    const QTemporaryDir folder;
    const QString path = put(folder.filePath(u"clinic.malar-server"_s), "something");

    const auto written = server::write(clinic(), path);

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Kind::Exists);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestServerAddress::whatIsNoFileOfOursIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("place"); // empty: the file
    const QByteArray ours = R"("malar-server": 1, "host": "h", "dbname": "d")";
    const auto row = [](const char *name, const QByteArray &text, Kind kind, const QString &place = {}) {
        QTest::newRow(name) << text << kind << place;
    };
    row("empty", "", Kind::Foreign);
    row("noise", "\x00\xFF\x7F", Kind::Foreign);
    row("a list", "[1]", Kind::Foreign);
    row("cut off", "{" + ours, Kind::Foreign);
    row("another's", R"({"host": "h", "dbname": "d"})", Kind::Foreign);
    row("no version", R"({"malar-server": "one", "host": "h", "dbname": "d"})", Kind::Foreign);
    row("version 0", R"({"malar-server": 0, "host": "h", "dbname": "d"})", Kind::Foreign);
    row("newer", R"({"malar-server": 2, "host": "h", "dbname": "d"})", Kind::NewerSchema);
    row("large", "{" + ours + R"(, "name": ")" + QByteArray(70'000, 'a') + "\"}", Kind::Foreign);
    row("deep", "{" + ours + ", \"name\": " + QByteArray(2000, '[') + QByteArray(2000, ']') + "}",
        Kind::Foreign);
    row("a password", "{" + ours + R"(, "password": "geheim"})", Kind::Invalid, u"password"_s);
    row("less than its certificate", "{" + ours + R"(, "sslmode": "require"})", Kind::Invalid, u"sslmode"_s);
    row("an option that nobody knows", "{" + ours + R"(, "options": "-c x=y"})", Kind::Invalid, u"options"_s);
    row("a port that is a list", "{" + ours + R"(, "port": [5432]})", Kind::Invalid, u"port"_s);
    row("half a port", "{" + ours + R"(, "port": 5432.5})", Kind::Invalid, u"port"_s);
    row("a schema that is a number", "{" + ours + R"(, "schema": 7})", Kind::Invalid, u"schema"_s);
    row("a schema that is a statement", "{" + ours + R"(, "schema": "a; DROP"})", Kind::Invalid, u"schema"_s);
    row("no host", R"({"malar-server": 1, "dbname": "d"})", Kind::Invalid, u"host"_s);
    row("NUL", "{" + ours + R"(, "user": "a\u0000b"})", Kind::Invalid, u"user"_s);
}

void TestServerAddress::whatIsNoFileOfOursIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(Kind, kind);
    QFETCH(QString, place);
    const QTemporaryDir folder;
    const QString path = put(folder.filePath(u"clinic.malar-server"_s), text);

    const auto address = server::addressAt(path);

    QVERIFY(!address);
    QCOMPARE(address.error().kind, kind);
    QCOMPARE(address.error().place, place.isEmpty() ? path : place);
    QCOMPARE(server::addressAt(path + u".malar-server"_s).error().kind, Kind::NotFound);
    QCOMPARE(server::addressAt(folder.path()).error().kind, Kind::Foreign);
}

/// Single letters put in, taken out and changed: what is read as an address at all is written as the same
/// one.
void TestServerAddress::nonsenseIsRefusedOrReadTheSameTwice()
{
    const QByteArray letters("/:@?&=%,;'\"[]\\ #+-_.aZ09\n\0ñ", 27);
    const QByteArray url = server::toText(whole()).toUtf8();
    int read = 0;
    quint32 seed = 7;
    const auto next = [&seed](qsizetype below) {
        seed = seed * 1664525U + 1013904223U;
        return qsizetype(seed >> 8) % below;
    };

    for (int i = 0; i < 20'000; ++i) {
        QByteArray other = url;
        for (qsizetype n = next(3); n >= 0; --n)
            other.replace(next(other.size()), next(3), letters.mid(next(letters.size()), next(2)));
        const auto address = server::addressAt(QString::fromUtf8(other));
        if (!address)
            continue;
        ++read;
        QVERIFY(!server::problem(*address));
        const auto again = server::addressAt(server::toText(*address));
        QVERIFY2(again && *again == *address, other.constData());
        QVERIFY(!server::connectOptions(*address).isEmpty());
    }

    QVERIFY(read > 1000);
}

void TestServerAddress::noRefusalRepeatsWhatWasTyped()
{
    for (const QString &url : {u"postgresql://ana:geheim@h/d"_s, u"postgresql://h/d?password=geheim"_s,
                               u"postgresql://h/d?geheim geheim=1"_s, u"postgresql://h:geheim/d"_s}) {
        const Error error = server::addressAt(url).error();
        QVERIFY2(!(error.place + error.detail).contains(u"geheim"), qPrintable(url));
    }
}

void TestServerAddress::optionsAskForTheCertificateAndItsName()
{
    Address address = clinic();
    address.rootCertificate = u"/ca.crt"_s;

    const QStringList options = server::connectOptions(address).split(u';');

    QVERIFY(options.contains(u"sslmode=verify-full"_s));
    QVERIFY(options.contains(u"gssencmode=disable"_s));
    QVERIFY(options.contains(u"sslrootcert='/ca.crt'"_s));
    QVERIFY(options.filter(u"options="_s).join(u""_s).contains(u"-c search_path=malar_2 "));
    address.rootCertificate.clear();
    QVERIFY(server::connectOptions(address).contains(u"sslrootcert='"_s + server::trustedCertificates()));
}

void TestServerAddress::aSocketNeedsNoCertificate()
{
    QVERIFY(!server::connectOptions(socketAt(u"/run"_s)).contains(u"ssl"));
}

void TestServerAddress::whatLibpqReadsAsQuotesIsQuoted()
{
    Address address = clinic();
    address.rootCertificate = u"/a'b\\c d.crt"_s;

    QVERIFY(server::connectOptions(address).contains(uR"(sslrootcert='/a\'b\\c d.crt';)"_s));
}

void TestServerAddress::aRoleIsOfOneUser_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("role"); // empty: a digest
    const auto row = [](const char16_t *user, const char16_t *role) {
        QTest::newRow(QString::fromUtf16(user).toUtf8().constData())
            << QString::fromUtf16(user) << QString::fromUtf16(role);
    };
    row(u"marta", u"malar_marta");
    row(u" MARTA ", u"malar_marta");
    row(u"m.gil-7", u"malar_m.gil-7");
    row(u"señora", u"");
    row(u"marta gil", u"");
    row(u"marta_gil", u"");
    row(u"data_entry", u"");
    row(u"Owner", u"");
    row(u"administrator", u"");
    row(u"clinician", u"");
    row(u"entry", u"");
    row(u"analyst", u"");
    row(u"recovery", u"");
    row(u"h0123456789abcdef0123", u"");
    row(u"h0123456789abcdef012", u"malar_h0123456789abcdef012");
    row(u"a\"; DROP ROLE b; --", u"");
    row(u"", u"");
    row(u"m12345678901234567890123456789012345678901234567890123456",
        u"malar_m12345678901234567890123456789012345678901234567890123456");
    row(u"m123456789012345678901234567890123456789012345678901234567", u"");
}

void TestServerAddress::aRoleIsOfOneUser()
{
    static const QRegularExpression digest(u"^malar_h[0-9a-f]{20}$"_s);
    QFETCH(QString, user);
    QFETCH(QString, role);

    const QString found = server::roleOf(u"malar"_s, user);

    if (role.isEmpty())
        QVERIFY2(digest.match(found).hasMatch(), qPrintable(found));
    else
        QCOMPARE(found, role);
    QVERIFY(found.toUtf8().size() <= 63);
}

/// Nor two registries of one server: "malar" with a user "x_ana", and "malar_x" with "ana".
void TestServerAddress::noTwoUsersHaveOneRole()
{
    QSet<QString> roles;
    int users = 0;
    const QStringList names{u"ana"_s,        u"x_ana"_s,      u"x"_s,      u"owner"_s,  u"x_owner"_s,
                            u"entry"_s,      u"data_entry"_s, u"señora"_s, u"senora"_s, u"recovery"_s,
                            u"x_recovery"_s, u"h"_s,          u""_s,       u"a.b"_s};
    for (const QString &schema : {u"malar"_s, u"malar_x"_s, u"malar_data"_s, u"malar_x_x"_s}) {
        for (const QString &group : {u"_owner"_s, u"_administrator"_s, u"_clinician"_s, u"_data_entry"_s,
                                     u"_analyst"_s, u"_recovery"_s})
            roles << schema + group;
        users += 6 + int(names.size());
        for (const QString &name : names)
            roles << server::roleOf(schema, name);
        roles << server::recoveryRole(schema);
    }

    QCOMPARE(roles.size(), users);
}

MALAR_TEST(TestServerAddress)

} // namespace test_serveraddress
#include "test_serveraddress.moc"
