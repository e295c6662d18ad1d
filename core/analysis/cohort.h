#pragma once

#include "core/analysis/features.h"
#include "core/stats/paired.h"

namespace malar {

/// A planned time against baseline, on one axis: complete pairs only.
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

/// The scores of one axis at a planned time, of all who have a visit for it.
struct TimePoint {
    int month; // 0: baseline
    Description scores;
    std::optional<Comparison> comparison; // none at baseline
};

/// Every number of the cohort's report, in one value that the page shows and the document prints.
struct CohortSummary {
    AnalysisPlan plan;
    int records = 0;                 // all that were given
    std::vector<Exclusion> excluded; // of those, the ones that are not of the cohort
    Features features;
    std::array<std::vector<TimePoint>, 2> times; // CLASI-A, CLASI-D: baseline, then the plan's months

    const std::vector<TimePoint> &of(Axis axis) const { return times[static_cast<std::size_t>(axis)]; }
};

CohortSummary summarise(std::span<const PatientRecord>, const AnalysisPlan &);

std::int64_t countOf(const Description &); // 0 where there is nothing to describe

} // namespace malar
