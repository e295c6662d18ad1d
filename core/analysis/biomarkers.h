#pragma once

#include "core/analysis/features.h"

#include <QByteArray>

namespace malar {

/// Values of biomarkers are analysed as whole ten-thousandths of their unit, so that quantiles are exact.
inline constexpr std::int64_t biomarkerParts = 10'000;
inline constexpr stats::Fraction perBiomarkerPart{1, biomarkerParts};

/// One marker on one subset of cells in one unit. Units are never mixed.
struct MarkerKey {
    QString subset; // empty: of serum, or of the whole sample
    QString marker; // its key
    QString unit;
    bool operator==(const MarkerKey &) const = default;
};

/// How it went on in the patients of the cohort, whenever they were measured: the first value and the last.
struct MarkerTrend {
    MarkerKey of;
    QString name;            // of the marker, from the panels
    int patients = 0;        // with a value
    int pairs = 0;           // with two or more: those whom the rest describes
    int limits = 0;          // values that are known by a limit of detection and count as that limit
    int patientsLimited = 0; // with such a value
    int pairsLimited = 0;    // whose first or last is one
    Description first = stats::Undefined::NoValues; // in parts of the unit
    Description last = stats::Undefined::NoValues;
    Description change = stats::Undefined::NoValues; // last - first
    Description days = stats::Undefined::NoValues;   // between them
};

/// Everything that has been measured in these patients, in the order of the panels; what no panel knows
/// follows by name.
std::vector<MarkerKey> measured(const PlacedCohort &);

/// Its values in a patient, by date.
std::vector<const Biomarker *> valuesOf(const PatientRecord &, const MarkerKey &);

/// How many values of all of them are known by a limit of detection.
int limits(const std::vector<MarkerTrend> &);

/// Empty where nobody has a value.
std::vector<MarkerTrend> biomarkerTrends(const PlacedCohort &);

/// The values behind them as CSV, a row each, with the parts as decimals; empty where there is none.
QByteArray biomarkerData(const PlacedCohort &);

/// How many values have more digits than are reckoned with, and so are in none of these.
int inexactBiomarkers(const PlacedCohort &);

/// In parts of the unit, of a value that is exact in them.
std::int64_t partsOf(const Biomarker &);

} // namespace malar
