#pragma once

#include "core/store/keys/access.h"

/// Users of a registry, and derivations that are counted.
namespace malar::test {
inline namespace sealedkeys {

/// As fast as a header may ask for.
inline constexpr keys::Argon2 quickArgon2 = keys::leastArgon2;

inline keys::Login login(const QString &user, QString passphrase)
{
    return {user, keys::passphraseFrom(passphrase)};
}

/// The passphrase of most.
inline const QString phrase = QStringLiteral("correct horse battery staple");

/// The first user's, an administrator's.
inline keys::NewRegistry registryOf(const QString &user, const QString &passphrase)
{
    auto made = keys::newRegistry(login(user, passphrase), makeId<struct MemberTag>(), quickArgon2);
    if (!made)
        qFatal("keys that a test needs cannot be made");
    return *std::move(made);
}

inline Result<keys::Opener> opened(const sealed::Header &header, const QString &user,
                                   const QString &passphrase)
{
    return keys::unlock(header, {}, login(user, passphrase));
}

/// Somebody new, who is this.
inline keys::Seat seatOf(Role role) { return {makeId<struct MemberTag>(), role}; }

/// Argon2id, and with which parameters it was asked for.
struct CountedStretch {
    std::vector<keys::Argon2> asked;

    keys::Stretch stretch()
    {
        return
            [this](const keys::Secret &passphrase, const keys::Block<16> &salt, const keys::Argon2 &argon2) {
                asked.push_back(argon2);
                return keys::argon2id(passphrase, salt, argon2);
            };
    }
};

inline QByteArray bytesOf(keys::Bytes bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}
inline keys::Bytes spanOf(const QByteArray &bytes) { return std::as_bytes(std::span(bytes)); }

/// Whether two hold the same data key.
inline bool isSame(const keys::Keys &one, const keys::Keys &other)
{
    return one.chained(spanOf("x")) == other.chained(spanOf("x"));
}

} // namespace sealedkeys
} // namespace malar::test
