#pragma once

#include "core/domain/record.h"
#include "core/result.h"

namespace malar::exchange {

/// Reads a folder with patients.csv, consents.csv, treatments.csv, infusions.csv and visits.csv, as
/// `:/training_cohort` has them. Every visit's clasi_a and clasi_d, and every patient's regimen, are worked
/// out anew and held against the file. Errors: File, and Invalid with file, row and column; then nothing is
/// returned.
Result<std::vector<PatientFile>> readTrainingCohort(const QString &folder);

} // namespace malar::exchange
