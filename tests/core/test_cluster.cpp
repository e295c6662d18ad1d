#include "tests/support/cluster.h"

#include "tests/support/test.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace test_cluster {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::Cluster;

namespace {

/// What a role is answered that logs in by the socket; what the server says where it may not.
QString loggedIn(const QString &role, const QString &password)
{
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"other"_s);
        database.setHostName(Cluster::here().socketFolder());
        database.setPort(Cluster::here().port());
        database.setDatabaseName(Cluster::here().database());
        database.setUserName(role);
        database.setPassword(password);
        if (database.open()) {
            QSqlQuery query(u"SELECT session_user::text"_s, database);
            answer = query.next() ? query.value(0).toString() : query.lastError().text();
        } else {
            answer = database.lastError().databaseText();
        }
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return answer;
}

} // namespace

/// The server that the tests of the store have.
class TestCluster : public test::Test {
    Q_OBJECT

private slots:
    void itsSuperuserNeedsNoPasswordAndOthersDo();
    void itsDatabaseSortsAsSpanishDoes();
    void itIsReachedByItsSocketAlone();
    void whatWasWrittenOutlivesAKill();
    void itListensWhereItIsAskedTo();
};

void TestCluster::itsSuperuserNeedsNoPasswordAndOthersDo()
{
    QCOMPARE(Cluster::here().answer(u"CREATE ROLE ana LOGIN PASSWORD 'x y;z'"_s), QString());

    QCOMPARE(loggedIn(u"postgres"_s, {}), u"postgres"_s);
    QCOMPARE(loggedIn(u"ana"_s, u"x y;z"_s), u"ana"_s);
    QVERIFY(loggedIn(u"ana"_s, u"another"_s).contains(u"password authentication failed"_s));
}

void TestCluster::itsDatabaseSortsAsSpanishDoes()
{
    const QString sorted =
        u"SELECT string_agg(v, ' ' ORDER BY v) FROM unnest(ARRAY['o', 'ñ', 'n', 'nz', 'B', 'a']) AS t (v)"_s;

    QCOMPARE(Cluster::here().answer(sorted), u"a B n nz ñ o"_s);
}

void TestCluster::itIsReachedByItsSocketAlone()
{
    QCOMPARE(Cluster::here().answer(u"SHOW listen_addresses"_s), QString());
}

void TestCluster::whatWasWrittenOutlivesAKill()
{
    Cluster &cluster = Cluster::here();
    const QString schema = cluster.freshSchema();
    QVERIFY(schema != cluster.freshSchema());
    QCOMPARE(cluster.answer(u"CREATE SCHEMA %1; CREATE TABLE %1.t AS SELECT 7 AS v"_s.arg(schema)),
             QString());

    cluster.kill9();
    QVERIFY(!cluster.answer(u"SELECT 1"_s).isEmpty());
    QVERIFY(cluster.answer(u"SELECT 1"_s) != u"1"_s);
    cluster.start();

    QCOMPARE(cluster.answer(u"SELECT v FROM %1.t"_s.arg(schema)), u"7"_s);
}

void TestCluster::itListensWhereItIsAskedTo()
{
    Cluster &cluster = Cluster::here();

    cluster.listen();

    QCOMPARE(cluster.answer(u"SHOW listen_addresses"_s), u"localhost"_s);
    QCOMPARE(cluster.answer(u"SHOW port"_s), QString::number(cluster.port()));
}

MALAR_TEST(TestCluster)

} // namespace test_cluster
#include "test_cluster.moc"
