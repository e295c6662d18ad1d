#pragma once

#include "core/analysis/cohort.h"
#include "ui/paper/table.h"

namespace malar {

/// An R script that recomputes the figures of the report from its analysed data, and compares them with those
/// that its tables print and its figures draw. The cohort, the summary made of it and the tables that are
/// printed of that.
QByteArray checkScript(const PlacedCohort &, const CohortSummary &, const std::vector<ReportTable> &);

} // namespace malar
