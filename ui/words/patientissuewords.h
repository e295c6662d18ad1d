#pragma once

#include "core/domain/patientcheck.h"

#include <QString>

#include <span>

namespace malar {

/// What is wrong, and the remedy. The others are asked for the code of the patient that it is about.
QString issueWords(const PatientIssue &, std::span<const PatientRecord> others);

} // namespace malar
