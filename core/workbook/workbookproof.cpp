#include "core/workbook/workbookproof.h"

#include <QXmlStreamReader>
#include <QtEndian>

#include <cmath>
#include <optional>

#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using Parts = std::map<QString, QByteArray>; // by name, unpacked

/// Numbers in a ZIP file (APPNOTE 6.3, 4.3): little-endian.
template <class T> std::optional<T> numberAt(const QByteArray &bytes, qint64 at)
{
    if (at < 0 || at + qint64(sizeof(T)) > bytes.size())
        return std::nullopt;
    return qFromLittleEndian<T>(bytes.constData() + at);
}

std::optional<QByteArray> inflated(const QByteArray &packed, quint32 size)
{
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) // without a header of its own
        return std::nullopt;
    QByteArray in = packed;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = size;
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    return whole ? std::optional(bytes) : std::nullopt;
}

/// One entry of the central directory; moves `at` behind it.
bool takePart(const QByteArray &book, qint64 &at, Parts &parts)
{
    const auto signature = numberAt<quint32>(book, at);
    const auto method = numberAt<quint16>(book, at + 10);
    const auto sum = numberAt<quint32>(book, at + 16);
    const auto packedSize = numberAt<quint32>(book, at + 20);
    const auto size = numberAt<quint32>(book, at + 24);
    const auto nameSize = numberAt<quint16>(book, at + 28);
    const auto extraSize = numberAt<quint16>(book, at + 30);
    const auto commentSize = numberAt<quint16>(book, at + 32);
    const auto local = numberAt<quint32>(book, at + 42);
    if (!local || signature != 0x02014b50U || (method != 0 && method != 8))
        return false;
    const auto localName = numberAt<quint16>(book, qint64(*local) + 26);
    const auto localExtra = numberAt<quint16>(book, qint64(*local) + 28);
    constexpr quint32 largest = 1U << 30;
    if (!localName || !localExtra || *size > largest)
        return false;
    const QByteArray packed = book.mid(qint64(*local) + 30 + *localName + *localExtra, *packedSize);
    const auto bytes = method == 8 ? inflated(packed, *size) : packed;
    if (!bytes || bytes->size() != qint64(*size) ||
        crc32(0, reinterpret_cast<const Bytef *>(bytes->constData()), *size) != *sum)
        return false;
    parts[QString::fromUtf8(book.mid(at + 46, *nameSize))] = *bytes;
    at += 46 + *nameSize + *extraSize + *commentSize;
    return true;
}

std::optional<Parts> unpacked(const QByteArray &book)
{
    const qsizetype end = book.lastIndexOf("PK\x05\x06");
    const auto count = numberAt<quint16>(book, end + 10);
    const auto start = numberAt<quint32>(book, end + 16);
    if (end < 0 || !count || !start)
        return std::nullopt;
    Parts parts;
    qint64 at = *start;
    for (int i = 0; i < *count; ++i)
        if (!takePart(book, at, parts))
            return std::nullopt;
    return parts;
}

bool isWellFormed(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

/// None where their number is not the one that is told.
std::optional<QStringList> sharedTexts(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    QStringList texts;
    qsizetype told = -1;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"sst")
            told = xml.attributes().value(u"uniqueCount"_s).toLongLong();
        else if (xml.name() == u"si")
            texts << QString();
        else if (xml.name() == u"t" && !texts.isEmpty())
            texts.back() += xml.readElementText();
    }
    return told == texts.size() ? std::optional(texts) : std::nullopt;
}

/// "AB12" as row 11, column 27.
std::pair<unsigned, unsigned> placeOf(QStringView reference)
{
    unsigned row = 0;
    unsigned column = 0;
    for (const QChar sign : reference)
        sign.isDigit() ? row = row * 10 + unsigned(sign.digitValue())
                       : column = column * 26 + unsigned(sign.unicode() - u'A') + 1;
    return {row - 1, column - 1};
}

std::optional<WrittenSheet> cellsOf(const QByteArray &part, const QStringList &texts)
{
    QXmlStreamReader xml(part);
    WrittenSheet cells;
    std::pair<unsigned, unsigned> place;
    bool isText = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"c") {
            place = placeOf(xml.attributes().value(u"r"_s));
            isText = xml.attributes().value(u"t"_s) == u"s";
        } else if (xml.name() == u"v") {
            bool read = false;
            const QString value = xml.readElementText();
            const qsizetype index = isText ? value.toLongLong(&read) : 0;
            if (isText && (!read || index < 0 || index >= texts.size()))
                return std::nullopt;
            if (isText)
                cells[place] = texts[index];
            else if (const double number = value.toDouble(&read); read)
                cells[place] = number;
            else
                return std::nullopt;
        }
    }
    return cells;
}

bool isSame(const std::variant<double, QString> &one, const std::variant<double, QString> &other)
{
    if (one.index() != other.index())
        return false;
    if (const auto *text = std::get_if<QString>(&one))
        return *text == std::get<QString>(other);
    constexpr double digits = 1e-15; // the library writes sixteen digits
    const double a = std::get<double>(one);
    const double b = std::get<double>(other);
    return std::abs(a - b) <= digits * std::max(std::abs(a), std::abs(b));
}

} // namespace

bool holds(const QByteArray &book, const std::vector<WrittenSheet> &sheets)
{
    const std::optional<Parts> parts = unpacked(book);
    if (!parts)
        return false;
    for (const auto &[name, part] : *parts)
        if (!isWellFormed(part))
            return false;
    const auto part = [&parts](const QString &name) {
        const auto found = parts->find(name);
        return found == parts->end() ? QByteArray() : found->second;
    };
    const auto texts = sharedTexts(part(u"xl/sharedStrings.xml"_s));
    if (!texts)
        return false;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const auto cells = cellsOf(part(u"xl/worksheets/sheet%1.xml"_s.arg(i + 1)), *texts);
        if (!cells || !std::ranges::equal(*cells, sheets[i], [](const auto &a, const auto &b) {
                return a.first == b.first && isSame(a.second, b.second);
            }))
            return false;
    }
    return true;
}

} // namespace malar
