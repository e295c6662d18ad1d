#pragma once

#include "core/domain/record.h"
#include "core/exchange/refusal.h"

namespace malar::exchange {

/// A cohort as a folder of CSV files, as the training cohort comes: patients.csv, consents.csv,
/// treatments.csv, infusions.csv and visits.csv, all naming the patient by study code. Totals given beside
/// the answers must agree with them. Errors: File with the file's name, Invalid with file, row and column.
Result<std::vector<PatientFile>> readCohort(const QString &folder);

} // namespace malar::exchange
