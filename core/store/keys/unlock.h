#pragma once

#include "core/store/keys/credentials.h"
#include "core/store/keys/passphrase.h"
#include "core/store/keys/slot.h"

namespace malar::keyring {

/// What opens a registry.
struct Opener {
    Keys keys;
    UserKeys user;
    Seat seat;
    std::size_t slot = 0; // of the header, from 0
    QString name;         // as it was typed, composed and without blanks around; empty for the recovery key
    QString fullName;     // of who has just been made; else empty
    bool isWeak = false;  // found with parameters below those of today: raised() mends it
    std::shared_ptr<const Secret> serverPassword = {}; // that a server lets them in by; none of a file
};

/// The same keys once more.
Opener copied(const Opener &);

/// Slow on purpose; may run in another thread. A wrong name and a wrong passphrase are one Error, WrongKey,
/// and take the same time: one derivation for each set of parameters that the header has, and each slot is
/// tried. Other errors: Damaged, where the header asks for what none of ours does, before any memory is
/// taken; Storage, where there is not as much; else as of scan().
Result<Opener> unlock(sealed::FileOps &, const QString &path, const Credentials &);
/// Of a header that was read; `path` for the errors. It was not yet proved by the data key.
Result<Opener> unlock(const sealed::Header &, const QString &path, const Credentials &,
                      const Stretch & = argon2id);

} // namespace malar::keyring
