#pragma once

#include "core/domain/keytext.h"
#include "core/domain/patient.h"
#include "ui/words/terms.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>

/// What a value of the history's JSON says on the screens.
namespace malar {

struct History {
    Q_DECLARE_TR_FUNCTIONS(History)
};

using Words = std::function<QString(const QJsonValue &)>;
using Parts = std::function<QStringList(const QJsonValue &)>; // of a list, each of its entries

/// The value of an enumeration, whose key stands in the file.
template <class Enum> std::optional<Enum> named(const QJsonValue &value)
{
    return fromKey<Enum>(value.toString());
}

template <class Enum> Words labelled()
{
    return [](const QJsonValue &value) {
        const std::optional<Enum> known = named<Enum>(value);
        return known ? terms::label(*known) : value.toString();
    };
}

Parts listed(Words each);
Parts single(Words);
QString plainValue(const QJsonValue &);
QString dateValue(const QJsonValue &);   // a full date or a part of one
QString courseValue(const QJsonValue &); // without its infusions
/// "given on 14 Jan 2025 (150 mg)" for each infusion of all the courses.
QStringList infusionValues(const QJsonValue &courses);
QString treatmentValue(const QJsonValue &);
QString consentValue(const QJsonValue &);
/// Each of a patient's events, or what a visit answered when it was asked for them.
QStringList eventsValue(const QJsonValue &);

} // namespace malar
