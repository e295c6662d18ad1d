#include "core/store/sealed/cipher.h"

#include "core/store/sealed/bytes.h"
#include "core/store/sealed/raw.h"

#include <new>

namespace malar::sealed {

static_assert(format::nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(format::tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

struct Cipher::Keys {
    Block<32> seal;
    Block<32> header;
};

namespace {

Digest blake2b(Bytes first, Bytes second, Bytes key)
{
    Digest digest;
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.empty() ? nullptr : raw(key), key.size(), digest.size());
    crypto_generichash_update(&state, raw(first), first.size());
    crypto_generichash_update(&state, raw(second), second.size());
    crypto_generichash_final(&state, place(digest), digest.size());
    return digest;
}

} // namespace

Block<format::nonceSize> written(const Nonce &nonce)
{
    Block<format::nonceSize> bytes;
    Writer(bytes).bytes(nonce.prefix).number(nonce.index);
    return bytes;
}

Nonce nonceIn(Bytes bytes)
{
    Reader reader(bytes);
    Nonce nonce{reader.block<16>()};
    nonce.index = reader.number<quint64>();
    return nonce;
}

Cipher::Cipher(std::span<const std::byte, 32> dataKey)
{
    beginSodium();
    void *memory = sodium_malloc(sizeof(Keys));
    if (!memory)
        throw std::bad_alloc();
    auto *keys = new (memory) Keys;
    crypto_kdf_derive_from_key(place(keys->seal), keys->seal.size(), 1, "malar_01", raw(dataKey));
    crypto_kdf_derive_from_key(place(keys->header), keys->header.size(), 2, "malar_01", raw(dataKey));
    sodium_mprotect_readonly(memory);
    m_keys = {keys, [](const Keys *old) { sodium_free(const_cast<Keys *>(old)); }};
}

void Cipher::seal(std::span<std::byte> sealed, Bytes plain, const Nonce &nonce, Bytes about) const
{
    Q_ASSERT(sealed.size() == plain.size() + format::tagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(place(sealed), nullptr, raw(plain), plain.size(), raw(about),
                                               about.size(), nullptr, raw(written(nonce)), raw(m_keys->seal));
}

bool Cipher::unseal(std::span<std::byte> plain, Bytes sealed, const Nonce &nonce, Bytes about) const
{
    Q_ASSERT(sealed.size() == plain.size() + format::tagSize);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(place(plain), nullptr, nullptr, raw(sealed),
                                                      sealed.size(), raw(about), about.size(),
                                                      raw(written(nonce)), raw(m_keys->seal)) == 0;
}

Digest Cipher::keyedDigest(Bytes first, Bytes second) const { return blake2b(first, second, m_keys->header); }

Digest digest(Bytes first, Bytes second) { return blake2b(first, second, {}); }

void fillWithRandom(std::span<std::byte> bytes)
{
    beginSodium();
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace malar::sealed
