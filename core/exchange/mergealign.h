#pragma once

#include "core/exchange/merge.h"

#include "core/domain/recordfields.h"

#include <algorithm>

/// Parts of a record as merging sees them.
namespace malar::exchange {

template <class Part>
concept WithId = requires(Part part)
{
    part.id.value;
};
/// A list whose parts are units of their own.
template <class T> inline constexpr bool isListOfUnits = false;
template <WithId Part> inline constexpr bool isListOfUnits<std::vector<Part>> = Fielded<Part>;

template <class Part>
inline constexpr bool hasUnits = [] {
    bool has = false;
    std::apply(
        [&has](const auto &...field) {
            ((has = has || isListOfUnits<std::remove_cvref_t<decltype(field.of(std::declval<Part &>()))>>),
             ...);
        },
        FieldsOf<Part>::list);
    return has;
}();

/// Without the parts that are units of their own.
template <class Part> Part flat(Part part)
{
    if constexpr (hasUnits<Part>)
        eachField<Part>([&part](const auto &field) {
            if constexpr (isListOfUnits<std::remove_cvref_t<decltype(field.of(part))>>)
                field.of(part).clear();
        });
    return part;
}

/// What tells a part among those of its list. Biomarkers have no id: one is measured once.
template <WithId Part> QString keyOf(const Part &part) { return part.id.value; }
inline QString keyOf(const Biomarker &value)
{
    return value.date.toString(Qt::ISODate) + u'|' + value.subset + u'|' + value.marker;
}

template <class Part> const Part *find(const std::vector<Part> &list, const QString &key)
{
    const auto found = std::ranges::find(list, key, [](const Part &part) { return keyOf(part); });
    return found == list.end() ? nullptr : &*found;
}

/// What was sent gets our ids: the patient's; those of visits of the same day; those of parts that say the
/// same or, where it can only be that one, are of the same day and drug or name. `known`: visits that are
/// here, whoever's.
void align(PatientFile &theirs, const PatientFile &ours, const Sent &base, const std::set<VisitId> &known);

} // namespace malar::exchange
