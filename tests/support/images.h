#pragma once

#include <QByteArray>
#include <QDate>
#include <QImage>

class QDir;

/// Images to test with, as bytes of a file.
namespace malar::test {

/// Skin with a patch of erythema, drawn; every place a little different, as noise is in a photograph. The
/// redder, the closer `redness` is to 1.
QImage skin(QSize, double redness, unsigned seed = 1);
QByteArray encoded(const QImage &, const char *format, int quality = 90);

/// A JPEG of a camera: turned by a quarter, with the maker, the place on earth, a comment, and where it is
/// given the day on which it was taken.
QByteArray cameraJpeg(const QImage &, QDate taken = {});
/// The bytes that a camera's JPEG must not leave behind.
inline constexpr const char *cameraWords[] = {"Exif", "SecretCam", "GPSPLACE", "HUMV-003 Jane Doe"};

/// A PNG that says so many pixels a side and holds none.
QByteArray hugePng(int side);

/// Writes the bytes to a file of that name and gives its path.
QString written(const QDir &, const QString &name, const QByteArray &);

} // namespace malar::test
