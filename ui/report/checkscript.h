#pragma once

#include "core/analysis/cohort.h"

#include <QByteArray>

namespace malar {

/// An R script that recomputes the figures of the summary from its analysed data, and compares them with
/// those that the report prints.
QByteArray checkScript(const CohortSummary &);

} // namespace malar
