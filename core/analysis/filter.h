#pragma once

#include "core/domain/record.h"
#include "core/result.h"

#include <QJsonObject>

namespace malar {

enum class Regimen : std::uint8_t { Monotherapy, Combination };
template <> inline constexpr auto keysOf<Regimen> = keys<Regimen>("monotherapy", "combination");

/// Which patients a cohort is made of. Every condition that is set must hold; a patient in whom it is not
/// known does not meet it.
struct CohortFilter {
    std::vector<Subtype> subtypes; // one of them; empty: any
    std::vector<QString> centres;  // one of them, "" for not stated; empty: any
    std::optional<Sex> sex;
    std::optional<int> ageFrom; // years in the year of day 0
    std::optional<int> ageTo;
    std::vector<Drug> drugs; // index treatment one of them; empty: any
    std::optional<Regimen> regimen;
    std::optional<int> activityFrom; // CLASI-A at baseline
    std::optional<QDate> startFrom;  // day 0
    std::optional<QDate> startTo;
    std::vector<int> completeAt; // both totals at each of these planned months, 0 for baseline

    bool isEmpty() const { return *this == CohortFilter{}; }
    bool operator==(const CohortFilter &) const = default;
};

struct PlacedPatient;
struct StudyTime;
bool matches(const CohortFilter &, const PlacedPatient &, std::span<const StudyTime>);

/// What is set, each condition by its name.
QJsonObject toJson(const CohortFilter &);
/// The names of the conditions, and what one may be, as far as it is a choice among a few.
QStringList filterConditions();
QStringList conditionValues(const QString &condition);
/// A filter is never half read. Error Invalid with the condition as its place, unknown ones included;
/// NewerSchema for a filter of a newer program.
Result<CohortFilter> filterFromJson(const QJsonObject &);

} // namespace malar
