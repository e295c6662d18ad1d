#pragma once

#include "core/domain/schedule.h"
#include "core/domain/severity.h"
#include "core/result.h"
#include "core/stats/settings.h"

#include <QJsonObject>

namespace malar {

/// How the p values of one family are adjusted for being several.
enum class Multiplicity : std::uint8_t { Holm, Hochberg, Bonferroni };
/// What a family is: the planned months within one total, or those of both totals together. A scale's months
/// are always one of their own.
enum class Family : std::uint8_t { Months, MonthsAndTotals };
/// What stands for a planned month without a visit: nothing, or the last complete assessment before its
/// window closed, baseline's included (last observation carried forward).
enum class MissingRule : std::uint8_t { CompletePairs, CarriedForward };
/// The estimate printed beside a test: Hodges and Lehmann's, or the median of the differences.
enum class Estimate : std::uint8_t { HodgesLehmann, MedianDifference };
/// (W+ - W-)/(W+ + W-), or z over the root of the number of pairs.
enum class EffectSize : std::uint8_t { RankBiserial, ZOverRootN };
enum class RateInterval : std::uint8_t { Wilson, ClopperPearson };
/// How numbers that describe patients are printed.
enum class Descriptives : std::uint8_t { MedianQuartiles, MeanSd };

template <> inline constexpr auto keysOf<Multiplicity> = keys<Multiplicity>("holm", "hochberg", "bonferroni");
template <> inline constexpr auto keysOf<Family> = keys<Family>("months", "months_and_totals");
template <>
inline constexpr auto keysOf<MissingRule> = keys<MissingRule>("complete_pairs", "carried_forward");
template <> inline constexpr auto keysOf<Estimate> = keys<Estimate>("hodges_lehmann", "median_difference");
template <> inline constexpr auto keysOf<EffectSize> = keys<EffectSize>("rank_biserial", "z_over_root_n");
template <> inline constexpr auto keysOf<RateInterval> = keys<RateInterval>("wilson", "clopper_pearson");
template <> inline constexpr auto keysOf<Descriptives> = keys<Descriptives>("median_quartiles", "mean_sd");

/// The comparison that a study was planned for.
struct Endpoint {
    Axis axis = Axis::Activity;
    int month = 6; // a planned month
    bool operator==(const Endpoint &) const = default;
};

/// Every choice behind the cohort's figures. Kept in the registry and printed in the report, so that the same
/// records and the same plan always give the same figures; hence the schedule is a copy, taken when the plan
/// is made.
struct AnalysisPlan {
    QString preset; // its key; empty for choices of one's own
    stats::TestSettings test;
    Schedule schedule;
    SeveritySet severitySet = SeveritySet::Klein2011;
    Multiplicity multiplicity = Multiplicity::Holm;
    Family family = Family::Months;
    MissingRule missing = MissingRule::CompletePairs;
    Estimate estimate = Estimate::HodgesLehmann;
    EffectSize effectSize = EffectSize::RankBiserial;
    RateInterval rateInterval = RateInterval::Wilson;
    stats::SurvivalInterval survivalInterval = stats::SurvivalInterval::LogLog; // of the time to CLASI-50
    Descriptives descriptives = Descriptives::MedianQuartiles;
    std::vector<Response> responders{Response::Clasi50, Response::Clasi70, Response::FourPoints};
    std::optional<Endpoint> primary;
    bool lastVisit = false; // as a further time point, outside every family

    bool operator==(const AnalysisPlan &) const = default;
};

/// The plan of a preset of stats::presets; nothing where there is none of that key.
std::optional<AnalysisPlan> planFromPreset(const QString &key, const Schedule &);
/// The preset `exact`: the program's defaults.
AnalysisPlan defaultPlan(const Schedule &);
/// The preset that a plan follows in all but schedule and primary endpoint; empty where it follows none.
QString matchingPreset(const AnalysisPlan &);

QJsonObject toJson(const AnalysisPlan &);
/// What a field of that object may hold, as far as it is a choice among a few; empty for the others.
QStringList planValues(const QString &field);
/// A plan is never half read, and bears the name of the preset that it follows and of no other. Error
/// NewerSchema for a plan of a newer program; Invalid where a field is missing or unknown, with the field as
/// its place. Plans of version 1 had the defaults in what they lack.
Result<AnalysisPlan> planFromJson(const QJsonObject &);

} // namespace malar
