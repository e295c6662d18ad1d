#pragma once

#include "core/domain/progress.h"
#include "core/store/memberrow.h"

#include <set>

namespace malar {

struct Connection;

/// The slots of a sealed file, by whose they are, on their way into another header.
class Seats {
public:
    /// Throws sql::Failure: Invalid where the registry is plain.
    explicit Seats(Connection &);

    const sealed::Header &header() const { return m_header; }
    bool has(const MemberId &member) const { return m_members.contains(member); }

    /// For somebody who has none yet. Errors as of keyring::newSlot(), NoRecovery, and Invalid where all are
    /// taken; slow.
    struct Given {
        Seating seating;
        keyring::PublicKey sign;
    };
    Given give(const keyring::Login &, const MemberId &, Role);
    /// Their half that a passphrase opens stays; the other is for these keys and this role.
    void seat(const MemberId &, Role, const keyring::Keys &);
    /// The same for everybody, and for the recovery key. NoRecovery where that is not on record.
    void seatAll(const std::vector<Member> &, const keyring::Keys &);
    void clear(const MemberId &);
    /// In place of the one that was, and of all that is not somebody's.
    Seating putRecovery(const keyring::RecoveryKey &, const keyring::Keys &);
    void replace(sealed::Header header) { m_header = std::move(header); }

    /// The file, written anew with them and opened by these keys.
    void write(const std::shared_ptr<const keyring::Opener> &by, const Progress &);

private:
    std::size_t put(const keyring::Slot &);
    std::set<std::size_t> taken() const;

    Connection &m_connection;
    sealed::Header m_header;
    std::map<MemberId, Seating> m_members;
    std::optional<Seating> m_recovery;
};

} // namespace malar
