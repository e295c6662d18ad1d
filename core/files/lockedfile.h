#pragma once

#include "core/files/descriptor.h"
#include "core/result.h"

namespace malar::files {

/// A file, or a folder, that this program alone has to itself: whoever asks for it by another name, a hard
/// link or a second mount asks for the same. Ends with the program, however it ends.
///
/// SQLite's own locks of a process fall when any descriptor of the file is closed there: let go of it only
/// after the database.
class LockedFile {
public:
    /// Error Held where another has it. A file system that cannot tell gives a lock that holds nothing.
    static Result<LockedFile> take(const QString &path);
    static Result<LockedFile> take(Descriptor, const QString &path);

    const Descriptor &descriptor() const { return m_descriptor; }

private:
    explicit LockedFile(Descriptor descriptor) : m_descriptor(std::move(descriptor)) {}
    Descriptor m_descriptor;
};

/// The file that a name leads to now; none where there is none.
struct FileId {
    quint64 device = 0;
    quint64 inode = 0;
    bool operator==(const FileId &) const = default;
};
std::optional<FileId> fileId(const QString &path);

} // namespace malar::files
