#pragma once

#include "core/result.h"
#include "core/store/sealed/cipher.h"
#include "core/store/sealed/file.h"

#include <optional>

namespace malar::sealed {

/// What stands before the log. The slots hold the data key, each for one user; they are made and read by
/// whoever has the passphrases.
struct Header {
    /// How passphrases are made slow.
    struct Argon2 {
        quint32 passes = 0;
        quint32 mebibytes = 0;
        bool operator==(const Argon2 &) const = default;
    };

    /// A new file's: its own id, a new salt, and slots that are noise.
    static Header fresh();
    /// Another file of the same registry: the salt stays.
    Header renewed() const;

    quint16 minorVersion = format::minorVersion; // a greater one is only read
    bool isDelivery = false;
    FileId id{};
    Block<16> salt{};
    Argon2 argon2;
    Argon2 argon2Before;
    std::array<Block<format::slotSize>, format::slotCount> keySlots{};

    bool operator==(const Header &) const = default;
};

using HeaderBytes = Block<format::headerSize>;

/// With marks of no commit.
HeaderBytes written(const Header &, const Cipher &);

/// The first bytes of a file. Errors Foreign, and Damaged where it ends within its header.
Result<HeaderBytes> readHeader(const File &);
/// What can be read of a file without any key. Errors Foreign, NewerSchema for a greater major version,
/// Damaged.
Result<Header> headerIn(const HeaderBytes &, const QString &path);
/// Whether it is as somebody who had the key has written it. Error Damaged.
Result<Done> provedHeader(const HeaderBytes &, const Cipher &, const QString &path);

/// The mark that a commit is on the disk, and where it belongs: in turn, so that one is whole at any time.
struct Mark {
    Block<format::markSize> bytes;
    quint64 at = 0;
};
Mark markOf(quint64 sequence, const FileId &, const Cipher &);
/// The last commit that a mark knows of, 0 where there was none; nothing where neither can be read.
std::optional<quint64> lastMarked(const HeaderBytes &, const FileId &, const Cipher &);

} // namespace malar::sealed
