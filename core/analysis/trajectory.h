#pragma once

#include "core/analysis/plot.h"
#include "core/domain/schedule.h"
#include "core/domain/severity.h"

namespace malar {

/// A patient's course: CLASI-A and -D of the visits that count, over study months from day 0, with the
/// severity bands of CLASI-A, the windows of the planned visits, infusions, adverse events, consent, and the
/// treatments as bars. The line is broken where a planned visit was missed. Every scale that was answered is
/// a facet with a line of its own, as far as its answers mean the same. Without a day 0, months count from
/// the first visit and there are no windows.
Plot trajectory(const PatientRecord &, const Schedule &, SeveritySet);

/// The same with a visit that is still being typed: its totals, as far as they exist, as the last point of a
/// series of today.
Plot trajectory(const PatientRecord &, const Schedule &, SeveritySet, const VisitTotals &today);

} // namespace malar
