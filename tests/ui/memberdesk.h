#pragma once

#include "tests/ui/gatedesk.h"

#include <QAction>

/// A sealed registry of Marta's with more users, each of whom opens it in the window.
namespace malar::test {
inline namespace memberdesk {

inline const QString hers = QStringLiteral("nine violet lanterns drift");

struct MemberDesk : GateDesk {
    MemberDesk() { makeSealed(); }

    static keyring::Login loginOf(const QString &user, QString passphrase)
    {
        return {user, keyring::passphraseFrom(passphrase)};
    }
    Result<std::unique_ptr<Store>> tryBy(const QString &user, const QString &passphrase = hers) const
    {
        const auto opener = malar::unlock(path(), loginOf(user, passphrase));
        return opener ? Store::open(path(), *opener) : opener.error();
    }
    std::unique_ptr<Store> by(const QString &user, const QString &passphrase = hers) const
    {
        auto store = tryBy(user, passphrase);
        if (!store)
            qFatal("a registry that a test needs does not open");
        return *std::move(store);
    }
    std::unique_ptr<Store> byMarta() const { return by(QStringLiteral("marta"), phrase); }
    void add(const QString &user, const QString &fullName, Role role) const
    {
        QVERIFY(byMarta()->addMember(loginOf(user, hers), fullName, role));
    }
    Member called(const QString &user) const
    {
        const std::vector<Member> members = *byMarta()->members();
        for (const Member &each : members)
            if (each.name == user)
                return each;
        return {};
    }
    Result<Opener> byRecovery(const QString &shown) const
    {
        auto key = keyring::RecoveryKey::read(shown);
        if (!key)
            qFatal("no recovery key");
        return malar::unlock(path(), *std::move(key));
    }
    QString recoveryKey() const { return marta.recoveryKey().shown(); }

    MainWindow &open(const QString &user, const QString &passphrase = hers)
    {
        settings.setUser(user);
        start()->begin(path());
        auto *dialog = dialogOf<UnlockDialog>();
        fill(*dialog, QStringLiteral("passphrase"), passphrase);
        click(*dialog, QStringLiteral("unlock"));
        if (!window())
            qFatal("the window that a test needs does not open");
        return *window();
    }
    MainWindow &openAsMarta() { return open(QStringLiteral("marta"), phrase); }
    /// Nobody has it open any more.
    void close() { workplace.reset(); }
};

inline QAction &actionOf(const MainWindow &window, const QString &name)
{
    auto *action = window.findChild<QAction *>(name);
    if (!action)
        qFatal("no such action");
    return *action;
}

} // namespace memberdesk
} // namespace malar::test
