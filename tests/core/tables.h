#pragma once

#include "core/store/schema.h"
#include "core/store/sql.h"

namespace malar::test {

/// A registry's tables in memory, empty.
class Tables {
public:
    explicit Tables(std::span<const schema::Migration> migrations = schema::migrations())
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tables"));
        m_database.setDatabaseName(QStringLiteral(":memory:"));
        m_database.open();
        sql::Statement(m_database, QStringLiteral("PRAGMA foreign_keys = ON")).run();
        schema::migrate(m_database, migrations);
    }
    ~Tables()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("tables"));
    }
    Tables(const Tables &) = delete;
    Tables &operator=(const Tables &) = delete;

    const QSqlDatabase &database() const { return m_database; }

    Result<Done> run(const QString &statement) const
    {
        return sql::attempt([&] { sql::Statement(m_database, statement).run(); });
    }

private:
    QSqlDatabase m_database;
};

} // namespace malar::test
