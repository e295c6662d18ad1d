#pragma once

#include "core/store/sealed/header.h"
#include "core/store/sealed/pageindex.h"
#include "core/store/sealed/part.h"

namespace malar::sealed {

/// A commit that is whole, and so what the database was after it.
struct Commit {
    quint64 sequence = 0;             // from 1; 0 before the first
    quint32 pages = 0;                // of the database
    qint64 at = 0;                    // ms since 1970, UTC
    Tag tag{};                        // of its last head
    quint64 end = format::headerSize; // where the next one begins
};

/// What a walk over a file has found.
struct Scanned {
    File file;
    Header header;
    Block<format::fixedSize> fixed{}; // the header's, as it stood there
    std::vector<Part> parts{};        // of whole commits, in order
    PageIndex index{};                // after `last`
    Commit last{};
    quint64 size = 0;                // of the file: more than `last.end` where a commit was not finished
    std::optional<quint64> marked{}; // the last commit that a mark knows of; none where neither can be read
};

/// The file from its header to its last whole commit, or to the one that `upTo` names. What follows that
/// commit is what a crash has left, unless a mark knows of a later one.
///
/// Errors Foreign, NewerSchema, Damaged; NotFound where `upTo` is no commit of the file; others of the
/// system.
Result<Scanned> scan(File, const Cipher &, std::optional<quint64> upTo = {});

/// What was appended since. Error Replaced where the last commit lies there no longer.
Result<Done> scanOn(Scanned &, const Cipher &, std::optional<quint64> upTo = {});

} // namespace malar::sealed
