#pragma once

#include "core/domain/infusionplan.h"

#include <QString>

/// What is said of an infusion, on the visit page, in the record and on paper.
namespace malar {

/// How it departs from the plan: "late by 9 days, reduced"; empty as planned.
QString departureWords(const Course &, std::size_t index);
/// "given 12 Mar 2025, late by 9 days"
QString infusionWords(const Course &, std::size_t index);
/// "9 of 10 planned infusions given (90 %) · 1 missed · 2,700 mg in all"
QString exposureWords(const Exposure &);
QString doseWords(double mg); // "300 mg"

} // namespace malar
