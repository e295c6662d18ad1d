#pragma once

#include "core/analysis/filter.h"
#include "core/store/store.h"

namespace malar {

struct NamedFilter {
    QString name;
    CohortFilter filter;
    bool operator==(const NamedFilter &) const = default;
};

/// The cohort filters of a registry: the one that its cohort is looked at through, and those kept by name.
struct KeptFilters {
    CohortFilter inUse;
    std::vector<NamedFilter> named; // by name, no two alike

    /// Replaces the one of that name.
    void keep(const NamedFilter &);
    void remove(const QString &name);
    /// Null where there is none of that name, whatever its capitals.
    const NamedFilter *find(const QString &name) const;
    /// The name under which the filter is kept, or empty.
    QString nameOf(const CohortFilter &) const;

    bool operator==(const KeptFilters &) const = default;
};

/// The same, where they ask for a renamed centre by its new name.
KeptFilters renamed(KeptFilters, std::span<const CentreRename>);

/// What the registry keeps, else no filter at all. Error Invalid or NewerSchema where it cannot be read, with
/// the condition as its place.
Result<KeptFilters> filtersOf(const Store &);
Result<KeptFilters> filtersFromJson(const QJsonObject &);
/// Under which they are kept.
QString filtersSetting();
QJsonObject toJson(const KeptFilters &);

} // namespace malar
