#include "core/store/store.h"

#include "core/files/fault.h"
#include "core/files/part.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/proof.h"
#include "core/store/schema.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

void insert(const QSqlDatabase &database, const Registry &registry)
{
    Statement(database, u"INSERT INTO registry (id, name, synthetic, created) VALUES (?, ?, ?, ?)"_s)
        .run(registry.id, registry.name, registry.synthetic, registry.created);
}

Registry find(const QSqlDatabase &database)
{
    Statement row(database, u"SELECT id, name, synthetic, created FROM registry"_s);
    if (!row.run().next())
        sql::fail(Error::Kind::Damaged, u"the registry does not say what it is"_s);
    return {row.get<QString>(), row.get<QString>(), row.get<bool>(), row.get<QDateTime>()};
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

QJsonObject toJson(const Registry &registry) { return {{u"name"_s, registry.name}}; }

/// With what it does not say of itself yet.
Registry completed(Registry registry)
{
    if (registry.id.isEmpty())
        registry.id = makeUuid();
    if (!registry.created.isValid())
        registry.created = QDateTime::currentDateTimeUtc();
    return registry;
}

Registry named(const QString &name) { return {makeUuid(), name, false, QDateTime::currentDateTimeUtc()}; }

/// With the tables, and the row that says what it is.
std::unique_ptr<Connection> fresh(const QString &path, const Registry &registry)
{
    auto connection = std::make_unique<Connection>(path, Store::Access::ReadWrite);
    sql::Transaction transaction(connection->database, sql::Transaction::Kind::Write);
    schema::build(connection->database, schema::migrations());
    insert(connection->database, registry);
    transaction.commit();
    connection->trustAsItIs();
    return connection;
}

Error at(const QString &path, Error error)
{
    error.place = path;
    return error;
}

/// SQLite would play a journal that a former registry left into the new one.
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

void bringUpToDate(const Connection &connection, const QString &path, int version)
{
    const std::span<const schema::Migration> migrations = schema::migrations();
    if (version >= static_cast<int>(migrations.size()))
        return;
    if (connection.access == Store::Access::ReadOnly)
        sql::fail(Error::Kind::OldSchema, u"version %1, and it cannot be migrated"_s.arg(version));
    schema::keepCopy(path, version);
    schema::migrate(connection.database, migrations);
}

void prove(const QSqlDatabase &database, const QString &path)
{
    proof::refuseForeignSchema(database, schema::version(database));
    refuseTruncated(database, path);
    proof::refuseDamage(database);
    find(database);
}

std::unique_ptr<Connection> connect(const QString &path, std::optional<RegistryLock::Taken> taken)
{
    const auto access = allows(taken) ? Store::Access::ReadWrite : Store::Access::ReadOnly;
    auto connection = std::make_unique<Connection>(path, access);
    takeLock(*connection, std::move(taken));
    if (access == Store::Access::ReadWrite)
        connection->settle();
    prove(connection->database, path);
    bringUpToDate(*connection, path, schema::version(connection->database));
    connection->trustAsItIs();
    return connection;
}

/// What was written, but not confirmed, is thrown away with the rest of what was being made.
Error unfinished(Error error)
{
    if (error.kind == Error::Kind::Unconfirmed)
        error.kind = Error::Kind::DiskFault;
    return error;
}

/// SQLite says that it is busy where a file system cannot lock, and that pages are wrong where the disk gives
/// none.
Error whyNotOpened(const QString &path, Error error)
{
    if (error.kind == Error::Kind::Damaged)
        error.kind = files::whyNotRead(path) ? Error::Kind::DiskFault : Error::Kind::Damaged;
    if (error.kind == Error::Kind::Locked && !canLock(path))
        error.kind = Error::Kind::NoLocks;
    return at(path, error);
}

} // namespace

Store::Store(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Store::~Store() = default;

Result<Done> Store::make(const QString &path, const Registry &registry, const Fill &fill)
{
    if (const auto standing = whatStandsAt(path))
        return *standing;
    files::sweep(path);
    auto part = files::Part::make(path, files::Part::Kind::File);
    if (!part)
        return at(path, part.error());
    {
        auto made = sql::attempt(
            [&] { return std::unique_ptr<Store>(new Store(fresh(part->path(), completed(registry)))); });
        if (!made)
            return at(path, unfinished(made.error()));
        if (const Result<Done> filled = fill ? fill(**made) : Done{}; !filled)
            return unfinished(filled.error());
    }
    const Result<Done> published = part->publish();
    return published ? published : at(path, published.error());
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

Result<std::unique_ptr<Store>> Store::inMemory(const Registry &registry)
{
    return sql::attempt([&] { return std::unique_ptr<Store>(new Store(fresh({}, completed(registry)))); });
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Access wanted)
{
    const auto newest = static_cast<int>(schema::migrations().size());
    const Result<schema::Header> header = schema::inspect(path, newest);
    if (!header)
        return header.error();

    auto opened =
        sql::attempt([&] { return std::unique_ptr<Store>(new Store(connect(path, lockFor(path, wanted)))); });
    if (!opened)
        return whyNotOpened(path, opened.error());
    return opened;
}

Result<Done> Store::takeOver(const QString &path) { return RegistryLock::takeAway(path); }

QString Store::path() const { return m_connection->path; }

Store::Access Store::access() const { return m_connection->access; }

bool Store::heldByAnother() const { return m_connection->holder.has_value(); }

std::optional<Holder> Store::holder() const { return m_connection->holder; }

std::optional<Error> Store::whyReadOnly() const { return m_connection->refused; }

bool Store::isFile(const QString &otherPath) const
{
    const auto ours = files::fileId(m_connection->path);
    return !m_connection->path.isEmpty() && ours && ours == files::fileId(otherPath);
}

Result<int> Store::otherChanges() const
{
    return sql::attempt([&] { return m_connection->otherChanges(); });
}

Result<Done> Store::prove() const
{
    return m_connection->read(
        [&](const QSqlDatabase &database) { malar::prove(database, m_connection->path); });
}

Result<Registry> Store::registry() const { return m_connection->read(find); }

Result<Done> Store::rename(const QString &name)
{
    return m_connection->write([&](const QSqlDatabase &database) {
        const Registry before = find(database);
        Registry after = before;
        after.name = name;
        Statement(database, u"UPDATE registry SET name = ? WHERE id = ?"_s).run(after.name, after.id);
        HistoryWriter(database).write(
            {u"registry"_s, after.id, {}, {}, u"change"_s, {}, toJson(before), toJson(after)});
    });
}

} // namespace malar
