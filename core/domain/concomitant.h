#pragma once

#include "core/domain/treatment.h"

namespace malar {

/// Whether a concomitant treatment was running on the day, as far as its dates tell: one without dates was.
bool isConcomitant(const Treatment &, QDate day);

/// The dose that held on the day: that of the last step that may have begun by then. Nothing where none is
/// stated.
std::optional<double> doseOn(const Treatment &, QDate day);

} // namespace malar
