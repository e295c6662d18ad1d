#include "core/store/keys/keyring.h"

#include "core/store/sealed/raw.h"

#include <algorithm>

namespace malar::keyring {

using sealed::place;
using sealed::raw;

namespace {

constexpr std::size_t keySize = 32;
constexpr quint64 chainSubkey = 3;
constexpr quint64 draftSubkey = 4;

quint64 subkeyFor(Purpose purpose) { return purpose == Purpose::Chain ? chainSubkey : draftSubkey; }

Bytes bytesOf(const QByteArray &bytes) { return std::as_bytes(std::span(bytes)); }

} // namespace

sealed::Digest chained(Bytes row, const Secret &chainKey)
{
    sealed::Digest digest;
    crypto_generichash(place(digest), digest.size(), raw(row), row.size(), raw(chainKey.bytes()),
                       chainKey.size());
    return digest;
}

sealed::Digest digest(Bytes bytes)
{
    sealed::beginSodium();
    sealed::Digest digest;
    crypto_generichash(place(digest), digest.size(), raw(bytes), bytes.size(), nullptr, 0);
    return digest;
}

QString digestText(const QByteArray &bytes)
{
    const sealed::Digest digest = keyring::digest(bytesOf(bytes));
    const QByteArrayView view(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()));
    return QString::fromLatin1(view.toByteArray().toHex());
}

Keys::Keys(Secret data, std::shared_ptr<const Secret> identity)
    : m_data(std::make_shared<const Secret>(std::move(data))), m_identity(std::move(identity))
{}

Keys Keys::fresh()
{
    return Keys(Secret::random(keySize), std::make_shared<const Secret>(Secret::random(keySize)));
}

Keys Keys::withNewDataKey() const { return Keys(Secret::random(keySize), m_identity); }

sealed::Cipher Keys::cipher() const { return sealed::Cipher(m_data->bytes().first<keySize>()); }

Secret Keys::subkey(quint64 number) const
{
    Secret key(keySize);
    crypto_kdf_derive_from_key(place(key.bytes()), keySize, number, "malar_01", raw(m_data->bytes()));
    return key;
}

QByteArray Keys::seal(Purpose purpose, const QByteArray &plain, const QByteArray &about) const
{
    Q_ASSERT(purpose != Purpose::Identity || seesIdentities());
    QByteArray sealed(plain.size() + qsizetype(envelopeSize), Qt::Uninitialized);
    const auto into = std::as_writable_bytes(std::span(sealed));
    if (purpose == Purpose::Identity)
        keyring::seal(into, bytesOf(plain), bytesOf(about), *m_identity);
    else
        keyring::seal(into, bytesOf(plain), bytesOf(about), subkey(subkeyFor(purpose)));
    return sealed;
}

std::optional<QByteArray> Keys::unseal(Purpose purpose, const QByteArray &sealed,
                                       const QByteArray &about) const
{
    if (sealed.size() < qsizetype(envelopeSize) || (purpose == Purpose::Identity && !seesIdentities()))
        return std::nullopt;
    QByteArray plain(sealed.size() - qsizetype(envelopeSize), Qt::Uninitialized);
    const auto into = std::as_writable_bytes(std::span(plain));
    const bool isSo =
        purpose == Purpose::Identity
            ? keyring::unseal(into, bytesOf(sealed), bytesOf(about), *m_identity)
            : keyring::unseal(into, bytesOf(sealed), bytesOf(about), subkey(subkeyFor(purpose)));
    return isSo ? std::optional(plain) : std::nullopt;
}

Secret Keys::chainKey() const { return subkey(chainSubkey); }

void Keys::handOn(std::span<std::byte> boxed, const PublicKey &key, bool withIdentity, Bytes along) const
{
    Secret plain(2 * keySize + along.size());
    std::ranges::copy(m_data->bytes(), plain.bytes().begin());
    if (withIdentity && m_identity)
        std::ranges::copy(m_identity->bytes(), plain.bytes().subspan(keySize).begin());
    std::ranges::copy(along, plain.bytes().subspan(2 * keySize).begin());
    box(boxed, plain.bytes(), key);
}

Keys Keys::handedOver(Bytes dataKey, Bytes identityKey)
{
    const bool isHeld = sodium_is_zero(raw(identityKey), keySize) == 0;
    return Keys(Secret::copyOf(dataKey),
                isHeld ? std::make_shared<const Secret>(Secret::copyOf(identityKey)) : nullptr);
}

} // namespace malar::keyring
