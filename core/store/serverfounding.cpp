#include "core/store/serverfounding.h"

#include "core/store/connection.h"
#include "core/store/registryrow.h"
#include "core/store/schema.h"
#include "core/store/server/roles.h"
#include "core/store/serverlogin.h"

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

Registry whole(Registry registry, const QDateTime &now)
{
    if (registry.id.isEmpty())
        registry.id = makeUuid();
    if (!registry.created.isValid())
        registry.created = now;
    return registry;
}

void refuseThere(sql::Database &database, const QString &schema)
{
    sql::Statement row(database, u"SELECT 1 FROM pg_namespace WHERE nspname = ?"_s);
    if (row.run(schema).next())
        sql::fail(Error::Kind::Exists, u"the schema is there already"_s);
}

void insertHeader(sql::Database &database, const FirstMember &first)
{
    const auto &made = first.held();
    const sealed::HeaderBytes header = sealed::written(made.header, made.opener.keys.cipher());
    const QByteArray bytes(reinterpret_cast<const char *>(header.data()), qsizetype(header.size()));
    sql::Statement(database, u"INSERT INTO sealed_header (id, bytes) VALUES (1, ?)"_s).run(bytes);
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
        {
            sql::Database database(sql::postgresql(), placeOf(address, who));
            refuseThere(database, address.schema);
            database.run(u"BEGIN"_s);
            run(database, founding(address.schema));
            schema::build(database, schema::migrationsOnServer());
            insertRegistry(database, whole(registry, database.now()));
            insertHeader(database, first);
            run(database, grants(address.schema));
            letFirstIn(database, address.schema, first);
            database.run(u"COMMIT"_s);
        }
        const QString place = toText(address);
        Connection connection(place, Store::Access::ReadWrite, first.opener(), address);
        connection.recoverySeating = Seating{first.held().recoverySlot, first.held().recoveryBox};
        connection.signIn();
    });
}

} // namespace malar::server
