#pragma once

#include "core/domain/historyentry.h"
#include "ui/parts/look.h"

#include <QByteArray>
#include <QDateTime>
#include <QSettings>
#include <QStringList>

#include <chrono>
#include <optional>

namespace malar {

/// The head of a registry's history, as this computer saw it.
struct SeenHead {
    Head head;
    QDateTime when; // UTC
};

/// What the program remembers of this user on this computer. Nothing of a patient is ever kept here.
class Settings {
public:
    explicit Settings(const QString &file = {}); // a file of its own for tests; else the user's

    QStringList recent() const; // registries, the latest first; some may have vanished
    void remember(const QString &path);
    void forget(const QString &path);

    /// Who has unlocked a registry last, else who is signed in to the computer.
    QString user() const;
    void setUser(const QString &);

    /// How often a registry was not unlocked since it last was.
    int failedUnlocks(const QString &path) const;
    void setFailedUnlocks(const QString &path, int count);

    /// Of the registry of that id, wherever it lies.
    std::optional<SeenHead> seenHead(const QString &registry) const;
    void setSeenHead(const QString &registry, const SeenHead &);

    /// Whether somebody has decided not to seal it for now.
    bool isLeftPlain(const QString &path) const;
    void leavePlain(const QString &path);

    /// How long nobody has to touch the program before it is locked: 1 to 60 minutes.
    std::chrono::minutes lockAfter() const;
    void setLockAfter(std::chrono::minutes);
    /// The second place of a registry; empty where none is set.
    QString backupFolder(const QString &path) const;
    void setBackupFolder(const QString &path, const QString &folder); // nothing of it lies there yet
    QDateTime lastBackup(const QString &path) const;                  // UTC; invalid before the first
    void setLastBackup(const QString &path, const QDateTime &);

    QString language() const; // "en", "es"; empty: the desktop's
    void setLanguage(const QString &);

    look::Scheme scheme() const;
    void setScheme(look::Scheme);

    bool namesShown() const;
    void setNamesShown(bool);

    bool typesAcross() const; // a digit goes on to the next sign, not down the column
    void setTypesAcross(bool);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &);

private:
    void keep(const QString &key, const QVariant &value);

    QSettings m_file;
};

} // namespace malar
