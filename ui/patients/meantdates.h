#pragma once

#include "core/domain/patientcheck.h"
#include "ui/prompts.h"

/// Dates of a record that was changed: those that cannot be, and those that must be meant.
namespace malar::meantdates {

/// Why the changed record cannot be saved, as a date lies before birth; empty where none does.
QString impossible(const PatientRecord &before, const PatientRecord &now, QDate today);

/// What asks for a reason; none where nothing does.
std::optional<Prompts::Question> question(const PatientRecord &before, const PatientRecord &now, QDate today);

} // namespace malar::meantdates
