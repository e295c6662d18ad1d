#include "ui/report/words.h"

#include <QCoreApplication>

namespace malar::words {
namespace {

struct Methods {
    Q_DECLARE_TR_FUNCTIONS(malar::Methods)
};

QString dayText(int day) { return QString::number(day).replace(QLatin1Char('-'), QChar(0x2212)); }

} // namespace

QString methodSentence(const stats::TestSettings &settings)
{
    switch (settings.method) {
    case stats::Method::Exact:
        return Methods::tr(
            "p values are exact: they come from the conditional distribution of the rank sum with "
            "midranks, so that ties are allowed for (shift algorithm of Streitberg and Röhmel). Above "
            "1,000 non-zero differences the normal approximation with continuity correction is used, "
            "and the method column says so.");
    case stats::Method::Normal:
        return Methods::tr(
            "p values come from the normal approximation without continuity correction; its variance "
            "is corrected for ties.");
    case stats::Method::NormalCc:
        return Methods::tr(
            "p values come from the normal approximation with continuity correction; its variance is "
            "corrected for ties.");
    case stats::Method::RDefault:
        return Methods::tr(
            "p values are those of wilcox.test in R up to 4.5: exact without ties and zeros and for "
            "fewer than 50 pairs, else from the normal approximation with continuity correction and a "
            "variance corrected for ties.");
    }
    return {};
}

QString zerosSentence(stats::Zeros zeros)
{
    return zeros == stats::Zeros::Drop
               ? Methods::tr("Pairs without a change are dropped before ranking (Wilcoxon 1945).")
               : Methods::tr(
                     "Pairs without a change are ranked with the others and their ranks then left out "
                     "(Pratt 1959).");
}

QString alternativeSentence(stats::Alternative alternative)
{
    switch (alternative) {
    case stats::Alternative::TwoSided:
        return Methods::tr("Tests are two-sided.");
    case stats::Alternative::Greater:
        return Methods::tr("Tests are one-sided: the alternative is that the score fell.");
    case stats::Alternative::Less:
        return Methods::tr("Tests are one-sided: the alternative is that the score rose.");
    }
    return {};
}

QString roundingSentence(stats::Rounding rounding)
{
    switch (rounding) {
    case stats::Rounding::AsData:
        return Methods::tr("Medians and quartiles are printed exactly up to two decimals.");
    case stats::Rounding::OneHalfUp:
        return Methods::tr("Medians and quartiles are rounded to one decimal, halves up.");
    case stats::Rounding::OneHalfEven:
        return Methods::tr("Medians and quartiles are rounded to one decimal, halves to the even digit.");
    case stats::Rounding::OneTruncated:
        return Methods::tr("Medians and quartiles are cut off after one decimal, not rounded.");
    }
    return {};
}

QString scheduleSentence(const Schedule &schedule)
{
    QStringList months;
    for (const PlannedMonth &month : schedule.months)
        months << Methods::tr("month %1: day %2 to %3, target %4")
                      .arg(month.month)
                      .arg(month.firstDay())
                      .arg(month.lastDay())
                      .arg(month.targetDay);
    const QString baseline = Methods::tr("Baseline is the last complete assessment from day %1 to day %2.")
                                 .arg(dayText(schedule.baselineFirstDay), dayText(schedule.baselineLastDay));
    if (months.isEmpty())
        return baseline + u' ' + Methods::tr("No later visit is planned.");
    return baseline + u' ' +
           Methods::tr(
               "Later visits stand for a planned month by windows (%1); of several the one nearest to the "
               "target counts, on a tie the earlier.")
               .arg(months.join(QStringLiteral("; ")));
}

} // namespace malar::words
