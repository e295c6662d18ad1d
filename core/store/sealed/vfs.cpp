#include "core/store/sealed/vfs.h"

#include "core/store/sealed/vfsfile.h"

#include <mutex>

namespace malar::sealed::vfs {
namespace {

struct Mounts {
    std::mutex mutex;
    std::map<QByteArray, Mounted> byName;
    quint64 made = 0;
};

Mounts &mounts()
{
    static Mounts all;
    return all;
}

int open(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *flagsOut)
{
    file->pMethods = nullptr; // nothing to close
    if (!path || !(flags & SQLITE_OPEN_MAIN_DB))
        return SQLITE_CANTOPEN;
    const std::scoped_lock guard(mounts().mutex);
    const auto found = mounts().byName.find(path);
    if (found == mounts().byName.end() || found->second.isOpen)
        return SQLITE_CANTOPEN;
    openFile(file, found->second);
    if (flagsOut && found->second.log->access() == Log::Access::ReadOnly)
        *flagsOut = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    else if (flagsOut)
        *flagsOut = flags;
    return SQLITE_OK;
}

/// There is nothing beside a database.
int remove(sqlite3_vfs *, const char *, int) { return SQLITE_OK; }
int access(sqlite3_vfs *, const char *, int, int *answer)
{
    *answer = 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *path, int size, char *full)
{
    sqlite3_snprintf(size, full, "%s", path);
    return SQLITE_OK;
}

void *loadLibrary(sqlite3_vfs *, const char *) { return nullptr; }
void libraryError(sqlite3_vfs *, int size, char *text) { sqlite3_snprintf(size, text, "no extensions"); }

sqlite3_vfs *systems() { return sqlite3_vfs_find("unix"); }
int randomness(sqlite3_vfs *, int size, char *bytes)
{
    return systems()->xRandomness(systems(), size, bytes);
}
int sleep(sqlite3_vfs *, int microseconds) { return systems()->xSleep(systems(), microseconds); }
int currentTime(sqlite3_vfs *, double *day) { return systems()->xCurrentTime(systems(), day); }

/// Not the default one.
void registerOnce()
{
    static sqlite3_vfs ours{};
    if (ours.zName)
        return;
    ours.iVersion = 1;
    ours.szOsFile = openFileSize;
    ours.mxPathname = 64;
    ours.zName = name;
    ours.xOpen = open;
    ours.xDelete = remove;
    ours.xAccess = access;
    ours.xFullPathname = fullName;
    ours.xDlOpen = loadLibrary;
    ours.xDlError = libraryError;
    ours.xRandomness = randomness;
    ours.xSleep = sleep;
    ours.xCurrentTime = currentTime;
    sqlite3_vfs_register(&ours, 0);
}

} // namespace

QByteArray mount(Log &log)
{
    Mounts &all = mounts();
    const std::scoped_lock guard(all.mutex);
    registerOnce();
    const QByteArray path = '/' + QByteArray::number(++all.made);
    all.byName.try_emplace(path).first->second.log = &log;
    return path;
}

void remount(const QByteArray &path, Log &log)
{
    const std::scoped_lock guard(mounts().mutex);
    mounts().byName.at(path).log = &log;
}

void unmount(const QByteArray &path)
{
    const std::scoped_lock guard(mounts().mutex);
    Q_ASSERT(!mounts().byName.at(path).isOpen);
    mounts().byName.erase(path);
}

} // namespace malar::sealed::vfs
