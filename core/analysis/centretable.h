#pragma once

#include "core/analysis/features.h"

namespace malar {

/// What the patients of one centre are like, and what they were given.
struct CentreFeatures {
    QString centre; // empty: not stated
    int patients = 0;
    int women = 0;
    Description ageYears = stats::Undefined::NoValues;
    int visits = 0; // that count, at any time
    std::array<Description, 2> baseline = {stats::Undefined::NoValues,
                                           stats::Undefined::NoValues}; // CLASI-A, CLASI-D
    int infusionsGiven = 0;
    int withAdverseEvent = 0; // patients
};

/// The centres of a cohort side by side; nothing where it has but one.
struct CentreTable {
    std::vector<CentreFeatures> centres; // by name
    CentreFeatures all;
};

CentreTable centreTable(const PlacedCohort &);

/// Of one patient, for that table and the analysed data. An adverse event is one on record, or a visit that
/// counts at which some were reported, from day 0 on as in table 10.
int infusionsGiven(const PatientRecord &);
bool hasAdverseEvent(const PlacedPatient &);

} // namespace malar
