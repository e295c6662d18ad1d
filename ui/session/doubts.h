#pragma once

#include "core/domain/patientcheck.h"
#include "ui/parts/prompts.h"

/// What of a changed record cannot be, and what must be meant: one place for every window that changes one.
namespace malar::doubts {

/// Why the changed record cannot be saved, as a date lies before birth; empty where none does.
QString impossible(const PatientRecord &before, const PatientRecord &now, QDate today);

/// Asks for one reason for all that asks. Empty where nothing does, and nothing where the user stepped back.
std::optional<QString> reason(QWidget *asking, const Prompts &, const std::vector<PatientIssue> &);

} // namespace malar::doubts
