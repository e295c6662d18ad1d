#pragma once

#include <QString>

class QPaintDevice;

/// Type and measures of everything that is printed, in points.
namespace malar::paper {

inline constexpr double titleSize = 16;
inline constexpr double headingSize = 11;
inline constexpr double bodySize = 9;
inline constexpr double tableSize = 8;
inline constexpr double noteSize = 7;
inline constexpr double figureSize = 7.5;

QString family(); // Noto Sans, embedded in the file
double pixelsPerPoint(const QPaintDevice *);

} // namespace malar::paper
