#pragma once

#include "core/analysis/drugcount.h"
#include "core/analysis/pairing.h"
#include "core/analysis/plan.h"
#include "core/stats/describe.h"

namespace malar {

/// Whole numbers described (points, years, days), or why they cannot be.
using Description = stats::Outcome<stats::Summary>;

/// Of fewer values quartiles say nothing that the range does not: it stands in their place.
inline constexpr int fewestForQuartiles = 5;

/// 1/30.4375, exactly.
inline constexpr stats::Fraction monthsPerDay{16, 487};

struct CentreCount {
    QString centre; // empty: not stated
    int n;
    bool operator==(const CentreCount &) const = default;
};

/// What the patients of the cohort were treated with.
struct TreatmentFeatures {
    std::vector<DrugCount> previous;    // the most frequent first, as in the lists that follow
    Description previousEach;           // how many, of those with any on record
    std::vector<RegimenCount> regimens; // the first course as it was planned
    int withDayZero = 0;
    int combination = 0; // of those with a day 0
    int monotherapy = 0;
    std::vector<DrugCount> concomitant; // on day 0, of those with one
    int onGlucocorticoids = 0;          // by mouth, on day 0
    Description glucocorticoidDose;     // then, in thousandths of a mg a day, where it is stated
};
TreatmentFeatures treatmentFeatures(const PlacedCohort &);

/// The dose of oral glucocorticoids on day 0, mg/day of prednisone-equivalent. Nothing without any, and where
/// one has no dose by the day on record.
std::optional<double> glucocorticoidDose(const PlacedPatient &);

/// 1/1000, exactly.
inline constexpr stats::Fraction mgPerThousandth{1, 1000};

inline constexpr int highestPhototype = 6; // Fitzpatrick, from 1

/// What the patients of the cohort are like. A count is of `patients` unless said otherwise.
struct Features {
    int patients = 0;
    std::array<int, keysOf<Sex>.size()> sex{};
    std::array<int, keysOf<Subtype>.size()> subtypes{}; // a patient may have several
    int withoutSubtype = 0;
    std::array<int, keysOf<Answer>.size()> systemicLupus{};
    std::array<int, highestPhototype + 1> phototypes{}; // 0: not stated
    std::array<int, keysOf<Smoking>.size()> smoking{};
    std::array<std::array<int, keysOf<Answer>.size()>, keysOf<Serology>.size()> serology{};
    std::vector<CentreCount> centres; // by name
    TreatmentFeatures treatments;
    Description ageYears;                // in the year of day 0, where the birth year is known
    Description diseaseDays;             // from onset to day 0
    int partialOnsets = 0;               // of these, counted from the middle of a year or month
    Description followUpDays;            // from day 0 to the last contact or visit, whichever is later
    std::array<Description, 2> baseline; // CLASI-A, CLASI-D
    std::array<std::optional<std::array<int, 3>>, 2>
        severity; // at baseline; none where the set does not grade it
};

Features features(const PlacedCohort &);

/// Of one patient, for that table and the analysed data; nothing where it is not known or would be negative.
std::optional<int> ageYears(const PlacedPatient &);
std::optional<int> diseaseDays(const PlacedPatient &);
/// Whether that is counted from the middle of a year or month, as no more is known of the onset.
bool hasPartialOnset(const PlacedPatient &);
std::optional<int> followUpDays(const PlacedPatient &);

} // namespace malar
