#pragma once

#include "core/analysis/cohort.h"

#include <QString>

/// The words of the analysis: methods, rules, reasons. Translated; the report and the page share them.
namespace malar::words {

QString presetName(const QString &key);         // "Exact (default)"
QString presetExplanation(const QString &key);  // a sentence
QString method(stats::Method);                  // "exact", "normal, corrected"
QString time(const StudyTime &);                // "Baseline", "Month 3", "Last visit"
QString reason(stats::Undefined);               // "no pair": fits into a cell
QString reason(Reason, int countsFor = 0);      // "no visit in the window", "its visit counts for month 2"
QString quantileType(stats::QuantileType);      // "type 7 (as R, Excel and NumPy)"
QString multiplicity(Multiplicity);             // "Holm": the name of the adjustment
QString medianTime(const TimeToResponse &);     // "91 (30 to not reached)", in days
QString regimen(const RegimenCount &);          // "Anifrolumab 300 mg IV every 4 weeks"
QString survivalScale(stats::SurvivalInterval); // "on the log-log scale"

/// "CLASI-A", "Itch"; with what its ends mean where two measures of the cohort have one name.
QString measure(const CohortSummary &, const Measure &);

/// Who is meant, as a phrase: "Women with discoid lupus, on anifrolumab"; "All patients".
QString filter(const CohortFilter &);
/// The same with its count: "Women on anifrolumab: 12 of 60 patients"; "All patients, N = 10".
QString filtered(const CohortSummary &);
/// The sentence that stands wherever filtered numbers do; empty without a filter.
QString filterNote(const CohortSummary &);

QString fewValuesNote();             // what stands in place of quartiles
QString onsetSentence(int patients); // with a partial onset; empty without
/// "10 (2 carried)", "6/6 (100 %; 1 carried)": n, and of these how many were carried forward; n alone where
/// none was.
QString carried(const QString &n, std::int64_t carried);
/// What was carried forward, by time; empty where the plan carries nothing.
QString carriedNote(const CohortSummary &);
/// How many of the visits have totals and no answers, by time; empty where none has.
QString totalsOnlyNote(const CohortSummary &);

/// Why there is little to see, and what to do about it; empty where all is well.
QString trouble(const CohortSummary &);

/// What is said of a p: "0.031, one-sided"; as it is where the test is two-sided.
QString sided(const QString &p, stats::Alternative);
/// The sentence of a one-sided test with a blank before it; empty for two-sided ones.
QString oneSidedNote(stats::Alternative);
/// An achieved level: "93.8 %"; "about 95 %" where it comes from the normal approximation.
QString level(const stats::ShiftInterval &);

/// One sentence a choice, for the methods paragraph.
QString methodSentence(const stats::TestSettings &);
QString zerosSentence(stats::Zeros);
QString alternativeSentence(stats::Alternative);
QString roundingSentence(stats::Rounding);
QString scheduleSentence(const Schedule &);
QString responseSentence(Response);         // with its source
QString rateIntervalSentence(RateInterval); // without a full stop: the level may follow
QString missingSentence(MissingRule);
QString adjustmentSentence(const AnalysisPlan &);
QString estimateSentence(const AnalysisPlan &);
QString effectSentence(EffectSize);
QString endpointSentence(const AnalysisPlan &);

} // namespace malar::words
