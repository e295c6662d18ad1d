#pragma once

#include "core/domain/record.h"

namespace malar {

/// Why nothing more is entered for the patient, in a sentence; empty where everything may be.
QString entryStop(const PatientRecord &, QDate today);

} // namespace malar
