#include "core/store/store.h"

#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

constexpr int busyWithIt = 0; // milliseconds to wait for the lock: another window keeps it for hours

/// Dead owners' locks are taken over, whatever their age.
std::unique_ptr<QLockFile> lockBeside(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0);
    lock->tryLock(busyWithIt);
    return lock;
}

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
    schema::migrate(connection->database, schema::migrations());
    sql::Transaction transaction(connection->database, sql::Transaction::Kind::Write);
    insert(connection->database, registry);
    transaction.commit();
    return connection;
}

Result<Done> reserve(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{Error::Kind::File, file.errorString(), path};
    // Health data: for its owner's eyes until the owner decides otherwise.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return Done{};
}

Error at(const QString &path, Error error)
{
    error.place = path;
    return error;
}

} // namespace

Store::Store(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const QString &name)
{
    return create(path, named(name));
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Registry &registry)
{
    const Result<Done> reserved = reserve(path);
    if (!reserved)
        return reserved.error();

    auto lock = lockBeside(path);
    if (!lock->isLocked()) {
        QFile::remove(path);
        return Error{Error::Kind::Locked, u"a lock without a registry"_s, path};
    }
    auto made = sql::attempt([&] {
        auto connection = fresh(path, completed(registry));
        connection->lock = std::move(lock);
        return std::unique_ptr<Store>(new Store(std::move(connection)));
    });
    if (!made) {
        QFile::remove(path);
        return at(path, made.error());
    }
    return made;
}

Result<std::unique_ptr<Store>> Store::inMemory(const Registry &registry)
{
    return sql::attempt([&] { return std::unique_ptr<Store>(new Store(fresh({}, completed(registry)))); });
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Access wanted)
{
    const std::span<const schema::Migration> migrations = schema::migrations();
    const auto newest = static_cast<int>(migrations.size());
    const Result<schema::Header> header = schema::inspect(path, newest);
    if (!header)
        return header.error();

    Access access = wanted;
    std::unique_ptr<QLockFile> lock;
    if (wanted == Access::ReadWrite) {
        lock = lockBeside(path);
        if (!lock->isLocked() || !QFileInfo(path).isWritable())
            access = Access::ReadOnly;
    }
    const bool held = lock && lock->error() == QLockFile::LockFailedError;

    auto opened = sql::attempt([&] {
        auto connection = std::make_unique<Connection>(path, access);
        const int version = schema::version(connection->database);
        refuseTruncated(connection->database, path);
        if (version < newest) {
            if (access == Access::ReadOnly)
                sql::fail(Error::Kind::ReadOnly, u"an older schema, and it cannot be migrated"_s);
            schema::keepCopy(path, version);
            schema::migrate(connection->database, migrations);
        }
        find(connection->database);
        connection->heldByAnother = held;
        if (access == Access::ReadWrite)
            connection->lock = std::move(lock);
        return std::unique_ptr<Store>(new Store(std::move(connection)));
    });
    if (!opened)
        return at(path, opened.error());
    return opened;
}

QString Store::path() const { return m_connection->path; }

Store::Access Store::access() const { return m_connection->access; }

bool Store::heldByAnother() const { return m_connection->heldByAnother; }

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
