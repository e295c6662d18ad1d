#pragma once

#include "core/result.h"
#include "core/store/sealed/fileops.h"

#include <utility>

namespace malar::sealed {

/// An open file through FileOps: whole reads and writes, and errors that keep the cause that the system gave.
/// Closed at the end.
class File {
public:
    /// `how` as of open(2).
    static Result<File> open(FileOps &, const QString &path, int how);
    File(File &&other) noexcept
        : m_ops(other.m_ops), m_number(std::exchange(other.m_number, -1)), m_path(std::move(other.m_path))
    {}
    File &operator=(File &&) noexcept;
    ~File();

    FileOps &ops() const { return *m_ops; }
    const QString &path() const { return m_path; }

    /// As many bytes as the span has. Error Replaced where the file ends before: it was longer when it was
    /// measured.
    Result<Done> read(std::span<std::byte> into, quint64 at) const;
    /// All of them; where it fails, some may have been written.
    Result<Done> write(std::span<const std::byte> bytes, quint64 at);
    /// In bytes.
    Result<quint64> size() const;
    Result<Done> resize(quint64 size);
    /// Its bytes are on the disk afterwards.
    Result<Done> flush();
    /// What is read next comes from the disk.
    void forget() const { m_ops->forget(m_number); }
    /// Takes this name, in place of what has it. Error Unconfirmed: it has it, and that may not last.
    Result<Done> rename(const QString &path);
    /// Whether its path still leads to it. Errors Moved, where it leads nowhere, and Replaced.
    Result<Done> isInPlace() const;

private:
    File(FileOps &ops, int number, const QString &path) : m_ops(&ops), m_number(number), m_path(path) {}

    FileOps *m_ops;
    int m_number;
    QString m_path;
};

/// Brings the names in the folder of a path to the disk.
Result<Done> flushFolderOf(FileOps &, const QString &path);

} // namespace malar::sealed
