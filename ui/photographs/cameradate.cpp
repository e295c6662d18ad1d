#include "ui/photographs/cameradate.h"

#include <libexif/exif-data.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

std::optional<QDate> dateIn(const ExifData &exif, ExifIfd part, ExifTag tag)
{
    const ExifEntry *entry = exif_content_get_entry(exif.ifd[part], tag);
    if (!entry || !entry->data || entry->size < 10)
        return std::nullopt;
    const QByteArray said(reinterpret_cast<const char *>(entry->data), 10);
    const QDate date = QDate::fromString(QString::fromLatin1(said), u"yyyy:MM:dd"_s);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDate> cameraDate(const QByteArray &jpeg)
{
    const std::unique_ptr<ExifData, decltype(&exif_data_unref)> exif(
        exif_data_new_from_data(reinterpret_cast<const unsigned char *>(jpeg.constData()),
                                static_cast<unsigned>(jpeg.size())),
        &exif_data_unref);
    if (!exif)
        return std::nullopt;
    const std::optional<QDate> taken = dateIn(*exif, EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL);
    return taken ? taken : dateIn(*exif, EXIF_IFD_0, EXIF_TAG_DATE_TIME);
}

} // namespace malar
