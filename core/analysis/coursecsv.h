#pragma once

#include "core/analysis/plot.h"

#include <QByteArray>

namespace malar {

inline constexpr const char *courseCsvHead = "what,item,run,month,until_month,value,unit,detail\n";

/// The data of a patient's course: a row for each score, infusion, adverse event, treatment, dose and
/// consent. A treatment lasts from the first day that its start may mean to the last that its end may mean; a
/// month that is not known is empty.
QByteArray courseCsv(const Plot &);

} // namespace malar
