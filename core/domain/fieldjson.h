#pragma once

#include "core/domain/fields.h"
#include "core/domain/keytext.h"
#include "core/domain/partialdate.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

/// JSON of whatever has a list of fields, both ways.
namespace malar::json {

template <class Range, class Convert> QJsonArray array(const Range &range, Convert convert)
{
    QJsonArray result;
    for (const auto &value : range)
        result.append(convert(value));
    return result;
}

template <Fielded T> void put(QJsonObject &object, const T &value);
template <Fielded T> bool take(const QJsonObject &object, T &value);

template <class T> QJsonValue written(const T &value)
{
    if constexpr (Fielded<T>) {
        QJsonObject object;
        put(object, value);
        return object;
    } else if constexpr (isList<T>) {
        return array(value, [](const auto &each) { return written(each); });
    } else if constexpr (isOptional<T>) {
        return value ? written(*value) : QJsonValue();
    } else if constexpr (isId<T>) {
        return value.value;
    } else if constexpr (Keyed<T>) {
        return keyText(key(value));
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.toString(Qt::ISODate);
    } else if constexpr (std::is_same_v<T, PartialDate>) {
        return toText(value);
    } else {
        return value;
    }
}

/// False where the value is of another type or outside its list: nothing is guessed.
template <class T> bool read(const QJsonValue &json, T &value)
{
    if constexpr (Fielded<T>) {
        return json.isObject() && take(json.toObject(), value);
    } else if constexpr (isList<T>) {
        const QJsonArray all = json.toArray();
        return json.isArray() && std::ranges::all_of(all, [&value](const QJsonValue &each) {
                   return read(each, value.emplace_back());
               });
    } else if constexpr (isOptional<T>) {
        return read(json, value.emplace());
    } else if constexpr (isId<T>) {
        return read(json, value.value) && !value.isNull();
    } else if constexpr (std::is_same_v<T, bool>) {
        value = json.toBool();
        return json.isBool();
    } else if constexpr (std::is_same_v<T, double>) {
        value = json.toDouble();
        return json.isDouble();
    } else if constexpr (std::is_same_v<T, int>) {
        const double number = json.toDouble(0.5); // of a sensible size; nothing else is rounded into one
        const bool whole = std::abs(number) <= 1e6 && number == std::trunc(number);
        value = whole ? static_cast<int>(number) : 0;
        return whole;
    } else if constexpr (std::is_same_v<T, QString>) {
        value = json.toString();
        return json.isString();
    } else if constexpr (std::is_same_v<T, QDate>) {
        value = QDate::fromString(json.toString(), Qt::ISODate);
        return json.isString() && (value.isValid() || json.toString().isEmpty());
    } else {
        std::optional<T> known;
        if constexpr (Keyed<T>)
            known = fromKey<T>(json.toString());
        else
            known = partialDateFromText(json.toString());
        value = known.value_or(T{});
        return json.isString() && known;
    }
}

/// Each field that says something; those that must be there always.
template <Fielded T> void put(QJsonObject &object, const T &value)
{
    eachField<T>([&](const auto &field) {
        if (const auto &member = field.of(value); field.rule.required || isStated(member))
            object.insert(keyText(field.name), written(member));
    });
}

/// What is not there is not stated; false where it must be.
template <Fielded T> bool take(const QJsonObject &object, T &value)
{
    bool good = true;
    eachField<T>([&](const auto &field) {
        auto &member = field.of(value);
        member = std::remove_cvref_t<decltype(member)>{};
        const QJsonValue found = object.value(keyText(field.name));
        good = good && (found.isUndefined() ? !field.rule.required : read(found, member));
    });
    return good;
}

template <Fielded T> QJsonObject toObject(const T &value) { return written(value).toObject(); }

template <Fielded T> std::optional<T> fromObject(const QJsonObject &object)
{
    T value;
    return take(object, value) ? std::optional(std::move(value)) : std::nullopt;
}

} // namespace malar::json
