#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>

#include <sys/stat.h>
#include <sys/types.h>

namespace malar::sealed {

/// The calls of the system that a sealed file stands on, with the answers of POSIX: −1, and errno says why.
/// Nothing below core/store/sealed asks the system in another way, so that a test can put its own in place of
/// them: one that counts, records or fails.
class FileOps {
public:
    FileOps() = default;
    virtual ~FileOps() = default;
    FileOps(const FileOps &) = delete;
    FileOps &operator=(const FileOps &) = delete;

    /// A number for the file. A new one is its owner's only; no child process inherits it.
    virtual int open(const QByteArray &name, int how);
    virtual void close(int file);
    /// How many bytes: fewer than asked for, and none at the end of the file.
    virtual ssize_t read(int file, std::span<std::byte> into, off_t at);
    virtual ssize_t write(int file, std::span<const std::byte> bytes, off_t at);
    virtual int resize(int file, off_t size);
    /// Returns once its bytes and its size are on the disk.
    virtual int flush(int file);
    /// What is read next comes from the disk, where the system can do that.
    virtual void forget(int file);
    virtual int state(int file, struct stat &);
    virtual int state(const QByteArray &name, struct stat &);
    /// In place of what has the name.
    virtual int rename(const QByteArray &from, const QByteArray &to);
    virtual int remove(const QByteArray &name);
    /// Returns once the names in it are on the disk.
    virtual int flushFolder(const QByteArray &name);
};

/// The system's, for as long as the program runs.
FileOps &systemOps();

} // namespace malar::sealed
