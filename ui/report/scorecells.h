#pragma once

#include "core/analysis/cohort.h"

#include <QString>

/// The cells of tables 2 and 3: a figure of a comparison by the plan's choices, or in few words why there is
/// none.
namespace malar::scorecells {

QString dash();                                  // where a figure has no meaning
QString time(const TimePoint &);                 // "Month 6 (primary)"
QString count(const TimePoint &);                // "10"; "10 (2 carried)"
QString pairs(const Comparison &, int patients); // "6/10"; "8/10 (2 carried)"
QString quartiles(const Description &, const AnalysisPlan &);
QString range(const Description &);
QString change(const Comparison &, const AnalysisPlan &);
QString fall(const Comparison &, const AnalysisPlan &); // "14.0 (8.5 to 18.0; 96.9 %)"
QString p(const Comparison &, stats::Alternative);
QString adjustedP(const Comparison &, stats::Alternative);
QString effectSize(const Comparison &);
QString method(const Comparison &);
QString counts(const Comparison &); // better/same/worse
QString rankSum(const Comparison &);
QString smallestP(const Comparison &, stats::Alternative);

QString fallHead(const AnalysisPlan &);
QString adjustedHead(const AnalysisPlan &); // "Holm p"
QString effectHead(const AnalysisPlan &);   // "r"

} // namespace malar::scorecells
