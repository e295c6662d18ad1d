#pragma once

#include "core/store/keys/userkeys.h"
#include "core/store/sealed/cipher.h"

#include <QByteArray>
#include <QString>

namespace malar::keyring {

/// What is sealed beside the pages of the file.
enum class Purpose : std::uint8_t { Identity, Draft, Chain };

/// BLAKE2b-256, keyed: of a row of the history and what comes of those before.
sealed::Digest chained(Bytes row, const Secret &chainKey);

/// BLAKE2b-256 without a key; the second in hexadecimal digits.
sealed::Digest digest(Bytes);
QString digestText(const QByteArray &);

/// The keys of an opened registry: the data key, and the identity key where the role has it. Neither leaves
/// but boxed for a user.
///
/// Subkeys of the data key (crypto_kdf, "malar_01"): 1 pages, 2 the header, 3 the chain of the history,
/// 4 drafts beside the file, 5 left for the seals of a PDF.
class Keys {
public:
    /// Of a new registry, both.
    static Keys fresh();
    /// For a registry that somebody may no longer read; identities stay sealed as they are.
    Keys withNewDataKey() const;

    sealed::Cipher cipher() const;
    bool seesIdentities() const { return m_identity != nullptr; }

    /// Nonce, sealed, tag. An identity only where the key is held.
    QByteArray seal(Purpose, const QByteArray &plain, const QByteArray &about) const;
    /// Nothing where it was not sealed for this purpose and about this, or where the key is not held.
    std::optional<QByteArray> unseal(Purpose, const QByteArray &sealed, const QByteArray &about) const;

    /// What the history is chained with from its first row on. A data key that comes later finds it sealed.
    Secret chainKey() const;

    /// Boxed for whoever has the secret key: the data key, the identity key or, where it is not held or not
    /// to be handed on, zeros, and what goes along. `boxed` is larger than these by boxSize.
    void handOn(std::span<std::byte> boxed, const PublicKey &, bool withIdentity, Bytes along) const;
    /// Such keys; zeros are no identity key.
    static Keys handedOver(Bytes dataKey, Bytes identityKey);

private:
    Keys(Secret data, std::shared_ptr<const Secret> identity);
    Secret subkey(quint64 number) const;

    std::shared_ptr<const Secret> m_data;
    std::shared_ptr<const Secret> m_identity; // none where the role has it not
};

} // namespace malar::keyring
