#pragma once

#include "core/store/keys/envelope.h"

#include <optional>

namespace malar::keyring {

using PublicKey = Block<32>;
using Signature = Block<64>; // Ed25519, RFC 8032
/// The keys of a user, sealed with what comes of a passphrase.
using Wrapped = Block<64 + envelopeSize>;

/// Somebody's own two secret keys: X25519, so that others can hand the registry's keys over without knowing a
/// passphrase, and Ed25519, so that an administrator cannot sign for a clinician.
class UserKeys {
public:
    static UserKeys fresh();
    /// The secret key of X25519 and the seed of Ed25519, 32 bytes each.
    static UserKeys of(Bytes boxSecret, Bytes signSeed);

    /// The same ones.
    UserKeys copy() const { return UserKeys(Secret::copyOf(m_both.bytes())); }

    PublicKey boxKey() const;
    PublicKey signKey() const;
    Signature sign(Bytes message) const;

    /// The key has 32 bytes.
    Wrapped wrapped(const Secret &key) const;
    /// Nothing where it was wrapped with another key.
    static std::optional<UserKeys> unwrapped(const Wrapped &, const Secret &key);

    /// What was boxed for boxKey(); nothing where it was not.
    std::optional<Secret> unboxed(Bytes boxed) const;

private:
    explicit UserKeys(Secret both) : m_both(std::move(both)) {}
    Bytes boxSecret() const { return m_both.bytes().first(32); }
    Bytes signSeed() const { return m_both.bytes().last(32); }
    Secret signSecret() const;

    Secret m_both;
};

/// What boxing adds: crypto_box_seal of libsodium.
inline constexpr std::size_t boxSize = 48;
/// For whoever has the secret key of this one. `boxed` is larger than `plain` by boxSize.
void box(std::span<std::byte> boxed, Bytes plain, const PublicKey &);

/// Whether the owner of the key has signed just this.
bool isSignature(const Signature &, Bytes message, const PublicKey &signKey);

} // namespace malar::keyring
