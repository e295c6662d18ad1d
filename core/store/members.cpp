#include "core/store/actor.h"
#include "core/store/chain.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/keys/access.h"
#include "core/store/registryrow.h"
#include "core/store/seats.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// The file with other slots is written before the tables say so: what stops in between leaves a user who is
// written down when they first sign in, or one who has no keys any more and can be removed again.
namespace malar {
namespace {

using sql::orThrow;
using Held = std::shared_ptr<const keyring::Opener>;

Member known(sql::Database &database, const MemberId &id)
{
    const std::optional<Member> member = findMember(database, id);
    if (!member)
        sql::fail(Error::Kind::NotFound, u"no such member"_s);
    return *member;
}

bool manages(const Member &member)
{
    return member.hasKeys && !member.isDisabled && may(member.role, Right::Manage);
}

void refuseWithoutManager(sql::Database &database, const Member &after)
{
    const std::vector<Member> all = findMembers(database);
    if (std::ranges::none_of(
            all, [&after](const Member &each) { return manages(each.id == after.id ? after : each); }))
        sql::fail(Error::Kind::LastManager, {});
}

void refuseTakenName(sql::Database &database, const QString &name)
{
    for (const Member &member : findMembers(database))
        if (member.hasKeys && keyring::foldedUser(member.name) == keyring::foldedUser(name))
            sql::fail(Error::Kind::NameTaken, {});
}

Held withKeys(const keyring::Opener &opener, const keyring::Keys &keys)
{
    keyring::Opener other = keyring::copied(opener);
    other.keys = keys;
    return std::make_shared<const keyring::Opener>(std::move(other));
}

keyring::Login loginOf(const QString &user, const keyring::Secret &passphrase)
{
    return {user, keyring::Secret::copyOf(passphrase.bytes())};
}

/// Found with parameters below those of today, and there is room for others. The least are those of tests,
/// which no other registry has.
bool isToBeRaised(const sealed::Header &header, const keyring::Opener &opener)
{
    const bool hasRoom = header.argon2 == keyring::productArgon2 || header.argon2Before == keyring::Argon2{};
    return opener.isWeak && hasRoom && header.argon2 != keyring::leastArgon2;
}

/// A data key that nobody has yet.
Held withNewDataKey(const keyring::Opener &opener) { return withKeys(opener, opener.keys.withNewDataKey()); }

/// The chain of the history goes on under another data key; the last thing before the file has that.
void handChainOn(Connection &connection, const keyring::Keys &to)
{
    orThrow(
        connection.write(Right::Manage, [&](sql::Database &database) { malar::handChainOn(database, to); }));
}

} // namespace

Result<std::vector<Member>> Store::members() const { return m_connection->read(findMembers); }

Role Store::role() const { return m_connection->database.actor().role; }

MemberId Store::member() const { return m_connection->database.actor().member; }

QString Store::userName() const { return m_connection->database.actor().name; }

bool Store::seesIdentities() const { return m_connection->database.actor().seesIdentities(); }

Result<bool> Store::knowsRecoveryKey() const
{
    return m_connection->read(
        [](sql::Database &database) { return findRecoverySeating(database).has_value(); });
}

Result<Done> Store::addMember(const keyring::Login &login, const QString &fullName, Role role,
                              const Progress &progress)
{
    return sql::attempt([&] {
        m_connection->refuseUnless(Right::Manage);
        refuseTakenName(m_connection->database, login.user);
        const QString name = keyring::shownUser(login.user);
        const QString shown = fullName.trimmed();
        const Member member{
            makeId<MemberTag>(),         name, shown.isEmpty() ? name : shown, role, false, true,
            m_connection->database.now()};
        Seats seats(*m_connection);
        const Seats::Given given = seats.give(login, member.id, role);
        seats.write(m_connection->opener->shared(), progress);
        orThrow(m_connection->write(Right::Manage, [&](sql::Database &database) {
            insertMember(database, member, given.seating, given.sign);
        }));
    });
}

Result<Done> Store::change(const Member &after, const Progress &progress)
{
    return sql::attempt([&] {
        m_connection->refuseUnless(Right::Manage);
        const Member before = known(m_connection->database, after.id);
        Member now = before; // the rest is not for anybody to change here
        now.fullName = after.fullName.trimmed();
        now.role = after.role;
        now.isDisabled = after.isDisabled;
        if (now.fullName.isEmpty())
            sql::fail(Error::Kind::Invalid, u"a member without a name"_s);
        if (now.id == member() && (now.role != before.role || now.isDisabled))
            sql::fail(Error::Kind::Invalid, u"one's own rights"_s);
        refuseWithoutManager(m_connection->database, now);
        const bool isLetIn = isOnServer() && now.isDisabled != before.isDisabled;
        if (before.hasKeys && (now.role != before.role || isLetIn)) {
            Seats seats(*m_connection);
            seats.seat(now.id, now.role, m_connection->opener->held().keys);
            seats.allow(now);
            seats.write(m_connection->opener->shared(), progress);
        }
        orThrow(m_connection->write(Right::Manage,
                                    [&](sql::Database &database) { updateMember(database, before, now); }));
    });
}

Result<Done> Store::removeMember(const MemberId &id, const std::optional<keyring::RecoveryKey> &recovery,
                                 const Progress &progress)
{
    return sql::attempt([&] {
        m_connection->refuseUnless(Right::Manage);
        const Member before = known(m_connection->database, id);
        Member gone = before;
        gone.hasKeys = false;
        if (id == member())
            sql::fail(Error::Kind::Invalid, u"oneself"_s);
        refuseWithoutManager(m_connection->database, gone);
        Seats seats(*m_connection);
        seats.clear(id);
        const Held by = withNewDataKey(m_connection->opener->held());
        std::optional<Seating> recoverySeating;
        if (recovery)
            recoverySeating = seats.putRecovery(*recovery, by->keys);
        seats.seatAll(findMembers(m_connection->database), by->keys);
        handChainOn(*m_connection, by->keys);
        seats.write(by, progress);
        orThrow(m_connection->write(Right::Manage, [&](sql::Database &database) {
            dropFormerChainKeys(database);
            updateMember(database, before, gone);
            if (recoverySeating)
                writeRecoverySeating(database, *recoverySeating);
        }));
    });
}

Result<Done> Store::changePassphrase(const keyring::Secret &now, const keyring::Secret &then, Known former,
                                     const Progress &progress)
{
    return sql::attempt([&] {
        Seats seats(*m_connection);
        const keyring::Opener &opener = m_connection->opener->held();
        const bool isRaised = !isOnServer() && isToBeRaised(seats.header(), opener);
        const bool isTheSame = now == then && former == Known::ToNobodyElse;
        if (isTheSame && !isRaised)
            return; // before anything slow: each login comes by
        orThrow(keyring::unlock(seats.header(), path(), loginOf(opener.name, now)));
        if (then.isEmpty())
            sql::fail(Error::Kind::Invalid, u"no passphrase"_s);
        Held by = m_connection->opener->shared();
        if (former == Known::ToOthers) {
            m_connection->refuseUnless(Right::Manage);
            by = withNewDataKey(opener);
            seats.seatAll(findMembers(m_connection->database), by->keys);
        }
        const keyring::Login login = loginOf(opener.name, then);
        seats.replace(orThrow(isRaised ? keyring::raised(seats.header(), *by, login)
                                       : keyring::withLogin(seats.header(), *by, login)));
        if (former == Known::ToOthers)
            handChainOn(*m_connection, by->keys);
        seats.write(by, progress);
        if (isTheSame)
            return; // nobody else opens it, nor by anything else
        orThrow(m_connection->write(Right::Use, [&](sql::Database &database) {
            if (former == Known::ToOthers)
                dropFormerChainKeys(database);
            HistoryWriter(database).write(
                {u"member"_s, member().value, {}, {}, u"passphrase"_s, {}, {}, QJsonObject()});
        }));
    });
}

Result<Done> Store::resetPassphrase(const MemberId &id, const keyring::Secret &passphrase,
                                    const Progress &progress)
{
    return sql::attempt([&] {
        m_connection->refuseUnless(Right::Manage);
        const Member before = known(m_connection->database, id);
        if (!before.hasKeys)
            refuseTakenName(m_connection->database, before.name);
        Seats seats(*m_connection);
        seats.clear(id);
        const Seats::Given given = seats.give(loginOf(before.name, passphrase), id, before.role);
        seats.write(m_connection->opener->shared(), progress);
        orThrow(m_connection->write(Right::Manage, [&](sql::Database &database) {
            reseatMember(database, before, given.seating, given.sign);
        }));
    });
}

Result<Done> Store::renewRecoveryKey(const keyring::RecoveryKey &recovery, const Progress &progress)
{
    return sql::attempt([&] {
        m_connection->refuseUnless(Right::Manage);
        Seats seats(*m_connection);
        const Seating seating = seats.putRecovery(recovery, m_connection->opener->held().keys);
        seats.write(m_connection->opener->shared(), progress);
        orThrow(m_connection->write(Right::Manage, [&](sql::Database &database) {
            writeRecoverySeating(database, seating);
            HistoryWriter(database).write(
                {u"registry"_s, findRegistry(database).id, {}, {}, u"recovery_key"_s, {}, {}, QJsonObject()});
        }));
    });
}

} // namespace malar
