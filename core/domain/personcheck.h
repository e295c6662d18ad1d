#pragma once

#include "core/domain/patientcheck.h"

namespace malar {

/// What is wrong with the code, or another patient's is it or looks like it.
void checkCode(const Patient &, std::span<const PatientRecord> others, std::vector<PatientIssue> &);

/// Who else has the hospital number, or may be the same person.
void checkPerson(const PatientRecord &, std::span<const PatientRecord> others, std::vector<PatientIssue> &);

} // namespace malar
