#include "ui/photographs/imagefile.h"

#include "ui/photographs/cameradate.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// The formats that are decoded at all: no vectors, no scripts, no animation.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg"_qba;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png"_qba;
    return {};
}

/// Whether a JPEG goes on to its end: the decoder fills the rest of a cut one with grey and calls it an
/// image. Walks from marker to marker, as an embedded preview has an end of its own.
bool isWhole(const QByteArray &jpeg)
{
    const auto byte = [&jpeg](qsizetype at) { return static_cast<unsigned char>(jpeg[at]); };
    qsizetype at = 2;
    bool scanning = false;
    while (at + 1 < jpeg.size()) {
        if (byte(at) != 0xff) {
            at = jpeg.indexOf('\xff', at);
            if (at < 0)
                return false;
            continue;
        }
        const unsigned char marker = byte(at + 1);
        if (marker == 0xff) { // padding
            ++at;
        } else if (marker == 0 || marker == 1 || (marker >= 0xd0 && marker <= 0xd7)) { // without a length
            at += 2;
        } else if (marker == 0xd9) {
            return scanning;
        } else {
            if (at + 3 >= jpeg.size())
                return false;
            scanning = scanning || marker == 0xda;
            at += 2 + (byte(at + 2) << 8 | byte(at + 3));
        }
    }
    return false;
}

QSize fitted(QSize size, int side)
{
    return std::max(size.width(), size.height()) <= side
               ? size
               : size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1});
}

/// Nothing but the pixels, in the colours of a screen: no texts, no profile, no transparency. A writer would
/// pass the texts of a PNG on as comments of the JPEG.
QImage pixelsOf(const QImage &decoded)
{
    QImage coloured =
        decoded.convertToFormat(decoded.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    if (coloured.colorSpace().isValid())
        coloured.convertToColorSpace(QColorSpace::SRgb);
    QImage plain(coloured.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter(&plain).drawImage(plain.rect(), coloured);
    return plain;
}

/// As good as it can be in so many bytes.
QByteArray jpegOf(const QImage &image, qsizetype most)
{
    QByteArray bytes;
    for (int quality = 90; quality > 0; quality -= 15) {
        bytes.clear();
        QBuffer buffer(&bytes);
        QImageWriter writer(&buffer, "jpeg");
        writer.setQuality(quality);
        if (!writer.write(image))
            return {};
        if (bytes.size() <= most)
            return bytes;
    }
    return {};
}

QByteArray smallJpegOf(const QImage &image)
{
    const QSize size = fitted(image.size(), thumbnailSide);
    return jpegOf(image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), largestPhotograph);
}

QImage decode(const QByteArray &bytes, const QByteArray &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    reader.setQuality(100); // smooth where it scales
    const QSize scaled = fitted(reader.size(), longestSide);
    if (scaled != reader.size())
        reader.setScaledSize(scaled); // a JPEG is never in memory at its whole size
    return reader.read();
}

/// What the image says of its size, without decoding it. Invalid where it says nothing.
QSize statedSize(const QByteArray &bytes, const QByteArray &format)
{
    // Eight bytes a pixel at most; for all images that the program reads, of which these are the largest.
    QImageReader::setAllocationLimit(static_cast<int>(mostPixels * 8 >> 20) + 1);
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    return reader.size();
}

bool isTooLarge(QSize size) { return qint64{size.width()} * size.height() > mostPixels; }

} // namespace

Result<TakenImage, ImageProblem> takeIn(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return ImageProblem::Empty;
    if (bytes.size() > largestImageFile)
        return ImageProblem::FileTooLarge;
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return ImageProblem::NotAPhotograph;
    const QSize stated = statedSize(bytes, format);
    if (stated.isEmpty())
        return ImageProblem::Damaged;
    if (isTooLarge(stated))
        return ImageProblem::TooManyPixels;
    if (format == "jpeg" && !isWhole(bytes))
        return ImageProblem::Damaged;
    const QImage decoded = decode(bytes, format);
    if (decoded.isNull())
        return ImageProblem::Damaged;

    const QImage pixels = pixelsOf(decoded);
    TakenImage taken{{jpegOf(pixels, largestPhotograph), smallJpegOf(pixels)},
                     pixels.width(),
                     pixels.height(),
                     stated,
                     format == "jpeg" ? cameraDate(bytes) : std::nullopt};
    if (taken.image.full.isEmpty() || taken.image.thumbnail.isEmpty())
        return ImageProblem::Damaged;
    return taken;
}

Result<TakenImage, ImageProblem> takeInFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile()) // a pipe would be waited for
        return ImageProblem::CannotBeRead;
    if (info.size() > largestImageFile)
        return ImageProblem::FileTooLarge;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ImageProblem::CannotBeRead;
    return takeIn(file.read(largestImageFile + 1));
}

QByteArray thumbnailOf(const QByteArray &jpeg)
{
    const QImage image = shownImage(jpeg);
    return image.isNull() ? QByteArray() : smallJpegOf(pixelsOf(image));
}

QImage shownImage(const QByteArray &jpeg)
{
    if (formatOf(jpeg) != "jpeg")
        return {};
    const QSize stated = statedSize(jpeg, "jpeg"_qba);
    return stated.isEmpty() || isTooLarge(stated) ? QImage() : decode(jpeg, "jpeg"_qba);
}

} // namespace malar
