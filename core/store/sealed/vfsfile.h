#pragma once

#include "core/store/sealed/log.h"

#include <atomic>

#include <sqlite3.h>

namespace malar::sealed::vfs {

/// A log that SQLite can find, and whether it has it open.
struct Mounted {
    Log *log = nullptr;
    std::atomic<bool> isOpen = false;
};

/// What SQLite keeps for an open file, in bytes.
extern const int openFileSize;
/// Has SQLite read and write a log as a file.
void openFile(sqlite3_file *, Mounted &);

} // namespace malar::sealed::vfs
