#pragma once

#include "core/domain/progress.h"
#include "core/result.h"
#include "ui/report/content.h"

#include <QPageSize>

namespace malar {

struct PdfOptions {
    QPageSize::PageSizeId size = QPageSize::A4;
    /// PDF/A-1b: for archives. Nothing is attached, as that part of the standard forbids it.
    bool archival = false;
};

/// The report on pages: vectors, embedded fonts, no bitmap; its files attached, but not where the PDF is
/// archival. The same content gives the same bytes. Empty where `progress` stopped it.
QByteArray toPdf(const ReportContent &, const PdfOptions & = {}, const Progress &progress = {});

} // namespace malar
