#include "core/store/server/upgrading.h"

#include "core/store/schema.h"
#include "core/store/server/roles.h"
#include "core/store/sql.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::server {
namespace {

sql::Place placeOfOwner(const Address &address, const Administrator &who)
{
    sql::Place place(address.database);
    place.options = connectOptions(address);
    place.host = address.host;
    place.port = address.port;
    place.user = who.user;
    place.password = who.password;
    return place;
}

void runEach(sql::Database &database, const QStringList &statements)
{
    for (const QString &statement : statements)
        database.run(statement);
}

void refuseNothingThere(sql::Database &database, const QString &schema)
{
    sql::Statement row(database, u"SELECT 1 FROM pg_namespace WHERE nspname = ?"_s);
    if (!row.run(schema).next())
        sql::fail(Error::Kind::NotFound, u"no such schema"_s);
}

/// The lock first, so that two who do it at once do it one after the other.
QString lockOf(const QString &schema)
{
    return u"SELECT pg_advisory_xact_lock(hashtext('malar'), hashtext('%1'))"_s.arg(schema);
}

} // namespace

Result<Upgraded> upgrade(const Address &address, const Administrator &who)
{
    return sql::attempt([&] {
        const auto all = schema::migrationsOnServer();
        sql::Database database(sql::postgresql(), placeOfOwner(address, who));
        refuseNothingThere(database, address.schema);
        database.run(u"BEGIN"_s);
        runEach(database, asOwner(address.schema) + QStringList{lockOf(address.schema)});
        const Upgraded done{schema::version(database), static_cast<int>(all.size())};
        if (done.before > done.now)
            sql::fail(Error::Kind::NewerSchema, {});
        if (done.before < done.now)
            schema::build(database, all);
        runEach(database, functions(address.schema) + grants(address.schema) + QStringList{u"COMMIT"_s});
        return done;
    });
}

} // namespace malar::server
