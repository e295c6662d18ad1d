#include "core/store/store.h"

#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/registryrow.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

QJsonObject toJson(const Registry &registry) { return {{u"name"_s, registry.name}}; }

} // namespace

Registry completed(Registry registry, const QDateTime &now)
{
    if (registry.id.isEmpty())
        registry.id = makeUuid();
    if (!registry.created.isValid())
        registry.created = now;
    return registry;
}

Registry findRegistry(sql::Database &database)
{
    Statement row(database, u"SELECT id, name, synthetic, created FROM registry"_s);
    if (!row.run().next())
        sql::fail(Error::Kind::Damaged, u"the registry does not say what it is"_s);
    return {row.get<QString>(), row.get<QString>(), row.get<bool>(), row.get<QDateTime>()};
}

void insertRegistry(sql::Database &database, const Registry &registry)
{
    Statement(database, u"INSERT INTO registry (id, name, synthetic, created) VALUES (?, ?, ?, ?)"_s)
        .run(registry.id, registry.name, registry.synthetic, registry.created);
}

Store::Store(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Store::~Store() = default;

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

bool Store::isSealed() const { return m_connection->isSealed(); }

bool Store::isOnServer() const { return m_connection->isOnServer(); }

int Store::trips() const { return m_connection->database.trips(); }

bool Store::mayLackItsEnd() const { return m_connection->mount && !m_connection->mount->log().isMarked(); }

bool Store::isTidyingDue() const { return m_connection->isTidyingDue(); }

Result<Done> Store::tidy(const Progress &progress)
{
    if (!m_connection->mount)
        return Done{};
    return sql::attempt([&] { m_connection->tidy(progress); });
}

Result<int> Store::otherChanges() const
{
    return sql::attempt([&] { return m_connection->otherChanges(); });
}

Result<Done> Store::note(const Deed &deed)
{
    return m_connection->write(Right::Use, [&](sql::Database &database) {
        HistoryWriter(database).write(
            {u"deed"_s, findRegistry(database).id, deed.patient, {}, deed.action, {}, {}, deed.what});
    });
}

Result<Revision> Store::revision() const
{
    return m_connection->read([](sql::Database &database) { return Revision{findHead(database).sequence}; });
}

Result<Head> Store::head() const
{
    return m_connection->read([](sql::Database &database) { return findHead(database); });
}

Result<Head> Store::head(int sequence) const
{
    return m_connection->read([sequence](sql::Database &database) { return findHead(database, sequence); });
}

Result<std::optional<int>> Store::brokenRow() const
{
    return m_connection->read([](sql::Database &database) { return firstBrokenRow(database); });
}

Result<Registry> Store::registry() const { return m_connection->read(findRegistry); }

Result<Done> Store::rename(const QString &name)
{
    return m_connection->write(Right::Configure, [&](sql::Database &database) {
        const Registry before = findRegistry(database);
        Registry after = before;
        after.name = name;
        Statement(database, u"UPDATE registry SET name = ? WHERE id = ?"_s).run(after.name, after.id);
        HistoryWriter(database).write(
            {u"registry"_s, after.id, {}, {}, u"change"_s, {}, toJson(before), toJson(after)});
    });
}

} // namespace malar
