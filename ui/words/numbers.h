#pragma once

#include "core/analysis/cohort.h"
#include "core/stats/interval.h"

#include <QStringList>

#include <vector>

/// Figures of the cohort as the page, the report and the charts print them, in the language of the program.
/// Medians and quartiles by the plan's rounding; means and standard deviations with one decimal.
namespace malar::numbers {

QString p(double);       // three decimals, half-up; "<0.001" below
QString equalsP(double); // "p = 0.032", "p < 0.001"
QString count(std::int64_t);
/// Decimals of all shares of a report of so many patients: whole per cents of few, as more would promise what
/// they cannot hold.
int shareDecimals(int patients);
QString share(int n, int of, int decimals);             // "8/10 (80 %)"; of nobody "0/0"
QString shareOnly(int n, int of, int decimals);         // "80 %"; `of` above 0
QString signedNumber(stats::Fraction, stats::Rounding); // with a real minus sign
/// An estimate and the ends of its interval: each by the rounding, and none with fewer decimals than another.
QStringList signedNumbers(const std::vector<stats::Fraction> &, stats::Rounding);
/// Of fewer than `fewestForQuartiles` the range in round brackets.
QString quartiles(const stats::Summary &, stats::Rounding);       // "16.5 [12.7-21.5]"; "16.5 (11-31)"
QString signedQuartiles(const stats::Summary &, stats::Rounding); // "−8 [−12 to −6.5]"
QString range(const stats::Summary &);                            // "11-31"
QString meanSd(const stats::Summary &);                           // "46.4 ± 12.6"; without sd for one value
QString monthsMeanSd(const stats::Summary &days);                 // days as study months
QString monthsQuartiles(const stats::Summary &days);
QString monthsRange(const stats::Summary &days);
/// Values counted in a part of the unit that is printed, such as thousandths of a mg.
QString scaledMeanSd(const stats::Summary &, stats::Fraction unit);
QString scaledQuartiles(const stats::Summary &, stats::Fraction unit, stats::Rounding);
/// How such figures are printed side by side: each by the rounding, and none with fewer decimals than
/// another.
struct Scale {
    stats::Fraction unit;
    stats::Rounding rounding;
    qsizetype decimals = 0; // at least
};
qsizetype decimals(const stats::Summary &, const Scale &);
QString scaledQuartiles(const stats::Summary &, const Scale &);
QString signedQuartiles(const stats::Summary &, const Scale &); // "−8.5 [−12.0 to −6.5]"
QString scaledRange(const stats::Summary &, stats::Fraction unit);
QString decimalQuartiles(const stats::Summary &, stats::Fraction unit); // always with one decimal, as months
QString decimalRange(const stats::Summary &, stats::Fraction unit);
QString amount(double);                 // a dose: as many decimals as it has
QString fixed(double, int decimals);    // half-up
QString measured(double, int most = 2); // as many decimals as it carries, at most `most`
QString percent(double share);          // on an axis, in a head: "95 %", "97.5 %"
QString percentFixed(double share);     // in a cell: "96.9 %", "95.0 %"
/// Of shares, with the decimals of the share that it belongs to: "42 % to 98 %".
QString percentRange(const stats::Interval &, int decimals);
inline constexpr int percentFixedDecimals = 1;

} // namespace malar::numbers
