#pragma once

#include "core/domain/clasi.h"

#include <QPainter>
#include <QPalette>
#include <QRegion>

#include <cstdint>
#include <optional>

namespace malar {

/// What the body map shows of a form: colour and density by activity, hatching by damage.
struct BodyState {
    Assessment form;
    Region focused = Region::None;
};

/// Front and back of a body with the thirteen regions, our own drawing (resources/bodymap.svg).
/// Activity is a blue fill, darker with erythema and scale; damage is vermilion hatching over it, denser with
/// scarring: the two differ by texture, not by colour alone. A region with an open answer is drawn as paper.
/// Of a body that is there already, only what lies in `where` may be drawn anew: the painter is clipped to
/// it.
void paintBody(QPainter &, const QRectF &, const BodyState &, const QPalette &,
               const std::optional<QRegion> &where = {});

/// Where two states are drawn differently.
QRegion bodyChanges(const QRectF &, const BodyState &before, const BodyState &after);

/// What the drawing tells apart, for its legend.
enum class BodyMark : std::uint8_t { Activity, Damage, Open };
/// A strip of samples of the mark, from little to much where there is a more.
void paintBodyMark(QPainter &, const QRectF &, BodyMark, const QPalette &);

/// The region at a point of the drawing fitted into the rectangle; None beside the body.
Region bodyRegionAt(const QRectF &, const QPointF &);

/// Height of the drawing for a width of 1.
double bodyAspect();

} // namespace malar
