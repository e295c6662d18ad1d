#pragma once

#include "core/analysis/filter.h"
#include "core/analysis/plan.h"
#include "core/domain/historyentry.h"
#include "core/domain/progress.h"
#include "core/domain/registry.h"
#include "ui/report/content.h"
#include "ui/report/pdf.h"

namespace malar {

/// What a cohort report is made of.
struct CohortSource {
    std::span<const PatientRecord> records;
    Registry registry;
    AnalysisPlan plan;
    CohortFilter filter;
    QDateTime now; // local
    Panels panels{nkPanel()};
    Head head{}; // of the history, for the footer
};

enum class ReportFormat : std::uint8_t { Pdf, PdfA, Html, Xlsx };
/// By the file's suffix; none where it is no report's.
std::optional<ReportFormat> formatOf(const QString &path);
QString suffixOf(ReportFormat);

/// Everything that will be written, the report first; made from values, in any thread. The name is the
/// report's file name: the files beside a PDF/A bear it too.
ReportContent cohortContent(const CohortSource &, ReportFormat, const QString &name);

struct ReportOptions {
    ReportFormat format = ReportFormat::Pdf;
    QPageSize::PageSizeId size = QPageSize::A4;
};

/// The report alone, as the bytes of its file. Only in the thread of the window, as it draws charts. Error
/// File where it did not come out whole.
Result<QByteArray> reportBytes(const ReportContent &, const ReportOptions &, const Progress &progress = {});

/// Writes it, and beside a PDF/A its files: all or nothing. Only in the thread of the window, as it draws
/// charts. Error File: whatever stood there is still there.
Result<Done> writeReport(const QString &path, const ReportContent &, const ReportOptions &,
                         const Progress &progress = {});

/// Both in one: the window's export and `malar report` alike.
Result<Done> writeCohortReport(const QString &path, const CohortSource &, const ReportOptions &);
Result<Done> writeCohortPdf(const QString &path, const CohortSource &, QPageSize::PageSizeId = QPageSize::A4);

/// "Letter" where the locale measures in inches, else A4.
QPageSize::PageSizeId localPageSize();

} // namespace malar
