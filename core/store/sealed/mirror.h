#pragma once

#include "core/store/sealed/rewrite.h"

namespace malar::sealed {

/// What is copied where.
struct Mirroring {
    QString source; // may be open, and be written meanwhile
    QString folder;
    bool mayBegin = true;    // where no mirror lies yet
    bool isThorough = false; // what the mirror held before is authenticated once more
    GoOn goOn{};             // bytes so far, of how many
};

/// What became of it.
struct Mirrored {
    /// What the mirror was before.
    enum class Former : std::uint8_t {
        None,
        Continued,
        Rewritten, // of the file that the source was before it was rewritten
        Diverged,  // it holds commits that the source does not
        Damaged    // it is not what was written
    };
    Former former = Former::None;
    QString path;
    QString kept; // where the former one lies now, if it was not continued
    Commit last;
    quint64 bytes = 0; // appended
};

/// A second file with the bytes of a log: all its commits, and marks of its own. It only grows: what is new
/// is appended, flushed, read back and authenticated, and is there as a whole or not at all. What the source
/// is no continuation of is kept as a generation, and another mirror begun.
///
/// The source is only read. Where an error is returned, its place says of which of both, and no commit of
/// either is lost: NotFound, place the folder, where that is not there, or no mirror in it that may be begun;
/// Held where another program is at it; Invalid where the source is the mirror; DiskFault where something
/// else was read back than was written; Cancelled; Damaged of the source.
Result<Mirrored> mirror(FileOps &, const Cipher &, const Mirroring &);

} // namespace malar::sealed
