#include "core/store/sealed/fileops.h"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace malar::sealed {

int FileOps::open(const QByteArray &name, int how) { return ::open(name.constData(), how | O_CLOEXEC, 0600); }

void FileOps::close(int file) { ::close(file); }

ssize_t FileOps::read(int file, std::span<std::byte> into, off_t at)
{
    return ::pread(file, into.data(), into.size(), at);
}

ssize_t FileOps::write(int file, std::span<const std::byte> bytes, off_t at)
{
    return ::pwrite(file, bytes.data(), bytes.size(), at);
}

int FileOps::resize(int file, off_t size) { return ::ftruncate(file, size); }

int FileOps::flush(int file) { return ::fdatasync(file); }

void FileOps::forget(int file) { static_cast<void>(::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED)); }

int FileOps::state(int file, struct stat &state) { return ::fstat(file, &state); }

int FileOps::state(const QByteArray &name, struct stat &state) { return ::stat(name.constData(), &state); }

int FileOps::rename(const QByteArray &from, const QByteArray &to)
{
    return ::rename(from.constData(), to.constData());
}

int FileOps::remove(const QByteArray &name) { return ::unlink(name.constData()); }

int FileOps::flushFolder(const QByteArray &name)
{
    const int folder = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return -1;
    // EINVAL: a folder that cannot be flushed.
    const int flushed = ::fsync(folder) == 0 || errno == EINVAL ? 0 : -1;
    const int why = errno;
    ::close(folder);
    errno = why;
    return flushed;
}

FileOps &systemOps()
{
    static FileOps ops;
    return ops;
}

} // namespace malar::sealed
