#include "core/store/keys/scram.h"

#include "core/store/sealed/cipher.h"
#include "core/store/sealed/raw.h"

#include <algorithm>
#include <functional>

namespace malar::keyring {

using sealed::place;
using sealed::raw;

namespace {

constexpr std::size_t hashSize = 32; // of SHA-256
static_assert(hashSize == crypto_auth_hmacsha256_BYTES && hashSize == crypto_hash_sha256_BYTES);
constexpr quint64 passwordSubkey = 2;

Secret hmac(const Secret &key, Bytes message)
{
    Secret code(hashSize);
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, raw(key.bytes()), key.size());
    crypto_auth_hmacsha256_update(&state, raw(message), message.size());
    crypto_auth_hmacsha256_final(&state, place(code.bytes()));
    sodium_memzero(&state, sizeof state);
    return code;
}

/// PBKDF2 of one block: RFC 5802, 2.2.
Secret saltedPassword(const Secret &password, Bytes salt, int iterations)
{
    Secret first(salt.size() + 4);
    std::ranges::copy(salt, first.bytes().begin());
    first.bytes().back() = std::byte(1);
    Secret last = hmac(password, first.bytes());
    Secret all = Secret::copyOf(last.bytes());
    for (int i = 1; i < iterations; ++i) {
        last = hmac(password, last.bytes());
        std::ranges::transform(all.bytes(), last.bytes(), all.bytes().begin(), std::bit_xor());
    }
    return all;
}

Bytes asciiOf(QByteArrayView text) { return std::as_bytes(std::span(text.data(), std::size_t(text.size()))); }

QByteArray base64(Bytes bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toBase64();
}

} // namespace

QByteArray scramVerifier(const Secret &password)
{
    return scramVerifier(password, sealed::randomBlock<16>());
}

QByteArray scramVerifier(const Secret &password, Bytes salt, int iterations)
{
    sealed::beginSodium();
    const Secret salted = saltedPassword(password, salt, iterations);
    const Secret clientKey = hmac(salted, asciiOf("Client Key"));
    sealed::Digest storedKey;
    crypto_hash_sha256(place(storedKey), raw(clientKey.bytes()), clientKey.size());
    const Secret serverKey = hmac(salted, asciiOf("Server Key"));
    return "SCRAM-SHA-256$" + QByteArray::number(iterations) + ':' + base64(salt) + '$' + base64(storedKey) +
           ':' + base64(serverKey.bytes());
}

Secret serverPassword(const Secret &stretched)
{
    static_assert(crypto_kdf_KEYBYTES == hashSize);
    Q_ASSERT(stretched.size() == hashSize);
    sealed::beginSodium();
    Secret key(hashSize);
    crypto_kdf_derive_from_key(place(key.bytes()), hashSize, passwordSubkey, "malar_pw",
                               raw(stretched.bytes()));

    constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    Secret withEnd(sodium_base64_ENCODED_LEN(hashSize, variant));
    sodium_bin2base64(reinterpret_cast<char *>(withEnd.bytes().data()), withEnd.size(), raw(key.bytes()),
                      hashSize, variant);
    return Secret::copyOf(withEnd.bytes().first(withEnd.size() - 1));
}

} // namespace malar::keyring
