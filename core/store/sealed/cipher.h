#pragma once

#include "core/store/sealed/format.h"

#include <memory>

namespace malar::sealed {

/// Of XChaCha20. Never twice for one key.
struct Nonce {
    Block<16> prefix;
    quint64 index = 0;
};
/// As it stands before what it seals.
Block<format::nonceSize> written(const Nonce &);
Nonce nonceIn(Bytes);

/// A data key at work. Its subkeys (crypto_kdf, "malar_01": 1 seals, 2 is the header's) lie in memory that is
/// neither swapped nor in a core image, and is wiped with the last copy.
class Cipher {
public:
    /// Wipe the key afterwards.
    explicit Cipher(std::span<const std::byte, 32> dataKey);

    /// XChaCha20-Poly1305. `sealed` has room for the tag behind; both spans may begin at the same byte.
    void seal(std::span<std::byte> sealed, Bytes plain, const Nonce &, Bytes about) const;
    /// False where it was not sealed with this key, under this nonce and about this: `plain` is then zeros.
    [[nodiscard]] bool unseal(std::span<std::byte> plain, Bytes sealed, const Nonce &, Bytes about) const;

    /// BLAKE2b-256 of two runs of bytes, joined, that nobody can make without the key.
    Digest keyedDigest(Bytes first, Bytes second) const;

private:
    struct Keys;
    std::shared_ptr<const Keys> m_keys;
};

/// BLAKE2b-256 of two runs of bytes, joined.
Digest digest(Bytes first, Bytes second);

void fillWithRandom(std::span<std::byte>);
template <std::size_t size> Block<size> randomBlock()
{
    Block<size> block;
    fillWithRandom(block);
    return block;
}

} // namespace malar::sealed
