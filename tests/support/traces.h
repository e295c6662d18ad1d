#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

/// What a sealed registry may leave nowhere.
namespace malar::test {

/// The files below the folders in which a text stands, in UTF-8 or UTF-16.
inline QStringList filesWith(const QString &text, const QStringList &folders)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()),
                           text.size() * qsizetype(sizeof(char16_t)));
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            if (bytes.contains(utf8) || bytes.contains(utf16))
                found << file.fileName();
        }
    }
    return found;
}

/// Where programs leave what they keep: of settings, of what may be made anew, of a moment.
inline QStringList usualFolders()
{
    QStringList all{QDir::tempPath()};
    for (const auto place : {QStandardPaths::GenericConfigLocation, QStandardPaths::GenericCacheLocation,
                             QStandardPaths::GenericDataLocation})
        all << QStandardPaths::writableLocation(place);
    return all;
}

} // namespace malar::test
