#include "core/store/sealed/part.h"

#include "core/store/sealed/bytes.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::sealed {
namespace {

constexpr quint32 lastFlag = 1;
constexpr quint32 baseFlag = 2;
// What is sealed before it is handed to the system: a save in one call, a photograph or an import in some.
constexpr std::size_t mostAtOnce = 1U << 20;
// Read with the head: all but the greatest directories.
constexpr std::size_t readAhead = 1024;

Block<24> aboutHead(const FileId &id, quint64 offset)
{
    Block<24> about;
    Writer(about).bytes(id).number(offset);
    return about;
}

Block<32> aboutDirectory(const FileId &id, const Tag &head)
{
    Block<32> about;
    Writer(about).bytes(id).bytes(head);
    return about;
}

Block<28> aboutPage(const FileId &id, quint64 sequence, quint32 number)
{
    Block<28> about;
    Writer(about).bytes(id).number(sequence).number(number);
    return about;
}

Block<format::headPlainSize> plainHead(const Head &head)
{
    Block<format::headPlainSize> plain{};
    const quint32 flags = (head.isLast ? lastFlag : 0) | (head.isBase ? baseFlag : 0);
    Writer(plain)
        .number(head.sequence)
        .number(head.pages)
        .number(flags)
        .number(head.databasePages)
        .number(quint32(0))
        .number(static_cast<quint64>(head.at))
        .bytes(head.before);
    return plain;
}

Head headOf(Bytes plain)
{
    Reader reader(plain);
    Head head;
    head.sequence = reader.number<quint64>();
    head.pages = reader.number<quint32>();
    const auto flags = reader.number<quint32>();
    head.isLast = flags & lastFlag;
    head.isBase = flags & baseFlag;
    head.databasePages = reader.number<quint32>();
    reader.number<quint32>();
    head.at = static_cast<qint64>(reader.number<quint64>());
    head.before = reader.block<16>();
    return head;
}

Tag tagBehind(Bytes sealed) { return Reader(sealed.last(format::tagSize)).block<format::tagSize>(); }

Error nonsense(const File &file, const QString &what) { return {Error::Kind::Damaged, what, file.path()}; }

std::optional<FoundPart> headIn(Bytes bytes, const Cipher &cipher, const FileId &id, quint64 offset)
{
    const Bytes sealed = bytes.first(format::headSize);
    const Nonce nonce = nonceIn(sealed);
    Block<format::headPlainSize> plain;
    if (!cipher.unseal(plain, sealed.subspan(format::nonceSize), nonce, aboutHead(id, offset)))
        return std::nullopt;
    FoundPart found;
    found.head = headOf(plain);
    found.part = {offset, nonce.prefix, found.head.sequence, found.head.pages, tagBehind(sealed)};
    return found;
}

bool readDirectory(FoundPart &found, Bytes sealed, const Cipher &cipher, const FileId &id)
{
    std::vector<std::byte> plain(sealed.size() - format::tagSize);
    if (!cipher.unseal(plain, sealed, {found.part.noncePrefix, format::directoryIndex},
                       aboutDirectory(id, found.part.tag)))
        return false;
    Reader reader(plain);
    found.numbers.resize(found.head.pages);
    for (quint32 &number : found.numbers)
        number = reader.number<quint32>();
    return true;
}

/// Each page of the database once at most.
bool isDirectory(const PageNumbers &numbers, quint32 databasePages)
{
    quint32 before = 0;
    for (const quint32 number : numbers) {
        if (number <= before || number > databasePages)
            return false;
        before = number;
    }
    return true;
}

Tag sealHead(std::span<std::byte> into, const Head &head, const Part &part, const Cipher &cipher,
             const FileId &id)
{
    const Nonce nonce{part.noncePrefix};
    Writer(into).bytes(written(nonce));
    cipher.seal(into.subspan(format::nonceSize), plainHead(head), nonce, aboutHead(id, part.offset));
    return tagBehind(into);
}

void sealDirectory(std::span<std::byte> into, const Pages &pages, const Part &part, const Cipher &cipher,
                   const FileId &id)
{
    Writer writer(into);
    for (const auto &[number, page] : pages)
        writer.number(number);
    cipher.seal(into, into.first(into.size() - format::tagSize), {part.noncePrefix, format::directoryIndex},
                aboutDirectory(id, part.tag));
}

/// Bytes on their way to the file, in calls of some size.
class Outflow {
public:
    Outflow(File &file, quint64 at) : m_file(file), m_at(at) {}

    /// Where the next one would lie.
    quint64 at() const { return m_at + m_bytes.size(); }
    /// To be filled: the next ones, zeros so far.
    std::span<std::byte> room(std::size_t size)
    {
        m_bytes.resize(m_bytes.size() + size);
        return std::span(m_bytes).last(size);
    }
    /// To the system, once there are so many.
    Result<Done> passOn(std::size_t many)
    {
        if (m_bytes.size() < many)
            return Done{};
        const Result<Done> done = m_file.write(m_bytes, m_at);
        m_at += m_bytes.size();
        m_bytes.clear();
        return done;
    }

private:
    File &m_file;
    quint64 m_at;
    std::vector<std::byte> m_bytes;
};

} // namespace

Result<std::optional<FoundPart>> findPart(const File &file, const Cipher &cipher, const FileId &id,
                                          quint64 offset, quint64 fileSize)
{
    const std::optional<FoundPart> none;
    if (offset + format::partSize(0) > fileSize)
        return none;
    std::vector<std::byte> bytes(std::min<quint64>(readAhead, fileSize - offset));
    if (const auto done = file.read(bytes, offset); !done)
        return done.error();
    std::optional<FoundPart> found = headIn(bytes, cipher, id, offset);
    if (!found)
        return none;
    if (found->head.pages > format::mostPagesInPart)
        return nonsense(file, u"a part of too many pages"_s);
    if (found->part.end() > fileSize)
        return none;

    const std::size_t read = bytes.size();
    const std::size_t needed = format::headSize + format::directorySize(found->head.pages);
    if (needed > read) {
        bytes.resize(needed);
        if (const auto done = file.read(std::span(bytes).subspan(read), offset + read); !done)
            return done.error();
    }
    if (!readDirectory(*found, Bytes(bytes).first(needed).subspan(format::headSize), cipher, id))
        return none;
    if (!isDirectory(found->numbers, found->head.databasePages))
        return nonsense(file, u"a directory that is none"_s);
    return found;
}

Result<bool> isThere(const File &file, const Part &part)
{
    Tag tag;
    if (const auto done = file.read(tag, part.offset + format::headSize - tag.size()); !done)
        return done.error();
    return tag == part.tag;
}

Result<Done> readPage(const File &file, const Cipher &cipher, const FileId &id, const Part &part,
                      quint32 index, quint32 number, Page &page)
{
    Block<format::sealedPageSize> sealed;
    if (const auto done = file.read(sealed, part.offset + format::pageAt(part.pages, index)); !done)
        return done;
    if (!cipher.unseal(page, sealed, {part.noncePrefix, format::firstPageIndex + index},
                       aboutPage(id, part.sequence, number)))
        return nonsense(file,
                        u"page %1 of commit %2 is not what was written"_s.arg(number).arg(part.sequence));
    return Done{};
}

Result<Part> writePart(File &file, const Cipher &cipher, const FileId &id, quint64 offset, const Head &head,
                       const Pages &pages)
{
    Part part{offset, randomBlock<16>(), head.sequence, head.pages, {}};
    Outflow out(file, offset);
    part.tag = sealHead(out.room(format::headSize), head, part, cipher, id);
    sealDirectory(out.room(format::directorySize(head.pages)), pages, part, cipher, id);
    quint64 index = format::firstPageIndex;
    for (const auto &[number, page] : pages) {
        cipher.seal(out.room(format::sealedPageSize), page, {part.noncePrefix, index++},
                    aboutPage(id, head.sequence, number));
        if (const auto done = out.passOn(mostAtOnce); !done)
            return done.error();
    }
    out.room(part.end() - out.at());
    if (const auto done = out.passOn(0); !done)
        return done.error();
    return part;
}

} // namespace malar::sealed
