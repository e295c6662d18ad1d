#pragma once

#include "core/domain/record.h"
#include "core/domain/schedule.h"

#include <QJsonObject>

/// Values as JSON: for history rows, drafts and settings. Enumerations by key, dates in ISO, what is not
/// stated left out.
namespace malar {

QJsonObject toJson(const Visit &);
QJsonObject
toJson(const PatientRecord &); // without visits, which have a history of their own, and without the identity
QJsonObject toJson(const Identity &);
QJsonObject toJson(const Schedule &);
QJsonObject toJson(const ScaleAnswers &); // by key, each with its scale
QJsonObject toJson(const ScaleSet &);

/// Nothing where a field that must be there is missing or an answer is outside its list: nothing is guessed.
/// A record with its identity where one stands under "identity"; its parts have no ids where an older version
/// wrote it.
std::optional<PatientRecord> recordFromJson(const QJsonObject &);
std::optional<Visit> visitFromJson(const QJsonObject &);
std::optional<Schedule> scheduleFromJson(const QJsonObject &);
std::optional<ScaleAnswers> scaleAnswersFromJson(const QJsonValue &); // none given: none answered
std::optional<ScaleSet> scaleSetFromJson(const QJsonObject &);

} // namespace malar
