#pragma once

#include "core/domain/progress.h"
#include "core/store/keys/access.h"
#include "core/store/memberrow.h"

#include <functional>
#include <set>
#include <vector>

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
    /// Whether they are let in as they are; of a server, as a file has no say in it.
    void allow(const Member &);
    /// In place of the one that was, and of all that is not somebody's.
    Seating putRecovery(const keyring::RecoveryKey &, const keyring::Keys &);
    /// One's own, and with it the password of a server.
    void replace(keyring::Relogged);

    /// The file, written anew with them and opened by these keys. On a server a row of the header, and roles.
    void write(std::shared_ptr<const keyring::Opener> by, const Progress &);

private:
    using Password = std::shared_ptr<const keyring::Secret>;
    /// On the server, once the header is written.
    void letIn(const QString &login, Role, const QString &member, std::size_t slot, Password);
    std::size_t put(const keyring::Slot &);
    std::set<std::size_t> taken() const;

    Connection &m_connection;
    sealed::Header m_header;
    std::map<MemberId, Seating> m_members;
    std::optional<Seating> m_recovery;
    // Of a server alone:
    QByteArray m_before;                                       // the row of the header, as it was read
    std::vector<std::function<void(sql::Database &)>> m_roles; // what becomes of those who sign in
    Password m_password;                                       // one's own, where it is new
    QString m_schema;
};

} // namespace malar
