#pragma once

#include "ui/parts/conflictdialog.h"
#include "ui/session/session.h"

namespace malar {

/// A visit that somebody has saved since what is typed of it was begun.
struct VisitConflict {
    std::optional<Visit> base; // what both began with; none where it was not there
    Visit theirs;              // as it is saved now
    Visit yours;
    std::optional<Revision> seen;    // when theirs was read
    std::vector<HistoryEntry> since; // the latest first
};

/// As the registry keeps what was typed; nothing where nobody has saved the visit since.
std::optional<VisitConflict> conflictOf(const Session &, const Visit &yours);

ConflictDialog::Content contentOf(const VisitConflict &, const Session &);
/// Yours as it lies over theirs: over one that counts it is an amendment.
Visit mineOver(const VisitConflict &);

} // namespace malar
