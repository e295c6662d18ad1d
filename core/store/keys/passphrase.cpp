#include "core/store/keys/passphrase.h"

#include "core/store/sealed/raw.h"

namespace malar::keyring {

using sealed::place;
using sealed::raw;

bool isWithinBounds(const Argon2 &argon2)
{
    return argon2.passes >= leastArgon2.passes && argon2.passes <= mostArgon2.passes &&
           argon2.mebibytes >= leastArgon2.mebibytes && argon2.mebibytes <= mostArgon2.mebibytes;
}

bool isWeak(const Argon2 &argon2)
{
    return argon2.passes < productArgon2.passes || argon2.mebibytes < productArgon2.mebibytes;
}

QString shownUser(const QString &name) { return name.normalized(QString::NormalizationForm_C).trimmed(); }

QString foldedUser(const QString &name)
{
    return shownUser(name).toCaseFolded().normalized(QString::NormalizationForm_C);
}

std::optional<Secret> argon2id(const Secret &passphrase, const Block<16> &salt, const Argon2 &argon2)
{
    static_assert(sizeof salt == crypto_pwhash_argon2id_SALTBYTES);
    Q_ASSERT(isWithinBounds(argon2));
    sealed::beginSodium();
    Secret key(32);
    const auto memory = std::size_t(argon2.mebibytes) << 20;
    const auto *typed = reinterpret_cast<const char *>(passphrase.bytes().data());
    if (crypto_pwhash_argon2id(place(key.bytes()), key.size(), typed, passphrase.size(), raw(salt),
                               argon2.passes, memory, crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    return key;
}

Block<16> saltOf(const Block<16> &registry, const QString &user)
{
    sealed::beginSodium();
    const QByteArray name = foldedUser(user).toUtf8();
    Block<16> salt;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, salt.size());
    crypto_generichash_update(&state, raw(registry), registry.size());
    crypto_generichash_update(&state, raw(std::as_bytes(std::span(name))),
                              static_cast<std::size_t>(name.size()));
    crypto_generichash_final(&state, place(salt), salt.size());
    return salt;
}

} // namespace malar::keyring
