#include "core/store/schema.h"
#include "core/store/server/address.h"
#include "core/store/server/roles.h"

#include "tests/support/cluster.h"
#include "tests/support/test.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

namespace test_serverroles {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::Cluster;

/// A session of a role, until the end.
class Session {
public:
    Session(const QString &schema, const QString &role, const QString &password = {})
        : m_name(u"session%1"_s.arg(++s_count))
    {
        server::Address address;
        address.host = Cluster::here().socketFolder();
        address.port = Cluster::here().port();
        address.database = Cluster::here().database();
        address.schema = schema;
        auto database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
        database.setConnectOptions(server::connectOptions(address));
        database.setHostName(address.host);
        database.setPort(address.port);
        database.setDatabaseName(address.database);
        m_isOpen = database.open(role, password);
    }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
    ~Session()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }

    bool isOpen() const { return m_isOpen; }
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

    /// The code of what went wrong; empty where nothing did.
    QString run(const QString &statement) const
    {
        QSqlQuery query(database());
        if (query.exec(statement))
            return {};
        const QSqlError error = query.lastError();
        return error.nativeErrorCode().isEmpty() ? u"gone"_s : error.nativeErrorCode();
    }
    QString run(const QStringList &statements) const
    {
        for (const QString &statement : statements)
            if (const QString code = run(statement); !code.isEmpty())
                return code + u": "_s + statement;
        return {};
    }
    QVariant value(const QString &statement) const
    {
        QSqlQuery query(database());
        return query.exec(statement) && query.next() ? query.value(0) : QVariant();
    }

private:
    static inline int s_count = 0;
    QString m_name;
    bool m_isOpen;
};

namespace {

const QString denied = u"42501"_s; // insufficient_privilege

const QStringList groups{u"administrator"_s, u"clinician"_s, u"data_entry"_s, u"analyst"_s};

/// As PostgreSQL makes one itself.
QString verifierOf(const QString &password)
{
    Cluster &cluster = Cluster::here();
    const QString made =
        cluster.answer(u"CREATE ROLE verified PASSWORD '%1';"
                       u" SELECT rolpassword FROM pg_authid WHERE rolname = 'verified'"_s.arg(password));
    cluster.answer(u"DROP ROLE verified"_s);
    return made;
}

/// The tables of the registry that a server holds, by the statements that make them.
QStringList tables()
{
    static const QRegularExpression made(u"^CREATE TABLE (\\w+) "_s);
    QStringList names;
    for (const schema::Migration &migration : schema::migrations())
        for (const QString &statement : migration)
            if (const auto match = made.match(statement); match.hasMatch())
                names << match.captured(1).remove(QRegularExpression(u"_[0-9]$"_s));
    names.removeDuplicates();
    names.sort();
    return names;
}

/// A registry whose tables have one column each, which is what the rights ask; without checks.
QString found(const Session &session, const QString &schema)
{
    QStringList statements = server::founding(schema);
    for (const QString &table : tables())
        statements << u"CREATE TABLE %1.%2 (sequence integer)"_s.arg(schema, table);
    statements << u"INSERT INTO %1.schema_version (version) VALUES (6)"_s.arg(schema)
               << u"INSERT INTO %1.sealed_header (id, bytes) VALUES (1, decode(repeat('00', 8192), 'hex'))"_s
                      .arg(schema);
    for (const QString &verb : {u"UPDATE"_s, u"DELETE"_s})
        statements
            << u"CREATE TRIGGER no_%1 BEFORE %1 ON %2.history FOR EACH ROW EXECUTE FUNCTION %2.refuse('no')"_s
                   .arg(verb, schema);
    statements = QStringList{u"BEGIN"_s} + statements + server::grants(schema) +
                 QStringList{u"COMMIT"_s, u"RESET ROLE"_s};
    return session.run(statements);
}

QString letIn(const QString &login, const QString &verifier, const QString &group, int slot = 0)
{
    const QString shown = verifier.isEmpty() ? u"NULL"_s : u'\'' + verifier + u'\'';
    return u"SELECT let_in('%1', %2, '%3', 'm', %4)"_s.arg(login, shown, group).arg(slot);
}

/// 8192 zeros but for some at a place.
QString header(int at = 0, int size = 0)
{
    return u"overlay(decode(repeat('00', 8192), 'hex') PLACING decode(repeat('11', %2), 'hex') FROM %1 FOR %2)"_s
        .arg(at + 1)
        .arg(size);
}

} // namespace

/// What a server keeps each role from, tried.
class TestServerRoles : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase();
    void eachTableIsExpectedSomething();
    void aRoleDoesWhatItsRightsSay_data();
    void aRoleDoesWhatItsRightsSay();
    void whoIsNobodyReadsNothing();
    void notEvenTheOwnerChangesTheHistory();
    void aWriterHasTheRegistryAlone();
    void anotherVersionIsTurnedAway();
    void whoListensIsToldOfANewRow();
    void onlyAnAdministratorLetsIn();
    void aUserWhoIsLetInLogsInWithTheirGroup();
    void anotherGroupTakesThePlaceOfTheFirst();
    void noRoleOfAnotherIsTakenOver_data();
    void noRoleOfAnotherIsTakenOver();
    void aPasswordIsNeverTakenInClear();
    void whoIsKeptOutHasNoRightsAtOnce();
    void whoComesBackHasTheirPasswordStill();
    void aHeaderThatIsAnotherByNowIsNotReplaced();
    void onesOwnSlotIsChangedAndNoOther_data();
    void onesOwnSlotIsChangedAndNoOther();
    void temporaryTablesDeceiveNobody();
    void twoRegistriesKnowNothingOfEachOther();
    void whoMayCreateRolesAndSchemasFoundsOne();
    void grantsAreTheSameASecondTime();

private:
    QString role(const QString &name) const { return m_schema + u'_' + name; }
    std::unique_ptr<Session> as(const QString &name) const
    {
        return std::make_unique<Session>(m_schema, role(name), m_password);
    }

    const QString m_schema = u"malar"_s;
    const QString m_password = u"abc"_s;
    QString m_verifier;
    std::unique_ptr<Session> m_superuser;
};

/// A user of each group, named as what they are, in the slots from 0 on.
void TestServerRoles::initTestCase()
{
    m_superuser = std::make_unique<Session>(m_schema, Cluster::here().superuser());
    QCOMPARE(found(*m_superuser, m_schema), QString());
    m_verifier = verifierOf(m_password);
    QVERIFY(m_verifier.startsWith(u"SCRAM-SHA-256$"));
    for (int i = 0; i < groups.size(); ++i)
        QCOMPARE(m_superuser->run(letIn(role(u"a.%1"_s.arg(i)), m_verifier, role(groups[i]), i)), QString());
}

namespace {

struct Expected {
    const char *table;
    const char *verbs[4]; // of each group: Select, Insert, Update, Delete
};
constexpr const char *part[4]{"SIUD", "SIUD", "SIUD", "S"};
constexpr Expected expectations[]{
    {"adverse_event", {part[0], part[1], part[2], part[3]}},
    {"answer_mark", {part[0], part[1], part[2], part[3]}},
    {"biomarker", {part[0], part[1], part[2], part[3]}},
    {"chain", {"SID", "S", "S", "S"}},
    {"consent", {part[0], part[1], part[2], part[3]}},
    {"course", {part[0], part[1], part[2], part[3]}},
    {"delivered", {"SIU", "SIU", "S", "S"}},
    {"history", {"SI", "SI", "SI", "SI"}},
    {"identity", {"", "", "", ""}},
    {"identity_history", {"", "", "", ""}},
    {"infusion", {part[0], part[1], part[2], part[3]}},
    {"member", {"SIU", "S", "S", "S"}},
    {"parked_visit", {part[0], part[1], part[2], part[3]}},
    {"patient", {"SIU", "SIU", "SIU", "S"}},
    {"patient_subtype", {part[0], part[1], part[2], part[3]}},
    {"photograph", {part[0], part[1], part[2], part[3]}},
    {"photograph_image", {part[0], part[1], part[2], part[3]}},
    {"recovery_key", {"SID", "S", "S", "S"}},
    {"registry", {"SU", "SU", "S", "S"}},
    {"scale_answer", {part[0], part[1], part[2], part[3]}},
    {"schema_version", {"S", "S", "S", "S"}},
    {"sealed_header", {"S", "S", "S", "S"}},
    {"sealed_identity", {"SIUD", "SIUD", "SIUD", ""}},
    {"sealed_identity_history", {"SI", "SI", "SI", ""}},
    {"server_login", {"S", "", "", ""}},
    {"setting", {"SIU", "SIU", "S", "S"}},
    {"signature", {"SI", "SI", "S", "S"}},
    {"treatment", {part[0], part[1], part[2], part[3]}},
    {"treatment_dose", {part[0], part[1], part[2], part[3]}},
    {"visit", {"SIU", "SIU", "SIU", "S"}},
};

} // namespace

void TestServerRoles::eachTableIsExpectedSomething()
{
    QStringList expected;
    for (const Expected &each : expectations)
        expected << QString::fromLatin1(each.table);
    QStringList there = tables() + QStringList{u"schema_version"_s, u"sealed_header"_s, u"server_login"_s};
    there.sort();

    QCOMPARE(expected, there);
}

void TestServerRoles::aRoleDoesWhatItsRightsSay_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("group");
    QTest::addColumn<QString>("verbs");
    for (const Expected &each : expectations)
        for (int group = 0; group < groups.size(); ++group)
            QTest::addRow("%s %s", each.table, qPrintable(groups[group]))
                << QString::fromLatin1(each.table) << group << QString::fromLatin1(each.verbs[group]);
}

/// No row is touched: a right is asked for before one is looked for.
void TestServerRoles::aRoleDoesWhatItsRightsSay()
{
    QFETCH(QString, table);
    QFETCH(int, group);
    QFETCH(QString, verbs);
    const auto session = as(u"a.%1"_s.arg(group));
    QVERIFY(session->isOpen());
    const QString column =
        m_superuser
            ->value(u"SELECT attname::text FROM pg_attribute WHERE attnum = 1 AND attrelid = '%1'::regclass"_s
                        .arg(table))
            .toString();

    const std::pair<QChar, QString> tried[]{
        {u'S', u"SELECT count(1) FROM "_s + table},
        {u'I', u"INSERT INTO %1 (%2) SELECT NULL WHERE false"_s.arg(table, column)},
        {u'U', u"UPDATE %1 SET %2 = NULL WHERE false"_s.arg(table, column)},
        {u'D', u"DELETE FROM %1 WHERE false"_s.arg(table)},
        {u'T', u"TRUNCATE "_s + table},
    };
    QString done;
    for (const auto &[verb, statement] : tried)
        if (const QString code = session->run(statement); code.isEmpty())
            done += verb;
        else
            QCOMPARE(code, denied);

    QCOMPARE(done, verbs);
}

void TestServerRoles::whoIsNobodyReadsNothing()
{
    QCOMPARE(m_superuser->run(u"CREATE ROLE stranger LOGIN PASSWORD 'abc'"_s), QString());
    const Session stranger(m_schema, u"stranger"_s, m_password);
    QVERIFY(stranger.isOpen());

    for (const QString &tried : {u"SELECT 1 FROM malar.patient"_s, u"SELECT malar.begin_write(6)"_s,
                                 u"SELECT malar.keep_out('malar_a.1')"_s, u"SET ROLE malar_owner"_s})
        QCOMPARE(stranger.run(tried), denied);
}

void TestServerRoles::notEvenTheOwnerChangesTheHistory()
{
    QCOMPARE(as(u"a.3"_s)->run(u"INSERT INTO history (sequence) VALUES (1)"_s), QString());

    QCOMPARE(m_superuser->run({u"SET ROLE malar_owner"_s}), QString());
    const QString changed = m_superuser->run(u"UPDATE history SET sequence = 2"_s);
    const QString deleted = m_superuser->run(u"DELETE FROM history"_s);
    QCOMPARE(m_superuser->run(u"RESET ROLE"_s), QString());

    QCOMPARE(changed, u"23514"_s); // check_violation
    QCOMPARE(deleted, u"23514"_s);
}

void TestServerRoles::aWriterHasTheRegistryAlone()
{
    const auto first = as(u"a.1"_s);
    const auto second = as(u"a.3"_s);
    QCOMPARE(second->run(u"SET lock_timeout = 100"_s), QString());

    QCOMPARE(first->run({u"BEGIN"_s, u"SELECT begin_write(6)"_s}), QString());
    QCOMPARE(second->run(u"SELECT begin_write(6)"_s), u"55P03"_s); // lock_not_available
    QCOMPARE(first->run(u"COMMIT"_s), QString());

    QCOMPARE(second->run(u"SELECT begin_write(6)"_s), QString());
}

void TestServerRoles::anotherVersionIsTurnedAway()
{
    QCOMPARE(as(u"a.2"_s)->run(u"SELECT begin_write(5)"_s), u"MLNEW"_s);
    QCOMPARE(as(u"a.2"_s)->run(u"SELECT begin_write(7)"_s), u"MLOLD"_s);
}

void TestServerRoles::whoListensIsToldOfANewRow()
{
    QStringList told;
    const auto listener = as(u"a.2"_s);
    QSqlDriver *driver = listener->database().driver();
    connect(driver, &QSqlDriver::notification, this,
            [&told](const QString &, QSqlDriver::NotificationSource, const QVariant &last) {
                told << last.toString();
            });
    QVERIFY(driver->subscribeToNotification(m_schema));

    QCOMPARE(as(u"a.3"_s)->run(u"INSERT INTO history (sequence) VALUES (7), (9), (8)"_s), QString());

    QTRY_COMPARE(told, QStringList{u"9"_s});
    QVERIFY(driver->unsubscribeFromNotification(m_schema));
}

void TestServerRoles::onlyAnAdministratorLetsIn()
{
    for (int i = 1; i < groups.size(); ++i) {
        const auto session = as(u"a.%1"_s.arg(i));
        QCOMPARE(session->run(letIn(role(u"x"_s), m_verifier, role(u"administrator"_s))), denied);
        QCOMPARE(session->run(letIn(role(u"a.%1"_s.arg(i)), {}, role(u"administrator"_s))), denied);
        QCOMPARE(session->run(u"SELECT keep_out('malar_a.0')"_s), denied);
        QCOMPARE(session->run(u"CREATE ROLE malar_x LOGIN"_s), denied);
        QCOMPARE(session->run(u"GRANT malar_administrator TO \"malar_a.%1\""_s.arg(i)), denied);
        QCOMPARE(session->run(u"ALTER ROLE \"malar_a.0\" PASSWORD 'x'"_s), denied);
    }
}

void TestServerRoles::aUserWhoIsLetInLogsInWithTheirGroup()
{
    QCOMPARE(as(u"a.0"_s)->run(letIn(role(u"marta"_s), m_verifier, role(u"analyst"_s), 9)), QString());

    const auto marta = as(u"marta"_s);
    QVERIFY(marta->isOpen());
    QCOMPARE(marta->run(u"SELECT 1 FROM patient"_s), QString());
    QCOMPARE(marta->run(u"SELECT 1 FROM sealed_identity"_s), denied);
    QVERIFY(!Session(m_schema, role(u"marta"_s), u"another"_s).isOpen());
}

void TestServerRoles::anotherGroupTakesThePlaceOfTheFirst()
{
    const auto administrator = as(u"a.0"_s);
    QCOMPARE(administrator->run(letIn(role(u"joan"_s), m_verifier, role(u"administrator"_s))), QString());
    const auto joan = as(u"joan"_s);
    QCOMPARE(joan->run(u"SELECT 1 FROM sealed_identity"_s), QString());

    QCOMPARE(administrator->run(letIn(role(u"joan"_s), {}, role(u"analyst"_s))), QString());

    QCOMPARE(joan->run(u"SELECT 1 FROM sealed_identity"_s), denied); // in the session that is open
    QVERIFY(as(u"joan"_s)->isOpen());                                // by the password of before
}

void TestServerRoles::noRoleOfAnotherIsTakenOver_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &login, const QString &group, const QString &code) {
        QTest::newRow(name) << login << group << code;
    };
    const QString analyst = u"malar_analyst"_s;
    row("the superuser", u"postgres"_s, analyst, denied);
    row("a group", u"malar_analyst"_s, analyst, denied);
    row("the owner", u"malar_owner"_s, analyst, denied);
    row("another registry's", u"malar_x_ana"_s, analyst, denied);
    row("another registry's group", u"malar_data_entry"_s, analyst, denied);
    row("that of a registry malar_data", u"malar_entry"_s, analyst, denied);
    row("of nobody", u"malar_"_s, analyst, denied);
    row("a statement", u"malar_x\"; DROP TABLE patient; --"_s, analyst, denied);
    row("a line", u"malar_x\nmalar_y"_s, analyst, denied);
    row("capitals", u"malar_X"_s, analyst, denied);
    row("too long", u"malar_"_s + QString(58, u'x'), analyst, denied);
    row("to the owner's group", u"malar_x"_s, u"malar_owner"_s, denied);
    row("to a group of the server", u"malar_x"_s, u"pg_read_all_data"_s, denied);
    row("that somebody has made", u"malar_backup"_s, analyst, u"42710"_s); // duplicate_object
}

void TestServerRoles::noRoleOfAnotherIsTakenOver()
{
    QFETCH(QString, login);
    QFETCH(QString, group);
    QFETCH(QString, code);
    m_superuser->run(u"CREATE ROLE malar_backup SUPERUSER"_s); // once

    QCOMPARE(as(u"a.0"_s)->run(letIn(login, m_verifier, group)), code);
    QCOMPARE(as(u"a.0"_s)->run(u"SELECT keep_out('malar_backup')"_s), QString());
    QCOMPARE(m_superuser->value(
                 u"SELECT rolsuper AND rolpassword IS NULL FROM pg_authid WHERE rolname = 'malar_backup'"_s),
             QVariant(true));
}

void TestServerRoles::aPasswordIsNeverTakenInClear()
{
    for (const QString &other :
         {u"abc"_s, u"md5a5e4b9dd0bd56d3cd06a6e5a1cb6c1ce"_s, m_verifier + u'x', u"SCRAM-SHA-256$"_s})
        QCOMPARE(as(u"a.0"_s)->run(letIn(role(u"y"_s), other, role(u"analyst"_s))),
                 u"22023"_s); // invalid_parameter_value
}

void TestServerRoles::whoIsKeptOutHasNoRightsAtOnce()
{
    const auto administrator = as(u"a.0"_s);
    QCOMPARE(administrator->run(letIn(role(u"pau"_s), m_verifier, role(u"clinician"_s), 11)), QString());
    const auto pau = as(u"pau"_s);
    QCOMPARE(pau->run(u"SELECT 1 FROM patient"_s), QString());

    QCOMPARE(administrator->run({u"BEGIN"_s, u"SELECT keep_out('malar_pau')"_s, u"COMMIT"_s}), QString());

    const QString left = pau->run(u"SELECT 1 FROM patient"_s);
    QVERIFY2(left == u"57P01" || left == u"gone", qPrintable(left)); // admin_shutdown
    QVERIFY(!as(u"pau"_s)->isOpen());
    QCOMPARE(m_superuser->value(u"SELECT count(1) FROM server_login WHERE login = 'malar_pau'"_s).toInt(), 0);
}

void TestServerRoles::whoComesBackHasTheirPasswordStill()
{
    const auto administrator = as(u"a.0"_s);
    QCOMPARE(administrator->run(letIn(role(u"eva"_s), m_verifier, role(u"clinician"_s), 12)), QString());
    QCOMPARE(administrator->run(u"SELECT keep_out('malar_eva')"_s), QString());

    QCOMPARE(administrator->run(letIn(role(u"eva"_s), {}, role(u"data_entry"_s), 12)), QString());

    QVERIFY(as(u"eva"_s)->isOpen());
}

void TestServerRoles::aHeaderThatIsAnotherByNowIsNotReplaced()
{
    QCOMPARE(as(u"a.0"_s)->run(u"SELECT change_header(%1, %2)"_s.arg(header(300, 1), header(301, 1))),
             u"MLCHG"_s);
    QCOMPARE(as(u"a.0"_s)->run(u"SELECT change_header(%1, NULL)"_s.arg(header())), u"MLCHG"_s);
    QCOMPARE(as(u"a.0"_s)->run(u"SELECT change_header('\\x00', %1)"_s.arg(header())), u"23514"_s);
    QCOMPARE(as(u"a.0"_s)->run(u"SELECT change_header(NULL, %1)"_s.arg(header())), u"23502"_s);
}

/// The table of bytes: store/sealed/format.h. The user is the clinician in slot 1, from 496 to 736.
void TestServerRoles::onesOwnSlotIsChangedAndNoOther_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char *name, int at, int size, bool isAllowed) {
        QTest::newRow(name) << at << size << isAllowed;
    };
    row("the version", 7, 1, false);
    row("the salt", 32, 16, false);
    row("the last byte of what is fixed", 127, 1, false);
    row("the marks", 128, 128, true);
    row("all of the slot before", 256, 240, false);
    row("the last byte before", 495, 1, false);
    row("one's own", 496, 240, true);
    row("the first byte behind", 736, 1, false);
    row("one's own and one byte more", 496, 241, false);
    row("the last slot", 7935, 1, false);
    row("noise", 7936, 192, true);
    row("the digests", 8128, 64, true);
    row("everything", 0, 8192, false);
}

void TestServerRoles::onesOwnSlotIsChangedAndNoOther()
{
    QFETCH(int, at);
    QFETCH(int, size);
    QFETCH(bool, isAllowed);
    const QString change = u"SELECT change_header(%1, %2)"_s.arg(header(at, size), header());

    const auto clinician = as(u"a.1"_s);
    QCOMPARE(clinician->run(u"BEGIN"_s), QString());
    QCOMPARE(clinician->run(change), isAllowed ? QString() : denied);
    QCOMPARE(clinician->run(u"ROLLBACK"_s), QString());

    const auto administrator = as(u"a.0"_s);
    QCOMPARE(administrator->run({u"BEGIN"_s, change, u"ROLLBACK"_s}), QString());
}

void TestServerRoles::temporaryTablesDeceiveNobody()
{
    const auto clinician = as(u"a.1"_s);
    QCOMPARE(clinician->run({u"CREATE TEMPORARY TABLE server_login AS"
                             u" SELECT 'malar_a.1' AS login, 'm' AS member, 0 AS slot"_s,
                             u"CREATE TEMPORARY TABLE schema_version AS SELECT 99 AS version"_s}),
             QString());

    QCOMPARE(clinician->run(u"SELECT malar.change_header(%1, %2)"_s.arg(header(256, 240), header())), denied);
    QCOMPARE(clinician->run(u"SELECT malar.begin_write(6)"_s), QString());
}

void TestServerRoles::twoRegistriesKnowNothingOfEachOther()
{
    QCOMPARE(found(*m_superuser, u"malar_x"_s), QString());
    const auto administrator = as(u"a.0"_s);

    QCOMPARE(administrator->run(u"SELECT 1 FROM malar_x.patient"_s), denied);
    QCOMPARE(administrator->run(u"SELECT malar_x.begin_write(6)"_s), denied);
    QCOMPARE(administrator->run(letIn(u"malar_x_ana"_s, m_verifier, u"malar_administrator"_s)), denied);
    QCOMPARE(administrator->run(letIn(u"malar_ana"_s, m_verifier, u"malar_x_administrator"_s)), denied);
    QCOMPARE(m_superuser->run(server::founding(m_schema)).section(u':', 0, 0),
             u"42710"_s); // duplicate_object
    QCOMPARE(m_superuser->run(u"RESET ROLE"_s), QString());
}

void TestServerRoles::whoMayCreateRolesAndSchemasFoundsOne()
{
    QCOMPARE(m_superuser->run({u"CREATE ROLE dba LOGIN CREATEROLE PASSWORD 'abc'"_s,
                               u"GRANT CREATE ON DATABASE malar TO dba"_s}),
             QString());
    const Session dba(u"lupus"_s, u"dba"_s, m_password);

    QCOMPARE(found(dba, u"lupus"_s), QString());

    QCOMPARE(dba.run(server::asOwner(u"lupus"_s)), QString());
    QCOMPARE(dba.run(letIn(u"lupus_ana"_s, m_verifier, u"lupus_clinician"_s)), QString());
    const Session ana(u"lupus"_s, u"lupus_ana"_s, m_password);
    QCOMPARE(ana.run(u"SELECT 1 FROM sealed_identity"_s), QString());
    QCOMPARE(dba.run(u"SELECT keep_out('lupus_ana')"_s), QString());
    QVERIFY(!ana.run(u"SELECT 1 FROM sealed_identity"_s).isEmpty());
}

void TestServerRoles::grantsAreTheSameASecondTime()
{
    const QString all = u"SELECT string_agg(relname || coalesce(relacl::text, ''), ';' ORDER BY relname)"
                        u"  FROM pg_class WHERE relnamespace = 'malar'::regnamespace AND relkind = 'r'"_s;
    const QVariant before = m_superuser->value(all);

    QCOMPARE(m_superuser->run(server::asOwner(m_schema) + server::functions(m_schema) +
                              server::grants(m_schema) + QStringList{u"RESET ROLE"_s}),
             QString());

    QCOMPARE(m_superuser->value(all), before);
}

MALAR_TEST(TestServerRoles)

} // namespace test_serverroles
#include "test_serverroles.moc"
