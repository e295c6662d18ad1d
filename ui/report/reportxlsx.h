#pragma once

#include "ui/report/content.h"

namespace malar {

/// The report's words on a first sheet and each of its tables on one of its own: a cell that is one number as
/// a number with the decimals that it shows, everything else as text, never as a formula. The same content
/// gives the same bytes. Empty where there is no room for its temporary file.
QByteArray toXlsx(const ReportContent &);

} // namespace malar
