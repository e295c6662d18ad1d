#pragma once

#include "core/store/backup.h"

namespace malar {

/// What came of it.
struct BroughtBack {
    Result<QString> kept; // where lies what stood there before
    Opener opener;        // of what stands there now
    QString told;         // a sentence about it
};

/// A copy, as it was after a commit, in place of a registry that nobody has open.
BroughtBack bringBack(const QString &path, const Opener &, const QString &copy, quint64 commit,
                      const Progress &);

} // namespace malar
