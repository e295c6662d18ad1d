#include "core/files/fault.h"

#include "core/files/descriptor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <unistd.h>

namespace malar::files {
namespace {

Error::Kind kindOf(int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return Error::Kind::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return Error::Kind::NoRight;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Error::Kind::DiskFull;
    case EEXIST:
        return Error::Kind::Exists;
    case ENOTEMPTY:
        return Error::Kind::NotEmpty;
    case ENAMETOOLONG:
        return Error::Kind::NameTooLong;
    case ENOLCK:
        return Error::Kind::NoLocks;
    case EIO:
        return Error::Kind::DiskFault;
    default:
        return Error::Kind::File;
    }
}

} // namespace

bool append(const Descriptor &file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t now =
            ::write(file.number(), bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (now < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(now, 0);
    }
    return true;
}

Error fault(int code, const QString &path)
{
    return {kindOf(code), QString::fromLocal8Bit(std::strerror(code)), path};
}

QString resolved(const QString &path)
{
    QString place = QFileInfo(path).absoluteFilePath();
    constexpr int mostLinks = 40; // as the kernel has it
    for (int i = 0; i < mostLinks && QFileInfo(place).isSymLink(); ++i)
        place = QFileInfo(place).symLinkTarget();
    const QFileInfo info(place);
    const QString folder = info.dir().canonicalPath();
    return folder.isEmpty() ? QDir::cleanPath(place) : QDir(folder).filePath(info.fileName());
}

bool nameFits(const QString &path, qsizetype more)
{
    // SQLite takes 512 letters of a path.
    constexpr qsizetype longestPath = 512;
    const QByteArray name = QFile::encodeName(QFileInfo(path).fileName());
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const long asked = ::pathconf(folder.constData(), _PC_NAME_MAX);
    return name.size() + more <= (asked > 0 ? asked : NAME_MAX) &&
           folder.size() + 1 + name.size() + more <= longestPath;
}

Result<Done> sync(const QString &path)
{
    const Descriptor file(QFile::encodeName(path), O_RDONLY);
    if (!file || (::fsync(file.number()) != 0 && errno != EINVAL)) // EINVAL: a folder that cannot be synced
        return fault(errno, path);
    return Done{};
}

Result<Done> write(const QString &path, const QByteArray &bytes)
{
    const Descriptor file(QFile::encodeName(path), O_WRONLY | O_CREAT | O_EXCL);
    if (!file || !append(file, bytes) || ::fsync(file.number()) != 0)
        return fault(errno, path);
    return Done{};
}

std::optional<Error> whyNotRead(const QString &path)
{
    const Descriptor file(QFile::encodeName(path), O_RDONLY);
    QByteArray chunk(1 << 20, '\0');
    off_t place = 0;
    ssize_t size = file ? 1 : -1;
    while (size > 0) {
        size = ::pread(file.number(), chunk.data(), static_cast<std::size_t>(chunk.size()), place);
        place += size;
    }
    if (size < 0)
        return fault(errno, path);
    return std::nullopt;
}

std::optional<Error> whyNotMade(const QString &path)
{
    constexpr qsizetype aPage = 4096;
    const Result<Done> made = write(path, QByteArray(aPage, '\0'));
    if (!made && made.error().kind == Error::Kind::Exists)
        return std::nullopt;
    ::unlink(QFile::encodeName(path).constData());
    if (made)
        return std::nullopt;
    return made.error();
}

} // namespace malar::files
