#pragma once

#include "ui/report/content.h"
#include "ui/report/pdf.h"

namespace malar {

/// The report as one page of HTML that needs nothing else, made to be read aloud: real headings, tables with
/// a caption and named rows and columns, each figure with its description and its numbers. No script. Only in
/// the thread of the window. Empty where `progress` stopped it.
QByteArray toHtml(const ReportContent &, const Progress &progress = {});

} // namespace malar
