#include "ui/visit/answering.h"

#include <algorithm>

namespace malar {
namespace {

constexpr Item duration{Sign::DyspigmentationDuration, Region::None};

bool isWholeBody(Item item) { return item.region == Region::None; }

/// All whole-body answers make one column, the last.
bool sameColumn(Item a, Item b) { return isWholeBody(a) ? isWholeBody(b) : a.sign == b.sign; }

Item wholeBodyNeighbour(Item item, Direction direction, Sign column)
{
    const bool back = direction == Direction::Up || direction == Direction::Left;
    const std::size_t index = indexOf(item);
    if (!back)
        return index + 1 < itemCount ? items[index + 1] : item;
    return isWholeBody(items[index - 1]) ? items[index - 1] : Item{column, Region::Feet};
}

Item besideOrBelow(Item item)
{
    const auto next = std::ranges::find(gridSigns, item.sign) + 1;
    if (next != gridSigns.end() && exists({*next, item.region}))
        return {*next, item.region};
    if (item.region == Region::Feet)
        return {Sign::MucosalLesion, Region::None};
    return {gridSigns.front(), static_cast<Region>(static_cast<int>(item.region) + 1)};
}

void setMark(Visit &visit, Item item, const AnswerMark &mark)
{
    if (mark == AnswerMark())
        visit.marks.erase(indexOf(item));
    else
        visit.marks[indexOf(item)] = mark;
}

void fill(Visit &visit, Item item)
{
    if (!visit.form.at(item) && (item != duration || !isNeeded(visit.form, duration)))
        visit = answered(std::move(visit), item, 0, Origin::Filled);
}

void accept(Visit &visit, Item item)
{
    if (isCopied(visit, item))
        visit = answered(std::move(visit), item, visit.form.at(item), Origin::Accepted);
}

} // namespace

std::optional<Item> following(const Assessment &form, Item item, Order order)
{
    if (order == Order::Across && !isWholeBody(item))
        return besideOrBelow(item);
    const std::size_t next = indexOf(item) + 1;
    if (next >= itemCount || (!form.at(items[next]) && !isNeeded(form, items[next])))
        return std::nullopt;
    return items[next];
}

Item neighbour(Item item, Direction direction, Sign column)
{
    if (isWholeBody(item))
        return wholeBodyNeighbour(item, direction, column);

    const auto place = std::ranges::find(gridSigns, item.sign) - gridSigns.begin();
    const auto to = [&item](std::ptrdiff_t col, int row) {
        const Item wanted{gridSigns[static_cast<std::size_t>(col)], static_cast<Region>(row)};
        return exists(wanted) ? wanted : item;
    };
    const int row = static_cast<int>(item.region);
    switch (direction) {
    case Direction::Up:
        return row > 1 ? to(place, row - 1) : item;
    case Direction::Down:
        return item.region == Region::Feet ? Item{Sign::MucosalLesion, Region::None} : to(place, row + 1);
    case Direction::Left:
        return place > 0 ? to(place - 1, row) : item;
    case Direction::Right:
        return place + 1 < std::ssize(gridSigns) ? to(place + 1, row) : item;
    }
    return item;
}

Item inColumn(Sign column, Region region)
{
    const Item item{column, region};
    return exists(item) ? item : Item{Sign::ScalpScarring, Region::None};
}

Visit answered(Visit visit, Item item, std::optional<int> value, Origin origin)
{
    const bool durationWasNeeded = isNeeded(visit.form, duration);
    if (!visit.form.set(item, value))
        return visit;

    setMark(visit, item, {value ? origin : Origin::Typed, noteOn(visit, item)});

    const auto filled = visit.marks.find(indexOf(duration));
    if (!durationWasNeeded && isNeeded(visit.form, duration) && filled != visit.marks.end() &&
        filled->second.origin == Origin::Filled)
        return answered(std::move(visit), duration, std::nullopt);
    return visit;
}

Visit withRestOfColumn(Visit visit, Item from)
{
    for (std::size_t i = indexOf(from); i < itemCount && sameColumn(items[i], from); ++i)
        fill(visit, items[i]);
    return visit;
}

Visit withEverythingOpen(Visit visit)
{
    for (const Item item : items)
        fill(visit, item);
    return visit;
}

Visit withCopied(Visit visit, const Assessment &previous)
{
    for (const Item item : items)
        if (const std::optional<int> before = previous.at(item); before && !visit.form.at(item))
            visit = answered(std::move(visit), item, before, Origin::Copied);
    return visit;
}

bool isCopied(const Visit &visit, Item item)
{
    const auto mark = visit.marks.find(indexOf(item));
    return mark != visit.marks.end() && mark->second.origin == Origin::Copied;
}

Visit withAccepted(Visit visit, Item item)
{
    accept(visit, item);
    return visit;
}

Visit withRegionAccepted(Visit visit, Region region)
{
    for (const Item item : items)
        if (item.region == region)
            accept(visit, item);
    return visit;
}

Visit withEverythingAccepted(Visit visit)
{
    for (const Item item : items)
        accept(visit, item);
    return visit;
}

Visit answered(Visit visit, const Scale &scale, std::optional<int> value)
{
    if (value)
        visit.scales[scale.key] = {scale, *value};
    else
        visit.scales.erase(scale.key);
    return visit;
}

QString noteOn(const Visit &visit, Item item)
{
    const auto mark = visit.marks.find(indexOf(item));
    return mark == visit.marks.end() ? QString() : mark->second.note;
}

Visit withNote(Visit visit, Item item, const QString &note)
{
    if (!exists(item))
        return visit;
    const auto mark = visit.marks.find(indexOf(item));
    const Origin origin = mark == visit.marks.end() ? Origin::Typed : mark->second.origin;
    setMark(visit, item, {origin, note.trimmed()});
    return visit;
}

std::optional<Item> nextColumn(Item item)
{
    for (std::size_t i = indexOf(item); i < itemCount; ++i)
        if (!sameColumn(items[i], item))
            return items[i];
    return std::nullopt;
}

std::optional<Item> onlyDifference(const Assessment &a, const Assessment &b)
{
    std::optional<Item> found;
    for (const Item item : items) {
        if (a.at(item) == b.at(item))
            continue;
        if (found)
            return std::nullopt;
        found = item;
    }
    return found;
}

} // namespace malar
