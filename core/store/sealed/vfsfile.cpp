#include "core/store/sealed/vfsfile.h"

#include <cstring>
#include <type_traits>

namespace malar::sealed::vfs {
namespace {

/// What SQLite holds of an open file.
struct OpenFile {
    sqlite3_file base;
    Mounted *mounted;
    int lock;
};
static_assert(std::is_standard_layout_v<OpenFile>);

OpenFile &opened(sqlite3_file *file) { return *reinterpret_cast<OpenFile *>(file); }
Log &logOf(sqlite3_file *file) { return *opened(file).mounted->log; }

/// What SQLite has a word of its own for; else what it was doing.
int codeOf(const Error &error, int otherwise)
{
    switch (error.kind) {
    case Error::Kind::Damaged:
        return SQLITE_IOERR_DATA;
    case Error::Kind::DiskFull:
        return SQLITE_FULL;
    case Error::Kind::ReadOnly:
        return SQLITE_READONLY;
    default:
        return otherwise;
    }
}

int codeOf(bool done, const Log &log, int otherwise)
{
    return done ? SQLITE_OK : codeOf(log.failure(), otherwise);
}

/// SQLite counts bytes from 0, the log pages from 1.
struct Spot {
    quint32 number;
    std::size_t within;
};
Spot spotOf(sqlite3_int64 offset)
{
    constexpr auto size = sqlite3_int64(pageSize);
    return {static_cast<quint32>(offset / size) + 1, static_cast<std::size_t>(offset % size)};
}

int close(sqlite3_file *file)
{
    logOf(file).drop();
    opened(file).mounted->isOpen = false;
    return SQLITE_OK;
}

/// Within one page: all of it, or what SQLite looks for in the first.
int read(sqlite3_file *file, void *into, int size, sqlite3_int64 offset)
{
    Log &log = logOf(file);
    const auto many = static_cast<std::size_t>(size);
    const Spot spot = spotOf(offset);
    if (spot.within + many > pageSize)
        return SQLITE_IOERR_READ;
    if (spot.number > log.pages()) {
        std::memset(into, 0, many);
        return SQLITE_IOERR_SHORT_READ;
    }
    Page page;
    if (!log.read(spot.number, page))
        return codeOf(log.failure(), SQLITE_IOERR_READ);
    std::memcpy(into, page.data() + spot.within, many);
    return SQLITE_OK;
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const Spot spot = spotOf(offset);
    if (size != int(pageSize) || spot.within != 0)
        return SQLITE_IOERR_WRITE;
    const std::span<const std::byte, pageSize> page(static_cast<const std::byte *>(bytes), pageSize);
    Log &log = logOf(file);
    return codeOf(log.write(spot.number, page), log, SQLITE_IOERR_WRITE);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const Spot spot = spotOf(size);
    if (spot.within != 0)
        return SQLITE_IOERR_TRUNCATE;
    Log &log = logOf(file);
    return codeOf(log.truncate(spot.number - 1), log, SQLITE_IOERR_TRUNCATE);
}

int sync(sqlite3_file *file, int /*how*/)
{
    Log &log = logOf(file);
    return codeOf(log.commit(), log, SQLITE_IOERR_FSYNC);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = sqlite3_int64(logOf(file).pages()) * sqlite3_int64(pageSize);
    return SQLITE_OK;
}

/// That nobody else writes is seen to elsewhere; what others have written is looked for before anything is
/// read.
int lock(sqlite3_file *file, int level)
{
    OpenFile &open = opened(file);
    Log &log = logOf(file);
    if (open.lock == SQLITE_LOCK_NONE && !log.look())
        return codeOf(log.failure(), SQLITE_IOERR_LOCK);
    open.lock = level;
    return SQLITE_OK;
}

int unlock(sqlite3_file *file, int level)
{
    opened(file).lock = level;
    return SQLITE_OK;
}

int isReserved(sqlite3_file *, int *answer)
{
    *answer = 0;
    return SQLITE_OK;
}

int control(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file *) { return int(pageSize); }
int characteristics(sqlite3_file *) { return 0; }

/// Version 1: no shared memory, so no write-ahead log, and no mapped pages.
sqlite3_io_methods methods()
{
    sqlite3_io_methods methods{};
    methods.iVersion = 1;
    methods.xClose = close;
    methods.xRead = read;
    methods.xWrite = write;
    methods.xTruncate = truncate;
    methods.xSync = sync;
    methods.xFileSize = fileSize;
    methods.xLock = lock;
    methods.xUnlock = unlock;
    methods.xCheckReservedLock = isReserved;
    methods.xFileControl = control;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = characteristics;
    return methods;
}

} // namespace

const int openFileSize = sizeof(OpenFile);

void openFile(sqlite3_file *file, Mounted &mounted)
{
    static const sqlite3_io_methods ours = methods();
    mounted.isOpen = true;
    opened(file) = {{&ours}, &mounted, SQLITE_LOCK_NONE};
}

} // namespace malar::sealed::vfs
