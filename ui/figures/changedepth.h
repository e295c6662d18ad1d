#pragma once

#include "core/analysis/plot.h"
#include "ui/figures/chartkey.h"
#include "ui/figures/plottheme.h"

#include <QBrush>
#include <QPen>

#include <array>
#include <string_view>

namespace malar {

/// How far a score fell, or that it did not: the kinds of bars of a waterfall.
enum class ChangeDepth : std::uint8_t { Worse, None, Less, Half, SeventyPercent };

/// As a waterfall has them, from the deepest fall on.
inline constexpr std::array<ChangeDepth, 5> changeDepths{
    ChangeDepth::SeventyPercent, ChangeDepth::Half, ChangeDepth::Less, ChangeDepth::None, ChangeDepth::Worse};

/// Judged in whole numbers, as the responses are: a fall of 7 from 10 is 70 %.
ChangeDepth depthOf(const Plot::Change &);
/// "70", "50", "less", "none", "worse".
std::string_view key(ChangeDepth);

/// What a bar of a kind looks like.
QBrush brushOf(const PlotTheme &, Axis, ChangeDepth);
QPen penOf(const PlotTheme &, Axis, ChangeDepth);
/// Its entry in the key, with the number of its bars.
KeyEntry keyEntry(const PlotTheme &, Axis, ChangeDepth, std::int64_t bars);

} // namespace malar
