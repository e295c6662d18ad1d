#pragma once

#include "core/store/keys/unlock.h"

#include <set>

/// Headers of a sealed file for those who may open it. A header is written once, so that each change of one
/// is a new header, for a rewritten file.
namespace malar::keyring {

/// A registry that nobody but its first user and its recovery key can open.
struct NewRegistry {
    sealed::Header header;
    Opener opener; // as if the first user had unlocked it
    RecoveryKey recovery;
    std::size_t recoverySlot; // of the header, from 0
    PublicKey recoveryBox;    // what its slot can be written anew with
    Secret recoveryPassword;  // that a server lets it in by
};
/// The first user is an administrator. Slow, as unlocking is. Error Invalid, place "user" or "passphrase",
/// where one is empty; Storage, where the memory is not to be had.
Result<NewRegistry> newRegistry(const Login &, const MemberId &, const Argon2 & = productArgon2);

/// A slot that is to be put into a header, and the public keys of whom it is for: it can be made anew with
/// the one, and what they sign be proved by the other.
struct Seated {
    Slot slot;
    PublicKey box;
    PublicKey sign;
    Secret serverPassword; // of whom it is for, should the registry be on a server
};
/// For another user, who has no keys yet. Errors as of newRegistry().
Result<Seated> newSlot(const sealed::Header &, const Login &, const Seat &, const Keys &);
Seated recoverySlot(const sealed::Header &, const RecoveryKey &, const Keys &);
/// Into a place that is not taken, whichever; its number. `taken` is not full.
std::size_t putAnywhere(sealed::Header &, const Slot &, const std::set<std::size_t> &taken);
/// As noise, which a slot that was never used is too.
void clearSlot(sealed::Header &, std::size_t slot);

/// A header in which whoever has unlocked it has another name or passphrase; their keys stay.
struct Relogged {
    sealed::Header header;
    Secret serverPassword;
};
/// Errors as of newRegistry().
Result<Relogged> withLogin(sealed::Header, const Opener &, const Login &);
/// The same for parameters of today, which are then in force; those of before stay for the others. As it was
/// where a set of before is still kept, as there is room for one. Errors as of newRegistry().
Result<Relogged> raised(sealed::Header, const Opener &, const Login &, const Argon2 & = productArgon2);

} // namespace malar::keyring
