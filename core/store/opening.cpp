#include "core/files/fault.h"
#include "core/store/connection.h"
#include "core/store/proof.h"
#include "core/store/registryrow.h"
#include "core/store/schema.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// Takes the right to write where that is wanted and to be had.
void takeLock(Connection &connection, std::optional<RegistryLock::Taken> taken)
{
    if (!taken)
        return;
    if (*taken) {
        connection.lock = **std::move(taken);
        return;
    }
    connection.refused = taken->error().error;
    connection.holder = taken->error().holder;
}

/// Says why where it cannot be written.
std::optional<RegistryLock::Taken> lockFor(const QString &path, Store::Access wanted)
{
    if (wanted == Store::Access::ReadOnly)
        return std::nullopt;
    if (!QFileInfo(path).isWritable())
        return RegistryLock::Taken(RegistryLock::Refusal{{Error::Kind::NoRight, {}, path}, {}});
    return RegistryLock::take(path);
}

bool allows(const std::optional<RegistryLock::Taken> &taken) { return taken && *taken; }

bool isNewest(int version) { return version >= static_cast<int>(schema::migrations().size()); }

void bringUpToDate(Connection &connection, const QString &path, int version)
{
    if (connection.access == Store::Access::ReadOnly)
        sql::fail(Error::Kind::OldSchema, u"version %1, and it cannot be migrated"_s.arg(version));
    schema::keepCopy(path, version);
    schema::migrate(connection.database, schema::migrations());
}

/// Not to be read before all of it is known to be as we make it; damage may be looked for meanwhile.
std::unique_ptr<Connection> connect(const QString &path, std::optional<RegistryLock::Taken> taken,
                                    Store::Proof proof)
{
    const auto access = allows(taken) ? Store::Access::ReadWrite : Store::Access::ReadOnly;
    auto connection = std::make_unique<Connection>(path, access);
    takeLock(*connection, std::move(taken));
    if (access == Store::Access::ReadWrite)
        connection->settle();
    proof::refuseForeign(connection->database, path);
    connection->oweProof();
    const int version = schema::version(connection->database);
    if (proof == Store::Proof::First || !isNewest(version))
        connection->refuseUnproved();
    findRegistry(connection->database);
    if (!isNewest(version))
        bringUpToDate(*connection, path, version);
    connection->trustAsItIs();
    return connection;
}

/// A registry of ours, of a version that is known, with just its tables.
void refuseForeign(sql::Database &database)
{
    const int version = schema::version(database);
    if (version < 1)
        sql::fail(Error::Kind::Damaged, u"no schema version"_s);
    if (version > static_cast<int>(schema::migrations().size()))
        sql::fail(Error::Kind::NewerSchema, u"schema version %1"_s.arg(version));
    proof::refuseAltered(database);
}

/// Its tables are brought up to date by whoever administers the server.
void refuseOtherVersion(sql::Database &database)
{
    const int version = schema::version(database);
    if (version < 1)
        sql::fail(Error::Kind::NotFound, u"no registry in that schema"_s);
    if (!isNewest(version))
        sql::fail(Error::Kind::OldSchema, u"schema version %1"_s.arg(version));
    if (version > static_cast<int>(schema::migrations().size()))
        sql::fail(Error::Kind::NewerSchema, u"schema version %1"_s.arg(version));
}

/// Who may not write it, though the place lets them: it is of a newer minor version.
void sayWhyReadOnly(Connection &connection, bool wasToBeWritten)
{
    if (wasToBeWritten && connection.access == Store::Access::ReadOnly)
        connection.refused = Error{Error::Kind::NewerSchema, u"a newer minor version"_s, connection.path};
}

std::unique_ptr<Connection> connectSealed(const QString &path, const Opener &opener,
                                          std::optional<RegistryLock::Taken> taken, Store::Proof proof)
{
    const bool isOurs = allows(taken);
    const auto access = isOurs ? Store::Access::ReadWrite : Store::Access::ReadOnly;
    auto connection = std::make_unique<Connection>(path, access, opener);
    takeLock(*connection, std::move(taken));
    sayWhyReadOnly(*connection, isOurs);
    refuseForeign(connection->database);
    connection->oweProof();
    if (proof == Store::Proof::First)
        connection->refuseUnproved();
    findRegistry(connection->database);
    if (!isNewest(schema::version(connection->database))) {
        if (connection->access == Store::Access::ReadOnly)
            sql::fail(Error::Kind::OldSchema, u"it cannot be migrated"_s);
        connection->bringSealedUpToDate();
    }
    connection->signIn();
    connection->trustAsItIs();
    return connection;
}

/// SQLite says that it is busy where a file system cannot lock, and that pages are wrong where the disk gives
/// none.
Error whyNotOpened(const QString &path, Error error)
{
    if (error.kind == Error::Kind::Damaged)
        error.kind = files::whyNotRead(path) ? Error::Kind::DiskFault : Error::Kind::Damaged;
    if (error.kind == Error::Kind::Locked && !canLock(path))
        error.kind = Error::Kind::NoLocks;
    return files::at(path, error);
}

} // namespace

Result<std::unique_ptr<Store>> Store::openOnServer(const QString &place, const Opener &opener, Access wanted)
{
    const auto address = server::addressAt(place);
    if (!address)
        return address.error();
    auto opened = sql::attempt([&] {
        auto connection = std::make_unique<Connection>(place, wanted, opener, *address);
        refuseOtherVersion(connection->database);
        findRegistry(connection->database);
        connection->signIn();
        connection->trustAsItIs();
        return std::unique_ptr<Store>(new Store(std::move(connection)));
    });
    if (!opened)
        return files::at(place, opened.error());
    return opened;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Access wanted, Proof proof)
{
    if (server::isServer(path))
        return Error{Error::Kind::WrongKey, u"it is on a server"_s, path};
    const auto newest = static_cast<int>(schema::migrations().size());
    const auto standing = Store::standing(path);
    if (standing && *standing == Standing::Sealed)
        return Error{Error::Kind::WrongKey, u"it is sealed"_s, path};
    if (standing && *standing == Standing::Damaged)
        return Error{Error::Kind::Damaged, u"sealed, without a whole header"_s, path};
    if (standing && *standing == Standing::NewerFormat)
        return Error{Error::Kind::NewerSchema, u"a newer sealed format"_s, path};
    const Result<schema::Header> header = schema::inspect(path, newest);
    if (!header)
        return header.error();

    auto opened = sql::attempt(
        [&] { return std::unique_ptr<Store>(new Store(connect(path, lockFor(path, wanted), proof))); });
    if (!opened)
        return whyNotOpened(path, opened.error());
    return opened;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Opener &opener, Access wanted,
                                           Proof proof)
{
    if (server::isServer(path))
        return openOnServer(path, opener, wanted);
    const auto standing = Store::standing(path);
    if (!standing)
        return standing.error();
    if (*standing == Standing::Nothing)
        return Error{Error::Kind::NotFound, u"no such file"_s, path};
    if (*standing == Standing::Plain || (*standing == Standing::Delivery && wanted == Access::ReadWrite))
        return Error{Error::Kind::Foreign, u"not sealed, or no registry"_s, path};
    auto opened = sql::attempt([&] {
        return std::unique_ptr<Store>(new Store(connectSealed(path, opener, lockFor(path, wanted), proof)));
    });
    if (!opened)
        return whyNotOpened(path, opened.error());
    return opened;
}

Result<Standing> Store::standing(const QString &path)
{
    if (server::isServer(path))
        return Standing::Server; // whether anything answers there, only asking tells
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Standing::Foreign; // a pipe would not even open before somebody writes
    return sealed::standing(sealed::systemOps(), path);
}

void Store::beginProof() const { m_connection->beginProof(); }

bool Store::isProofAtHand() const { return m_connection->isProofAtHand(); }

Result<Done> Store::proved() const
{
    const Result<Done> sound = sql::attempt([&] { m_connection->refuseUnproved(); });
    return sound ? sound : whyNotOpened(path(), sound.error());
}

Result<Done> Store::proveAgain() const
{
    if (path().isEmpty() || isOnServer())
        return Done{};
    return sql::attempt([&] {
        m_connection->refuseMoved();
        if (m_connection->mount)
            proof::refuseAltered(m_connection->database);
        else
            proof::refuseForeign(m_connection->database, path());
        m_connection->oweProof();
        m_connection->beginProof();
    });
}

Result<Done> Store::takeOver(const QString &path) { return RegistryLock::takeAway(path); }

} // namespace malar
