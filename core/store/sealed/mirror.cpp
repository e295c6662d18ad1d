#include "core/store/sealed/mirror.h"

#include "core/files/lockedfile.h"
#include "core/store/sealed/authenticate.h"
#include "core/store/sealed/generation.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>

using namespace Qt::Literals::StringLiterals;

namespace malar::sealed {
namespace {

using Former = Mirrored::Former;

constexpr std::size_t copiedAtOnce = 1U << 20;

bool isOfTheBytes(const Error &error)
{
    return error.kind == Error::Kind::Damaged || error.kind == Error::Kind::Foreign ||
           error.kind == Error::Kind::NewerSchema;
}

/// A mirror that lies there, its file this program's alone.
struct There {
    File file;
    files::LockedFile lock;
    std::optional<Scanned> scanned{}; // where it is to be continued
    Former former = Former::None;
};

Result<There> opened(FileOps &ops, const QString &path, int how)
{
    auto file = File::open(ops, path, how);
    if (!file)
        return file.error();
    auto lock = files::LockedFile::take(path);
    if (!lock)
        return lock.error();
    // Meanwhile it may have become a generation.
    if (const auto inPlace = file->isInPlace(); !inPlace)
        return Error{Error::Kind::Held, inPlace.error().detail, path};
    return There{*std::move(file), *std::move(lock)};
}

/// Whether the source goes on where the mirror ends: each head names the one before.
Result<bool> isContinued(const Scanned &source, const Scanned &mirror)
{
    if (source.header != mirror.header || mirror.last.end > source.last.end)
        return false;
    if (mirror.parts.empty())
        return true;
    return isThere(source.file, mirror.parts.back());
}

/// Of the last commit that a mark of the mirror vouches for, and of the parts of which none does: they were
/// written, and never read back.
std::span<const Part> unproved(const Scanned &mirror, bool all)
{
    const std::span parts(mirror.parts);
    const quint64 marked = all ? 0 : mirror.marked.value_or(0);
    const auto first = std::ranges::find_if(parts, [&](const Part &part) { return part.sequence >= marked; });
    return parts.subspan(static_cast<std::size_t>(first - parts.begin()));
}

Result<Former> formerOf(There &there, const Scanned &source, const Cipher &cipher, const Mirroring &how)
{
    const Result<quint64> size = there.file.size();
    if (!size)
        return size.error();
    if (*size <= format::headerSize) // and no commit
        return Former::None;
    const auto bytes = readHeader(there.file);
    const auto header = bytes ? headerIn(*bytes, there.file.path()) : Result<Header>(bytes.error());
    if (!header)
        return isOfTheBytes(header.error()) ? Result(Former::Damaged) : header.error();
    if (header->id != source.header.id)
        return Former::Rewritten;

    auto again = File::open(there.file.ops(), there.file.path(), O_RDWR);
    if (!again)
        return again.error();
    auto scanned = scan(*std::move(again), cipher);
    if (!scanned)
        return isOfTheBytes(scanned.error()) ? Result(Former::Damaged) : scanned.error();
    const Result<bool> goesOn = isContinued(source, *scanned);
    if (!goesOn)
        return goesOn.error();
    if (!*goesOn)
        return Former::Diverged;
    Steps steps(how.isThorough ? how.goOn : GoOn(), scanned->last.end); // one commit is soon read
    if (const auto done = authenticated(*scanned, cipher, unproved(*scanned, how.isThorough), steps); !done)
        return isOfTheBytes(done.error()) ? Result(Former::Damaged) : done.error();
    there.scanned = *std::move(scanned);
    return Former::Continued;
}

/// An empty log with the source's header, and marks of no commit.
Result<Scanned> begun(File file, const Scanned &source, const Cipher &cipher)
{
    Result<HeaderBytes> header = readHeader(source.file);
    if (!header)
        return header.error();
    for (std::size_t i = 0; i < format::markCount; ++i)
        std::ranges::copy(markOf(0, source.header.id, cipher).bytes,
                          header->begin() + format::marksAt + i * format::markSize);
    Result<Done> done = file.write(*header, 0);
    if (done)
        done = file.flush();
    if (done)
        done = flushFolderOf(file.ops(), file.path());
    if (!done)
        return done.error();
    return scan(std::move(file), cipher);
}

/// The bytes of the source behind those of the mirror. Its first head comes last, once all else is on the
/// disk: until then nothing is there.
Result<Done> copied(const Scanned &source, Scanned &mirror, Steps &steps)
{
    const quint64 from = mirror.last.end;
    Block<format::headSize> head{};
    std::vector<std::byte> bytes;
    for (quint64 at = from; at < source.last.end; at += bytes.size()) {
        bytes.resize(std::min<quint64>(copiedAtOnce, source.last.end - at));
        if (const auto done = source.file.read(bytes, at); !done)
            return done;
        if (at == from) {
            std::ranges::copy(std::span(bytes).first(head.size()), head.begin());
            std::ranges::fill(std::span(bytes).first(head.size()), std::byte(0));
        }
        if (const auto done = mirror.file.write(bytes, at); !done)
            return done;
        if (!steps.step(bytes.size()))
            return Error{Error::Kind::Cancelled, {}, mirror.file.path()};
    }
    if (const auto done = mirror.file.flush(); !done)
        return done;
    if (const auto done = mirror.file.write(head, from); !done)
        return done;
    return mirror.file.flush();
}

/// What was copied, from the disk.
Result<Done> readBack(const Scanned &source, Scanned &mirror, const Cipher &cipher, Steps &steps)
{
    const std::size_t before = mirror.parts.size();
    mirror.file.forget();
    Result<Done> done = scanOn(mirror, cipher);
    if (done && mirror.last.tag != source.last.tag)
        done = Error{Error::Kind::Damaged, u"not as many commits as were written"_s, mirror.file.path()};
    if (done)
        done = authenticated(mirror, cipher, std::span(mirror.parts).subspan(before), steps);
    if (done || done.error().kind != Error::Kind::Damaged)
        return done;
    // Whose fault is it?
    Steps silent({}, 0);
    const auto first = std::span(source.parts).subspan(std::min(before, source.parts.size()));
    if (const auto sound = authenticated(source, cipher, first, silent); !sound)
        return sound;
    return Error{Error::Kind::DiskFault, done.error().detail, mirror.file.path()};
}

/// Where it fails, the mirror ends where it did.
Result<Done> appended(const Scanned &source, Scanned &mirror, const Cipher &cipher, const GoOn &goOn)
{
    const quint64 end = mirror.last.end;
    if (mirror.size > end)
        if (const auto done = mirror.file.resize(end); !done)
            return done;
    if (source.last.end == end)
        return Done{};
    Steps steps(goOn, source.last.end - end);
    Result<Done> done = copied(source, mirror, steps);
    if (done)
        done = readBack(source, mirror, cipher, steps);
    if (!done) {
        if (mirror.file.resize(end))
            static_cast<void>(mirror.file.flush());
        return done;
    }
    // As of a log: not flushed, and where it fails, the next one reads back once more.
    const Mark mark = markOf(mirror.last.sequence, mirror.header.id, cipher);
    static_cast<void>(mirror.file.write(mark.bytes, mark.at));
    return Done{};
}

/// The mirror that stands there, or its folder where nothing may be begun.
Result<There> found(FileOps &ops, const QString &path, const Mirroring &how)
{
    auto there = opened(ops, path, how.mayBegin ? O_RDWR | O_CREAT : O_RDWR);
    if (there || there.error().kind != Error::Kind::NotFound)
        return there;
    return Error{Error::Kind::NotFound, there.error().detail, how.folder};
}

bool isSameFile(FileOps &ops, const QString &one, const QString &other)
{
    struct stat first {};
    struct stat second {};
    if (ops.state(QFile::encodeName(one), first) != 0 || ops.state(QFile::encodeName(other), second) != 0)
        return false;
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

} // namespace

Result<Mirrored> mirror(FileOps &ops, const Cipher &cipher, const Mirroring &how)
{
    auto file = File::open(ops, how.source, O_RDONLY);
    if (!file)
        return file.error();
    const auto source = scan(*std::move(file), cipher);
    if (!source)
        return source.error();
    Mirrored mirrored;
    const QString tag = tagOf(source->header);
    mirrored.path = QDir(how.folder).absoluteFilePath(mirrorName(tag));
    if (isSameFile(ops, how.source, mirrored.path))
        return Error{Error::Kind::Invalid, u"the registry is its own mirror"_s, mirrored.path};

    auto there = found(ops, mirrored.path, how);
    if (!there)
        return there.error();
    const Result<Former> former = formerOf(*there, *source, cipher, how);
    if (!former)
        return former.error();
    mirrored.former = *former;
    if (*former != Former::None && *former != Former::Continued) {
        const auto kept = keptAsGeneration(there->file, tag);
        if (!kept)
            return kept.error();
        mirrored.kept = *kept;
        there = opened(ops, mirrored.path, O_RDWR | O_CREAT | O_EXCL);
        if (!there)
            return there.error();
    }
    if (!there->scanned) {
        auto fresh = begun(std::move(there->file), *source, cipher);
        if (!fresh)
            return fresh.error();
        there->scanned = *std::move(fresh);
    }
    const quint64 before = there->scanned->last.end;
    if (const auto done = appended(*source, *there->scanned, cipher, how.goOn); !done)
        return done.error();
    mirrored.last = there->scanned->last;
    mirrored.bytes = mirrored.last.end - before;
    return mirrored;
}

} // namespace malar::sealed
