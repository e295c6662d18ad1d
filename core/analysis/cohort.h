#pragma once

#include "core/analysis/bandshift.h"
#include "core/analysis/biomarkers.h"
#include "core/analysis/centretable.h"
#include "core/analysis/drugexposure.h"
#include "core/analysis/features.h"
#include "core/analysis/responders.h"
#include "core/analysis/safety.h"
#include "core/analysis/timetoresponse.h"
#include "core/stats/friedman.h"
#include "core/stats/paired.h"

namespace malar {

/// Of fewer changed pairs an effect size is no more than its sign: 1.00 of one pair says nothing.
inline constexpr int fewestForEffect = 3;

/// A time against baseline, by one measure: complete pairs only.
struct Comparison {
    Description before = stats::Undefined::NoValues;
    Description after = stats::Undefined::NoValues;
    Description change = stats::Undefined::NoValues; // after - before: a fall is negative
    stats::Outcome<stats::SignedRank> test = stats::Undefined::NoPairs;
    stats::Outcome<stats::Fraction> fall = stats::Undefined::NoPairs; // Hodges-Lehmann, before - after
    stats::Outcome<stats::ShiftInterval> interval = stats::Undefined::NoPairs; // of that shift
    /// As the plan asks, before - after: that shift, or the median of the differences.
    stats::Outcome<stats::Fraction> estimate = stats::Undefined::NoPairs;
    std::optional<double> effect;    // as the plan asks; none without a non-zero difference
    std::optional<double> adjustedP; // within its family; none without a test and at the last visit
    std::vector<Exclusion> leftOut;  // by code
    int carried = 0;                 // of the pairs, how many have an `after` that was carried forward
    bool isPrimary = false;          // the plan's primary endpoint

    std::int64_t pairs() const;
    bool hasEffect() const; // one that is worth printing
};

/// The scores of one measure at a time, of all who have a visit for it.
struct TimePoint {
    StudyTime time;
    Description scores;
    int carried = 0;                      // of the scores, how many were carried forward
    int totalsOnly = 0;                   // of the scores, how many are totals without answers
    std::optional<Comparison> comparison; // none at baseline
};

/// All planned times of one measure together, in the patients who have a score at each of them.
struct AllMonths {
    /// NoPairs without such a patient.
    stats::Outcome<stats::Friedman> test = stats::Undefined::NoPairs;
    std::int64_t blocks = 0; // such patients
    std::int64_t leftOut = 0;
    std::int64_t carried = 0; // of the blocks, with a score carried forward
    int times = 0;            // baseline and the planned months

    /// Fewer than ten blocks: p is rough.
    bool isApproximate() const { return blocks < 10; }
};

/// A measure over time.
struct MeasureTrend {
    Measure measure;
    std::vector<TimePoint> times; // in the order of studyTimes
    AllMonths all;
};

/// Every number of the cohort's report, in one value that the page shows and the document prints.
struct CohortSummary {
    AnalysisPlan plan;
    CohortFilter filter;
    int records = 0;                 // all that were given
    std::vector<Exclusion> excluded; // of those, the ones that are not of the cohort
    int outside = 0;                 // and those whom the filter leaves out
    QDate today;                     // as the cohort's
    int visits = 0;                  // that stand for a time
    int totalsOnly = 0;              // of these, those that have totals and no answers
    Features features;
    std::vector<MeasureTrend> trends;   // in the order of the cohort's measures
    std::vector<Responders> responders; // in the plan's order
    std::vector<BandShift> shifts;
    TimeToResponse clasi50;
    CentreTable centres;
    std::vector<DrugExposure> exposures;
    Safety safety;
    std::vector<MarkerTrend> biomarkers; // none where nobody has a value
    int inexactBiomarkers = 0;           // values of too many digits, which are in none of them

    const MeasureTrend &trend(const Measure &) const; // of one that the cohort has
    std::span<const MeasureTrend> scales() const { return std::span(trends).subspan(2); } // after the totals
    const std::vector<TimePoint> &of(const Measure &measure) const { return trend(measure).times; }
    const AllMonths &all(const Measure &measure) const { return trend(measure).all; }
};

CohortSummary summarise(const PlacedCohort &);

std::int64_t countOf(const Description &); // 0 where there is nothing to describe

} // namespace malar
