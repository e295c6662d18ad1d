#pragma once

#include "core/store/keys/secret.h"

/// XChaCha20-Poly1305 with a random nonce that stands before what it seals.
namespace malar::keyring {

/// Nonce and tag.
inline constexpr std::size_t envelopeSize = sealed::format::nonceSize + sealed::format::tagSize;

/// `sealed` is larger than `plain` by envelopeSize. The key has 32 bytes.
void seal(std::span<std::byte> sealed, Bytes plain, Bytes about, const Secret &key);
/// False where it was not sealed with this key and about this: `plain`, smaller by envelopeSize, is then
/// zeros.
[[nodiscard]] bool unseal(std::span<std::byte> plain, Bytes sealed, Bytes about, const Secret &key);

} // namespace malar::keyring
