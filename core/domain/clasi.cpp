#include "core/domain/clasi.h"

#include <algorithm>

namespace malar {

std::string key(Item item)
{
    std::string name(spec(item.sign).key);
    if (item.region != Region::None)
        name.append("_").append(key(item.region));
    return name;
}

std::optional<Item> itemFromKey(std::string_view wanted)
{
    const auto found = std::ranges::find_if(items, [wanted](Item item) { return key(item) == wanted; });
    if (found == items.end())
        return std::nullopt;
    return *found;
}

ColumnSum columnSum(const Assessment &form, Sign sign)
{
    ColumnSum column;
    for (const Item item : items) {
        if (item.sign != sign)
            continue;
        const std::optional<int> value = form.at(item);
        column.sum += value.value_or(0);
        column.open += value ? 0 : 1;
    }
    return column;
}

bool isNeeded(const Assessment &form, Item item)
{
    const bool always = item.sign != Sign::DyspigmentationDuration;
    return exists(item) && (always || columnSum(form, Sign::Dyspigmentation).sum > 0);
}

bool isMissing(const Assessment &form, Item item) { return !form.at(item) && isNeeded(form, item); }

Scores scores(const Assessment &form)
{
    Scores result;
    const int dyspigmentation = columnSum(form, Sign::Dyspigmentation).sum;
    const bool doubled = form.at({Sign::DyspigmentationDuration, Region::None}) == 1;

    for (const Item item : items) {
        const SignSpec &s = spec(item.sign);
        const std::optional<int> value = form.at(item);
        const bool activity = s.axis == Axis::Activity;
        if (!value) {
            if (!s.modifier || dyspigmentation > 0)
                ++(activity ? result.activityUnanswered : result.damageUnanswered);
            continue;
        }
        if (!s.modifier)
            (activity ? result.activitySoFar : result.damageSoFar) += *value;
    }
    if (doubled)
        result.damageSoFar += dyspigmentation;

    if (result.activityUnanswered == 0)
        result.activity = result.activitySoFar;
    if (result.damageUnanswered == 0)
        result.damage = result.damageSoFar;
    return result;
}

} // namespace malar
