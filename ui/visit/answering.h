#pragma once

#include "core/domain/visit.h"

/// What each key of the form does to a visit, and where it goes next: values in, values out.
namespace malar {

enum class Direction : std::uint8_t { Up, Down, Left, Right };

/// Down: the column, then the next sign. Across: the signs of a region, then the next region.
enum class Order : std::uint8_t { Down, Across };

/// Where typing goes on; after the regions come the whole-body answers. Nothing after the last answer, nor
/// where only a duration is left that this form does not need.
std::optional<Item> following(const Assessment &, Item, Order = Order::Down);

/// Where an arrow goes; the item itself at the form's edge. Below the regions lie the whole-body answers, in
/// a row; above these lies the last region of the column that was left.
Item neighbour(Item, Direction, Sign column);

/// The item of a column that is this region's: the scalp's scarring is the whole-body answer.
Item inColumn(Sign column, Region);

/// Sets or clears one answer. A duration of dyspigmentation that was merely filled in is asked again as soon
/// as there is dyspigmentation.
Visit answered(Visit, Item, std::optional<int>, Origin = Origin::Typed);

/// Answers what is open with 0, recorded as filled: from the item down its column, or everywhere. Never
/// overwrites, and leaves the duration open while there is dyspigmentation.
Visit withRestOfColumn(Visit, Item from);
Visit withEverythingOpen(Visit);

/// Proposes the earlier answers where none is given yet, recorded as copied. Never overwrites.
Visit withCopied(Visit, const Assessment &previous);
/// Proposed, and nobody has looked at it yet.
bool isCopied(const Visit &, Item);
/// Proposals that were looked at become answers that keep where they came from: one, those of a region, or of
/// the whole body for None, or all.
Visit withAccepted(Visit, Item);
Visit withRegionAccepted(Visit, Region);
Visit withEverythingAccepted(Visit);

/// Sets or clears an answer beside the CLASI, with the scale as it was shown.
Visit answered(Visit, const Scale &, std::optional<int>);

/// What was written on an answer beside its value; empty where nothing was.
QString noteOn(const Visit &, Item);
Visit withNote(Visit, Item, const QString &);

/// The first item of the column after this item's: the next sign, or the whole-body answers.
std::optional<Item> nextColumn(Item);

/// The one item in which two forms differ; nothing where they differ in none or in several.
std::optional<Item> onlyDifference(const Assessment &, const Assessment &);

} // namespace malar
