#pragma once

#include "core/files/lockedfile.h"
#include "core/store/store.h"

#include <QLockFile>

namespace malar {

/// The right to write a registry: a lock on the file itself, which holds on this machine whatever name it is
/// opened by, and a lock file beside the place where the links lead, which says to other machines who has it.
class RegistryLock {
public:
    struct Refusal {
        Error error;
        std::optional<Holder> holder; // where the error is Held
    };
    using Taken = Result<std::unique_ptr<RegistryLock>, Refusal>;

    /// A lock whose owner died, or that does not say whose it is, is taken over.
    static Taken take(const QString &path);
    /// Takes away another machine's lock file. Error Held where its owner answers.
    static Result<Done> takeAway(const QString &path);

    /// The same lock, on the file that has come to be at the place.
    Result<Done> follow(const QString &path);

    const files::Descriptor &file() const { return m_file.descriptor(); }

private:
    RegistryLock(files::LockedFile file, std::unique_ptr<QLockFile> beside);
    files::LockedFile m_file;
    std::unique_ptr<QLockFile> m_beside;
};

/// Whether the file system of the file can lock at all.
bool canLock(const QString &path);

} // namespace malar
