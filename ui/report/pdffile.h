#pragma once

#include "ui/report/content.h"

#include <functional>

class QPdfWriter;

namespace malar {

/// What a PDF says of itself, as XMP; the very values that describedPdf writes, as PDF/A asks for.
QByteArray pdfMetadata(const ReportContent &, bool archival);

/// The file that Qt wrote, with the report's own title, words, language and date in place of Qt's: those are
/// the clock's, and its identifier is random, so that no two files would be alike. The objects keep their
/// numbers and bytes, but for the two that are replaced; the table of their places is written anew. As it
/// was where the file is not laid out as Qt 6 does: two reports of the same then differ, and nothing else.
QByteArray describedPdf(const QByteArray &pdf, const ReportContent &);

/// A PDF that says of itself what the content does, at 1200 dots an inch: the same
/// bytes for the same drawing. Empty where drawing says false.
QByteArray writtenPdf(const ReportContent &about, bool archival,
                      const std::function<bool(QPdfWriter &)> &draw);

} // namespace malar
