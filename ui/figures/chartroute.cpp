#include "ui/figures/chartroute.h"

#include "ui/figures/tr.h"

#include <QLineF>

#include <algorithm>
#include <tuple>

namespace malar::chartroute {
namespace {

/// The spot for which `order` is the least among those that it accepts.
template <class Order> std::optional<std::size_t> least(const std::vector<ChartSpot> &spots, Order order)
{
    using Key = decltype(order(spots[0], std::size_t{0}));
    std::optional<std::size_t> best;
    Key bestKey;
    for (std::size_t i = 0; i < spots.size(); ++i)
        if (const Key key = order(spots[i], i); key && (!best || *key < *bestKey)) {
            best = i;
            bestKey = key;
        }
    return best;
}

/// The next stop of the same line, in this direction.
std::optional<std::size_t> along(const std::vector<ChartSpot> &spots, std::size_t from, int direction)
{
    return least(spots, [&](const ChartSpot &spot, std::size_t) -> std::optional<int> {
        const int ahead = (spot.stop - spots[from].stop) * direction;
        return spot.line == spots[from].line && ahead > 0 ? std::optional(ahead) : std::nullopt;
    });
}

/// The next spot at the same stop, in this direction (1: down); of two at one height the later line.
std::optional<std::size_t> across(const std::vector<ChartSpot> &spots, std::size_t from, int direction)
{
    const auto place = [&](std::size_t i) {
        return std::make_tuple(direction * spots[i].place.center().y(), direction * spots[i].line);
    };
    using Place = decltype(place(0));
    return least(spots, [&](const ChartSpot &spot, std::size_t i) -> std::optional<Place> {
        return spot.stop == spots[from].stop && place(i) > place(from) ? std::optional(place(i))
                                                                       : std::nullopt;
    });
}

/// Where nothing lies above or below at this stop: what is nearest in the next lane that has anything.
std::optional<std::size_t> laneOver(const std::vector<ChartSpot> &spots, std::size_t from, int direction)
{
    const auto order = [&](const ChartSpot &spot, std::size_t) -> std::optional<std::pair<int, qreal>> {
        const int lanes = (spot.lane - spots[from].lane) * direction;
        const qreal x = spots[from].place.center().x();
        const qreal away = std::max({spot.place.left() - x, x - spot.place.right(), 0.0});
        return spot.lane >= 0 && lanes > 0 ? std::optional(std::pair(lanes, away)) : std::nullopt;
    };
    return spots[from].lane < 0 ? std::nullopt : least(spots, order);
}

std::optional<std::size_t> vertical(const std::vector<ChartSpot> &spots, std::size_t from, int direction)
{
    const auto same = across(spots, from, direction);
    return same ? same : laneOver(spots, from, direction);
}

} // namespace

std::optional<std::size_t> nearest(const std::vector<ChartSpot> &spots, QPointF point, qreal reach)
{
    return least(spots, [&](const ChartSpot &spot, std::size_t) -> std::optional<qreal> {
        if (!spot.place.isEmpty())
            return spot.place.contains(point) ? std::optional<qreal>(0) : std::nullopt;
        const qreal distance = QLineF(spot.place.topLeft(), point).length();
        return distance <= reach ? std::optional(distance) : std::nullopt;
    });
}

QString wordsAt(const std::vector<ChartSpot> &spots, std::size_t spot)
{
    constexpr qsizetype most = 4;
    constexpr qreal same = 1; // pixel
    QStringList words{spots[spot].words};
    const auto isThere = [&](const ChartSpot &other) {
        return other.place.isEmpty() && other.words != spots[spot].words &&
               QLineF(other.place.topLeft(), spots[spot].place.topLeft()).length() < same;
    };
    if (spots[spot].place.isEmpty())
        for (const ChartSpot &other : spots)
            if (isThere(other))
                words << other.words;
    const qsizetype more = words.size() - most;
    if (more > 1)
        words = words.first(most) << FigureWords::tr("and %n more", nullptr, static_cast<int>(more));
    return words.join(u'\n');
}

std::optional<std::size_t> next(const std::vector<ChartSpot> &spots, std::optional<std::size_t> from, int key)
{
    if (spots.empty())
        return std::nullopt;
    if (!from)
        return key == Qt::Key_End ? spots.size() - 1 : 0;
    switch (key) {
    case Qt::Key_Left:
        return along(spots, *from, -1);
    case Qt::Key_Right:
        return along(spots, *from, 1);
    case Qt::Key_Up:
        return vertical(spots, *from, -1);
    case Qt::Key_Down:
        return vertical(spots, *from, 1);
    case Qt::Key_Home:
        return std::size_t{0};
    case Qt::Key_End:
        return spots.size() - 1;
    default:
        return std::nullopt;
    }
}

} // namespace malar::chartroute
