#pragma once

#include "core/domain/member.h"
#include "core/store/keys/keyring.h"

/// One of the 32 places of a header that hold the registry's keys for one user each, 240 bytes:
///
///       0  104  nonce 24, seal(secret key of X25519 32, seed of Ed25519 32), tag 16; under the key that
///       comes
///               of the passphrase or of the recovery key, about nothing
///     104  136  box(data key 32, identity key 32 or zeros, member id 16, role 1, kind 1, zeros 6), for the
///               X25519 key of the first half: crypto_box_seal of libsodium
///
/// So a user's keys outlive a new passphrase and a new data key, and each half is made anew without the
/// other.
namespace malar::keyring {

using Slot = Block<sealed::format::slotSize>;

/// Whose a slot is.
struct Seat {
    enum class Kind : std::uint8_t { Passphrase = 1, Recovery = 2 };

    MemberId member; // null for the recovery key, which is the registry's
    Role role = Role::Administrator;
    Kind kind = Kind::Passphrase;
    bool operator==(const Seat &) const = default;
};

Slot slotOf(const Wrapped &, const PublicKey &box, const Keys &, const Seat &);
Wrapped wrappedIn(const Slot &);

/// What a slot holds.
struct SlotContent {
    UserKeys user;
    Keys keys;
    Seat seat;
};
/// Nothing where what came of the passphrase does not open it, or where it is nonsense inside.
std::optional<SlotContent> openedSlot(const Slot &, const Secret &key);

} // namespace malar::keyring
