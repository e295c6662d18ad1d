#pragma once

#include "core/analysis/plot.h"
#include "ui/figures/chartkey.h"
#include "ui/figures/plottheme.h"

#include <QBrush>
#include <QPen>

#include <array>

namespace malar {

/// How far a score fell, or that it did not: the kinds of bars of a waterfall.
enum class ChangeDepth : std::uint8_t { Worse, None, Less, Half, SeventyPercent };
template <>
inline constexpr auto keysOf<ChangeDepth> = keys<ChangeDepth>("worse", "none", "less", "50", "70");

/// As a waterfall has them, from the deepest fall on.
inline constexpr std::array<ChangeDepth, 5> changeDepths{
    ChangeDepth::SeventyPercent, ChangeDepth::Half, ChangeDepth::Less, ChangeDepth::None, ChangeDepth::Worse};

/// Judged in whole numbers, as the responses are: a fall of 7 from 10 is 70 %.
ChangeDepth depthOf(const Plot::Change &);

/// What a bar of a kind looks like.
QBrush brushOf(const PlotTheme &, const Measure &, ChangeDepth);
QPen penOf(const PlotTheme &, const Measure &, ChangeDepth);
/// Its entry in the key, with the number of its bars.
KeyEntry keyEntry(const PlotTheme &, const Measure &, ChangeDepth, std::int64_t bars);

} // namespace malar
