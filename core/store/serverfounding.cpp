#include "core/store/serverfounding.h"

#include "core/store/actor.h"
#include "core/store/memberrow.h"
#include "core/store/registryrow.h"
#include "core/store/schema.h"
#include "core/store/server/roles.h"
#include "core/store/serverlogin.h"
#include "core/store/sql.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::server {
namespace {

sql::Place placeOf(const Address &address, const Administrator &who)
{
    sql::Place place(address.database);
    place.options = connectOptions(address);
    place.host = address.host;
    place.port = address.port;
    place.user = who.user;
    place.password = who.password;
    return place;
}

void run(sql::Database &database, const QStringList &statements)
{
    for (const QString &statement : statements)
        database.run(statement);
}

bool hasSchema(sql::Database &database, const QString &schema)
{
    sql::Statement row(database, u"SELECT 1 FROM pg_namespace WHERE nspname = ?"_s);
    return row.run(schema).next();
}

/// The writers' lock, so that two who do it at once do it one after the other.
QString lockOf(const QString &schema)
{
    return u"SELECT pg_advisory_xact_lock(hashtext('malar'), hashtext('%1'))"_s.arg(schema);
}

void insertHeader(sql::Database &database, const FirstMember &first)
{
    const auto &made = first.held();
    sql::Statement(database, u"INSERT INTO sealed_header (id, bytes) VALUES (1, ?)"_s)
        .run(bytesOf(sealed::written(made.header, made.opener.keys.cipher())));
}

/// The first rows of its history are theirs.
void insertFirst(sql::Database &database, const FirstMember &first)
{
    const Opener opener = first.opener();
    Actor actor = Actor::of(opener.shared());
    actor.name = shownName(opener.held());
    database.actAs(std::move(actor));
    insertMember(database, opener.held());
    writeRecoverySeating(database, {first.held().recoverySlot, first.held().recoveryBox});
}

void letFirstIn(sql::Database &database, const QString &schema, const FirstMember &first)
{
    const auto &made = first.held();
    const QString group = groupOf(schema, Role::Administrator);
    letIn(database, roleOf(schema, made.opener.name), made.opener.serverPassword.get(), group,
          made.opener.seat.member.value, made.opener.slot);
    letIn(database, recoveryRole(schema), &made.recoveryPassword, group, {}, made.recoverySlot);
}

} // namespace

Address addressFor(Address address, const FirstMember &first)
{
    address.salt = first.held().header.salt;
    address.argon2 = first.held().header.argon2;
    return address;
}

Result<Done> found(const Address &address, const Administrator &who, const Registry &registry,
                   const FirstMember &first)
{
    return sql::attempt([&] {
        sql::Database database(sql::postgresql(), placeOf(address, who));
        if (hasSchema(database, address.schema))
            sql::fail(Error::Kind::Exists, u"the schema is there already"_s);
        database.run(u"BEGIN"_s);
        run(database, founding(address.schema));
        schema::build(database, schema::migrationsOnServer());
        insertRegistry(database, completed(registry, database.now()));
        insertHeader(database, first);
        insertFirst(database, first);
        run(database, grants(address.schema));
        letFirstIn(database, address.schema, first);
        database.run(u"COMMIT"_s);
    });
}

Result<Upgraded> upgrade(const Address &address, const Administrator &who)
{
    return sql::attempt([&] {
        const auto all = schema::migrationsOnServer();
        sql::Database database(sql::postgresql(), placeOf(address, who));
        if (!hasSchema(database, address.schema))
            sql::fail(Error::Kind::NotFound, u"no such schema"_s);
        database.run(u"BEGIN"_s);
        run(database, asOwner(address.schema) + QStringList{lockOf(address.schema)});
        const Upgraded done{schema::version(database), static_cast<int>(all.size())};
        if (done.before > done.now)
            sql::fail(Error::Kind::NewerSchema, u"schema version %1"_s.arg(done.before));
        if (done.before < done.now)
            schema::build(database, all);
        run(database, functions(address.schema) + grants(address.schema) + QStringList{u"COMMIT"_s});
        return done;
    });
}

} // namespace malar::server
