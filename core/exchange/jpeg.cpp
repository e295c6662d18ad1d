#include "core/exchange/jpeg.h"

namespace malar::exchange {
namespace {

// Markers of ITU-T T.81, table B.1.
enum Marker : int {
    FirstRestart = 0xD0,
    LastRestart = 0xD7,
    StartOfImage = 0xD8,
    EndOfImage = 0xD9,
    StartOfScan = 0xDA,
    Baseline = 0xC0,
    Progressive = 0xC2,
    HuffmanTable = 0xC4,
    QuantisationTable = 0xDB,
    RestartInterval = 0xDD,
    Jfif = 0xE0
};

int byteAt(const QByteArray &bytes, qsizetype at) { return static_cast<unsigned char>(bytes[at]); }
int wordAt(const QByteArray &bytes, qsizetype at) { return byteAt(bytes, at) * 256 + byteAt(bytes, at + 1); }

bool isOurs(int marker)
{
    switch (marker) {
    case Baseline:
    case Progressive:
    case HuffmanTable:
    case QuantisationTable:
    case RestartInterval:
    case Jfif:
        return true;
    default:
        return false;
    }
}

/// JFIF 1.02: its name, version and density, and a preview of 0 × 0. Anything else in its place may hold text
/// or another picture.
bool isBareJfif(const QByteArray &segment)
{
    return segment.size() == 14 && segment.startsWith(QByteArrayView("JFIF\0", 5)) && segment[12] == 0 &&
           segment[13] == 0;
}

/// The marker that ends the scan's data, which are stuffed: neither FF 00 nor a restart.
qsizetype endOfScan(const QByteArray &bytes, qsizetype at)
{
    for (; at + 1 < bytes.size(); ++at) {
        const int next = byteAt(bytes, at + 1);
        const bool isData = next == 0 || (next >= FirstRestart && next <= LastRestart);
        if (byteAt(bytes, at) == 0xFF && !isData)
            return at;
    }
    return bytes.size();
}

} // namespace

std::optional<QSize> jpegSize(const QByteArray &bytes)
{
    std::optional<QSize> size;
    bool scanned = false;
    if (bytes.size() < 4 || byteAt(bytes, 0) != 0xFF || byteAt(bytes, 1) != StartOfImage)
        return std::nullopt;
    for (qsizetype at = 2; at + 2 <= bytes.size();) {
        const int marker = byteAt(bytes, at + 1);
        if (marker == EndOfImage) // and nothing after it
            return byteAt(bytes, at) == 0xFF && at + 2 == bytes.size() && scanned ? size : std::nullopt;
        if (at + 4 > bytes.size())
            return std::nullopt;
        const int length = wordAt(bytes, at + 2);
        if (byteAt(bytes, at) != 0xFF || length < 2 || at + 2 + length > bytes.size())
            return std::nullopt;
        if (marker == StartOfScan) {
            scanned = true;
            at = endOfScan(bytes, at + 2 + length);
            continue;
        }
        if (!isOurs(marker))
            return std::nullopt;
        const QByteArray segment = bytes.mid(at + 4, length - 2);
        if (marker == Jfif && !isBareJfif(segment))
            return std::nullopt;
        if ((marker == Baseline || marker == Progressive) && segment.size() >= 5)
            size = QSize(wordAt(segment, 3), wordAt(segment, 1));
        at += 2 + length;
    }
    return std::nullopt;
}

} // namespace malar::exchange
