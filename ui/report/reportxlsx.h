#pragma once

#include "ui/report/content.h"

namespace malar {

/// The report's words on a first sheet and each of its tables on one of its own: a cell that is one number as
/// a number with the decimals that it shows, everything else as text, never as a formula. The same content
/// gives the same bytes. Empty where it did not come out whole: it is read back and compared with what was
/// written, as the library takes a temporary file that could not be written for one that was.
QByteArray toXlsx(const ReportContent &);

} // namespace malar
