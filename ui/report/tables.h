#pragma once

#include "core/analysis/cohort.h"
#include "core/analysis/testdetails.h"
#include "ui/paper/table.h"

namespace malar {

/// Main features of the patients.
ReportTable featuresTable(const CohortSummary &);
/// Scores by planned time and their comparison with baseline.
ReportTable scoresTable(const CohortSummary &);
/// The tests of those in detail.
ReportTable testsTable(const CohortSummary &);
/// Who responded, by definition and time.
ReportTable respondersTable(const CohortSummary &);
/// Who became a responder between two months, and who ceased to be one.
ReportTable responderChangesTable(const CohortSummary &);
/// Bands of severity at baseline and at each time.
ReportTable bandsTable(const CohortSummary &);
/// The time to CLASI-50.
ReportTable timeToResponseTable(const CohortSummary &);
/// Who is in no comparison, and why. Codes beyond the first forty of a reason are counted, not
/// named.
ReportTable leftOutTable(const CohortSummary &);
/// The codes of all in a row of it; none of a group's name.
QStringList leftOutAt(const CohortSummary &, std::size_t row);
/// What was given of each index drug.
ReportTable exposureTable(const CohortSummary &);
/// Adverse events, by group and by term.
ReportTable safetyTable(const CohortSummary &);
/// The centres side by side; only of a cohort with several.
ReportTable centresTable(const CohortSummary &);
/// The same of the scales that were asked beside the CLASI.
ReportTable centreScalesTable(const CohortSummary &);
/// The first and the last value of every biomarker.
ReportTable biomarkersTable(const CohortSummary &);

/// What the figure of a measure by planned time shows, in numbers.
ReportTable figureTable(const CohortSummary &, const Measure &);

/// A comparison of the table of scores.
struct ScoreRow {
    Measure measure;
    std::size_t time;
};
/// Which one a row of it holds; nothing for a row without a comparison.
std::optional<ScoreRow> scoreRowAt(const CohortSummary &, std::size_t row);
/// One comparison by every method under both zero rules. Only on the screen, like the next.
ReportTable detailsTable(const TestDetails &, const AnalysisPlan &);
/// Its estimates, and other tests of the same pairs.
ReportTable otherTestsTable(const TestDetails &, const AnalysisPlan &);

/// Makes a table of the report, and names it.
using TableMaker = ReportTable (*)(const CohortSummary &);
/// Those that a cohort's report has, in the order in which they are printed.
std::vector<TableMaker> tablesOf(const CohortSummary &);
/// From 1, of one of these.
int numberOf(TableMaker, const CohortSummary &);
/// With its number: "Table 1".
ReportTable numbered(TableMaker, const CohortSummary &);
/// All of them.
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
