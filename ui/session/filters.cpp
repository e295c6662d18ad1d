#include "ui/session/filters.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int filtersVersion = 1;

auto positionOf(const std::vector<NamedFilter> &filters, const QString &name)
{
    return std::ranges::find_if(filters, [&name](const NamedFilter &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

void KeptFilters::keep(const NamedFilter &filter)
{
    remove(filter.name);
    named.push_back(filter);
    std::ranges::sort(named, [](const NamedFilter &a, const NamedFilter &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

void KeptFilters::remove(const QString &name)
{
    if (const auto at = positionOf(named, name); at != named.end())
        named.erase(at);
}

const NamedFilter *KeptFilters::find(const QString &name) const
{
    const auto at = positionOf(named, name);
    return at == named.end() ? nullptr : &*at;
}

QString KeptFilters::nameOf(const CohortFilter &filter) const
{
    const auto at = std::ranges::find(named, filter, &NamedFilter::filter);
    return at == named.end() ? QString() : at->name;
}

KeptFilters renamed(KeptFilters filters, std::span<const CentreRename> renames)
{
    const auto follow = [&](CohortFilter &filter) {
        for (QString &centre : filter.centres)
            centre = centreAfter(centre, {}, renames);
        std::ranges::sort(filter.centres);
    };
    follow(filters.inUse);
    for (NamedFilter &each : filters.named)
        follow(each.filter);
    return filters;
}

Result<KeptFilters> filtersFromJson(const QJsonObject &object)
{
    const int version = object.value(u"version"_s).toInt();
    if (version > filtersVersion)
        return Error{Error::Kind::NewerSchema, u"the filters are of a newer version"_s, {}};
    if (version < 1)
        return Error{Error::Kind::Invalid, u"the filters cannot be read"_s, u"version"_s};
    KeptFilters kept;
    const Result<CohortFilter> inUse = filterFromJson(object.value(u"in_use"_s).toObject());
    if (!inUse)
        return inUse.error();
    kept.inUse = *inUse;
    const QJsonArray named = object.value(u"named"_s).toArray();
    for (const QJsonValue entry : named) {
        const Result<CohortFilter> filter = filterFromJson(entry[u"filter"_s].toObject());
        if (!filter)
            return filter.error();
        kept.keep({entry[u"name"_s].toString(), *filter});
    }
    return kept;
}

Result<KeptFilters> filtersOf(const Store &store)
{
    const auto kept = store.setting(filtersSetting());
    if (!kept)
        return kept.error();
    return kept->isEmpty() ? Result<KeptFilters>(KeptFilters()) : filtersFromJson(*kept);
}

QString filtersSetting() { return u"cohort_filters"_s; }

QJsonObject toJson(const KeptFilters &filters)
{
    QJsonArray named;
    for (const NamedFilter &each : filters.named)
        named.append(QJsonObject{{u"name"_s, each.name}, {u"filter"_s, toJson(each.filter)}});
    return {{u"version"_s, filtersVersion}, {u"in_use"_s, toJson(filters.inUse)}, {u"named"_s, named}};
}

} // namespace malar
