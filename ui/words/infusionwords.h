#pragma once

#include "core/domain/infusionplan.h"

#include <QString>

/// What is said of an infusion, on the visit page, in the record and on paper.
namespace malar {

/// How it departs from the plan: "late by 9 days, 150 mg instead of 300 mg"; empty where it does not, as
/// within a week of the planned day.
QString departureWords(const Course &, std::size_t index);
/// The same to the day: "as planned" only where day and dose are the planned ones.
QString planWords(const Course &, std::size_t index);
QString insteadWords(double given, double planned); // "3000 mg instead of 300 mg"
/// "given 12 Mar 2025, late by 9 days"
QString infusionWords(const Course &, std::size_t index);
/// "9 of 10 planned infusions given (90 %) · 1 missed · 2,700 mg in all"
QString exposureWords(const Exposure &);
QString doseWords(double mg); // "300 mg"

} // namespace malar
