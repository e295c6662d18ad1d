#pragma once

#include "core/analysis/filter.h"
#include "core/analysis/plan.h"

#include <random>

namespace malar::test {

/// Up to so many patients with every kind of datum, often missing: several courses that overlap, end later or
/// never, paused treatments, partial dates, withdrawn consent, patients and visits entered in error, drafts,
/// totals of one axis alone, events with and without records, biomarkers, centres.
std::vector<PatientRecord> randomRecords(std::mt19937 &, int patients);

/// A plan with every choice at random, a schedule whose windows may overlap among them.
AnalysisPlan randomPlan(std::mt19937 &);

/// No condition, or one or two of them.
CohortFilter randomFilter(std::mt19937 &, const AnalysisPlan &);

} // namespace malar::test
