#include "core/store/sealed/log.h"

#include <QFile>

#include <numeric>

#include <fcntl.h>

using namespace Qt::Literals::StringLiterals;

namespace malar::sealed {
namespace {

/// A new file's, on the disk.
Result<Scanned> beginFile(File file, const Header &header, const Cipher &cipher)
{
    const Result<quint64> size = file.size();
    if (!size)
        return size.error();
    if (*size != 0)
        return Error{Error::Kind::Exists, {}, file.path()};
    const HeaderBytes bytes = written(header, cipher);
    Result<Done> done = file.write(bytes, 0);
    if (done)
        done = file.flush();
    if (done)
        done = flushFolderOf(file.ops(), file.path());
    if (!done) {
        file.ops().remove(QFile::encodeName(file.path()));
        return done.error();
    }
    return scan(std::move(file), cipher);
}

} // namespace

Log::Log(Scanned scanned, const Cipher &cipher, Access access)
    : m_scanned(std::move(scanned)),
      m_cipher(cipher),
      m_access(access),
      m_pages(m_scanned.last.pages),
      m_partsBefore(m_scanned.parts.size()),
      m_end(m_scanned.last.end),
      m_most(m_scanned.size)
{}

Result<std::unique_ptr<Log>> Log::create(FileOps &ops, const QString &path, const Header &header,
                                         const Cipher &cipher, const std::optional<Commit> &before)
{
    auto file = File::open(ops, path, O_RDWR | O_CREAT);
    if (!file)
        return file.error();
    auto scanned = beginFile(*std::move(file), header, cipher);
    if (!scanned)
        return scanned.error();
    std::unique_ptr<Log> log(new Log(*std::move(scanned), cipher, Access::ReadWrite));
    if (before) {
        log->m_scanned.last.sequence = before->sequence;
        log->m_scanned.last.tag = before->tag;
        log->m_isBase = true;
    }
    return log;
}

Result<std::unique_ptr<Log>> Log::open(FileOps &ops, const QString &path, const Cipher &cipher, Access wanted,
                                       std::optional<quint64> upTo)
{
    const Access access = upTo ? Access::ReadOnly : wanted;
    auto file = File::open(ops, path, access == Access::ReadWrite ? O_RDWR : O_RDONLY);
    if (!file)
        return file.error();
    auto scanned = scan(*std::move(file), cipher, upTo);
    if (!scanned)
        return scanned.error();
    const bool isNewer = scanned->header.minorVersion > format::minorVersion;
    std::unique_ptr<Log> log(new Log(*std::move(scanned), cipher, isNewer ? Access::ReadOnly : access));
    log->m_isFixed = upTo.has_value();
    if (const auto done = log->confirm(); !done)
        return done.error();
    return log;
}

quint64 Log::writtenPages() const
{
    return std::accumulate(m_scanned.parts.begin(), m_scanned.parts.end(), quint64(0),
                           [](quint64 sum, const Part &part) { return sum + part.pages; });
}

bool Log::read(quint32 number, Page &page)
{
    if (const auto pending = m_pending.find(number); pending != m_pending.end()) {
        page = pending->second;
        return true;
    }
    const auto ahead = m_ahead.find(number);
    const std::optional<Place> place = ahead != m_ahead.end() ? ahead->second : m_scanned.index.find(number);
    const Result<Done> done = readAt(place, number, page);
    return done || failed(done.error());
}

Result<Done> Log::readAt(const std::optional<Place> &place, quint32 number, Page &page) const
{
    if (!place) {
        page.fill(std::byte(0));
        return Done{};
    }
    return readPage(m_scanned.file, m_cipher, m_scanned.header.id, m_scanned.parts[place->part], place->index,
                    number, page);
}

bool Log::look()
{
    if (m_access == Access::ReadWrite || m_isFixed)
        return true;
    const Result<Done> inPlace = m_scanned.file.isInPlace();
    const bool isAnother = !inPlace && inPlace.error().kind == Error::Kind::Replaced;
    Result<Done> done = isAnother ? openAnew() : scanOn(m_scanned, m_cipher);
    // The last commit may have been seen before it could not be flushed, and was taken back.
    if (!done && !isAnother && openAnew())
        done = Done{};
    m_partsBefore = m_scanned.parts.size();
    m_pages = m_scanned.last.pages;
    return done || failed(done.error());
}

/// After a rewrite. What this key does not open is another file, whatever else it may be.
Result<Done> Log::openAnew()
{
    auto file = File::open(m_scanned.file.ops(), path(), O_RDONLY);
    if (!file)
        return file.error();
    auto scanned = scan(*std::move(file), m_cipher);
    if (!scanned) {
        Error error = scanned.error();
        if (error.kind == Error::Kind::Damaged || error.kind == Error::Kind::Foreign)
            error.kind = Error::Kind::Replaced;
        return error;
    }
    m_scanned = *std::move(scanned);
    return Done{};
}

Result<Done> Log::verify() const
{
    Result<Done> done{Done{}};
    Page page;
    m_scanned.index.forEach([&](quint32 number, const Place &place) {
        done = readAt(place, number, page);
        return bool(done);
    });
    return done;
}

void Log::forEachPage(const std::function<bool(quint32 number)> &body) const
{
    m_scanned.index.forEach([&](quint32 number, const Place &) { return body(number); });
}

bool Log::failed(Error error)
{
    m_failure = std::move(error);
    m_hasFailed = true;
    return false;
}

std::optional<Error> Log::takeFailure()
{
    return std::exchange(m_hasFailed, false) ? std::optional(m_failure) : std::nullopt;
}

} // namespace malar::sealed
