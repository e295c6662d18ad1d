#pragma once

#include <QColor>
#include <QStringList>

class QPaintDevice;

/// Type and measures of everything that is printed, in points.
namespace malar::paper {

inline constexpr double titleSize = 16;
inline constexpr double headingSize = 11;
inline constexpr double bodySize = 9;
inline constexpr double tableSize = 8;
inline constexpr double noteSize = 7;
inline constexpr double figureSize = 7.5;
inline constexpr double leading = 1.36; // from line to line, against the size: a substitute font's too

inline constexpr QColor ink(0x1A, 0x1A, 0x1A);
inline constexpr QColor faint(0x55, 0x55, 0x55);

QString family();       // Noto Sans, embedded in the file
QStringList families(); // and the one that has its arrows: the same on every machine
double pixelsPerPoint(const QPaintDevice *);

inline constexpr int dotsPerInch = 1200; // of a PDF

} // namespace malar::paper
