#pragma once

#include "core/domain/record.h"

#include <random>

/// Values to test with. Everything random comes from the generator that is handed in, so a failure can be
/// repeated.
namespace malar::test {

/// Every item answered with 0: CLASI-A 0, CLASI-D 0.
Assessment clearForm();
/// Every answer drawn from what its item allows; each left open with the probability.
Assessment randomForm(std::mt19937 &, double open = 0);

/// A discoid woman of 1979 with consent, on anifrolumab since the day, without visits.
PatientRecord patientOnDrug(const QString &code, QDate dayZero = QDate(2025, 1, 14));
/// The same with every field of a record filled: identity, partial dates, doses over time, two courses, late,
/// missed and reduced infusions, events, biomarkers; texts that files find hard.
PatientRecord wholeRecord(const QString &code, QDate dayZero = QDate(2025, 1, 14));
/// A complete visit of the patient, all 0.
Visit clearVisit(const PatientRecord &, QDate);
/// A visit with random answers, marks, texts and scales, in any state; open answers only where the state
/// allows them.
Visit randomVisit(std::mt19937 &, const PatientId &, QDate);

/// The physician's global assessment, and a scale of the patient's on which 10 is the worst.
Scale physicianGlobal();
Scale itch();

/// A plausible registry: scores fall with the months, infusions every 28 days. Visits at baseline, months 1,
/// 3, 6 and every three months after.
std::vector<PatientFile> generatedCohort(int patients, int visitsEach, unsigned seed = 20250114);

} // namespace malar::test
