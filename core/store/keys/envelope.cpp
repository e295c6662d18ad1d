#include "core/store/keys/envelope.h"

#include "core/store/sealed/raw.h"

namespace malar::keyring {

using sealed::place;
using sealed::raw;

namespace {

constexpr std::size_t nonceSize = sealed::format::nonceSize;

} // namespace

void seal(std::span<std::byte> sealed, Bytes plain, Bytes about, const Secret &key)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    Q_ASSERT(sealed.size() == plain.size() + envelopeSize);
    const auto nonce = sealed.first(nonceSize);
    randombytes_buf(nonce.data(), nonce.size());
    crypto_aead_xchacha20poly1305_ietf_encrypt(place(sealed.subspan(nonceSize)), nullptr, raw(plain),
                                               plain.size(), raw(about), about.size(), nullptr, raw(nonce),
                                               raw(key.bytes()));
}

bool unseal(std::span<std::byte> plain, Bytes sealed, Bytes about, const Secret &key)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    Q_ASSERT(sealed.size() == plain.size() + envelopeSize);
    const Bytes behind = sealed.subspan(nonceSize);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(place(plain), nullptr, nullptr, raw(behind),
                                                      behind.size(), raw(about), about.size(), raw(sealed),
                                                      raw(key.bytes())) == 0;
}

} // namespace malar::keyring
