#pragma once

#include "core/store/keys/secret.h"
#include "core/store/sealed/header.h"

#include <functional>
#include <optional>

namespace malar::keyring {

using Argon2 = sealed::Header::Argon2;

/// Of a registry that is made now: half a second on two slow cores. 256 MiB, so that a guess costs as much on
/// a graphics card.
inline constexpr Argon2 productArgon2{3, 256};
/// What a header may ask for: below, a passphrase is as good as none; above, opening a file that somebody has
/// sent would take the memory of the machine.
inline constexpr Argon2 leastArgon2{1, 8};
inline constexpr Argon2 mostArgon2{10, 2048};
bool isWithinBounds(const Argon2 &);
/// Fewer passes or less memory than a registry of today has.
bool isWeak(const Argon2 &);

/// A sign-in name as it is compared: without blanks around, NFC, without case. "MARTA" is "marta"; accents
/// tell two apart.
QString foldedUser(const QString &);

/// As it was typed, without blanks around and composed (NFC).
QString shownUser(const QString &);

/// The key that a slot was wrapped with: 32 bytes, slow and large on purpose. Nothing where the memory is not
/// to be had. It must be within bounds.
using Stretch =
    std::function<std::optional<Secret>(const Secret &passphrase, const Block<16> &salt, const Argon2 &)>;
/// Argon2id, version 1.3, one lane (RFC 9106).
std::optional<Secret> argon2id(const Secret &passphrase, const Block<16> &salt, const Argon2 &);

/// Of the registry and the user, so that one derivation finds a slot among all and tells no names:
/// BLAKE2b-128 of the registry's salt and the folded name in UTF-8.
Block<16> saltOf(const Block<16> &registry, const QString &user);

} // namespace malar::keyring
