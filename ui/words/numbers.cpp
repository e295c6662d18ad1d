#include "ui/words/numbers.h"

#include "core/stats/format.h"
#include "ui/words/tr.h"
#include "ui/words/writtennumber.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar::numbers {
namespace {

/// Text with a point as the language writes it.
QString local(const std::string &text)
{
    return QString::fromStdString(text).replace(u'.', QLocale().decimalPoint());
}

QString withMinus(QString text) { return text.replace(u'-', QChar(0x2212)); }

/// By the rounding, filled up with zeros.
QString scaled(stats::Fraction value, const Scale &scale)
{
    std::string text = stats::format(value * scale.unit, scale.rounding);
    std::size_t point = text.find('.');
    if (point == std::string::npos && scale.decimals > 0) {
        point = text.size();
        text += '.';
    }
    if (scale.decimals > 0)
        text.resize(std::max(text.size(), point + 1 + std::size_t(scale.decimals)), '0');
    return local(text);
}

/// Of the value by the rounding alone.
qsizetype decimalsOf(stats::Fraction value, const Scale &scale)
{
    const std::string text = stats::format(value * scale.unit, scale.rounding);
    const std::size_t point = text.find('.');
    return point == std::string::npos ? 0 : qsizetype(text.size() - point - 1);
}

/// The median with quartiles, of few values with their range, of one alone.
template <class Text> QString spread(const stats::Summary &summary, Text text)
{
    if (summary.count == 1)
        return text(summary.median);
    if (summary.count < fewestForQuartiles)
        return u"%1 (%2-%3)"_s.arg(text(summary.median), text(stats::Fraction(summary.minimum)),
                                   text(stats::Fraction(summary.maximum)));
    return u"%1 [%2-%3]"_s.arg(text(summary.median), text(summary.q1), text(summary.q3));
}

/// The same of values that may be negative: "-" between them would be taken for a sign.
template <class Text> QString signedSpread(const stats::Summary &summary, Text text)
{
    if (summary.count == 1)
        return text(summary.median);
    if (summary.count < fewestForQuartiles)
        return Words::tr("%1 (%2 to %3)", "median and range that may be negative")
            .arg(text(summary.median), text(stats::Fraction(summary.minimum)),
                 text(stats::Fraction(summary.maximum)));
    return Words::tr("%1 [%2 to %3]", "median and quartiles that may be negative")
        .arg(text(summary.median), text(summary.q1), text(summary.q3));
}

} // namespace

QString p(double value) { return local(stats::formatP(value)); }

QString equalsP(double value)
{
    const QString text = p(value);
    return text.startsWith(u'<') ? u"p < "_s + text.mid(1) : u"p = "_s + text;
}

QString count(std::int64_t n) { return writtenNumber(n); }

int shareDecimals(int patients) { return patients < 200 ? 0 : 1; }

QString share(int n, int of, int decimals)
{
    if (of == 0)
        return u"0/0"_s;
    return u"%1/%2 (%3)"_s.arg(count(n), count(of), shareOnly(n, of, decimals));
}

QString shareOnly(int n, int of, int decimals)
{
    return Words::tr("%1 %", "per cent").arg(fixed(100.0 * n / of, decimals));
}

QString signedNumber(stats::Fraction value, stats::Rounding rounding)
{
    return withMinus(local(stats::format(value, rounding)));
}

QStringList signedNumbers(const std::vector<stats::Fraction> &values, stats::Rounding rounding)
{
    Scale scale{1, rounding};
    for (const stats::Fraction value : values)
        scale.decimals = std::max(scale.decimals, decimalsOf(value, scale));
    QStringList texts;
    for (const stats::Fraction value : values)
        texts << withMinus(scaled(value, scale));
    return texts;
}

QString quartiles(const stats::Summary &summary, stats::Rounding rounding)
{
    return spread(summary, [&](stats::Fraction value) { return local(stats::format(value, rounding)); });
}

QString signedQuartiles(const stats::Summary &summary, stats::Rounding rounding)
{
    return signedSpread(summary, [&](stats::Fraction value) { return signedNumber(value, rounding); });
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
    return spread(summary, [&](stats::Fraction value) { return local(stats::formatMean(value * unit)); });
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
    return spread(summary,
                  [&](stats::Fraction value) { return local(stats::format(value * unit, rounding)); });
}

qsizetype decimals(const stats::Summary &summary, const Scale &scale)
{
    qsizetype most = 0;
    const bool few = summary.count < fewestForQuartiles;
    for (const stats::Fraction value : {summary.median, few ? stats::Fraction(summary.minimum) : summary.q1,
                                        few ? stats::Fraction(summary.maximum) : summary.q3})
        most = std::max(most, decimalsOf(value, scale));
    return most;
}

QString scaledQuartiles(const stats::Summary &summary, const Scale &scale)
{
    return spread(summary, [&](stats::Fraction value) { return scaled(value, scale); });
}

QString signedQuartiles(const stats::Summary &summary, const Scale &scale)
{
    return signedSpread(summary, [&](stats::Fraction value) { return withMinus(scaled(value, scale)); });
}

QString scaledRange(const stats::Summary &summary, stats::Fraction unit)
{
    return amount((summary.minimum * unit).value()) + u'-' + amount((summary.maximum * unit).value());
}

QString amount(double value) { return writtenAmount(value); }

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
    return Words::tr("%1 %", "per cent").arg(text);
}

QString percentFixed(double share)
{
    return Words::tr("%1 %", "per cent").arg(fixed(100 * share, percentFixedDecimals));
}

QString percentRange(const stats::Interval &interval, int decimals)
{
    const auto percent = [decimals](double share) {
        return Words::tr("%1 %", "per cent").arg(fixed(100 * share, decimals));
    };
    return Words::tr("%1 to %2", "a range of per cents").arg(percent(interval.low), percent(interval.high));
}

} // namespace malar::numbers
