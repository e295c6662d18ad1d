#pragma once

#include "core/domain/patient.h"
#include "ui/terms.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

/// What a value of the history's JSON says on the screens.
namespace malar {

using Words = std::function<QString(const QJsonValue &)>;

/// The value of an enumeration, whose key stands in the file.
template <class Enum>
std::optional<Enum> named(const QJsonValue &value, std::span<const std::string_view> keys)
{
    return fromKey<Enum>(keys, value.toString().toStdString());
}

template <class Enum> Words labelled(std::span<const std::string_view> keys)
{
    return [keys](const QJsonValue &value) {
        const std::optional<Enum> known = named<Enum>(value, keys);
        return known ? terms::label(*known) : value.toString();
    };
}

Words listed(Words each);
QString plainValue(const QJsonValue &);
QString dateValue(const QJsonValue &); // a full date or a part of one
QString courseValue(const QJsonValue &);
QString treatmentValue(const QJsonValue &);
QString consentValue(const QJsonValue &);
/// A patient's events, or what a visit answered when it was asked for them.
QString eventsValue(const QJsonValue &);

} // namespace malar
