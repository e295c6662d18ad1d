#include "core/store/sealed/log.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace malar::sealed {

bool Log::write(quint32 number, std::span<const std::byte, pageSize> bytes)
{
    if (m_access == Access::ReadOnly)
        return failed({Error::Kind::ReadOnly, {}, path()});
    if (m_isDropped && isWhatStandsThere(number, bytes))
        return true;
    m_isDropped = false;
    if (m_pending.size() >= m_mostHeld && !m_pending.contains(number))
        if (const auto done = append(false); !done) {
            drop();
            return failed(done.error());
        }
    std::ranges::copy(bytes, m_pending[number].begin());
    m_pages = std::max(m_pages, number);
    return true;
}

bool Log::truncate(quint32 pages)
{
    if (m_access == Access::ReadOnly)
        return failed({Error::Kind::ReadOnly, {}, path()});
    m_isDropped = m_isDropped && pages == m_pages;
    // What lies behind is zeros from now on, also where the database grows again in the same commit.
    m_scanned.index.forEach([&](quint32 number, const Place &) {
        if (number > pages)
            m_ahead[number] = std::nullopt;
        return true;
    });
    for (auto ahead = m_ahead.upper_bound(pages); ahead != m_ahead.end(); ++ahead)
        ahead->second = std::nullopt;
    m_pending.erase(m_pending.upper_bound(pages), m_pending.end());
    m_pages = pages;
    return true;
}

bool Log::hasChanges() const
{
    return !m_pending.empty() || !m_ahead.empty() || m_pages != m_scanned.last.pages || m_isBase;
}

bool Log::commit()
{
    if (!hasChanges())
        return true;
    if (m_access == Access::ReadOnly)
        return failed({Error::Kind::ReadOnly, {}, path()});
    if (const auto done = finish(); !done) {
        drop();
        return failed(done.error());
    }
    accept();
    mark();
    return true;
}

void Log::drop()
{
    m_pending.clear();
    m_ahead.clear();
    m_scanned.parts.resize(m_partsBefore);
    m_pages = m_scanned.last.pages;
    m_end = m_scanned.last.end;
    m_isDropped = true;
    // Left behind, half a part would have every later commit refused. Where this fails the next one tries
    // again.
    if (std::exchange(m_hasBegun, false) && prepare())
        static_cast<void>(m_scanned.file.flush());
}

Result<Done> Log::check() const
{
    const File &file = m_scanned.file;
    const Error changed{Error::Kind::Replaced, u"it was changed from outside"_s, path()};
    if (const auto inPlace = file.isInPlace(); !inPlace)
        return inPlace;
    const Result<quint64> size = file.size();
    if (!size)
        return size.error();
    if (*size < m_end || *size > m_most)
        return changed;

    Block<format::fixedSize> fixed;
    if (const auto done = file.read(fixed, 0); !done)
        return done;
    if (fixed != m_scanned.fixed)
        return changed;
    if (m_scanned.parts.empty())
        return Done{};
    const Result<bool> there = isThere(file, m_scanned.parts.back());
    if (!there)
        return there.error();
    return *there ? Result<Done>(Done{}) : changed;
}

/// A file as it was left, and nothing behind what counts.
Result<Done> Log::prepare()
{
    if (const auto done = check(); !done)
        return done;
    if (m_most > m_end) {
        if (const auto done = m_scanned.file.resize(m_end); !done)
            return done;
        m_most = m_end;
    }
    return Done{};
}

Result<Done> Log::append(bool isLast)
{
    if (const auto done = prepare(); !done)
        return done;
    const auto many = static_cast<quint32>(m_pending.size());
    const bool isFirst = m_scanned.parts.size() == m_partsBefore;
    const Head head{m_scanned.last.sequence + 1,
                    many,
                    isLast,
                    m_isBase,
                    m_pages,
                    QDateTime::currentMSecsSinceEpoch(),
                    isFirst ? m_scanned.last.tag : m_scanned.parts.back().tag};
    m_hasBegun = true;
    m_most = m_end + format::partSize(many);
    const auto part = writePart(m_scanned.file, m_cipher, m_scanned.header.id, m_end, head, m_pending);
    if (!part)
        return part.error();

    Place place{static_cast<quint32>(m_scanned.parts.size()), 0};
    for (const auto &[number, page] : m_pending) {
        m_ahead[number] = place;
        ++place.index;
    }
    m_pending.clear();
    m_scanned.parts.push_back(*part);
    m_end = m_most;
    m_next = {head.sequence, m_pages, head.at, part->tag, m_end};
    return Done{};
}

/// Where the database has grown again, the file still holds what stood there.
Result<Done> Log::blankWhatWasCutOff()
{
    std::vector<quint32> numbers;
    for (const auto &[number, place] : m_ahead)
        if (!place && number <= m_pages && !m_pending.contains(number))
            numbers.push_back(number);
    const Page zeros{};
    for (const quint32 number : numbers)
        if (!write(number, zeros))
            return m_failure;
    return Done{};
}

Result<Done> Log::finish()
{
    if (const auto done = blankWhatWasCutOff(); !done)
        return done;
    if (const auto done = append(true); !done)
        return done;
    return m_scanned.file.flush();
}

void Log::accept()
{
    for (const auto &[number, place] : m_ahead)
        if (place)
            m_scanned.index.set(number, *place);
    m_scanned.index.truncate(m_pages);
    m_scanned.last = m_next;
    m_partsBefore = m_scanned.parts.size();
    m_ahead.clear();
    m_hasBegun = false;
    m_isDropped = false;
    m_isBase = false;
}

/// Not flushed: of two commits, the second's brings it to the disk at the latest. The commit stands whether
/// or not this succeeds, and the next one's mark says as much.
void Log::mark()
{
    const Mark mark = markOf(m_scanned.last.sequence, m_scanned.header.id, m_cipher);
    if (m_scanned.file.write(mark.bytes, mark.at))
        m_scanned.marked = m_scanned.last.sequence;
}

/// A commit that a program was killed at is there for whoever opens the file next: from then on it must last.
Result<Done> Log::confirm()
{
    if (m_access == Access::ReadOnly ||
        m_scanned.marked.value_or(m_scanned.last.sequence) == m_scanned.last.sequence)
        return Done{};
    if (const auto done = m_scanned.file.flush(); !done)
        return done;
    mark();
    return Done{};
}

bool Log::isWhatStandsThere(quint32 number, Bytes bytes) const
{
    if (number > m_scanned.last.pages)
        return false;
    Page page;
    return readAt(m_scanned.index.find(number), number, page) && std::ranges::equal(page, bytes);
}

Result<Done> Log::rename(const QString &to)
{
    const Result<Done> flushed = m_scanned.file.flush();
    return flushed ? m_scanned.file.rename(to) : flushed;
}

} // namespace malar::sealed
