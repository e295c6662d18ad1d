#pragma once

#include "core/analysis/cohort.h"
#include "core/domain/historyentry.h"
#include "core/domain/registry.h"
#include "ui/figures/figures.h"
#include "ui/report/content.h"

namespace malar {

/// Everything that a cohort's report says: values only, so that it can be made anywhere and drawn twice.
struct CohortReport {
    Registry registry;
    QDateTime generated;
    CohortSummary summary;
    std::vector<Figure> figures;
    Head head; // of the history, for the footer
};

CohortReport cohortReport(const PlacedCohort &, const Registry &, const QDateTime &now);

/// Where the reader of the report finds its files.
enum class FilesAre : std::uint8_t { Attached, Beside, Linked, Absent };

/// Every word and number of the report, in order; each format is written from this.
ReportContent cohortContent(const CohortReport &, std::vector<ReportFile>, FilesAre);

/// Its report has no tables, figures and files: it says that there is nothing to report.
inline bool isOfNobody(const CohortSummary &summary) { return summary.features.patients == 0; }
/// Which patients and visits were looked for, a paragraph each; of a cohort of nobody.
QStringList lookedFor(const CohortSummary &);

/// How the figures were computed, in sentences made from the plan.
QStringList methods(const CohortSummary &);
/// "Synthetic training data. No real patient."
QString syntheticMark();
QString dateAndTime(const QDateTime &); // "23 Nov 2026 06:40"; "UTC" behind what is
QString citation();
QString disclaimer();

} // namespace malar
