#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>

/// What the history says of a part of a record, all that is known of it in one line.
namespace malar {

QString told(const Consent &);
QString told(const Course &);                   // without its infusions
QString told(const Infusion &, const Course &); // "given on 14 Jan 2025 (150 mg instead of 300 mg)"
QString told(const Treatment &);
QString told(const AdverseEvent &);
QString told(const Biomarker &);
QString told(const Photograph &); // "13 Feb 2025, Ears, left, with its visit"

} // namespace malar
