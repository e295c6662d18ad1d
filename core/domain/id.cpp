#include "core/domain/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace malar {

QString makeUuid()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));

    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    const auto high = static_cast<uint>(now >> 16);
    const auto low = static_cast<ushort>(now & 0xFFFF);
    const auto version = static_cast<ushort>(0x7000 | (bits[0] & 0x0FFF));
    const auto byte = [&bits](std::size_t word, unsigned shift) {
        return static_cast<uchar>((bits[word] >> shift) & 0xFF);
    };
    const auto variant = static_cast<uchar>(0x80 | (byte(1, 0) & 0x3F));

    const QUuid id(high, low, version, variant, byte(1, 8), byte(2, 0), byte(2, 8), byte(2, 16), byte(2, 24),
                   byte(3, 0), byte(3, 8));
    return id.toString(QUuid::WithoutBraces);
}

} // namespace malar
