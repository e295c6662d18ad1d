#pragma once

#include "core/analysis/features.h"

namespace malar {

/// What the patients of one centre are like, and what they were given.
struct CentreFeatures {
    QString centre; // empty: not stated
    int patients = 0;
    int women = 0;
    Description ageYears = stats::Undefined::NoValues;
    int visits = 0;                    // that count, at any time
    std::vector<Description> baseline; // in the order of the cohort's measures
    int infusionsGiven = 0;
    int treated = 0;          // patients with a day 0
    int withAdverseEvent = 0; // of these, on record or reported from then on
};

/// The centres of a cohort side by side; nothing where it has but one.
struct CentreTable {
    std::vector<CentreFeatures> centres; // by name
    CentreFeatures all;
};

CentreTable centreTable(const PlacedCohort &);

/// Of one patient, for that table and the analysed data.
int infusionsGiven(const PatientRecord &);

} // namespace malar
