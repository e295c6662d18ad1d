#pragma once

#include "core/analysis/cohort.h"
#include "ui/report/table.h"

namespace malar {

/// Table 1: main features of the patients.
ReportTable featuresTable(const CohortSummary &);
/// Table 2: scores by planned time and their comparison with baseline.
ReportTable scoresTable(const CohortSummary &);
/// Table 3: the tests of table 2 in detail.
ReportTable testsTable(const CohortSummary &);
/// Table 4: who is in no comparison, and why. Codes beyond the first forty of a reason are counted, not
/// named.
ReportTable leftOutTable(const CohortSummary &);

/// What figure 1 shows of a score, in numbers.
ReportTable figureTable(const CohortSummary &, Axis);

/// All of them, in the order in which they are printed.
std::vector<ReportTable> reportTables(const CohortSummary &);

/// What came out, a sentence for each score: its last planned time with a comparison.
QStringList resultSentences(const CohortSummary &);
/// Where the pairs are too few for any p below 0.05, a sentence that says so; else empty.
QString smallestPNote(const CohortSummary &);

} // namespace malar
