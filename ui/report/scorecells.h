#pragma once

#include "ui/report/cell.h"

/// The cells of the tables of scores and of tests: a figure of a comparison by the plan's choices, or in few
/// words why there is none.
namespace malar::cells {

QString time(const TimePoint &);              // "Month 6 (primary)"
Cell count(const TimePoint &);                // "10"; "10 (2 carried)"
Cell pairs(const Comparison &, int patients); // "6/10"; "8/10 (2 carried)"
Cell quartiles(const Description &, const AnalysisPlan &);
Cell range(const Description &);
Cell change(const Comparison &, const AnalysisPlan &);
Cell fall(const Comparison &, const AnalysisPlan &); // "14.0 (8.5 to 18.0; 96.9 %)"
Cell p(const Comparison &, stats::Alternative);
Cell adjustedP(const Comparison &, stats::Alternative);
Cell effectSize(const Comparison &);
Cell method(const Comparison &);
Cell counts(const Comparison &, const Measure &); // better/same/worse
/// Of falls and rises what is better and what is worse.
stats::Counts judged(stats::Counts, const Measure &);
Cell rankSum(const Comparison &);
Cell smallestP(const Comparison &, stats::Alternative);

QString fallHead(const AnalysisPlan &);
QString adjustedHead(const AnalysisPlan &); // "Holm p"
QString effectHead(const AnalysisPlan &);   // "r"

} // namespace malar::cells
