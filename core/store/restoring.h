#pragma once

#include "core/files/part.h"
#include "core/store/backup.h"

#include <memory>

namespace malar {

class RegistryLock;

/// A registry as a backup has it, whole and proved beside the place where it is to stand, and of today's
/// version: to be looked at, and put in place. Where it is not, nothing of it is left.
class Restoring {
public:
    struct Order {
        QString backup;
        Opener opener;                 // of the backup
        std::optional<quint64> commit; // the last one where none is named
        QString target;                // a name that is not there yet, or the registry that it goes back to
        /// Of what stands there; none where nothing does, or what can be read no more.
        std::optional<Opener> current;
        Progress progress{};
    };
    /// Errors as of Store::open() of the backup; NotFound where it has no such commit; NotAllowed unless
    /// whoever asks may manage both; of the target Exists where something else stands there, and Held;
    /// Cancelled.
    static Result<Restoring> make(const Order &);
    Restoring(Restoring &&) noexcept;
    Restoring &operator=(Restoring &&) = delete;
    ~Restoring();

    const backup::Glance &glance() const { return m_glance; }
    const Opener &opener() const { return m_opener; } // of the restored one
    /// Whether whoever could open it then can open it again, and nobody else: the registry has got a new data
    /// key since, as where somebody was removed. Else its users are those of today.
    bool hasFormerUsers() const { return m_hasFormerUsers; }

    /// Once: it takes the name. What stood there is kept as a generation beside it, which is named; empty
    /// where nothing did. At any moment the one or the other has the name. Error Unconfirmed: the restored
    /// one has it, and that may not last.
    Result<QString> putInPlace();

private:
    QString takeName();

    Restoring(files::Part, Opener, std::unique_ptr<RegistryLock>, QString target);

    std::optional<files::Part> m_part;
    Opener m_opener;
    std::unique_ptr<RegistryLock> m_lock; // of what stands there
    QString m_target;
    backup::Glance m_glance;
    bool m_hasFormerUsers = false;
};

} // namespace malar
