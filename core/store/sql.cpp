#include "core/store/sql.h"

#include "core/domain/id.h"
#include "core/store/actor.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace malar::sql {
namespace {

/// Qt warns of a handle that outlives its connection.
void forget(std::unique_ptr<QSqlDatabase> database)
{
    const QString name = database->connectionName();
    database.reset();
    QSqlDatabase::removeDatabase(name);
}

} // namespace

Database::Database(const Dialect &dialect, const QString &place)
    : m_dialect(dialect),
      m_database(std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(dialect.driver, makeUuid()))),
      m_actor(std::make_shared<const Actor>(Actor::ofSystem()))
{
    m_database->setDatabaseName(place);
    m_database->setConnectOptions(dialect.options);
    if (m_database->open())
        return;
    const QSqlError error = m_database->lastError();
    forget(std::move(m_database));
    throw Failure{dialect.error(error)};
}

Database::~Database()
{
    m_kept.clear();
    forget(std::move(m_database));
}

void Database::run(const QString &utility)
{
    QSqlQuery query(*m_database);
    if (!query.exec(utility))
        throw Failure{m_dialect.error(query.lastError())};
}

void Database::rollBack()
{
    if (m_beforeRollback)
        m_beforeRollback();
    run(u"ROLLBACK"_s);
}

void Database::actAs(Actor actor) { m_actor = std::make_shared<const Actor>(std::move(actor)); }

std::unique_ptr<QSqlQuery> Database::prepared(const QString &text)
{
    if (auto kept = m_kept.extract(text))
        return std::move(kept.mapped());
    auto query = std::make_unique<QSqlQuery>(*m_database);
    query->setForwardOnly(true);
    if (!query->prepare(text))
        throw Failure{m_dialect.error(query->lastError())};
    return query;
}

/// Not one that failed: what it is good for then, no engine says.
void Database::keep(const QString &text, std::unique_ptr<QSqlQuery> query)
{
    if (!m_dialect.keepsStatements || query->lastError().isValid())
        return;
    query->finish(); // rows that nobody read would hold a lock
    m_kept.try_emplace(text, std::move(query));
}

Statement::Statement(Database &database, const QString &text)
    : m_database(&database), m_text(text), m_query(database.prepared(text))
{}

Statement::Statement(Statement &&) noexcept = default;

Statement::~Statement()
{
    if (m_query)
        m_database->keep(m_text, std::move(m_query));
}

void Statement::bind(const QVariant &value) { m_query->bindValue(m_bound++, value); }

Statement &Statement::execute()
{
    m_bound = 0;
    if (!m_query->exec())
        throw Failure{m_database->dialect().error(m_query->lastError())};
    return *this;
}

bool Statement::next()
{
    m_column = 0;
    if (m_query->next())
        return true;
    // A row that cannot be read looks like the end.
    if (m_query->lastError().isValid())
        throw Failure{m_database->dialect().error(m_query->lastError())};
    return false;
}

QVariant Statement::column() { return m_query->value(m_column++); }

Transaction::Transaction(Database &database, Kind kind) : m_database(database)
{
    const Dialect &dialect = database.dialect();
    database.run(kind == Kind::Write ? dialect.beginWrite : dialect.beginRead);
}

Transaction::~Transaction()
{
    if (m_open)
        static_cast<void>(attempt([this] { m_database.rollBack(); }));
}

void Transaction::commit()
{
    m_database.run(u"COMMIT"_s);
    m_open = false;
}

} // namespace malar::sql
