#include "core/exchange/tabletext.h"

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace malar::exchange {
namespace {

using Reason = Refusal::Reason;

/// What CP1252 has where Latin-1 has control signs; 0 where it has nothing.
constexpr std::array<char16_t, 32> windowsSigns{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::size_t rowAt(QByteArrayView bytes, qsizetype place)
{
    return 1 + static_cast<std::size_t>(std::count(bytes.begin(), bytes.begin() + place, '\n'));
}

/// The first line that is not UTF-8.
std::size_t badLine(QByteArrayView bytes)
{
    std::size_t row = 1;
    for (qsizetype begin = 0; begin < bytes.size(); ++row) {
        const qsizetype found = bytes.indexOf('\n', begin);
        const qsizetype end = found < 0 ? bytes.size() : found + 1;
        if (!bytes.sliced(begin, end - begin).isValidUtf8())
            return row;
        begin = end;
    }
    return row;
}

constexpr unsigned char code(char byte) { return static_cast<unsigned char>(byte); }

/// Whether some letter of it can only be UTF-8: a text of CP1252 has none, a damaged one of UTF-8 has.
bool hasUtf8Letter(QByteArrayView bytes)
{
    const auto isFollowed = [](char first, char second) {
        return code(first) >= 0xC2 && code(first) <= 0xF4 && code(second) >= 0x80 && code(second) < 0xC0;
    };
    return std::adjacent_find(bytes.begin(), bytes.end(), isFollowed) != bytes.end();
}

/// A file that was cut within its last letter is damaged, not in another encoding.
bool isCutWithinALetter(QByteArrayView bytes)
{
    const auto isContinued = [](char c) { return code(c) >= 0x80 && code(c) < 0xC0; };
    qsizetype end = bytes.size();
    while (end > 0 && bytes.size() - end < 3 && isContinued(bytes[end - 1]))
        --end;
    return end > 0 && code(bytes[end - 1]) >= 0xC2 && bytes.first(end - 1).isValidUtf8();
}

std::optional<Encoding> ofMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return Encoding::Utf16Be;
    return std::nullopt;
}

/// By its mark, or by the null that each Latin letter has in UTF-16.
Encoding encodingOf(QByteArrayView bytes)
{
    if (const auto marked = ofMark(bytes))
        return *marked;
    if (bytes.size() >= 4 && bytes.size() % 2 == 0) {
        if (bytes[0] && !bytes[1] && !bytes[3])
            return Encoding::Utf16Le;
        if (!bytes[0] && bytes[1] && !bytes[2])
            return Encoding::Utf16Be;
    }
    const bool isUtf8 =
        bytes.isValidUtf8() || bytes.contains('\0') || hasUtf8Letter(bytes) || isCutWithinALetter(bytes);
    return isUtf8 ? Encoding::Utf8 : Encoding::Cp1252;
}

std::optional<Refusal> fromWindows(QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const unsigned char byte = code(bytes[i]);
        const char16_t sign = byte >= 0x80 && byte < 0xA0 ? windowsSigns[byte - 0x80] : char16_t(byte);
        if (!sign && byte)
            return Refusal{Reason::NotUtf8, rowAt(bytes, i), {}};
        text.append(QChar(sign));
    }
    bytes = text.toUtf8();
    return std::nullopt;
}

std::optional<Refusal> fromUtf16(QByteArray &bytes, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return Refusal{Reason::NotUtf8, 0, {}};
    bytes = text.toUtf8();
    return std::nullopt;
}

std::optional<Refusal> toUtf8(QByteArray &bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Cp1252:
        return fromWindows(bytes);
    case Encoding::Utf16Le:
        return fromUtf16(bytes, QStringDecoder::Utf16LE);
    case Encoding::Utf16Be:
        return fromUtf16(bytes, QStringDecoder::Utf16BE);
    case Encoding::Utf8:
        break;
    }
    if (!bytes.isValidUtf8())
        return Refusal{Reason::NotUtf8, badLine(bytes), {}};
    return std::nullopt;
}

} // namespace

std::optional<Refusal> decode(QByteArray &bytes, std::optional<Encoding> wanted, TableShape &shape)
{
    shape.encoding = wanted ? *wanted : encodingOf(bytes);
    shape.isGuessed = !wanted && shape.encoding == Encoding::Cp1252;
    if (const auto refusal = toUtf8(bytes, shape.encoding))
        return refusal;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (const qsizetype found = bytes.indexOf('\0'); found >= 0)
        return Refusal{Reason::NullByte, rowAt(bytes, found), {}};
    return std::nullopt;
}

} // namespace malar::exchange
