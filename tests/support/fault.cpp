// Preloaded into a process of a test: a disk that fails, or a power cut, at a chosen moment.
//   FAULT_UNDER   the folder whose files are meant
//   FAULT_CALLS   which calls, a letter each: o(pen for writing), w(rite), s(ync), m(ove), l(ock), r(ead)
//   FAULT_AT      the first of them that fails; 0: none, they are only counted
//   FAULT_ERRNO   what it fails with; 0: the process is killed instead
//   FAULT_ALWAYS  1: all that follow fail too
//   FAULT_COUNT   a file that is told at the end how many there were

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <csignal>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

long number(const char *name) { return std::atol(setting(name).c_str()); }

std::atomic<long> count = 0;

bool isUnder(const char *path)
{
    const std::string folder = setting("FAULT_UNDER");
    return path && !folder.empty() && std::strncmp(path, folder.c_str(), folder.size()) == 0;
}

bool isUnder(int descriptor)
{
    char path[4096] = {};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    return ::readlink(link.c_str(), path, sizeof path - 1) > 0 && isUnder(path);
}

/// Whether this call fails, errno set; does not come back where it kills.
bool fails(char call, bool meant)
{
    if (!meant || setting("FAULT_CALLS").find(call) == std::string::npos)
        return false;
    const long now = ++count;
    const long at = number("FAULT_AT");
    if (at == 0 || now < at || (now > at && number("FAULT_ALWAYS") == 0))
        return false;
    if (number("FAULT_ERRNO") == 0)
        std::raise(SIGKILL);
    errno = static_cast<int>(number("FAULT_ERRNO"));
    return true;
}

template <class Function> Function *next(const char *name)
{
    void *found = ::dlsym(RTLD_NEXT, name);
    Function *function = nullptr;
    std::memcpy(&function, &found, sizeof function);
    return function;
}

[[gnu::destructor]] void tell()
{
    const std::string file = setting("FAULT_COUNT");
    if (file.empty())
        return;
    if (FILE *out = std::fopen(file.c_str(), "w")) {
        std::fprintf(out, "%ld", count.load());
        std::fclose(out);
    }
}

bool opensForWriting(int how) { return (how & (O_WRONLY | O_RDWR | O_CREAT)) != 0; }

} // namespace

extern "C" {

#define OPEN(name)                                                                                           \
    int name(const char *path, int how, ...)                                                                 \
    {                                                                                                        \
        va_list more;                                                                                        \
        va_start(more, how);                                                                                 \
        const mode_t mode = (how & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;                                 \
        va_end(more);                                                                                        \
        static auto *real = next<int(const char *, int, ...)>(#name);                                        \
        return fails('o', opensForWriting(how) && isUnder(path)) ? -1 : real(path, how, mode);               \
    }
OPEN(open)
OPEN(open64)

ssize_t write(int file, const void *bytes, size_t size)
{
    static auto *real = next<ssize_t(int, const void *, size_t)>("write");
    return fails('w', isUnder(file)) ? -1 : real(file, bytes, size);
}

#define PWRITE(name)                                                                                         \
    ssize_t name(int file, const void *bytes, size_t size, off_t place)                                      \
    {                                                                                                        \
        static auto *real = next<ssize_t(int, const void *, size_t, off_t)>(#name);                          \
        return fails('w', isUnder(file)) ? -1 : real(file, bytes, size, place);                              \
    }
PWRITE(pwrite)
PWRITE(pwrite64)

#define PREAD(name)                                                                                          \
    ssize_t name(int file, void *bytes, size_t size, off_t place)                                            \
    {                                                                                                        \
        static auto *real = next<ssize_t(int, void *, size_t, off_t)>(#name);                                \
        return fails('r', isUnder(file)) ? -1 : real(file, bytes, size, place);                              \
    }
PREAD(pread)
PREAD(pread64)

ssize_t read(int file, void *bytes, size_t size)
{
    static auto *real = next<ssize_t(int, void *, size_t)>("read");
    return fails('r', isUnder(file)) ? -1 : real(file, bytes, size);
}

#define SYNC(name)                                                                                           \
    int name(int file)                                                                                       \
    {                                                                                                        \
        static auto *real = next<int(int)>(#name);                                                           \
        return fails('s', isUnder(file)) ? -1 : real(file);                                                  \
    }
SYNC(fsync)
SYNC(fdatasync)

int rename(const char *from, const char *to)
{
    static auto *real = next<int(const char *, const char *)>("rename");
    return fails('m', isUnder(to)) ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned how)
{
    static auto *real = next<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return fails('m', isUnder(to)) ? -1 : real(fromFolder, from, toFolder, to, how);
}

int unlink(const char *path)
{
    static auto *real = next<int(const char *)>("unlink");
    return fails('m', isUnder(path)) ? -1 : real(path);
}

#define FCNTL(name)                                                                                          \
    int name(int file, int what, ...)                                                                        \
    {                                                                                                        \
        va_list more;                                                                                        \
        va_start(more, what);                                                                                \
        void *value = va_arg(more, void *);                                                                  \
        va_end(more);                                                                                        \
        static auto *real = next<int(int, int, ...)>(#name);                                                 \
        const bool locks = what == F_SETLK || what == F_OFD_SETLK || what == F_GETLK;                        \
        return fails('l', locks && isUnder(file)) ? -1 : real(file, what, value);                            \
    }
FCNTL(fcntl)
FCNTL(fcntl64)
}
