#include "ui/registry/exchange.h"

#include "core/exchange/jpeg.h"

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

} // namespace

bool isJpeg(const QByteArray &bytes) { return !picture(bytes).isNull(); }

Result<PhotographImage> importedImage(const QString &path)
{
    constexpr int thumbnailSide = 320; // pixels
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, file.errorString(), path};
    PhotographImage image{file.read(largestPhotograph + 1), {}};
    const QImage full = picture(image.full);
    QBuffer out(&image.thumbnail);
    if (full.isNull() ||
        !full.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
             .save(&out, "jpeg", 85))
        return Error{Error::Kind::Invalid, u"no image"_s, path};
    return image;
}

} // namespace malar
