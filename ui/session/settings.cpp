#include "ui/session/settings.h"

#include "ui/session/place.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int recentLimit = 8;
constexpr int usualLockMinutes = 5;
constexpr int longestLockMinutes = 60;

/// Of a registry by its place, which a key cannot hold as it is.
QString keyOf(const QString &what, const QString &path)
{
    const QByteArray place = wholePlace(path).toUtf8();
    return what + u'/' +
           QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex());
}

} // namespace

Settings::Settings(const QString &file)
    : m_file(file.isEmpty() ? QSettings().fileName() : file, QSettings::IniFormat)
{}

/// The names of registries say where patients are treated: they are this user's alone.
void Settings::keep(const QString &key, const QVariant &value)
{
    m_file.setValue(key, value);
    m_file.sync();
    QFile::setPermissions(m_file.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

QStringList Settings::recent() const { return m_file.value(u"recent"_s).toStringList(); }

void Settings::remember(const QString &path)
{
    const QString whole = wholePlace(path);
    QStringList all = recent();
    all.removeAll(whole);
    all.prepend(whole);
    keep(u"recent"_s, QStringList(all.mid(0, recentLimit)));
}

void Settings::forget(const QString &path)
{
    QStringList all = recent();
    all.removeAll(path);
    keep(u"recent"_s, all);
}

QString Settings::user() const { return m_file.value(u"user"_s, qEnvironmentVariable("USER")).toString(); }

void Settings::setUser(const QString &user) { keep(u"user"_s, user); }

int Settings::failedUnlocks(const QString &path) const
{
    return m_file.value(keyOf(u"failed_unlocks"_s, path), 0).toInt();
}

void Settings::setFailedUnlocks(const QString &path, int count)
{
    if (count != failedUnlocks(path))
        keep(keyOf(u"failed_unlocks"_s, path), count);
}

std::optional<SeenHead> Settings::seenHead(const QString &registry) const
{
    const QStringList kept = m_file.value(u"heads/"_s + registry).toStringList();
    if (kept.size() != 3 || kept[0].toInt() <= 0)
        return std::nullopt;
    return SeenHead{{kept[0].toInt(), kept[1]}, QDateTime::fromString(kept[2], Qt::ISODate)};
}

void Settings::setSeenHead(const QString &registry, const SeenHead &seen)
{
    keep(u"heads/"_s + registry, QStringList{QString::number(seen.head.sequence), seen.head.digits,
                                             seen.when.toUTC().toString(Qt::ISODate)});
}

bool Settings::isLeftPlain(const QString &path) const
{
    return m_file.value(keyOf(u"left_plain"_s, path), false).toBool();
}

void Settings::leavePlain(const QString &path) { keep(keyOf(u"left_plain"_s, path), true); }

std::chrono::minutes Settings::lockAfter() const
{
    const int minutes = m_file.value(u"lock_after_minutes"_s, usualLockMinutes).toInt();
    return std::chrono::minutes(std::clamp(minutes, 1, longestLockMinutes));
}

void Settings::setLockAfter(std::chrono::minutes minutes)
{
    keep(u"lock_after_minutes"_s, static_cast<int>(minutes.count()));
}

QString Settings::backupFolder(const QString &path) const
{
    return m_file.value(keyOf(u"backup_folder"_s, path)).toString();
}

void Settings::setBackupFolder(const QString &path, const QString &folder)
{
    m_file.remove(keyOf(u"last_backup"_s, path));
    keep(keyOf(u"backup_folder"_s, path), folder);
}

QDateTime Settings::lastBackup(const QString &path) const
{
    return m_file.value(keyOf(u"last_backup"_s, path)).toDateTime();
}

void Settings::setLastBackup(const QString &path, const QDateTime &when)
{
    keep(keyOf(u"last_backup"_s, path), when);
}

QString Settings::language() const { return m_file.value(u"language"_s).toString(); }

void Settings::setLanguage(const QString &language) { keep(u"language"_s, language); }

look::Scheme Settings::scheme() const
{
    const QString key = m_file.value(u"appearance"_s).toString();
    if (key == u"dark")
        return look::Scheme::Dark;
    return key == u"light" ? look::Scheme::Light : look::Scheme::System;
}

void Settings::setScheme(look::Scheme scheme)
{
    const QString key = scheme == look::Scheme::Dark    ? u"dark"_s
                        : scheme == look::Scheme::Light ? u"light"_s
                                                        : u""_s;
    keep(u"appearance"_s, key);
}

bool Settings::namesShown() const { return m_file.value(u"names_shown"_s, true).toBool(); }

void Settings::setNamesShown(bool shown) { keep(u"names_shown"_s, shown); }

bool Settings::typesAcross() const { return m_file.value(u"types_across"_s, false).toBool(); }

void Settings::setTypesAcross(bool across) { keep(u"types_across"_s, across); }

QByteArray Settings::geometry() const { return m_file.value(u"geometry"_s).toByteArray(); }

void Settings::setGeometry(const QByteArray &geometry) { keep(u"geometry"_s, geometry); }

} // namespace malar
