#include "core/store/keys/userkeys.h"

#include "core/store/sealed/raw.h"

#include <algorithm>

namespace malar::keyring {

using sealed::place;
using sealed::raw;

static_assert(boxSize == crypto_box_SEALBYTES);
static_assert(sizeof(PublicKey) == crypto_box_PUBLICKEYBYTES && crypto_box_SECRETKEYBYTES == 32);
static_assert(sizeof(PublicKey) == crypto_sign_PUBLICKEYBYTES && crypto_sign_SEEDBYTES == 32);
static_assert(sizeof(Signature) == crypto_sign_BYTES);

UserKeys UserKeys::fresh() { return UserKeys(Secret::random(64)); }

UserKeys UserKeys::of(Bytes boxSecret, Bytes signSeed)
{
    Secret both(64);
    std::ranges::copy(boxSecret, both.bytes().begin());
    std::ranges::copy(signSeed, both.bytes().begin() + 32);
    return UserKeys(std::move(both));
}

PublicKey UserKeys::boxKey() const
{
    PublicKey key;
    crypto_scalarmult_base(place(key), raw(boxSecret()));
    return key;
}

/// Ed25519's long form: seed and public key.
Secret UserKeys::signSecret() const
{
    PublicKey key;
    Secret secret(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(place(key), place(secret.bytes()), raw(signSeed()));
    return secret;
}

PublicKey UserKeys::signKey() const
{
    PublicKey key;
    crypto_sign_ed25519_sk_to_pk(place(key), raw(signSecret().bytes()));
    return key;
}

Signature UserKeys::sign(Bytes message) const
{
    Signature signature;
    crypto_sign_detached(place(signature), nullptr, raw(message), message.size(), raw(signSecret().bytes()));
    return signature;
}

Wrapped UserKeys::wrapped(const Secret &key) const
{
    Wrapped wrapped;
    seal(wrapped, m_both.bytes(), {}, key);
    return wrapped;
}

std::optional<UserKeys> UserKeys::unwrapped(const Wrapped &wrapped, const Secret &key)
{
    Secret both(64);
    if (!unseal(both.bytes(), wrapped, {}, key))
        return std::nullopt;
    return UserKeys(std::move(both));
}

std::optional<Secret> UserKeys::unboxed(Bytes boxed) const
{
    Secret plain(boxed.size() - boxSize);
    if (crypto_box_seal_open(place(plain.bytes()), raw(boxed), boxed.size(), raw(boxKey()),
                             raw(boxSecret())) != 0)
        return std::nullopt;
    return plain;
}

void box(std::span<std::byte> boxed, Bytes plain, const PublicKey &key)
{
    Q_ASSERT(boxed.size() == plain.size() + boxSize);
    sealed::beginSodium();
    crypto_box_seal(place(boxed), raw(plain), plain.size(), raw(key));
}

bool isSignature(const Signature &signature, Bytes message, const PublicKey &signKey)
{
    sealed::beginSodium();
    return crypto_sign_verify_detached(raw(signature), raw(message), message.size(), raw(signKey)) == 0;
}

} // namespace malar::keyring
