#pragma once

#include "core/domain/record.h"

#include <QStringList>

namespace malar {

/// The first date of the record that lies before the patient was born, in a sentence; empty without one.
QString beforeBirth(const PatientRecord &, QDate today);

/// Dates that can hardly be, a sentence each: more than a year ahead, or 120 years back. Without those that
/// stood in `before` already: they were explained then.
QStringList unlikelyDates(const PatientRecord &before, const PatientRecord &now, QDate today);

} // namespace malar
