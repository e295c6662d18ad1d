#pragma once

#include "core/domain/schedule.h"
#include "core/domain/severity.h"
#include "core/stats/settings.h"

#include <QJsonObject>

namespace malar {

/// How the p values of the months within one total are adjusted for being several.
enum class Multiplicity : std::uint8_t { Holm };

/// Every choice behind the cohort's figures. Kept in the registry and printed in the report, so that the same
/// records and the same plan always give the same figures; hence the schedule is a copy, taken when the plan
/// is made.
struct AnalysisPlan {
    QString preset; // its key
    stats::TestSettings test;
    Schedule schedule;
    SeveritySet severitySet = SeveritySet::Klein2011;
    Multiplicity multiplicity = Multiplicity::Holm;

    bool operator==(const AnalysisPlan &) const = default;
};

/// The plan of a preset of stats::presets; nothing where there is none of that key.
std::optional<AnalysisPlan> planFromPreset(const QString &key, const Schedule &);
/// The preset `exact`: the program's defaults.
AnalysisPlan defaultPlan(const Schedule &);

QJsonObject toJson(const AnalysisPlan &);
/// Nothing where a field is missing or unknown: a plan is never half read. Plans of a newer version too.
std::optional<AnalysisPlan> planFromJson(const QJsonObject &);

} // namespace malar
