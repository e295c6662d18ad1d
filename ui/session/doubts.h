#pragma once

#include "core/domain/patientcheck.h"
#include "ui/parts/prompts.h"

/// What of a changed record cannot be, and what must be meant: one place for every window that changes one.
namespace malar::doubts {

/// Why the changed record cannot be saved, as a date lies before birth; empty where none does.
QString impossible(const PatientRecord &before, const PatientRecord &now, QDate today);

/// One question that asks for one reason for all of it; none where nothing asks.
std::optional<Prompts::Question> question(const std::vector<PatientIssue> &);

} // namespace malar::doubts
