#include "core/analysis/filter.h"

#include "core/analysis/features.h"
#include "core/domain/keytext.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int filterVersion = 1;

template <class Value> bool isOneOf(const std::vector<Value> &wanted, const Value &value)
{
    return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
}

bool isBetween(const auto &from, const auto &to, const auto &value)
{
    if (!from && !to)
        return true;
    return value && (!from || *value >= *from) && (!to || *value <= *to);
}

bool hasTotals(const PlacedPatient &patient, std::span<const StudyTime> times, int month)
{
    for (std::size_t i = 0; i < times.size(); ++i)
        if (times[i].kind != StudyTime::Kind::LastVisit && times[i].month == month)
            return patient.times[i].visit && !patient.times[i].carried && patient.total(i, Axis::Activity) &&
                   patient.total(i, Axis::Damage);
    return false; // no such planned time
}

bool meetsTreatment(const CohortFilter &filter, const PlacedPatient &patient)
{
    if (filter.drugs.empty() && !filter.regimen)
        return true;
    if (!patient.dayZero)
        return false;
    const PatientRecord &record = *patient.record;
    const auto first = std::ranges::min_element(record.courses, {}, &Course::start);
    const Regimen regimen =
        isCombination(record.treatments, *patient.dayZero) ? Regimen::Combination : Regimen::Monotherapy;
    return isOneOf(filter.drugs, nameOf(*first).drug) && (!filter.regimen || *filter.regimen == regimen);
}

QJsonArray array(const auto &values, auto make)
{
    QJsonArray result;
    for (const auto &value : values)
        result.append(make(value));
    return result;
}

/// Every value of an array, or nothing where one of them cannot be read.
template <class Value> std::optional<std::vector<Value>> list(const QJsonValue &value, auto read)
{
    if (!value.isArray())
        return std::nullopt;
    std::vector<Value> result;
    const QJsonArray values = value.toArray();
    for (const QJsonValue entry : values) {
        std::optional<Value> found = read(entry);
        if (!found)
            return std::nullopt;
        result.push_back(*std::move(found));
    }
    return result;
}

std::optional<int> whole(const QJsonValue &value)
{
    const double number = value.toDouble(0.5);
    const bool fits = number == std::trunc(number) && std::abs(number) <= std::numeric_limits<int>::max();
    return fits ? std::optional(static_cast<int>(number)) : std::nullopt;
}

std::optional<QDate> date(const QJsonValue &value)
{
    const QDate found = QDate::fromString(value.toString(), Qt::ISODate);
    return found.isValid() ? std::optional(found) : std::nullopt;
}

template <class Enum> std::optional<Enum> keyed(const QJsonValue &value)
{
    return fromKey<Enum>(value.toString());
}

/// Takes what was read; whether anything was.
template <class Value> bool take(std::optional<Value> &&found, Value &target)
{
    if (found)
        target = *std::move(found);
    return found.has_value();
}
template <class Value> bool take(std::optional<Value> &&found, std::optional<Value> &target)
{
    target = std::move(found);
    return target.has_value();
}

bool readCondition(const QString &name, const QJsonValue &value, CohortFilter &filter)
{
    if (name == u"subtypes"_s)
        return take(list<Subtype>(value, keyed<Subtype>), filter.subtypes);
    if (name == u"centres"_s)
        return take(list<QString>(value,
                                  [](const QJsonValue &v) {
                                      return v.isString() ? std::optional(v.toString()) : std::nullopt;
                                  }),
                    filter.centres);
    if (name == u"sex"_s)
        return take(keyed<Sex>(value), filter.sex);
    if (name == u"age_from"_s)
        return take(whole(value), filter.ageFrom);
    if (name == u"age_to"_s)
        return take(whole(value), filter.ageTo);
    if (name == u"drugs"_s)
        return take(list<Drug>(value, keyed<Drug>), filter.drugs);
    if (name == u"regimen"_s)
        return take(keyed<Regimen>(value), filter.regimen);
    if (name == u"activity_from"_s)
        return take(whole(value), filter.activityFrom);
    if (name == u"start_from"_s)
        return take(date(value), filter.startFrom);
    if (name == u"start_to"_s)
        return take(date(value), filter.startTo);
    if (name == u"complete_at"_s)
        return take(list<int>(value, whole), filter.completeAt);
    return name == u"version"_s;
}

} // namespace

bool matches(const CohortFilter &filter, const PlacedPatient &patient, std::span<const StudyTime> times)
{
    const Patient &person = patient.record->patient;
    const bool hasSubtype =
        filter.subtypes.empty() || std::ranges::any_of(person.subtypes, [&](Subtype subtype) {
            return isOneOf(filter.subtypes, subtype);
        });
    return hasSubtype && isOneOf(filter.centres, person.centre) &&
           (!filter.sex || *filter.sex == person.sex) &&
           isBetween(filter.ageFrom, filter.ageTo, ageYears(patient)) && meetsTreatment(filter, patient) &&
           isBetween(filter.activityFrom, std::optional<int>(), patient.total(0, Axis::Activity)) &&
           isBetween(filter.startFrom, filter.startTo, patient.dayZero) &&
           std::ranges::all_of(filter.completeAt,
                               [&](int month) { return hasTotals(patient, times, month); });
}

QJsonObject toJson(const CohortFilter &filter)
{
    QJsonObject object{{u"version"_s, filterVersion}};
    const auto keyOf = [](auto value) { return QJsonValue(keyText(key(value))); };
    const auto put = [&](const QString &name, const auto &value, auto make) {
        if (value)
            object.insert(name, make(*value));
    };
    const auto same = [](const auto &value) { return QJsonValue(value); };
    const auto iso = [](QDate value) { return QJsonValue(value.toString(Qt::ISODate)); };
    if (!filter.subtypes.empty())
        object.insert(u"subtypes"_s, array(filter.subtypes, keyOf));
    if (!filter.centres.empty())
        object.insert(u"centres"_s, array(filter.centres, same));
    put(u"sex"_s, filter.sex, keyOf);
    put(u"age_from"_s, filter.ageFrom, same);
    put(u"age_to"_s, filter.ageTo, same);
    if (!filter.drugs.empty())
        object.insert(u"drugs"_s, array(filter.drugs, keyOf));
    put(u"regimen"_s, filter.regimen, keyOf);
    put(u"activity_from"_s, filter.activityFrom, same);
    put(u"start_from"_s, filter.startFrom, iso);
    put(u"start_to"_s, filter.startTo, iso);
    if (!filter.completeAt.empty())
        object.insert(u"complete_at"_s, array(filter.completeAt, same));
    return object;
}

QStringList filterConditions()
{
    return {u"subtypes"_s, u"centres"_s,       u"sex"_s,        u"age_from"_s, u"age_to"_s,     u"drugs"_s,
            u"regimen"_s,  u"activity_from"_s, u"start_from"_s, u"start_to"_s, u"complete_at"_s};
}

QStringList conditionValues(const QString &condition)
{
    using Keys = std::span<const std::string_view>;
    QStringList values;
    const std::initializer_list<std::pair<QString, Keys>> choices{{u"subtypes"_s, keysOf<Subtype>},
                                                                  {u"sex"_s, keysOf<Sex>},
                                                                  {u"drugs"_s, keysOf<Drug>},
                                                                  {u"regimen"_s, keysOf<Regimen>}};
    for (const auto &[name, keys] : choices)
        for (const std::string_view each : name == condition ? keys : Keys())
            values << keyText(each);
    return values;
}

Result<CohortFilter> filterFromJson(const QJsonObject &object)
{
    const auto version = whole(object.value(u"version"_s));
    if (version && *version > filterVersion)
        return Error{Error::Kind::NewerSchema, u"the filter is of a newer version"_s, {}};
    if (!version || *version < 1)
        return Error{Error::Kind::Invalid, u"the filter cannot be read"_s, u"version"_s};
    CohortFilter filter;
    for (auto condition = object.begin(); condition != object.end(); ++condition)
        if (!readCondition(condition.key(), condition.value(), filter))
            return Error{Error::Kind::Invalid, u"the filter cannot be read"_s, condition.key()};
    return filter;
}

} // namespace malar
