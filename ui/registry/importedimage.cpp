#include "ui/registry/exchange.h"

#include "core/exchange/jpeg.h"
#include "ui/photographs/imagefile.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

using namespace Qt::Literals::StringLiterals;

namespace malar {

namespace {

QImage picture(QByteArray jpeg)
{
    if (!exchange::jpegSize(jpeg)) // before anything is decoded
        return {};
    QBuffer bytes(&jpeg);
    return QImageReader(&bytes, "jpeg").read();
}

/// Whether it carries anything but pixels, such as EXIF with a place, before the scan begins. Segments as in
/// ITU-T T.81, annex B; our own images have none of these.
bool saysMore(const QByteArray &jpeg)
{
    const auto at = [&jpeg](qsizetype i) { return static_cast<unsigned char>(jpeg[i]); };
    for (qsizetype i = 2; i + 3 < jpeg.size() && at(i) == 0xFF && at(i + 1) != 0xDA;) {
        const int marker = at(i + 1);
        if ((marker >= 0xE1 && marker <= 0xEF) || marker == 0xFE)
            return true;
        i += 2 + (at(i + 2) << 8) + at(i + 3);
    }
    return false;
}

} // namespace

bool isJpeg(const QByteArray &bytes) { return !picture(bytes).isNull(); }

Result<PhotographImage> importedImage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, file.errorString(), path};
    PhotographImage image{file.read(largestPhotograph + 1), {}};
    if (saysMore(image.full)) {
        if (const auto taken = takeIn(image.full))
            return taken->image;
        return Error{Error::Kind::Invalid, u"no image"_s, path};
    }
    const QImage full = picture(image.full);
    QBuffer out(&image.thumbnail);
    if (full.isNull() ||
        !full.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
             .save(&out, "jpeg", 85))
        return Error{Error::Kind::Invalid, u"no image"_s, path};
    return image;
}

} // namespace malar
