#include "core/store/seats.h"

#include "core/store/connection.h"
#include "core/store/keys/access.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

sealed::Header headerOf(const Connection &connection)
{
    if (!connection.mount)
        sql::fail(Error::Kind::Invalid, u"it is plain"_s);
    return connection.mount->log().header();
}

} // namespace

Seats::Seats(Connection &connection)
    : m_connection(connection),
      m_header(headerOf(connection)),
      m_members(findSeatings(connection.database)),
      m_recovery(findRecoverySeating(connection.database))
{}

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
    return {seating, seated->sign};
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
    return *m_recovery;
}

void Seats::write(const std::shared_ptr<const keyring::Opener> &by, const Progress &progress)
{
    m_connection.rewrite(m_header, by, progress);
}

} // namespace malar
