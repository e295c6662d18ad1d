#pragma once

#include "core/result.h"
#include "core/store/sealed/cipher.h"
#include "core/store/sealed/file.h"

#include <map>
#include <optional>
#include <vector>

namespace malar::sealed {

/// What the head of a part says. The parts of one commit have its sequence, and only the last makes them
/// count.
struct Head {
    quint64 sequence = 0;
    quint32 pages = 0; // in the part
    bool isLast = false;
    bool isBase = false;       // the first commit of a rewritten file, flushed before the file had its name
    quint32 databasePages = 0; // afterwards
    qint64 at = 0;             // ms since 1970, UTC
    Tag before{};              // of the head before: zeros in the first part of a registry
};

/// A part in its file: what it takes to read its pages.
struct Part {
    quint64 offset = 0;
    Block<16> noncePrefix{};
    quint64 sequence = 0;
    quint32 pages = 0;
    Tag tag{}; // of its head

    quint64 end() const { return offset + format::partSize(pages); }
};

using PageNumbers = std::vector<quint32>; // from 1, ascending
using Pages = std::map<quint32, Page>;

/// What lies at an offset: a part, as far as its head and directory say.
struct FoundPart {
    Part part;
    Head head;
    PageNumbers numbers;
};
/// Nothing where no whole part of this key lies there. `fileSize` in bytes. Error Damaged where it was sealed
/// with the key and is nonsense all the same; others of the system.
Result<std::optional<FoundPart>> findPart(const File &, const Cipher &, const FileId &, quint64 offset,
                                          quint64 fileSize);

/// Whether its head still lies there.
Result<bool> isThere(const File &, const Part &);

/// A page of a part. Error Damaged where it is not what was written.
Result<Done> readPage(const File &, const Cipher &, const FileId &, const Part &, quint32 index,
                      quint32 number, Page &);

/// Writes, and does not flush. `head.pages` is that of the pages. Nothing is kept of what it wrote where it
/// fails.
Result<Part> writePart(File &, const Cipher &, const FileId &, quint64 offset, const Head &, const Pages &);

} // namespace malar::sealed
