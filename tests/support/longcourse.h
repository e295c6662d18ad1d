#pragma once

#include "core/domain/record.h"

namespace malar::test {

/// A patient of many years: 60 visits, 100 infusions of which every twelfth was missed, some late and some
/// reduced; glucocorticoids that were tapered and came back; treatments with partial dates; adverse events of
/// every grade, two of them open; consent, and a draft of the last day.
PatientFile longCourse(const QString &code = QStringLiteral("LONG-001"), QDate dayZero = QDate(2018, 1, 15));

} // namespace malar::test
