#pragma once

#include "ui/report/table.h"

#include <QTextFormat>

/// Formats of the printed document. Sizes are in points.
namespace malar::printformat {

/// Lengths of a text format are in units of 1/96 inch, whatever the device.
inline constexpr double unitsPerPoint = 96.0 / 72.0;
inline constexpr QColor ink(0x1A, 0x1A, 0x1A);
inline constexpr QColor faint(0x55, 0x55, 0x55);

QTextCharFormat type(double size, QFont::Weight weight = QFont::Normal, const QColor &colour = ink);
/// A fixed height of line: a character of a substitute font must not push its row apart.
QTextBlockFormat lines(double size, double above = 0, double below = 0);
/// Above and below the head, and below the last row; nothing else.
QTextTableCellFormat rules(bool head, bool last);
QTextTableFormat grid(const ReportTable &);

} // namespace malar::printformat
