#pragma once

#include "core/store/sql.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

/// Files past the program: their bytes, their rights, and any statement on a registry.
namespace malar::test {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Into the file that is there, as cp does.
inline void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file that a test needs cannot be written");
}

inline QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

inline unsigned rightsOf(const QString &path)
{
    struct stat status {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

inline void execute(const QString &path, const QStringList &statements)
{
    sql::Database database(sql::sqlite(), path);
    for (const QString &statement : statements)
        database.run(statement);
}

} // namespace malar::test
