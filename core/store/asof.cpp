#include "core/store/asof.h"
#include "core/store/connection.h"
#include "core/store/keys/unlock.h"
#include "core/store/proof.h"
#include "core/store/registryrow.h"
#include "core/store/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sealed::Log;
using sql::Statement;

/// Each page of it is authenticated as it is read.
std::unique_ptr<Connection> connectedAsOf(const QString &path, const Opener &opener, quint64 commit,
                                          const QString &shownAs)
{
    const sealed::Cipher cipher = opener.held().keys.cipher();
    refuseOtherKeys(path, cipher);
    auto log = Log::open(sealed::systemOps(), path, cipher, Log::Access::ReadOnly, commit);
    if (!log)
        throw sql::Failure{log.error()};
    if (commit == 0) // before the first
        throw sql::Failure{{Error::Kind::NotFound, u"no commit"_s, path}};
    auto connection =
        std::make_unique<Connection>(shownAs.isEmpty() ? path : shownAs, Store::Access::ReadOnly,
                                     Connection::SealedFile{*std::move(log), opener});
    const int version = schema::version(connection->database);
    if (version < 1)
        sql::fail(Error::Kind::Damaged, u"no schema version"_s);
    if (version > static_cast<int>(schema::migrations().size()))
        sql::fail(Error::Kind::NewerSchema, u"schema version %1"_s.arg(version));
    proof::refuseAltered(connection->database);
    return connection;
}

int countIn(sql::Database &database, const QString &query)
{
    Statement row(database, query);
    return row.run().next() ? row.get<int>() : 0;
}

Error placed(const QString &path, Error error)
{
    if (error.place.isEmpty())
        error.place = path;
    return error;
}

} // namespace

Moment momentOf(const sealed::Commit &commit)
{
    return {commit.sequence, QDateTime::fromMSecsSinceEpoch(commit.at, Qt::UTC)};
}

backup::Glance glanceOf(sql::Database &database)
{
    backup::Glance glance;
    glance.name = findRegistry(database).name;
    glance.patients = countIn(database, u"SELECT count(*) FROM patient WHERE entered_in_error = ''"_s);
    const QString counted =
        u"  FROM visit v JOIN patient p ON p.id = v.patient"
        u" WHERE p.entered_in_error = '' AND v.state IN ('complete', 'amended', 'signed')"_s;
    glance.visits = countIn(database, u"SELECT count(*)"_s + counted);
    Statement row(database,
                  u"SELECT p.code, v.date"_s + counted + u" ORDER BY v.date DESC, p.code LIMIT 5"_s);
    row.run();
    while (row.next())
        glance.last.push_back({row.get<QString>(), row.get<QDate>()});
    return glance;
}

Result<std::unique_ptr<Store>> Store::openAsOf(const QString &path, const Opener &opener, quint64 commit,
                                               const QString &shownAs)
{
    auto opened = sql::attempt([&] {
        auto connection = connectedAsOf(path, opener, commit, shownAs);
        if (schema::version(connection->database) < static_cast<int>(schema::migrations().size()))
            sql::fail(Error::Kind::OldSchema, u"a commit is not migrated"_s);
        connection->signIn();
        connection->trustAsItIs();
        return std::unique_ptr<Store>(new Store(std::move(connection)));
    });
    return opened ? std::move(opened) : placed(path, opened.error());
}

std::optional<Moment> Store::asOf() const
{
    const bool isPast = m_connection->mount && m_connection->mount->log().isFixed();
    return isPast ? std::optional(momentOf(m_connection->mount->log().last())) : std::nullopt;
}

std::optional<Opener> Store::opener() const { return m_connection->opener; }

namespace backup {

Result<Glance> glance(const QString &path, const Opener &opener, quint64 commit)
{
    auto glance = sql::attempt([&] {
        const auto connection = connectedAsOf(path, opener, commit, {});
        Glance seen = glanceOf(connection->database);
        seen.moment = momentOf(connection->mount->log().last());
        return seen;
    });
    return glance ? std::move(glance) : placed(path, glance.error());
}

} // namespace backup
} // namespace malar
