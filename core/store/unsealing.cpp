#include "core/files/part.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/identityrow.h"
#include "core/store/proof.h"
#include "core/store/registryrow.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

void writePages(sealed::Log &log, files::Part &part)
{
    sealed::Page page;
    for (quint32 number = 1; number <= log.pages(); ++number) {
        if (!log.read(number, page))
            throw sql::Failure{log.failure()};
        const QByteArray bytes(reinterpret_cast<const char *>(page.data()), qsizetype(page.size()));
        if (const auto written = part.write(bytes); !written)
            throw sql::Failure{written.error()};
    }
}

/// What nobody has saved is nobody else's to read.
void finishCopy(const QString &path, Connection &sealed)
{
    Connection copy(path, Store::Access::ReadWrite);
    {
        sql::Transaction transaction(copy.database, sql::Transaction::Kind::Write);
        copy.database.run(u"DELETE FROM parked_visit"_s);
        unsealIdentities(sealed.database, copy.database);
        forgetSeatings(copy.database);
        transaction.commit();
    }
    copy.settle();
    proof::refuseForeign(copy.database, path);
    proof::refuseDamage(copy.database);
}

} // namespace

Result<Done> Store::unseal(const QString &copy)
{
    if (!m_connection->mount)
        return Error{Error::Kind::Invalid, u"no sealed file"_s, copy};
    if (const auto standing = whatStandsAt(copy))
        return *standing;
    files::sweep(copy);
    auto part = files::Part::make(copy, files::Part::Kind::File);
    if (!part)
        return part.error();
    const Result<Done> noted = m_connection->write(Right::TakeIdentitiesOut, [](sql::Database &database) {
        const QString id = findRegistry(database).id;
        HistoryWriter(database).write({u"registry"_s, id, {}, {}, u"unseal"_s, {}, {}, QJsonObject()});
    });
    if (!noted)
        return noted;
    const Result<Done> written = m_connection->read([&](sql::Database &database) {
        findRegistry(database); // what other programs have written is looked for now, and no later
        writePages(m_connection->mount->log(), *part);
        return Done{};
    });
    if (!written)
        return written;
    Result<Done> done = sql::attempt([&] { finishCopy(part->path(), *m_connection); });
    if (done)
        done = part->publish();
    if (!done)
        return Error{done.error().kind, done.error().detail, copy};
    return done;
}

} // namespace malar
