#include "ui/report/featurerows.h"

#include "ui/report/tr.h"
#include "ui/words/numbers.h"

namespace malar {
void FeatureRows::row(const QString &name, const Cell &value, const QByteArray &figure)
{
    m_rows.push_back({{name, cells::named(figure, value)}, ReportTable::Row::Kind::Plain, m_place});
}

void FeatureRows::share(const QString &name, const QByteArray &figure, int n, int of)
{
    row(name, shareOf(n, of), figure);
}

Cell FeatureRows::shareOf(int n, int of) const
{
    return cells::share(n, of, numbers::shareDecimals(m_patients));
}

QString FeatureRows::textOf(const stats::Summary &s, const Quantity &quantity) const
{
    const QString middle = isMean() ? numbers::scaledMeanSd(s, quantity.unit)
                           : quantity.decimal
                               ? numbers::decimalQuartiles(s, quantity.unit)
                               : numbers::scaledQuartiles(s, quantity.unit, m_plan.test.rounding);
    if (!quantity.ranged || (!isMean() && s.count < fewestForQuartiles))
        return middle;
    return ReportWords::tr("%1; range %2", "median and quartiles, or mean and SD; lowest-highest")
        .arg(middle, quantity.decimal ? numbers::decimalRange(s, quantity.unit)
                                      : numbers::scaledRange(s, quantity.unit));
}

void FeatureRows::described(const QString &name, const Description &description, const Quantity &quantity,
                            ReportTable::Row::Kind kind)
{
    Cell value = ReportWords::tr("not known of any patient");
    if (const stats::Summary *summary = stats::figure(description))
        value = {ReportWords::tr("%1; n = %2", "mean and SD, or median and quartiles; patients")
                     .arg(textOf(*summary, quantity), numbers::count(summary->count)),
                 ((isMean() ? summary->mean : summary->median) * quantity.unit).value()};
    row(name, value, quantity.figure);
    m_rows.back().kind = kind;
}

} // namespace malar
