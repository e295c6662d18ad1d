#pragma once

#include "core/analysis/cohort.h"
#include "ui/report/content.h"

namespace malar {

/// The files that go with a cohort's report, in the order of their names; each name begins with `before`.
std::vector<ReportFile> cohortFiles(const PlacedCohort &, const CohortSummary &, const QString &before);

} // namespace malar
