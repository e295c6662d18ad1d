#include "ui/registry/exchange.h"

#include "core/exchange/jpeg.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

using namespace Qt::Literals::StringLiterals;

namespace malar {

Result<PhotographImage> importedImage(const QString &path)
{
    constexpr int thumbnailSide = 320; // pixels
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, file.errorString(), path};
    PhotographImage image{file.read(largestPhotograph + 1), {}};
    QBuffer bytes(&image.full);
    QImageReader reader(&bytes, "jpeg");
    const QImage picture = exchange::jpegSize(image.full) ? reader.read() : QImage();
    QBuffer out(&image.thumbnail);
    if (picture.isNull() ||
        !picture.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
             .save(&out, "jpeg", 85))
        return Error{Error::Kind::Invalid, u"no image"_s, path};
    return image;
}

} // namespace malar
