#include "core/store/proof.h"

#include "core/store/schema.h"
#include "core/store/sql.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace malar::proof {
namespace {

using sql::Statement;

qint64 number(sql::Database &database, const QString &pragma)
{
    Statement row(database, pragma);
    return row.run().next() ? row.get<int>() : 0;
}

/// SQLite notices missing pages, but takes a last page that is cut short for one that ends in zeros.
void refuseTruncated(sql::Database &database, const QString &path)
{
    const qint64 size = number(database, u"PRAGMA page_count"_s) * number(database, u"PRAGMA page_size"_s);
    if (QFileInfo(path).size() < size)
        sql::fail(Error::Kind::Damaged, u"the end of the file is missing"_s);
}

} // namespace

QByteArray schemaDigest(sql::Database &database)
{
    // What ANALYZE leaves holds figures only.
    Statement row(database, u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"
                            u" WHERE name NOT LIKE 'sqlite\\_stat_' ESCAPE '\\' ORDER BY type, name"_s);
    row.run();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (row.next()) {
        QStringList columns;
        for (int i = 0; i < 4; ++i)
            columns << row.get<QString>();
        // SQLite's versions differ in blanks and quotes of a changed table.
        columns.back().removeIf([](QChar c) { return c.isSpace() || c == u'"'; });
        hash.addData(columns.join(QChar()).toUtf8());
        hash.addData(QByteArray(1, '\0'));
    }
    return hash.result().toHex();
}

/// Reads nothing else, so that no foreign view or trigger runs.
void refuseAltered(sql::Database &database)
{
    const int version = schema::version(database);
    if (schemaDigest(database) != schema::digests()[static_cast<std::size_t>(version - 1)])
        sql::fail(Error::Kind::Altered,
                  u"other tables, views or triggers than version %1 has"_s.arg(version));
}

void refuseForeign(sql::Database &database, const QString &path)
{
    refuseAltered(database);
    refuseTruncated(database, path);
}

void refuseDamage(sql::Database &database)
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
