#include "core/store/seats.h"

#include "core/store/connection.h"
#include "core/store/serverlogin.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

std::shared_ptr<const keyring::Secret> shared(const keyring::Secret &secret)
{
    return std::make_shared<const keyring::Secret>(keyring::Secret::copyOf(secret.bytes()));
}

QByteArray rowOf(Connection &connection)
{
    if (!connection.isSealed())
        sql::fail(Error::Kind::Invalid, u"it is plain"_s);
    return connection.isOnServer() ? server::headerBytes(connection.database) : QByteArray();
}

QString schemaOf(const Connection &connection)
{
    return connection.isOnServer() ? sql::orThrow(server::addressAt(connection.path)).schema : QString();
}

sealed::Header headerOf(const Connection &connection, const QByteArray &row)
{
    return connection.isOnServer() ? server::headerIn(row, connection.path)
                                   : connection.mount->log().header();
}

} // namespace

Seats::Seats(Connection &connection)
    : m_connection(connection),
      m_members(findSeatings(connection.database)),
      m_recovery(findRecoverySeating(connection.database)),
      m_before(rowOf(connection)),
      m_schema(schemaOf(connection))
{
    m_header = headerOf(connection, m_before);
}

void Seats::letIn(const QString &login, Role role, const QString &member, std::size_t slot, Password password)
{
    const QString group = server::groupOf(m_schema, role);
    m_roles.push_back([=](sql::Database &database) {
        server::letIn(database, login, password.get(), group, member, slot);
    });
}

std::set<std::size_t> Seats::taken() const
{
    std::set<std::size_t> taken;
    for (const auto &[member, seating] : m_members)
        taken.insert(seating.slot);
    if (m_recovery)
        taken.insert(m_recovery->slot);
    return taken;
}

std::size_t Seats::put(const keyring::Slot &slot)
{
    if (taken().size() == m_header.keySlots.size())
        sql::fail(Error::Kind::Invalid, u"as many users as there are slots"_s);
    return keyring::putAnywhere(m_header, slot, taken());
}

Seats::Given Seats::give(const keyring::Login &login, const MemberId &member, Role role)
{
    if (!m_recovery)
        sql::fail(Error::Kind::NoRecovery, {}); // its slot could be taken for a free one
    const auto seated = keyring::newSlot(m_header, login, {member, role}, m_connection.opener->held().keys);
    if (!seated)
        throw sql::Failure{seated.error()};
    const Seating seating{put(seated->slot), seated->box};
    m_members[member] = seating;
    letIn(server::roleOf(m_schema, login.user), role, member.value, seating.slot,
          shared(seated->serverPassword));
    return {seating, seated->sign};
}

void Seats::allow(const Member &member)
{
    const QString login = server::roleOf(m_schema, member.name);
    if (const auto at = m_members.find(member.id); at != m_members.end() && !member.isDisabled)
        letIn(login, member.role, member.id.value, at->second.slot, nullptr);
    else
        m_roles.push_back([login](sql::Database &database) { server::keepOut(database, login); });
}

void Seats::seat(const MemberId &member, Role role, const keyring::Keys &keys)
{
    const Seating &at = m_members.at(member);
    keyring::Slot &slot = m_header.keySlots[at.slot];
    slot = keyring::slotOf(keyring::wrappedIn(slot), at.box, keys, {member, role});
}

void Seats::seatAll(const std::vector<Member> &members, const keyring::Keys &keys)
{
    for (const Member &member : members)
        if (has(member.id))
            seat(member.id, member.role, keys);
    if (!m_recovery)
        sql::fail(Error::Kind::NoRecovery, {});
    keyring::Slot &slot = m_header.keySlots[m_recovery->slot];
    slot = keyring::slotOf(keyring::wrappedIn(slot), m_recovery->box, keys,
                           {{}, Role::Administrator, keyring::Seat::Kind::Recovery});
}

void Seats::clear(const MemberId &member)
{
    const auto at = m_members.find(member);
    if (at == m_members.end())
        return;
    keyring::clearSlot(m_header, at->second.slot);
    m_members.erase(at);
    if (std::optional<Member> gone = findMember(m_connection.database, member)) {
        gone->isDisabled = true;
        allow(*gone);
    }
}

Seating Seats::putRecovery(const keyring::RecoveryKey &recovery, const keyring::Keys &keys)
{
    m_recovery.reset();
    const std::set<std::size_t> somebodys = taken();
    for (std::size_t slot = 0; slot < m_header.keySlots.size(); ++slot)
        if (!somebodys.contains(slot))
            keyring::clearSlot(m_header, slot);
    const keyring::Seated seated = keyring::recoverySlot(m_header, recovery, keys);
    m_recovery = Seating{put(seated.slot), seated.box};
    letIn(server::recoveryRole(m_schema), Role::Administrator, {}, m_recovery->slot,
          shared(seated.serverPassword));
    return *m_recovery;
}

void Seats::replace(keyring::Relogged own)
{
    m_header = std::move(own.header);
    m_password = std::make_shared<const keyring::Secret>(std::move(own.serverPassword));
}

void Seats::write(std::shared_ptr<const keyring::Opener> by, const Progress &progress)
{
    if (!m_connection.isOnServer())
        return m_connection.rewrite(m_header, by, progress);
    if (m_password && by->serverPassword) {
        auto mine = keyring::copied(*by);
        mine.serverPassword = m_password;
        by = std::make_shared<const keyring::Opener>(std::move(mine));
    }
    sql::orThrow(m_connection.write(Right::Use, [&](sql::Database &database) {
        const sealed::HeaderBytes header = sealed::written(m_header, by->keys.cipher());
        server::changeHeader(database, server::bytesOf(header), m_before);
        for (const auto &change : m_roles)
            change(database);
        if (m_password && by->serverPassword)
            server::changePassword(database, server::roleOf(m_schema, by->name), *m_password);
    }));
    m_connection.goOnBy(by);
}

} // namespace malar
