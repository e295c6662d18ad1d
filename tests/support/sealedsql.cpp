#include "tests/support/sealedsql.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::test {
namespace {

/// Of persons and images.
QStringList personTables()
{
    return {u"CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT"_s,
            u"CREATE INDEX by_name ON person(name)"_s,
            u"CREATE TABLE image(id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT"_s};
}

} // namespace

SealedSql::SealedSql(LogPtr log)
    : m_mount(std::move(log)),
      m_name(QUuid::createUuid().toString()),
      m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
    m_database.setDatabaseName(m_mount.databaseName());
    if (!m_database.open())
        qFatal("a database that a test needs cannot be opened: %s",
               qPrintable(m_database.lastError().text()));
    run({u"PRAGMA journal_mode = MEMORY"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA temp_store = MEMORY"_s,
         u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s});
}

SealedSql::~SealedSql()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool SealedSql::run(const QString &statement)
{
    QSqlQuery query(m_database);
    const bool done = query.exec(statement);
    m_code = done ? 0 : query.lastError().nativeErrorCode().toInt();
    return done;
}

bool SealedSql::run(const QStringList &statements)
{
    return std::ranges::all_of(statements, [this](const QString &statement) { return run(statement); });
}

QVariant SealedSql::value(const QString &text)
{
    QSqlQuery query(m_database);
    const bool done = query.exec(text);
    const bool found = done && query.next();
    m_code = done && !query.lastError().isValid() ? 0 : query.lastError().nativeErrorCode().toInt();
    return found ? query.value(0) : QVariant();
}

QString insertPerson(int id) { return u"INSERT INTO person VALUES(%1, '%2 %1')"_s.arg(id).arg(knownName); }

void PersonTest::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    SealedSql sql(createLog(m_ops, path()));
    QVERIFY(sql.run(personTables()) && sql.run(u"BEGIN"_s));
    for (int id = 1; id <= 100; ++id)
        QVERIFY(sql.run(insertPerson(id)));
    QVERIFY(sql.run(u"COMMIT"_s));
}

} // namespace malar::test
