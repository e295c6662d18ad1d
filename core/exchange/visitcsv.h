#pragma once

#include "core/domain/record.h"
#include "core/domain/scale.h"

#include <QByteArray>

namespace malar::exchange {

/// One visit of the patient as a table of visits, which an import takes: under the study code, without marks
/// on answers.
QByteArray visitCsv(const PatientRecord &, const Visit &, const ScaleSet &asked);

} // namespace malar::exchange
