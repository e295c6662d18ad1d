#include "ui/report/featurerows.h"

#include "ui/words/numbers.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Table1 {
    Q_DECLARE_TR_FUNCTIONS(malar::Table1)
};

} // namespace

void FeatureRows::share(const QString &name, int n, int of) { row(name, shareText(n, of)); }

QString FeatureRows::shareText(int n, int of) const
{
    return numbers::share(n, of, numbers::shareDecimals(m_patients));
}

void FeatureRows::described(const QString &name, const Description &description, const Text &mean,
                            const Text &median, ReportTable::Row::Kind kind)
{
    const stats::Summary *summary = stats::figure(description);
    const QString value =
        summary ? Table1::tr("%1; n = %2", "mean and SD, or median and quartiles; patients")
                      .arg(isMean() ? mean(*summary) : median(*summary), numbers::count(summary->count))
                : Table1::tr("not known of any patient");
    m_rows.push_back({{name, value}, kind});
}

void FeatureRows::whole(const QString &name, const Description &description, ReportTable::Row::Kind kind)
{
    described(
        name, description, numbers::meanSd,
        [this](const stats::Summary &s) { return numbers::quartiles(s, m_plan.test.rounding); }, kind);
}

void FeatureRows::doses(const QString &name, const Description &thousandths)
{
    described(
        name, thousandths, [](const stats::Summary &s) { return numbers::scaledMeanSd(s, mgPerThousandth); },
        [this](const stats::Summary &s) {
            return numbers::scaledQuartiles(s, mgPerThousandth, m_plan.test.rounding);
        },
        ReportTable::Row::Kind::Plain);
}

} // namespace malar
