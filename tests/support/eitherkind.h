#pragma once

#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>

/// Registries in plain and in sealed files, for what holds of both.
namespace malar::test {

inline const QString sealedUser = QStringLiteral("marta");

inline keyring::Credentials loginOf(const QString &user, QString passphrase)
{
    return keyring::Login{user, keyring::passphraseFrom(passphrase)};
}
inline keyring::Credentials sealedLogin()
{
    return loginOf(sealedUser, QStringLiteral("correct horse battery staple"));
}

/// Keys that are quick to make and to find; new ones each time.
inline FirstMember quickMember()
{
    auto made = FirstMember::make(std::get<keyring::Login>(sealedLogin()), {1, 8});
    if (!made)
        qFatal("keys that a test needs cannot be made");
    return *std::move(made);
}

/// In initTestCase_data(): all of a class's functions run on a plain file, and on a sealed one.
inline void onEitherKind()
{
    QTest::addColumn<bool>("sealed");
    QTest::newRow("plain") << false;
    QTest::newRow("sealed") << true;
}

inline Result<std::unique_ptr<Store>> createEither(const QString &path, const Registry &registry)
{
    QFETCH_GLOBAL(bool, sealed);
    return sealed ? Store::create(path, registry, quickMember()) : Store::create(path, registry);
}
inline Result<std::unique_ptr<Store>> createEither(const QString &path, const QString &name)
{
    return createEither(path, Registry{{}, name, false, {}});
}

inline Result<std::unique_ptr<Store>> openEither(const QString &path,
                                                 Store::Access access = Store::Access::ReadWrite,
                                                 Store::Proof proof = Store::Proof::First)
{
    const auto standing = Store::standing(path);
    if (!standing || *standing != Standing::Sealed)
        return Store::open(path, access, proof);
    const auto opener = unlock(path, sealedLogin());
    return opener ? Store::open(path, *opener, access, proof) : opener.error();
}

/// In memory, or sealed in the folder.
inline std::unique_ptr<Store> storeOfEither(const QTemporaryDir &folder, const Registry &registry)
{
    QFETCH_GLOBAL(bool, sealed);
    auto made = sealed ? Store::create(folder.filePath(QStringLiteral("%1.malar").arg(makeUuid())), registry,
                                       quickMember())
                       : Store::inMemory(registry);
    if (!made)
        qFatal("a registry that a test needs cannot be made");
    return *std::move(made);
}

} // namespace malar::test
