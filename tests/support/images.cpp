#include "tests/support/images.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageWriter>
#include <QPainter>
#include <QtEndian>

#include <array>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace malar::test {
namespace {

QByteArray be16(int value)
{
    return {static_cast<const char *>(std::array{char(value >> 8), char(value)}.data()), 2};
}

QByteArray be32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray segment(char marker, const QByteArray &body)
{
    return QByteArray("\xff") + marker + be16(static_cast<int>(body.size()) + 2) + body;
}

/// An entry of a TIFF directory: tag, type, count, value or where it stands.
QByteArray entry(int tag, int type, quint32 count, const QByteArray &value)
{
    return be16(tag) + be16(type) + be32(count) + value;
}

/// TIFF as EXIF has it: orientation 6 (turn right), the maker's name, the day it was taken, and a directory
/// of the place.
QByteArray exif(QDate taken)
{
    const quint32 afterFirst = 8 + 2 + 4 * 12 + 4;
    const quint32 afterDay = afterFirst + 2 + 12 + 4;
    const quint32 afterPlace = afterDay + 2 + 2 * 12 + 4;
    const QByteArray maker("SecretCam\0", 10);
    const QByteArray latitude = be32(43) + be32(1) + be32(27) + be32(1) + be32(31) + be32(1);
    const QByteArray day = taken.toString(u"yyyy:MM:dd 10:11:12"_s).toLatin1() + '\0';
    QByteArray tiff = "MM" + be16(42) + be32(8);
    tiff += be16(4) + entry(0x010f, 2, 10, be32(afterPlace)) + entry(0x0112, 3, 1, be16(6) + be16(0)) +
            entry(0x8769, 4, 1, be32(afterFirst)) + entry(0x8825, 4, 1, be32(afterDay)) + be32(0);
    tiff +=
        be16(1) + entry(0x9003, 2, static_cast<quint32>(day.size()), be32(afterPlace + 10 + 24)) + be32(0);
    tiff += be16(2) + entry(0x0001, 2, 2, QByteArray("N\0\0\0", 4)) +
            entry(0x0002, 5, 3, be32(afterPlace + 10)) + be32(0);
    return QByteArray("Exif\0\0", 6) + tiff + maker + latitude + day + "GPSPLACE";
}

} // namespace

QImage skin(QSize size, double redness, unsigned seed)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient light(0, 0, size.width(), size.height());
    light.setColorAt(0, QColor(236, 198, 172));
    light.setColorAt(1, QColor(205, 158, 130));
    painter.fillRect(image.rect(), light);
    std::mt19937 random(seed);
    const auto draw = [&random](int most) {
        return static_cast<int>(random() % static_cast<unsigned>(std::max(most, 1)));
    };
    for (int i = 0; i < 9; ++i) {
        const QPointF middle(size.width() * (0.2 + 0.06 * draw(10)), size.height() * (0.2 + 0.06 * draw(10)));
        const double radius = size.width() * (0.08 + 0.02 * draw(5));
        QRadialGradient patch(middle, radius);
        patch.setColorAt(0, QColor(176, 40, 52, static_cast<int>(190 * redness)));
        patch.setColorAt(1, QColor(196, 60, 60, 0));
        painter.setBrush(patch);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(middle, radius, radius * 0.8);
    }
    painter.end();
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const int grain = draw(13) - 6;
            const auto shade = [grain](int channel) { return std::clamp(channel + grain, 0, 255); };
            line[x] = qRgb(shade(qRed(line[x])), shade(qGreen(line[x])), shade(qBlue(line[x])));
        }
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    if (!writer.write(image))
        qFatal("no image to test with");
    return bytes;
}

QByteArray cameraJpeg(const QImage &image, QDate taken)
{
    const QByteArray plain = encoded(image, "jpeg");
    return plain.left(2) + segment('\xe1', exif(taken)) + segment('\xfe', "HUMV-003 Jane Doe") + plain.mid(2);
}

QByteArray hugePng(int side)
{
    QByteArray bytes = encoded(QImage(1, 1, QImage::Format_RGB32), "png");
    const QByteArray header =
        "IHDR" + be32(static_cast<quint32>(side)) + be32(static_cast<quint32>(side)) + bytes.mid(24, 5);
    quint32 crc = 0xffffffffU; // PNG specification, annex D
    for (const char byte : header) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1U ? 0xedb88320U ^ (crc >> 1) : crc >> 1;
    }
    return bytes.left(12) + header + be32(~crc) + bytes.mid(33);
}

QString written(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file to test with");
    return file.fileName();
}

} // namespace malar::test
