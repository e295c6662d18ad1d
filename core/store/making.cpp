#include "core/files/fault.h"
#include "core/files/part.h"
#include "core/store/actor.h"
#include "core/store/connection.h"
#include "core/store/keys/access.h"
#include "core/store/registryrow.h"
#include "core/store/schema.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

Registry named(const QString &name) { return {makeUuid(), name, false, QDateTime::currentDateTimeUtc()}; }

/// With the tables, and the rows that say what it is, and who may open it.
std::unique_ptr<Connection> fresh(std::unique_ptr<Connection> connection, const Registry &registry)
{
    sql::Transaction transaction(connection->database, sql::Transaction::Kind::Write);
    schema::build(connection->database, schema::migrations());
    insertRegistry(connection->database, completed(registry, connection->database.now()));
    transaction.commit();
    connection->signIn();
    connection->trustAsItIs();
    return connection;
}

std::unique_ptr<Connection> freshPlain(const QString &path)
{
    return std::make_unique<Connection>(path, Store::Access::ReadWrite);
}

/// With a file id of its own, however often the keys are used.
std::unique_ptr<Connection> freshSealed(const QString &path, const FirstMember &first)
{
    const Opener opener = first.opener();
    auto log = sealed::Log::create(sealed::systemOps(), path, first.held().header.renewed(),
                                   opener.held().keys.cipher());
    if (!log)
        throw sql::Failure{log.error()};
    auto connection = std::make_unique<Connection>(path, Store::Access::ReadWrite,
                                                   Connection::SealedFile{*std::move(log), opener});
    connection->recoverySeating = Seating{first.held().recoverySlot, first.held().recoveryBox};
    return connection;
}

/// With keys that are nowhere else, so that it is as a sealed one above the file.
std::unique_ptr<Connection> freshInMemory()
{
    auto connection = freshPlain({});
    const QString login = Actor::login();
    connection->opener.emplace(
        std::make_shared<const keyring::Opener>(keyring::Opener{keyring::Keys::fresh(),
                                                                keyring::UserKeys::fresh(),
                                                                {makeId<MemberTag>(), Role::Administrator},
                                                                0,
                                                                login,
                                                                {},
                                                                false}));
    connection->actByOpener();
    return connection;
}

/// What was written, but not confirmed, is thrown away with the rest of what was being made.
Error unfinished(Error error)
{
    if (error.kind == Error::Kind::Unconfirmed)
        error.kind = Error::Kind::DiskFault;
    return error;
}

} // namespace

std::optional<Error> whatStandsAt(const QString &path)
{
    const QString place = files::resolved(path);
    if (QFileInfo::exists(place))
        return Error{Error::Kind::Exists, {}, path};
    for (const QString &suffix : files::sideSuffixes)
        if (QFileInfo::exists(place + suffix))
            return Error{Error::Kind::Leftover, {}, place + suffix};
    return std::nullopt;
}

Result<Done> Store::makeBy(const Begin &begin, const QString &path, const Registry &registry,
                           const Fill &fill)
{
    if (const auto standing = whatStandsAt(path))
        return *standing;
    files::sweep(path);
    auto part = files::Part::make(path, files::Part::Kind::File);
    if (!part)
        return files::at(path, part.error());
    {
        auto made = sql::attempt(
            [&] { return std::unique_ptr<Store>(new Store(fresh(begin(part->path()), registry))); });
        if (!made)
            return files::at(path, unfinished(made.error()));
        if (const Result<Done> filled = fill ? fill(**made) : Done{}; !filled)
            return unfinished(filled.error());
    }
    const Result<Done> published = part->publish();
    return published ? published : files::at(path, published.error());
}

Result<Done> Store::make(const QString &path, const Registry &registry, const Fill &fill)
{
    return makeBy(freshPlain, path, registry, fill);
}

Result<Done> Store::make(const QString &path, const Registry &registry, const FirstMember &first,
                         const Fill &fill)
{
    return makeBy([&first](const QString &part) { return freshSealed(part, first); }, path, registry, fill);
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const QString &name)
{
    return create(path, named(name));
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Registry &registry)
{
    const Result<Done> made = make(path, registry);
    if (!made)
        return made.error();
    return open(path);
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Registry &registry,
                                             const FirstMember &first)
{
    const Result<Done> made = make(path, registry, first);
    if (!made)
        return made.error();
    return open(path, first.opener());
}

Result<std::unique_ptr<Store>> Store::inMemory(const Registry &registry)
{
    return sql::attempt([&] { return std::unique_ptr<Store>(new Store(fresh(freshInMemory(), registry))); });
}

} // namespace malar
