#include "core/store/proof.h"

#include "core/store/schema.h"
#include "core/store/sql.h"

#include <QFileInfo>
#include <QSqlError>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace malar::proof {
namespace {

using sql::Statement;

/// Type, name, table and definition. SQLite's versions differ in blanks and quotes of a changed table.
using Definitions = std::set<QStringList>;

Definitions definitionsOf(const QSqlDatabase &database)
{
    // What ANALYZE leaves holds figures only.
    Statement row(database, u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"
                            u" WHERE name NOT LIKE 'sqlite\\_stat_' ESCAPE '\\'"_s);
    row.run();
    Definitions all;
    while (row.next()) {
        QStringList columns;
        for (int i = 0; i < 4; ++i)
            columns << row.get<QString>();
        QString &definition = columns.back();
        definition.removeIf([](QChar c) { return c.isSpace() || c == u'"'; });
        all.insert(columns);
    }
    return all;
}

/// Of a database in memory that was made by the same statements.
Definitions expected(int version)
{
    const QString name = u"schema-of-version"_s;
    Definitions made;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        if (!database.open())
            sql::fail(Error::Kind::Storage, database.lastError().databaseText());
        schema::build(database, schema::migrations().first(static_cast<std::size_t>(version)));
        made = definitionsOf(database);
    }
    QSqlDatabase::removeDatabase(name);
    return made;
}

qint64 number(const QSqlDatabase &database, const QString &pragma)
{
    Statement row(database, pragma);
    return row.run().next() ? row.get<int>() : 0;
}

/// SQLite notices missing pages, but takes a last page that is cut short for one that ends in zeros.
void refuseTruncated(const QSqlDatabase &database, const QString &path)
{
    const qint64 size = number(database, u"PRAGMA page_count"_s) * number(database, u"PRAGMA page_size"_s);
    if (QFileInfo(path).size() < size)
        sql::fail(Error::Kind::Damaged, u"the end of the file is missing"_s);
}

/// Reads nothing else, so that no foreign view or trigger runs.
void refuseForeignSchema(const QSqlDatabase &database, int version)
{
    if (definitionsOf(database) != expected(version))
        sql::fail(Error::Kind::Altered,
                  u"other tables, views or triggers than version %1 has"_s.arg(version));
}

} // namespace

void refuseForeign(const QSqlDatabase &database, const QString &path)
{
    refuseForeignSchema(database, schema::version(database));
    refuseTruncated(database, path);
}

void refuseDamage(const QSqlDatabase &database)
{
    // One line is enough, and it may name a table, never a value.
    Statement row(database, u"PRAGMA integrity_check(1)"_s);
    if (!row.run().next())
        sql::fail(Error::Kind::Damaged, u"no answer of integrity_check"_s);
    if (const QString said = row.get<QString>(); said != u"ok"_s)
        sql::fail(Error::Kind::Damaged, said);
    Statement stray(database, u"PRAGMA foreign_key_check"_s); // which integrity_check leaves out
    if (stray.run().next())
        sql::fail(Error::Kind::Damaged, u"a row of "_s + stray.get<QString>() + u" belongs to nothing"_s);
}

} // namespace malar::proof
