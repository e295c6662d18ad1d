#pragma once

#include "core/analysis/pairing.h"
#include "core/analysis/plan.h"
#include "core/stats/describe.h"

namespace malar {

/// Whole numbers described (points, years, days), or why they cannot be.
using Description = stats::Outcome<stats::Summary>;

/// 1/30.4375, exactly.
inline constexpr stats::Fraction monthsPerDay{16, 487};

struct CentreCount {
    QString centre; // empty: not stated
    int n;
    bool operator==(const CentreCount &) const = default;
};

struct DrugCount {
    Drug drug;
    QString otherName; // only with Drug::Other
    int n;             // patients
    bool operator==(const DrugCount &) const = default;
};

/// Table 1: what the patients of the cohort are like. A count is of `patients` unless said otherwise.
struct Features {
    int patients = 0;
    std::array<int, sexKeys.size()> sex{};
    std::array<int, subtypeKeys.size()> subtypes{}; // a patient may have several
    int withoutSubtype = 0;
    std::array<int, answerKeys.size()> systemicLupus{};
    std::vector<CentreCount> centres; // by name
    std::vector<DrugCount> previous;  // the most frequent first
    std::vector<DrugCount> index;
    int withDayZero = 0;
    int combination = 0; // of those with a day 0
    int monotherapy = 0;
    Description ageYears;                // in the year of day 0, where the birth year is known
    Description diseaseDays;             // from onset to day 0
    Description followUpDays;            // from day 0 to the last contact or visit, whichever is later
    std::array<Description, 2> baseline; // CLASI-A, CLASI-D
    std::array<std::optional<std::array<int, 3>>, 2>
        severity;              // at baseline; none where the set does not grade it
    int visits = 0;            // that count, at any time
    int adverseEventsNone = 0; // visits at which none was the answer
    int adverseEventsSome = 0;
    int adverseEventsNotAsked = 0;
};

Features features(const PlacedCohort &);

/// Of one patient, for Table 1 and the analysed data; nothing where it is not known or would be negative.
std::optional<int> ageYears(const PlacedPatient &);
std::optional<int> diseaseDays(const PlacedPatient &);
std::optional<int> followUpDays(const PlacedPatient &);

} // namespace malar
