#pragma once

#include "core/store/schema.h"
#include "core/store/sql.h"

namespace malar::test {

/// A registry's tables in memory, empty.
class Tables {
public:
    explicit Tables(std::span<const schema::Migration> migrations = schema::migrations())
    {
        m_database->run(QStringLiteral("PRAGMA foreign_keys = ON"));
        schema::migrate(*m_database, migrations);
    }

    sql::Database &database() const { return *m_database; }

    Result<Done> run(const QString &statement) const
    {
        return sql::attempt([&] { m_database->run(statement); });
    }

private:
    std::unique_ptr<sql::Database> m_database =
        std::make_unique<sql::Database>(sql::sqlite(), QStringLiteral(":memory:"));
};

} // namespace malar::test
