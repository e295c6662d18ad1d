#include "core/files/lockedfile.h"

#include "core/files/fault.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <optional>

#include <sys/file.h>
#include <sys/stat.h>

namespace malar::files {
namespace {

/// Far behind the bytes that SQLite locks, and all that can be written.
constexpr off_t ownByte = off_t(1) << 62;

int lockByte(int descriptor)
{
    struct flock byte {};
    byte.l_type = F_WRLCK;
    byte.l_whence = SEEK_SET;
    byte.l_start = ownByte;
    byte.l_len = 1;
    return ::fcntl(descriptor, F_OFD_SETLK, &byte);
}

} // namespace

Result<LockedFile> LockedFile::take(const QString &path)
{
    const int how = QFileInfo(path).isDir() ? O_RDONLY | O_DIRECTORY : O_RDWR;
    return take(Descriptor(QFile::encodeName(path), how), path);
}

Result<LockedFile> LockedFile::take(Descriptor descriptor, const QString &path)
{
    struct stat status {};
    if (!descriptor || ::fstat(descriptor.number(), &status) != 0)
        return fault(errno, path);
    const int taken = S_ISDIR(status.st_mode) ? ::flock(descriptor.number(), LOCK_EX | LOCK_NB)
                                              : lockByte(descriptor.number());
    if (taken == 0)
        return LockedFile(std::move(descriptor));
    if (errno == EAGAIN || errno == EACCES)
        return Error{Error::Kind::Held, {}, path};
    if (errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP || errno == EBADF)
        return LockedFile(std::move(descriptor));
    return fault(errno, path);
}

std::optional<FileId> fileId(const QString &path)
{
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileId{status.st_dev, status.st_ino};
}

} // namespace malar::files
