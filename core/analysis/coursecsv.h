#pragma once

#include "core/analysis/plot.h"

namespace malar {

class CsvWriter;

/// The rows of a patient's course: one for each score, scale with its highest value, infusion, adverse event,
/// treatment, dose and consent, with what it is, which, the unbroken stretch of the line, from and until
/// which month, value, unit and details. A treatment lasts from the first day that its start may mean to the
/// last that its end may mean; a month that is not known is empty.
void addCourse(CsvWriter &, const Plot &);

} // namespace malar
