#pragma once

#include "core/analysis/filter.h"
#include "core/analysis/plan.h"
#include "core/store/store.h"

#include <QPageSize>

namespace malar {

/// What a cohort report is made of.
struct CohortSource {
    std::span<const PatientRecord> records;
    Registry registry;
    AnalysisPlan plan;
    CohortFilter filter;
    QDateTime now; // local
};

/// Writes the report with its data and its R script attached: the window's "Export PDF" and `malar report`
/// alike. Error File: whatever stood at the path is still there.
Result<Done> writeCohortPdf(const QString &path, const CohortSource &, QPageSize::PageSizeId = QPageSize::A4);

/// "Letter" where the locale measures in inches, else A4.
QPageSize::PageSizeId localPageSize();

} // namespace malar
