#pragma once

#include "core/analysis/cohort.h"

#include <QString>

/// The words of the analysis: methods, rules, reasons. Translated; the report and the page share them.
namespace malar::words {

QString presetName(const QString &key);        // "Exact (default)"
QString presetExplanation(const QString &key); // a sentence
QString method(stats::Method);                 // "exact", "normal, corrected"
QString time(const StudyTime &);                // "Baseline", "Month 3", "Last visit"
QString reason(stats::Undefined);              // "no pair": fits into a cell
QString reason(Reason);                        // "no visit in the window"
QString quantileType(stats::QuantileType);     // "type 7 (as R, Excel and NumPy)"

/// Why there is little to see, and what to do about it; empty where all is well.
QString trouble(const CohortSummary &);

/// One sentence a choice, for the methods paragraph.
QString methodSentence(const stats::TestSettings &);
QString zerosSentence(stats::Zeros);
QString alternativeSentence(stats::Alternative);
QString roundingSentence(stats::Rounding);
QString scheduleSentence(const Schedule &);

} // namespace malar::words
