#pragma once

#include "core/analysis/drugcount.h"
#include "core/analysis/features.h"
#include "core/analysis/spellings.h"
#include "core/domain/infusionplan.h"

namespace malar {

struct ReasonCount {
    QString reason; // in the record's words; empty: not stated
    int n = 0;      // patients
    bool operator==(const ReasonCount &) const = default;
};

/// What the patients were given of one index drug, or of all together. Counted up to each patient's
/// exposureEnd.
struct DrugExposure {
    std::optional<DrugName> name;     // none: every index drug
    int patients = 0;                 // with a course of it
    int severalCourses = 0;           // of those
    int infused = 0;                  // of those, who were given at least one infusion
    int stopped = 0;                  // whose last course of it has ended by the cohort's day
    std::vector<ReasonCount> reasons; // of those; the most frequent first
    Exposure total;                   // of all patients together
    Description adherence;            // given of planned infusions, patient by patient: see adherenceUnit
    Description dose;                 // cumulative, in thousandths of a mg; of patients who were given one
    Description days;                 // of exposure; of patients who were given one
};
/// All together first, then each drug in the order of the pick list. Only the drug where there is one.
std::vector<DrugExposure> exposures(const PlacedCohort &);

/// The names of the reasons to stop, as the table prints them.
Spellings stopReasons(const PlacedCohort &);

/// Adherence is described in this part of a per cent.
inline constexpr stats::Fraction adherenceUnit{1, 10'000'000};

/// The last day on which something is known of the patient: the last contact, or the last infusion on record,
/// given or missed, where that is later. A report that is made later shows the same. Nothing without a day 0.
std::optional<QDate> exposureEnd(const PlacedPatient &);

} // namespace malar
