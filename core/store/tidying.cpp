#include "core/store/connection.h"
#include "core/store/identityrow.h"
#include "core/store/schema.h"
#include "core/store/sealed/rewrite.h"
#include "core/store/serverlogin.h"

using namespace Qt::Literals::StringLiterals;

// A sealed file written anew, and when it must be: older pages of it hold what is no more.
namespace malar {
namespace {

constexpr quint64 fewPages = 64 * 1024 * 1024 / sealed::pageSize;

} // namespace

void Connection::tidy(const Progress &progress)
{
    rewrite(mount->log().header(), opener->shared(), progress);
}

void Connection::rewrite(const sealed::Header &header, const std::shared_ptr<const keyring::Opener> &by,
                         const Progress &progress)
{
    if (access == Store::Access::ReadOnly)
        throw sql::Failure{refused.value_or(Error{Error::Kind::ReadOnly, {}, {}})};
    const bool isProofBegun = m_proof.valid() && !isProofDeferred();
    if (isProofBegun)
        refuseUnproved(); // it reads by keys that may be no more
    const auto goOn = [&progress](quint64 done, quint64 all) { return !progress || progress(done, all); };
    auto log = sealed::rewrite(mount->log(), sealed::systemOps(), header.renewed(), by->keys.cipher(), goOn);
    if (!log && log.error().kind != Error::Kind::Unconfirmed)
        throw sql::Failure{log.error()};
    goOnBy(by);
    if (m_proof.valid() && !isProofBegun)
        oweProof();
    mount->replace(log ? *std::move(log) : sealedLog(path, access, *opener));
    m_file = files::fileId(path);
    if (lock)
        if (const auto followed = lock->follow(path); !followed)
            throw sql::Failure{followed.error()};
    if (!log)
        throw sql::Failure{log.error()};
}

void Connection::goOnBy(const std::shared_ptr<const keyring::Opener> &by)
{
    opener.emplace(by);
    Actor actor = database.actor();
    actor.keys = by->keys;
    actor.user = {by, &by->user};
    database.actAs(std::move(actor));
    if (isOnServer())
        database.comeBackBy(server::passwordOf(*by));
}

void Connection::bringSealedUpToDate()
{
    {
        sql::Transaction transaction(database, sql::Transaction::Kind::Write);
        schema::build(database, schema::migrations());
        sealIdentities(database);
        transaction.commit();
    }
    // Former pages hold them as they were. Who is let in later finds them in none: that writes it anew too.
    tidy({});
}

/// A photograph that was there since the file was written anew and is no more. The history tells it, also
/// after a crash.
bool Connection::holdsRemovedPhotograph()
{
    auto log = sealed::Log::open(sealed::systemOps(), path, opener->held().keys.cipher(),
                                 sealed::Log::Access::ReadOnly, mount->log().first());
    if (!log)
        throw sql::Failure{log.error()};
    Connection then(path, Store::Access::ReadOnly, SealedFile{*std::move(log), *opener});
    sql::Statement known(then.database, u"SELECT coalesce(max(sequence), 0) FROM history"_s);
    known.run().next();
    sql::Statement row(database,
                       u"SELECT 1 FROM history h, json_each(h.value_before, '$.photographs') p"
                       u" WHERE h.sequence > ? AND h.entity = 'patient'"
                       u"   AND json_extract(p.value, '$.id') NOT IN (SELECT id FROM photograph)"_s);
    return row.run(known.get<int>()).next();
}

bool Connection::isTidyingDue()
{
    if (!mount || access == Store::Access::ReadOnly)
        return false;
    const quint64 live = mount->log().livePages();
    if (mount->log().writtenPages() - live > fewPages + live)
        return true;
    const auto holds = sql::attempt([this] { return holdsRemovedPhotograph(); });
    return holds && *holds; // where it cannot even be read it cannot be tidied
}

void Connection::tidyAfterRemoval()
{
    if (mount && mount->log().livePages() <= fewPages)
        static_cast<void>(sql::attempt([this] { tidy({}); })); // else it stays due
}

} // namespace malar
