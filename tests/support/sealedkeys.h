#pragma once

#include "core/store/keys/access.h"

/// Users of a registry, and derivations that are counted.
namespace malar::test {
inline namespace sealedkeys {

/// As fast as a header may ask for.
inline constexpr keyring::Argon2 quickArgon2 = keyring::leastArgon2;

inline keyring::Login login(const QString &user, QString passphrase)
{
    return {user, keyring::passphraseFrom(passphrase)};
}

/// The passphrase of most.
inline const QString phrase = QStringLiteral("correct horse battery staple");

/// The first user's, an administrator's.
inline keyring::NewRegistry registryOf(const QString &user, const QString &passphrase)
{
    auto made = keyring::newRegistry(login(user, passphrase), makeId<struct MemberTag>(), quickArgon2);
    if (!made)
        qFatal("keys that a test needs cannot be made");
    return *std::move(made);
}

inline Result<keyring::Opener> opened(const sealed::Header &header, const QString &user,
                                      const QString &passphrase)
{
    return keyring::unlock(header, {}, login(user, passphrase));
}

/// Somebody new, who is this.
inline keyring::Seat seatOf(Role role) { return {makeId<struct MemberTag>(), role}; }

/// Argon2id, and with which parameters it was asked for.
struct CountedStretch {
    std::vector<keyring::Argon2> asked;

    keyring::Stretch stretch()
    {
        return [this](const keyring::Secret &passphrase, const keyring::Block<16> &salt,
                      const keyring::Argon2 &argon2) {
            asked.push_back(argon2);
            return keyring::argon2id(passphrase, salt, argon2);
        };
    }
};

inline QByteArray bytesOf(keyring::Bytes bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}
inline keyring::Bytes spanOf(const QByteArray &bytes) { return std::as_bytes(std::span(bytes)); }

/// Whether two hold the same data key.
inline bool isSame(const keyring::Keys &one, const keyring::Keys &other)
{
    return one.chainKey() == other.chainKey();
}

} // namespace sealedkeys
} // namespace malar::test
