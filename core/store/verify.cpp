#include "core/store/actor.h"
#include "core/store/connection.h"
#include "core/store/examination.h"
#include "core/store/proof.h"
#include "core/store/registryrow.h"
#include "core/store/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

void refuseOldSchema(sql::Database &database)
{
    const auto newest = static_cast<int>(schema::migrations().size());
    if (const int version = schema::version(database); version != newest)
        sql::fail(version < newest ? Error::Kind::OldSchema : Error::Kind::NewerSchema,
                  u"schema version %1"_s.arg(version));
}

/// Before SQLite reads any of them.
std::optional<int> firstBrokenPage(sealed::Log &log, Steps &steps)
{
    std::optional<int> broken;
    sealed::Page page;
    log.forEachPage([&](quint32 number) {
        steps.step();
        if (!log.read(number, page))
            broken = static_cast<int>(number);
        return !broken;
    });
    if (broken && log.failure().kind != Error::Kind::Damaged)
        throw sql::Failure{log.failure()};
    return broken;
}

/// Whether they are ours, and can be read at all.
bool areTablesSound(Connection &own, Verdict &verdict)
{
    sql::Database &database = own.database;
    database.run(u"PRAGMA cache_size = -65536"_s); // KiB: each page is unsealed once, as a rule
    own.mount ? proof::refuseAltered(database) : proof::refuseForeign(database, own.path);
    const auto sound = sql::attempt([&] { proof::refuseDamage(database); });
    if (!sound && sound.error().kind != Error::Kind::Damaged)
        throw sql::Failure{sound.error()};
    if (!sound)
        verdict.damage = sound.error().detail;
    return bool(sound);
}

void examineTables(Connection &own, Verdict &verdict, Steps &steps)
{
    refuseOldSchema(own.database);
    if (!own.isOnServer() && !areTablesSound(own, verdict)) // a server answers for its own
        return;
    own.signIn(); // not somebody who was disabled
    steps.await(stepsOfExamination(own.database));
    examine(own.database, verdict, steps);
}

Verdict verifyPlain(const QString &path, const Progress &progress)
{
    // Before SQLite makes a file where there is none.
    if (const auto header = schema::inspect(path, static_cast<int>(schema::migrations().size())); !header)
        throw sql::Failure{header.error()};
    Connection own(path, Store::Access::ReadOnly);
    Steps steps(progress, 0);
    Verdict verdict;
    examineTables(own, verdict, steps);
    return verdict;
}

Verdict verifySealed(const QString &path, const Opener &opener, const Progress &progress)
{
    const auto log = sealed::Log::open(sealed::systemOps(), path, opener.held().keys.cipher(),
                                       sealed::Log::Access::ReadOnly);
    if (!log)
        throw sql::Failure{log.error()};
    Verdict verdict;
    verdict.pages = static_cast<int>((*log)->livePages());
    Steps steps(progress, (*log)->livePages());
    verdict.page = firstBrokenPage(**log, steps);
    if (verdict.page)
        return verdict;
    Connection own(path, Store::Access::ReadOnly, opener);
    examineTables(own, verdict, steps);
    return verdict;
}

Verdict verifyOnServer(const QString &place, const Opener &opener, const Progress &progress)
{
    Connection own(place, Store::Access::ReadOnly, opener, sql::orThrow(server::addressAt(place)));
    Steps steps(progress, 0);
    Verdict verdict;
    examineTables(own, verdict, steps);
    return verdict;
}

} // namespace

Result<Verdict> Store::verify(const QString &path, const std::optional<Opener> &opener,
                              const Progress &progress)
{
    const auto verdict = sql::attempt([&] {
        if (opener && server::isServer(path))
            return verifyOnServer(path, *opener, progress);
        return opener ? verifySealed(path, *opener, progress) : verifyPlain(path, progress);
    });
    if (verdict || !verdict.error().place.isEmpty())
        return verdict;
    return Error{verdict.error().kind, verdict.error().detail, path};
}

std::function<Result<Verdict>(const Progress &)> Store::verification() const
{
    if (!path().isEmpty())
        return [path = path(), opener = isSealed() ? m_connection->opener : std::nullopt](
                   const Progress &progress) { return verify(path, opener, progress); };
    return [this](const Progress &progress) {
        return sql::attempt([&] {
            Verdict verdict;
            Steps steps(progress, stepsOfExamination(m_connection->database));
            examine(m_connection->database, verdict, steps);
            return verdict;
        });
    };
}

} // namespace malar
