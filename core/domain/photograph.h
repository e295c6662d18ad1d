#pragma once

#include "core/domain/clasi.h"
#include "core/domain/patient.h"

namespace malar {

/// A photograph of a region of the body on a day. The image itself stays in the store until it is asked for.
struct Photograph {
    PhotographId id;
    QDate date;
    Region region = Region::None; // None: the whole body, or not stated
    std::optional<VisitId> visit; // whose form it goes with
    QString note;
    int width = 0; // pixels, of the image
    int height = 0;

    bool operator==(const Photograph &) const = default;
};

/// The image and a small one of it, each a JPEG of our own encoding: no EXIF, no GPS.
struct PhotographImage {
    QByteArray full;
    QByteArray thumbnail;
    bool operator==(const PhotographImage &) const = default;
};

inline constexpr qsizetype largestPhotograph = 8 << 20; // bytes of `full`

} // namespace malar
