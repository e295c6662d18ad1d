#pragma once

#include "core/result.h"

namespace malar::sealed {

class FileOps;

/// What stands at a place, as far as can be told without any key.
enum class Standing : std::uint8_t {
    Nothing,
    Plain,       // a database of SQLite: of ours or another's, which opening tells
    Sealed,      // a registry
    Delivery,    // what a centre has sent, to be merged
    Server,      // not a file: a registry on a server, or the address of one
    Foreign,     // a file, but neither
    NewerFormat, // sealed, in a way that this version does not know
    Damaged      // sealed, and its header is not whole
};
/// Errors of the system, where it cannot be read.
Result<Standing> standing(FileOps &, const QString &path);

} // namespace malar::sealed
