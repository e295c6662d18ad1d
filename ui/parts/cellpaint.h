#pragma once

#include "core/domain/clasi.h"

#include <QColor>
#include <QPalette>
#include <QRect>

#include <optional>
#include <span>

class QFont;
class QPainter;

namespace malar {

/// How one answer looks, in the grid and in the row under it.
struct CellLook {
    Axis axis = Axis::Activity;
    int highest = 3;
    std::optional<int> value;
    std::optional<int> previous; // last visit's, small beside the value
    bool absent = false;         // the form has no such cell
    bool copied = false;         // a proposal that nobody has looked at
    bool noted = false;
    std::span<const std::uint8_t> offered; // shown side by side to be tapped, where they have room
    bool current = false;
    bool focused = false; // current, and keys go here
};
/// The value that a tap at the point means, where `levels` have room in the cell side by side.
std::optional<int> levelAt(const QRect &cell, std::span<const std::uint8_t> levels, const QPoint &);
void paintCell(QPainter &, const QRect &, const CellLook &, const QPalette &, const QFont &);

/// The ground of an answer that is still open.
void paintHatch(QPainter &, const QRect &, const QPalette &);
/// A dotted frame: copied, and nobody has looked at it yet.
void paintProposal(QPainter &, const QRect &, const QPalette &);
/// A folded corner: a note is written on the answer.
void paintNoteMark(QPainter &, const QRect &, const QPalette &);
/// A wash of the axis' colour, stronger with the value; the plain ground for 0.
QColor tint(Axis, int value, int highest, const QPalette &);
void paintFocusRing(QPainter &, const QRect &, const QPalette &, bool focused);

} // namespace malar
