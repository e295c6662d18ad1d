#include "core/store/sealed/scan.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::sealed {
namespace {

using FoundParts = std::vector<FoundPart>;

/// Whether a part comes next, after those of its own commit and the commit before. A crash can leave others.
bool follows(const FoundPart &next, const FoundParts &sameCommit, const Commit &before)
{
    if (!sameCommit.empty()) {
        const FoundPart &last = sameCommit.back();
        return next.head.sequence == last.head.sequence && next.head.before == last.part.tag &&
               next.head.isBase == last.head.isBase;
    }
    const bool isFirst = before.end == format::headerSize;
    if (next.head.isBase)
        return isFirst && next.head.sequence > 0;
    return next.head.sequence == before.sequence + 1 && next.head.before == before.tag;
}

/// None where no whole one follows.
Result<FoundParts> findCommit(const Scanned &scanned, const Cipher &cipher, const Commit &before)
{
    FoundParts parts;
    quint64 offset = before.end;
    do {
        auto found = findPart(scanned.file, cipher, scanned.header.id, offset, scanned.size);
        if (!found)
            return found.error();
        if (!*found || !follows(**found, parts, before))
            return FoundParts();
        offset = (*found)->part.end();
        parts.push_back(std::move(**found));
    } while (!parts.back().head.isLast);
    return parts;
}

Commit commitOf(const FoundParts &parts)
{
    const FoundPart &last = parts.back();
    return {last.head.sequence, last.head.databasePages, last.head.at, last.part.tag, last.part.end()};
}

/// Whether all its pages reached the disk. A base was flushed before its file had a name, and what a mark
/// knows before it was marked.
Result<bool> isWhole(const FoundParts &parts, const Scanned &scanned, const Cipher &cipher)
{
    if (parts.front().head.isBase || parts.front().head.sequence <= scanned.marked.value_or(0))
        return true;
    Page page;
    for (const auto &[part, head, numbers] : parts)
        for (quint32 i = 0; i < head.pages; ++i) {
            const auto read = readPage(scanned.file, cipher, scanned.header.id, part, i, numbers[i], page);
            if (!read && read.error().kind == Error::Kind::Damaged)
                return false;
            if (!read)
                return read.error();
        }
    return true;
}

void take(Scanned &scanned, const FoundParts &parts)
{
    for (const auto &[part, head, numbers] : parts) {
        const auto place = static_cast<quint32>(scanned.parts.size());
        for (quint32 i = 0; i < head.pages; ++i)
            scanned.index.set(numbers[i], {place, i});
        scanned.parts.push_back(part);
    }
    scanned.last = commitOf(parts);
    scanned.index.truncate(scanned.last.pages);
}

/// The last commit that is whole, and all before it, become what is there; its sequence.
Result<quint64> takeWhole(Scanned &scanned, const Cipher &cipher, std::optional<quint64> upTo)
{
    const auto takeUnlessLater = [&](const FoundParts &parts) {
        if (!parts.empty() && parts.front().head.sequence <= upTo.value_or(parts.front().head.sequence))
            take(scanned, parts);
    };
    Commit last = scanned.last;
    FoundParts held; // of the last commit so far: whether it is whole matters only where none follows
    for (;;) {
        auto parts = findCommit(scanned, cipher, last);
        if (!parts)
            return parts.error();
        if (parts->empty())
            break;
        takeUnlessLater(held);
        held = *std::move(parts);
        last = commitOf(held);
    }
    if (held.empty())
        return last.sequence;
    const Result<bool> whole = isWhole(held, scanned, cipher);
    if (!whole)
        return whole.error();
    if (*whole)
        takeUnlessLater(held);
    return *whole ? last.sequence : last.sequence - 1;
}

} // namespace

Result<Scanned> scan(File file, const Cipher &cipher, std::optional<quint64> upTo)
{
    const Result<HeaderBytes> bytes = readHeader(file);
    if (!bytes)
        return bytes.error();
    const Result<Header> header = headerIn(*bytes, file.path());
    if (!header)
        return header.error();
    if (const auto proved = provedHeader(*bytes, cipher, file.path()); !proved)
        return proved.error();

    Scanned scanned{std::move(file), *header};
    std::ranges::copy(Bytes(*bytes).first(format::fixedSize), scanned.fixed.begin());
    if (const auto done = scanOn(scanned, cipher, upTo); !done)
        return done.error();
    if (upTo && scanned.last.sequence != *upTo)
        return Error{Error::Kind::NotFound, u"no commit %1"_s.arg(*upTo), scanned.file.path()};
    return scanned;
}

Result<Done> scanOn(Scanned &scanned, const Cipher &cipher, std::optional<quint64> upTo)
{
    // The marks before the size, and the size before the walk: another program may go on writing meanwhile.
    const Result<HeaderBytes> header = readHeader(scanned.file);
    if (!header)
        return header.error();
    const Result<quint64> size = scanned.file.size();
    if (!size)
        return size.error();
    if (*size < scanned.last.end)
        return Error{Error::Kind::Replaced, u"it has become shorter"_s, scanned.file.path()};
    if (!scanned.parts.empty()) {
        const Result<bool> there = isThere(scanned.file, scanned.parts.back());
        if (!there)
            return there.error();
        if (!*there)
            return Error{Error::Kind::Replaced, u"another commit lies there"_s, scanned.file.path()};
    }
    scanned.size = *size;
    scanned.marked = lastMarked(*header, scanned.header.id, cipher);

    const Result<quint64> last = takeWhole(scanned, cipher, upTo);
    if (!last)
        return last.error();
    if (scanned.marked.value_or(0) > *last)
        return Error{Error::Kind::Damaged,
                     u"commit %1 was on the disk, and it ends with %2"_s.arg(*scanned.marked).arg(*last),
                     scanned.file.path()};
    return Done{};
}

} // namespace malar::sealed
