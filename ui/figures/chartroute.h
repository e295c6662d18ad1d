#pragma once

#include "ui/figures/chartface.h"

#include <optional>

/// Ways through the spots of a chart, by pointer and by key.
namespace malar::chartroute {

/// The spot at the point: the nearest one within reach, or the box that holds it.
std::optional<std::size_t> nearest(const std::vector<ChartSpot> &, QPointF, qreal reach);

/// What the points say that lie at the very place of this one, the point itself first: one hides another. Of
/// many the first few, and how many more there are.
QString wordsAt(const std::vector<ChartSpot> &, std::size_t spot);

/// Where an arrow key, Home or End leads from there; nothing where it leads nowhere.
std::optional<std::size_t> next(const std::vector<ChartSpot> &, std::optional<std::size_t> from, int key);

} // namespace malar::chartroute
