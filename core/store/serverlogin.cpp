#include "core/store/serverlogin.h"

#include "core/files/fault.h"
#include "core/store/keys/scram.h"
#include "core/store/sql.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::server {
namespace {

using keyring::Secret;
using sql::Statement;

QString textOf(const Secret &secret)
{
    return QString::fromLatin1(reinterpret_cast<const char *>(secret.bytes().data()),
                               qsizetype(secret.size()));
}

sealed::HeaderBytes wholeIn(const QByteArray &bytes)
{
    sealed::HeaderBytes whole;
    if (bytes.size() != qsizetype(whole.size()))
        sql::fail(Error::Kind::Damaged, u"a header of another length"_s);
    std::ranges::copy(std::as_bytes(std::span(bytes)), whole.begin());
    return whole;
}

QString loginOf(const Address &address, const keyring::Opener &opener)
{
    if (!address.login.isEmpty())
        return address.login;
    return opener.seat.kind == keyring::Seat::Kind::Recovery ? recoveryRole(address.schema)
                                                             : roleOf(address.schema, opener.name);
}

sql::Place placeAt(const Address &address, const QString &login, const QString &password)
{
    sql::Place place(address.database);
    place.options = connectOptions(address);
    place.host = address.host;
    place.port = address.port;
    place.user = login;
    place.password = password;
    return place;
}

/// What comes of a passphrase opens both locks; it is derived once where the address says how.
struct Derived {
    QString login;
    Secret key; // empty where libpq authenticates by itself
};

Result<Derived> derived(const Address &address, const keyring::Credentials &by)
{
    if (const auto trouble = whyNotSignedIn(address))
        return *trouble;
    if (!address.login.isEmpty())
        return Derived{address.login, Secret()};
    if (const auto *recovery = std::get_if<keyring::RecoveryKey>(&by))
        return Derived{recoveryRole(address.schema), recovery->key(*address.salt)};
    const auto &login = std::get<keyring::Login>(by);
    auto key =
        keyring::argon2id(login.passphrase, keyring::saltOf(*address.salt, login.user), address.argon2);
    if (!key)
        return Error{Error::Kind::Storage, u"no %1 MiB of memory"_s.arg(address.argon2.mebibytes), {}};
    return Derived{roleOf(address.schema, login.user), *std::move(key)};
}

keyring::Opener opened(const Address &address, const QString &place, const keyring::Credentials &by,
                       Derived derived)
{
    const bool byItself = derived.key.isEmpty();
    const Secret password = byItself ? Secret() : keyring::serverPassword(derived.key);
    sql::Database database(sql::postgresql(), placeAt(address, derived.login, textOf(password)));
    const QByteArray bytes = headerBytes(database);
    const sealed::Header header = headerIn(bytes, place);
    const auto stretch = [&](const Secret &passphrase, const sealed::Block<16> &salt,
                             const keyring::Argon2 &argon2) -> std::optional<Secret> {
        if (!byItself && argon2 == address.argon2)
            return Secret::copyOf(derived.key.bytes());
        return keyring::argon2id(passphrase, salt, argon2);
    };
    keyring::Opener opener = sql::orThrow(keyring::unlock(header, place, by, stretch));
    sql::orThrow(sealed::provedHeader(wholeIn(bytes), opener.keys.cipher(), place));
    opener.isWeak = false; // it is the address that says how slow it is made
    if (!byItself)
        opener.serverPassword = std::make_shared<const Secret>(Secret::copyOf(password.bytes()));
    return opener;
}

} // namespace

QString passwordOf(const keyring::Opener &opener)
{
    return opener.serverPassword ? textOf(*opener.serverPassword) : QString();
}

sql::Place placeFor(const Address &address, const keyring::Opener &opener)
{
    return placeAt(address, loginOf(address, opener), passwordOf(opener));
}

Result<keyring::Opener> unlock(const QString &place, const keyring::Credentials &by)
{
    const auto address = addressAt(place);
    if (!address)
        return address.error();
    auto key = derived(*address, by);
    if (!key)
        return key.error().place.isEmpty() ? files::at(place, key.error()) : key.error();
    auto opener = sql::attempt([&] { return opened(*address, place, by, *std::move(key)); });
    if (!opener)
        return files::at(place, opener.error());
    return opener;
}

QByteArray headerBytes(sql::Database &database)
{
    Statement row(database, u"SELECT bytes FROM sealed_header"_s);
    if (!row.run().next())
        sql::fail(Error::Kind::NotFound, u"no registry in that schema"_s);
    return row.get<QByteArray>();
}

QByteArray bytesOf(const sealed::HeaderBytes &header)
{
    return {reinterpret_cast<const char *>(header.data()), qsizetype(header.size())};
}

sealed::Header headerIn(const QByteArray &bytes, const QString &place)
{
    return sql::orThrow(sealed::headerIn(wholeIn(bytes), place));
}

void changeHeader(sql::Database &database, const QByteArray &now, const QByteArray &before)
{
    Statement row(database, u"SELECT change_header(?, ?)"_s);
    row.run(now, before).next();
}

void letIn(sql::Database &database, const QString &login, const Secret *password, const QString &group,
           const QString &member, std::size_t slot)
{
    const std::optional<QString> verifier =
        password ? std::optional(QString::fromLatin1(keyring::scramVerifier(*password))) : std::nullopt;
    Statement row(database, u"SELECT let_in(?, ?, ?, ?, ?)"_s);
    row.run(login, verifier, group, member, static_cast<int>(slot)).next();
}

void keepOut(sql::Database &database, const QString &login)
{
    Statement row(database, u"SELECT keep_out(?)"_s);
    row.run(login).next();
}

void changePassword(sql::Database &database, const QString &login, const Secret &password)
{
    // Names of roles have letters, digits, dots, hyphens and underscores alone.
    database.run(u"ALTER ROLE \"%1\" PASSWORD '%2'"_s.arg(
        login, QString::fromLatin1(keyring::scramVerifier(password))));
}

QString groupOf(const QString &schema, Role role)
{
    switch (role) {
    case Role::Administrator:
        return schema + u"_administrator"_s;
    case Role::Clinician:
        return schema + u"_clinician"_s;
    case Role::DataEntry:
        return schema + u"_data_entry"_s;
    case Role::Analyst:
        break;
    }
    return schema + u"_analyst"_s;
}

} // namespace malar::server
