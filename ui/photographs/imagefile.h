#pragma once

#include "core/domain/photograph.h"
#include "core/result.h"

#include <QSize>

class QImage;

namespace malar {

/// Why a file is not taken in as a photograph.
enum class ImageProblem : std::uint8_t {
    CannotBeRead,
    Empty,
    FileTooLarge,
    NotAPhotograph, // by its content, whatever its name says
    TooManyPixels,  // as it says itself, before anything is decoded
    Damaged
};

/// A photograph as the registry keeps it: drawn anew from its pixels, upright, without anything else that
/// the file said.
struct TakenImage {
    PhotographImage image;
    int width = 0; // pixels, of image.full
    int height = 0;
    QSize inFile;               // pixels, of the file; more than are kept where it was made smaller
    std::optional<QDate> taken; // by the camera's clock
};

inline constexpr qint64 largestImageFile = 50 << 20; // bytes
inline constexpr qint64 mostPixels = 64'000'000;     // what today's telephones take, and not a bomb
inline constexpr int longestSide = 2400;             // pixels
inline constexpr int thumbnailSide = 320;

/// JPEG and PNG, told by their first bytes.
Result<TakenImage, ImageProblem> takeIn(const QByteArray &bytes);
Result<TakenImage, ImageProblem> takeInFile(const QString &path);

/// The small image of one that the registry keeps; empty where that is none.
QByteArray thumbnailOf(const QByteArray &jpeg);

/// An image of the registry, whose file may come from anywhere; null where it is none.
QImage shownImage(const QByteArray &jpeg);

} // namespace malar
