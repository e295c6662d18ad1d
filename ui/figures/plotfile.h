#pragma once

#include "core/analysis/plot.h"
#include "core/result.h"

#include <QSizeF>
#include <QString>

namespace malar {

enum class FigureFormat : std::uint8_t { Pdf, Svg, Png300, Png600 };
inline constexpr double oneColumnMm = 85;
inline constexpr double twoColumnsMm = 174;

QString suffix(FigureFormat); // "pdf"

/// The type of a figure of this width, in points.
double figureTypeSize(double widthMm);
/// How high a figure of this width is, in millimetres.
QSizeF figureSize(const Plot &, double widthMm);

/// Writes the figure, and its data as a CSV file beside it: both, or what was there stays. The same plot
/// gives the same bytes of SVG, PNG and CSV. Error File: also where the name belongs to another kind of file.
Result<Done> writeFigure(const QString &path, const Plot &, FigureFormat, double widthMm,
                         const QString &title);
/// Where the data of a figure goes: the same name with .csv.
QString dataPath(const QString &figurePath);

} // namespace malar
