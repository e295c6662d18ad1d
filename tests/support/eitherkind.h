#pragma once

#include "core/store/serverfounding.h"
#include "core/store/store.h"
#include "tests/support/cluster.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTest>

/// Registries in plain files or in memory, in sealed files and on a server, for what holds of all.
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

enum class Engine : std::uint8_t { Plain, Sealed, Server };

/// In initTestCase_data(): all of a class's functions run on a plain file, and on a sealed one.
inline void onEitherKind()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("plain") << Engine::Plain;
    QTest::newRow("sealed") << Engine::Sealed;
}
/// And on a server, in one of the two locales: it has its own.
inline void onEveryEngine()
{
    onEitherKind();
    if (qgetenv("MALAR_TEST_LOCALE") != "C.UTF-8")
        QTest::newRow("server") << Engine::Server;
}

inline Engine engine()
{
    QFETCH_GLOBAL(Engine, engine);
    return engine;
}

/// A new registry on the server of this test; its address.
inline Result<QString> foundedOnServer(const Registry &about, const FirstMember &first)
{
    Cluster &cluster = Cluster::here();
    server::Address address;
    address.host = cluster.socketFolder();
    address.port = cluster.port();
    address.database = cluster.database();
    address.schema = cluster.freshSchema();
    address = server::addressFor(address, first);
    const Result<Done> made = server::found(address, {cluster.superuser(), {}}, about, first);
    if (!made)
        return made.error();
    return server::toText(address);
}
/// Where on the server a registry stands that a test calls by the path of a file.
inline QHash<QString, QString> &placesOnServer()
{
    static QHash<QString, QString> places;
    return places;
}

inline Result<std::unique_ptr<Store>> createOnServer(const Registry &about, const QString &path = {})
{
    const FirstMember first = quickMember();
    const auto place = foundedOnServer(about, first);
    if (!place)
        return place.error();
    if (!path.isEmpty())
        placesOnServer().insert(path, *place);
    return Store::open(*place, first.opener());
}

inline Result<std::unique_ptr<Store>> createEither(const QString &path, const Registry &about)
{
    if (engine() == Engine::Server)
        return createOnServer(about, path);
    return engine() == Engine::Sealed ? Store::create(path, about, quickMember())
                                      : Store::create(path, about);
}
inline Result<std::unique_ptr<Store>> createEither(const QString &path, const QString &name)
{
    return createEither(path, Registry{{}, name, false, {}});
}

inline Result<std::unique_ptr<Store>> openEither(const QString &path,
                                                 Store::Access access = Store::Access::ReadWrite,
                                                 Store::Proof proof = Store::Proof::First)
{
    const QString place = placesOnServer().value(path, path);
    const auto standing = Store::standing(place);
    if (!standing || (*standing != Standing::Sealed && *standing != Standing::Server))
        return Store::open(place, access, proof);
    const auto opener = unlock(place, sealedLogin());
    return opener ? Store::open(place, *opener, access, proof) : opener.error();
}

/// In memory, sealed in the folder, or on the server.
inline std::unique_ptr<Store> storeOfEither(const QTemporaryDir &folder, const Registry &about)
{
    auto made =
        engine() == Engine::Server ? createOnServer(about)
        : engine() == Engine::Sealed
            ? Store::create(folder.filePath(QStringLiteral("%1.malar").arg(makeUuid())), about, quickMember())
            : Store::inMemory(about);
    if (!made)
        qFatal("a registry that a test needs cannot be made: %s", qPrintable(made.error().detail));
    return *std::move(made);
}

} // namespace malar::test
