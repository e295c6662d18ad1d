#pragma once

#include "core/analysis/features.h"
#include "core/stats/paired.h"

namespace malar {

/// A time against baseline, on one axis: complete pairs only.
struct Comparison {
    Description before;
    Description after;
    Description change; // after - before: a fall is negative
    stats::Outcome<stats::SignedRank> test;
    stats::Outcome<stats::Fraction> fall; // Hodges-Lehmann, before - after
    stats::Outcome<stats::ShiftInterval> interval;
    std::optional<double> adjustedP; // within the months of one axis; none without a test
    std::vector<Exclusion> leftOut;  // by code

    std::int64_t pairs() const;
};

/// The scores of one axis at a time, of all who have a visit for it.
struct TimePoint {
    StudyTime time;
    Description scores;
    int carried = 0;                      // of the scores, how many were carried forward
    std::optional<Comparison> comparison; // none at baseline
};

/// Every number of the cohort's report, in one value that the page shows and the document prints.
struct CohortSummary {
    AnalysisPlan plan;
    CohortFilter filter;
    int records = 0;                 // all that were given
    std::vector<Exclusion> excluded; // of those, the ones that are not of the cohort
    int outside = 0;                 // and those whom the filter leaves out
    Features features;
    std::array<std::vector<TimePoint>, 2> times; // CLASI-A, CLASI-D: in the order of studyTimes

    const std::vector<TimePoint> &of(Axis axis) const { return times[static_cast<std::size_t>(axis)]; }
};

CohortSummary summarise(const PlacedCohort &);

std::int64_t countOf(const Description &); // 0 where there is nothing to describe

} // namespace malar
