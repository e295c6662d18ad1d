#include "core/store/sealed/header.h"

#include "core/store/sealed/bytes.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::sealed {
namespace {

constexpr quint16 deliveryFlag = 1;
constexpr std::size_t versionAt = format::magic.size();

bool isOurs(const HeaderBytes &header)
{
    return std::ranges::equal(Bytes(header).first(format::magic.size()),
                              std::as_bytes(std::span(format::magic)));
}

/// The parts of a header that its digests are of: all but the marks and the digests.
Bytes beforeMarks(const HeaderBytes &header) { return Bytes(header).first(format::fixedSize); }
Bytes behindMarks(const HeaderBytes &header)
{
    return Bytes(header).subspan(format::slotsAt, format::digestAt - format::slotsAt);
}

bool hasDigest(const HeaderBytes &header, std::size_t at, const Digest &digest)
{
    return std::ranges::equal(Bytes(header).subspan(at, digest.size()), digest);
}

void putAt(HeaderBytes &header, std::size_t at, Bytes bytes)
{
    Writer(std::span(header).subspan(at)).bytes(bytes);
}

void putFixed(HeaderBytes &bytes, const Header &header)
{
    std::ranges::fill(std::span(bytes).first(format::fixedSize), std::byte(0));
    Writer(bytes)
        .bytes(std::as_bytes(std::span(format::magic)))
        .number(format::majorVersion)
        .number(header.minorVersion)
        .number(header.isDelivery ? deliveryFlag : quint16(0))
        .number(quint32(pageSize))
        .bytes(header.id)
        .bytes(header.salt)
        .number(header.argon2.passes)
        .number(header.argon2.mebibytes)
        .number(header.argon2Before.passes)
        .number(header.argon2Before.mebibytes);
}

Header parsed(const HeaderBytes &bytes)
{
    Header header;
    Reader fixed(Bytes(bytes).subspan(versionAt + sizeof format::majorVersion));
    header.minorVersion = fixed.number<quint16>();
    header.isDelivery = fixed.number<quint16>() & deliveryFlag;
    fixed.number<quint32>(); // of a page
    header.id = fixed.block<16>();
    header.salt = fixed.block<16>();
    for (Header::Argon2 *argon2 : {&header.argon2, &header.argon2Before}) {
        argon2->passes = fixed.number<quint32>();
        argon2->mebibytes = fixed.number<quint32>();
    }
    Reader slotBytes(Bytes(bytes).subspan(format::slotsAt));
    for (auto &slot : header.keySlots)
        slot = slotBytes.block<format::slotSize>();
    return header;
}

Error damaged(const QString &path, const QString &what) { return {Error::Kind::Damaged, what, path}; }

} // namespace

Header Header::fresh()
{
    Header header;
    header.id = randomBlock<16>();
    header.salt = randomBlock<16>();
    for (auto &slot : header.keySlots)
        fillWithRandom(slot);
    return header;
}

Header Header::renewed() const
{
    Header header = *this;
    header.minorVersion = format::minorVersion;
    header.id = randomBlock<16>();
    return header;
}

HeaderBytes written(const Header &header, const Cipher &cipher)
{
    auto bytes = randomBlock<format::headerSize>();
    putFixed(bytes, header);
    for (std::size_t i = 0; i < format::slotCount; ++i)
        putAt(bytes, format::slotsAt + i * format::slotSize, header.keySlots[i]);
    putAt(bytes, format::digestAt, digest(beforeMarks(bytes), behindMarks(bytes)));
    putAt(bytes, format::keyedDigestAt, cipher.keyedDigest(beforeMarks(bytes), behindMarks(bytes)));
    for (std::size_t i = 0; i < format::markCount; ++i)
        putAt(bytes, format::marksAt + i * format::markSize, markOf(0, header.id, cipher).bytes);
    return bytes;
}

Result<HeaderBytes> readHeader(const File &file)
{
    const Result<quint64> size = file.size();
    if (!size)
        return size.error();
    HeaderBytes bytes{};
    const auto there = std::min<quint64>(*size, bytes.size());
    if (const auto done = file.read(std::span(bytes).first(there), 0); !done)
        return done.error();
    if (!isOurs(bytes))
        return Error{Error::Kind::Foreign, {}, file.path()};
    if (there < bytes.size())
        return damaged(file.path(), u"it ends within its header"_s);
    return bytes;
}

Result<Header> headerIn(const HeaderBytes &bytes, const QString &path)
{
    if (!isOurs(bytes))
        return Error{Error::Kind::Foreign, {}, path};
    if (std::to_integer<quint8>(bytes[versionAt]) > format::majorVersion)
        return Error{Error::Kind::NewerSchema, u"a newer format"_s, path};
    if (!hasDigest(bytes, format::digestAt, digest(beforeMarks(bytes), behindMarks(bytes))))
        return damaged(path, u"the header's digest is another"_s);
    constexpr std::size_t pageSizeAt = 12;
    if (Reader(Bytes(bytes).subspan(pageSizeAt)).number<quint32>() != pageSize)
        return damaged(path, u"its pages are of another size"_s);
    return parsed(bytes);
}

Result<Done> provedHeader(const HeaderBytes &bytes, const Cipher &cipher, const QString &path)
{
    if (!hasDigest(bytes, format::keyedDigestAt, cipher.keyedDigest(beforeMarks(bytes), behindMarks(bytes))))
        return damaged(path, u"the header is not of this key"_s);
    return Done{};
}

Mark markOf(quint64 sequence, const FileId &id, const Cipher &cipher)
{
    Mark mark{randomBlock<format::markSize>(),
              format::marksAt + sequence % format::markCount * format::markSize};
    Block<24> plain{};
    Writer(plain).number(sequence);
    cipher.seal(std::span(mark.bytes).subspan(format::nonceSize), plain, nonceIn(mark.bytes), id);
    return mark;
}

std::optional<quint64> lastMarked(const HeaderBytes &header, const FileId &id, const Cipher &cipher)
{
    std::optional<quint64> last;
    for (std::size_t i = 0; i < format::markCount; ++i) {
        const Bytes mark = Bytes(header).subspan(format::marksAt + i * format::markSize, format::markSize);
        Block<24> plain;
        if (cipher.unseal(plain, mark.subspan(format::nonceSize), nonceIn(mark), id))
            last = std::max(last.value_or(0), Reader(plain).number<quint64>());
    }
    return last;
}

} // namespace malar::sealed
