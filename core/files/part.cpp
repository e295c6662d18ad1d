#include "core/files/part.h"

#include "core/files/fault.h"

#include <QDir>
#include <QRegularExpression>
#include <QUuid>

#include <cerrno>
#include <cstdio>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace malar::files {
namespace {

QByteArray encoded(const QString &path) { return QFile::encodeName(path); }

QString folderOf(const QString &path) { return QFileInfo(path).absolutePath(); }

/// Without replacing anything, also where the file system does not know how.
int renameFile(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
    if (::link(from.constData(), to.constData()) == 0)
        return ::unlink(from.constData());
    if (errno == EEXIST)
        return -1;
    if (::access(to.constData(), F_OK) == 0) { // no links either, as on a USB stick
        errno = EEXIST;
        return -1;
    }
    return ::rename(from.constData(), to.constData());
}

/// It is the folder that is not there, not what was to be made in it.
Error notMade(Error error)
{
    if (error.kind == Error::Kind::NotFound)
        error.kind = Error::Kind::File;
    return error;
}

void remove(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        QDir(path).removeRecursively();
        return;
    }
    ::unlink(encoded(path).constData());
    for (const QString &suffix : sideSuffixes)
        ::unlink(encoded(path + suffix).constData());
    ::unlink(encoded(path + u".lock"_s).constData()); // beside those of earlier versions
}

} // namespace

Part::Part(QString target, QString path, Kind kind, LockedFile lock)
    : m_target(std::move(target)), m_path(std::move(path)), m_kind(kind), m_lock(std::move(lock))
{}

Part::~Part()
{
    if (!m_path.isEmpty())
        remove(m_path);
}

Result<Part> Part::make(const QString &wanted, Kind kind)
{
    const QString target = resolved(wanted);
    const QString path = target + u".part-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!nameFits(path, sideSuffixes.front().size()))
        return Error{Error::Kind::NameTooLong, {}, wanted};
    const bool isFolder = kind == Kind::Folder;
    if (isFolder && ::mkdir(encoded(path).constData(), 0700) != 0)
        return notMade(fault(errno, wanted));
    auto lock = LockedFile::take(
        Descriptor(encoded(path), isFolder ? O_RDONLY | O_DIRECTORY : O_RDWR | O_CREAT | O_EXCL), wanted);
    if (lock)
        return Part(target, path, kind, *std::move(lock));
    if (isFolder || QFileInfo(path).size() == 0)
        remove(path);
    return notMade(lock.error());
}

Result<Done> Part::write(const QByteArray &bytes)
{
    if (!append(m_lock.descriptor(), bytes))
        return fault(errno, m_target);
    return Done{};
}

Result<Done> Part::publish()
{
    if (::fsync(m_lock.descriptor().number()) != 0 && errno != EINVAL)
        return fault(errno, m_target);
    const int renamed = m_kind == Kind::File
                            ? renameFile(encoded(m_path), encoded(m_target))
                            : std::rename(encoded(m_path).constData(), encoded(m_target).constData());
    if (renamed != 0) {
        const Error error = fault(errno, m_target);
        const bool there = m_kind == Kind::Folder && error.kind == Error::Kind::Exists;
        return there ? Error{Error::Kind::NotEmpty, error.detail, m_target} : error;
    }
    m_path.clear();
    if (const Result<Done> synced = sync(folderOf(m_target)); !synced)
        return Error{Error::Kind::Unconfirmed, synced.error().detail, m_target};
    return Done{};
}

QStringList sweep(const QString &wanted)
{
    const QString target = resolved(wanted);
    const QRegularExpression ours(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(QFileInfo(target).fileName()) + u"\\.part-[0-9a-f-]{36}"_s));
    const QDir folder(folderOf(target));
    QStringList removed;
    for (const QString &name : folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        QString part = name;
        for (const QString &suffix : sideSuffixes)
            if (part.endsWith(suffix))
                part.chop(suffix.size());
        const QString path = folder.filePath(part);
        if (!ours.match(part).hasMatch() || QFileInfo(path).isSymLink())
            continue;
        const auto lock = LockedFile::take(path);
        if (!lock && lock.error().kind != Error::Kind::NotFound)
            continue; // somebody is still at it
        remove(path);
        if (!QFileInfo::exists(path) && !removed.contains(path))
            removed << path;
    }
    return removed;
}

} // namespace malar::files
