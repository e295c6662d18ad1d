#pragma once

#include <QByteArray>
#include <QDate>

#include <optional>

namespace malar {

/// The day on which a camera says that it took a JPEG (EXIF 2.3, DateTimeOriginal; else DateTime), read while
/// the file is taken in: the registry keeps no EXIF. Nothing where the file does not say it. A camera's clock
/// may be wrong, so the day is proposed and never taken by itself.
std::optional<QDate> cameraDate(const QByteArray &jpeg);

} // namespace malar
