#pragma once

#include "core/domain/member.h"
#include "core/store/keys/credentials.h"

#include <memory>

namespace malar {

namespace keyring {
struct NewRegistry;
struct Opener;
} // namespace keyring

/// What opens a sealed registry: the keys that a passphrase or the recovery key led to. They are wiped with
/// the last copy, and with the stores that were opened with one.
class Opener {
public:
    explicit Opener(std::shared_ptr<const keyring::Opener> keys) : m_keys(std::move(keys)) {}

    MemberId member() const; // null where it was opened by the recovery key
    Role role() const;
    bool byRecoveryKey() const;

    const keyring::Opener &held() const { return *m_keys; }
    const std::shared_ptr<const keyring::Opener> &shared() const { return m_keys; }

private:
    std::shared_ptr<const keyring::Opener> m_keys;
};

/// Slow on purpose; may run in another thread. A wrong name and a wrong passphrase are one error, WrongKey,
/// and take the same time. Other errors: NotFound, Foreign also for a plain file, Damaged,
/// NewerSchema; Storage where there is not enough memory.
Result<Opener> unlock(const QString &path, const keyring::Credentials &);

/// How slow guessing at a passphrase is made. Less is for tests alone.
struct Slowness {
    quint32 passes = 3;
    quint32 mebibytes = 256;
};

/// The keys of a registry that is still to be made, for its first user, an administrator, and its recovery
/// key. Nothing is written before they are used, so the recovery key can be shown and asked back first.
class FirstMember {
public:
    /// Slow on purpose; may run in another thread. Without a full name it is the one they sign in with. Error
    /// Invalid, place "user" or "passphrase", where one is
    /// empty; Storage where there is not enough memory.
    static Result<FirstMember> make(const keyring::Login &, Slowness = {}, const QString &fullName = {});

    const keyring::RecoveryKey &recoveryKey() const;
    Opener opener() const;

    const keyring::NewRegistry &held() const { return *m_keys; }

private:
    explicit FirstMember(std::shared_ptr<const keyring::NewRegistry> keys) : m_keys(std::move(keys)) {}
    std::shared_ptr<const keyring::NewRegistry> m_keys;
};

} // namespace malar
