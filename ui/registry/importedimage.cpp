#include "core/exchange/jpeg.h"
#include "ui/photographs/imagefile.h"
#include "ui/registry/exchange.h"

#include <QFile>
#include <QImage>

using namespace Qt::Literals::StringLiterals;

namespace malar {

bool isJpeg(const QByteArray &bytes) { return exchange::jpegSize(bytes) && !shownImage(bytes).isNull(); }

Result<PhotographImage> importedImage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, file.errorString(), path};
    PhotographImage image{file.read(largestPhotograph + 1), {}};
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::DiskFault, file.errorString(), path};
    if (image.full.size() <= largestPhotograph && exchange::jpegSize(image.full))
        image.thumbnail = thumbnailOf(image.full);
    if (image.thumbnail.isEmpty())
        return Error{Error::Kind::Invalid, u"no image"_s, path};
    return image;
}

} // namespace malar
