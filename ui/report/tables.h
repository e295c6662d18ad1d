#pragma once

#include "core/analysis/cohort.h"
#include "core/analysis/testdetails.h"
#include "ui/paper/table.h"

namespace malar {

/// Table 1: main features of the patients.
ReportTable featuresTable(const CohortSummary &);
/// Table 2: scores by planned time and their comparison with baseline.
ReportTable scoresTable(const CohortSummary &);
/// Table 3: the tests of table 2 in detail.
ReportTable testsTable(const CohortSummary &);
/// Table 4: who responded, by definition and time.
ReportTable respondersTable(const CohortSummary &);
/// Table 5: who became a responder between two months, and who ceased to be one.
ReportTable responderChangesTable(const CohortSummary &);
/// Table 6: bands of severity at baseline and at each time.
ReportTable bandsTable(const CohortSummary &);
/// Table 7: the time to CLASI-50.
ReportTable timeToResponseTable(const CohortSummary &);
/// Table 8: who is in no comparison, and why. Codes beyond the first forty of a reason are counted, not
/// named.
ReportTable leftOutTable(const CohortSummary &);
/// The codes of all in a row of it; none of a group's name.
QStringList leftOutAt(const CohortSummary &, std::size_t row);
/// Table 9: what was given of each index drug.
ReportTable exposureTable(const CohortSummary &);
/// Table 10: adverse events, by group and by term.
ReportTable safetyTable(const CohortSummary &);
/// Table 11: the centres side by side; only of a cohort with several.
ReportTable centresTable(const CohortSummary &);
/// Table 12, or 11 without one of centres: the first and the last value of every biomarker.
ReportTable biomarkersTable(const CohortSummary &);

/// What figure 1 shows of a score, in numbers.
ReportTable figureTable(const CohortSummary &, Axis);

/// A comparison of table 2.
struct ScoreRow {
    Axis axis;
    std::size_t time;
};
/// Which one a row of table 2 holds; nothing for a row without a comparison.
std::optional<ScoreRow> scoreRowAt(const CohortSummary &, std::size_t row);
/// One comparison by every method under both zero rules. Only on the screen, like the next.
ReportTable detailsTable(const TestDetails &, const AnalysisPlan &);
/// Its estimates, and other tests of the same pairs.
ReportTable otherTestsTable(const TestDetails &, const AnalysisPlan &);

/// All of them, in the order in which they are printed.
std::vector<ReportTable> reportTables(const CohortSummary &);

/// What came out, a sentence for each score: its last planned time with a comparison.
QStringList resultSentences(const CohortSummary &);
/// What was given and what it did to the patients.
QString safetySentence(const CohortSummary &);
/// Whether events were asked for at every visit, and what came out: "None reported at any of 34 visits."
QString askedSentence(const Safety &);
/// Where the pairs are too few for any p below 0.05, a sentence that says so; else empty.
QString smallestPNote(const CohortSummary &);

} // namespace malar
