#pragma once

#include "core/analysis/cohort.h"

#include <QByteArray>

namespace malar {

/// An R script that recomputes the figures of the summary from its analysed data, and compares them with
/// those that the report prints in its tables and draws in its figures. The cohort and the summary made of
/// it.
QByteArray checkScript(const PlacedCohort &, const CohortSummary &);

} // namespace malar
