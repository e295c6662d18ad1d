#include "ui/report/numbers.h"

#include "core/stats/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar::numbers {
namespace {

struct Numbers {
    Q_DECLARE_TR_FUNCTIONS(malar::Numbers)
};

/// Text with a point as the language writes it.
QString local(const std::string &text)
{
    return QString::fromStdString(text).replace(u'.', QLocale().decimalPoint());
}

QString withMinus(QString text) { return text.replace(u'-', QChar(0x2212)); }

} // namespace

QString p(double value) { return local(stats::formatP(value)); }

QString equalsP(double value)
{
    const QString text = p(value);
    return text.startsWith(u'<') ? u"p < "_s + text.mid(1) : u"p = "_s + text;
}

QString count(std::int64_t n) { return QString::number(n); }

QString share(int n, int of)
{
    if (of == 0)
        return u"0/0"_s;
    return u"%1/%2 (%3)"_s.arg(count(n), count(of), shareOnly(n, of));
}

QString shareOnly(int n, int of)
{
    // Whole per cents of few patients: more digits would promise what they cannot hold.
    const int decimals = of < 200 ? 0 : 1;
    return Numbers::tr("%1 %", "per cent").arg(fixed(100.0 * n / of, decimals));
}

QString signedNumber(stats::Fraction value, stats::Rounding rounding)
{
    return withMinus(local(stats::format(value, rounding)));
}

QString quartiles(const stats::Summary &summary, stats::Rounding rounding)
{
    const auto text = [&](stats::Fraction value) { return local(stats::format(value, rounding)); };
    return u"%1 [%2-%3]"_s.arg(text(summary.median), text(summary.q1), text(summary.q3));
}

QString signedQuartiles(const stats::Summary &summary, stats::Rounding rounding)
{
    return Numbers::tr("%1 [%2 to %3]", "median and quartiles that may be negative")
        .arg(signedNumber(summary.median, rounding), signedNumber(summary.q1, rounding),
             signedNumber(summary.q3, rounding));
}

QString range(const stats::Summary &summary)
{
    return count(summary.minimum) + u'-' + count(summary.maximum);
}

QString meanSd(const stats::Summary &summary)
{
    const QString mean = local(stats::formatMean(summary.mean));
    return summary.sd ? u"%1 ± %2"_s.arg(mean, local(stats::formatMean(*summary.sd))) : mean;
}

QString monthsMeanSd(const stats::Summary &days) { return scaledMeanSd(days, monthsPerDay); }

QString monthsQuartiles(const stats::Summary &days) { return decimalQuartiles(days, monthsPerDay); }

QString monthsRange(const stats::Summary &days) { return decimalRange(days, monthsPerDay); }

QString decimalQuartiles(const stats::Summary &summary, stats::Fraction unit)
{
    const auto text = [&](stats::Fraction value) { return local(stats::formatMean(value * unit)); };
    return u"%1 [%2-%3]"_s.arg(text(summary.median), text(summary.q1), text(summary.q3));
}

QString decimalRange(const stats::Summary &summary, stats::Fraction unit)
{
    const auto text = [&](std::int64_t value) { return local(stats::formatMean(value * unit)); };
    return text(summary.minimum) + u'-' + text(summary.maximum);
}

QString scaledMeanSd(const stats::Summary &summary, stats::Fraction unit)
{
    const QString mean = local(stats::formatMean(summary.mean * unit));
    return summary.sd ? u"%1 ± %2"_s.arg(mean, local(stats::formatMean(*summary.sd * unit.value()))) : mean;
}

QString scaledQuartiles(const stats::Summary &summary, stats::Fraction unit, stats::Rounding rounding)
{
    const auto text = [&](stats::Fraction value) { return local(stats::format(value * unit, rounding)); };
    return u"%1 [%2-%3]"_s.arg(text(summary.median), text(summary.q1), text(summary.q3));
}

QString scaledRange(const stats::Summary &summary, stats::Fraction unit)
{
    return amount((summary.minimum * unit).value()) + u'-' + amount((summary.maximum * unit).value());
}

QString amount(double value)
{
    QString text = local(stats::formatFixed(value, 3));
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(QLocale().decimalPoint()))
        text.chop(1);
    return text;
}

QString fixed(double value, int decimals) { return withMinus(local(stats::formatFixed(value, decimals))); }

QString measured(double value, int most)
{
    constexpr double slack = 1e-7;
    int decimals = 0;
    for (double scaled = value; decimals < most && std::abs(scaled - std::round(scaled)) > slack;
         scaled *= 10)
        ++decimals;
    return fixed(value, decimals);
}

QString percent(double share)
{
    QString text = fixed(100 * share, 1);
    if (text.endsWith(QLocale().decimalPoint() + u'0'))
        text.chop(2);
    return Numbers::tr("%1 %", "per cent").arg(text);
}

QString percentRange(const stats::Interval &interval)
{
    return Numbers::tr("%1 to %2", "a range of per cents").arg(percent(interval.low), percent(interval.high));
}

} // namespace malar::numbers
