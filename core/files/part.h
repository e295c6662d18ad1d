#pragma once

#include "core/files/lockedfile.h"

#include <QStringList>

namespace malar::files {

/// A file or a folder in the making, beside the target whose name it takes when it is whole: 0600 or 0700
/// from its first byte, and gone again where it was not published.
class Part {
public:
    enum class Kind : std::uint8_t { File, Folder };

    /// Empty. A target that is a link is the place where the link leads.
    static Result<Part> make(const QString &target, Kind);
    Part(Part &&) noexcept = default;
    Part &operator=(Part &&) = delete;
    ~Part();

    const QString &path() const { return m_path; }
    const QString &target() const { return m_target; }

    /// Of a file, behind what is there.
    Result<Done> write(const QByteArray &);

    /// Brings it to the disk under the name of its target. Errors Exists and NotEmpty where something stands
    /// there: nothing is replaced but an empty folder by a folder. Unconfirmed: it stands there.
    Result<Done> publish();

private:
    Part(QString target, QString path, Kind kind, LockedFile lock);
    QString m_target;
    QString m_path; // empty once it was published
    Kind m_kind;
    LockedFile m_lock; // tells that it is still being made
};

/// Removes what makers that are no more have left beside the target; their names.
QStringList sweep(const QString &target);

/// What SQLite puts beside a database.
inline const QStringList sideSuffixes{QStringLiteral("-journal"), QStringLiteral("-wal"),
                                      QStringLiteral("-shm")};

} // namespace malar::files
