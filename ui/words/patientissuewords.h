#pragma once

#include "core/domain/patientcheck.h"
#include "core/exchange/refusal.h"

#include <QString>

#include <span>

namespace malar {

/// What is wrong, and the remedy. The others are asked for the code of the patient that it is about.
QString issueWords(const PatientIssue &, std::span<const PatientRecord> others);
/// The same of a row of a file, where the reason is an issue of the record; the hint names what it looks
/// like.
std::optional<QString> issueOfRow(exchange::Refusal::Reason, const QString &hint);

} // namespace malar
