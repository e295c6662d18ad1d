#include "core/stats/format.h"
#include "ui/check/checkfigures.h"

namespace malar {
namespace {

void spread(CheckFigures &figures, const QByteArray &name, const Description &parts)
{
    const stats::Summary *summary = stats::figure(parts);
    if (!summary)
        return;
    const auto add = [&](const char *which, stats::Fraction value) {
        value = value * perBiomarkerPart;
        figures.quantile(name + which, &value);
    };
    add("_median", summary->median);
    add("_q1", summary->q1);
    add("_q3", summary->q3);
    add("_minimum", summary->minimum);
    add("_maximum", summary->maximum);
}

void months(CheckFigures &figures, const Description &days)
{
    const stats::Summary *summary = stats::figure(days);
    if (!summary)
        return;
    figures.add("months_median", stats::formatMean(summary->median * monthsPerDay));
    figures.add("months_q1", stats::formatMean(summary->q1 * monthsPerDay));
    figures.add("months_q3", stats::formatMean(summary->q3 * monthsPerDay));
    figures.add("months_minimum", stats::formatMean(summary->minimum * monthsPerDay));
    figures.add("months_maximum", stats::formatMean(summary->maximum * monthsPerDay));
}

} // namespace

void addBiomarkers(CheckFigures &figures, const CohortSummary &summary)
{
    for (const MarkerTrend &trend : summary.biomarkers) {
        const QByteArrayList of{trend.of.subset.toUtf8(), trend.of.marker.toUtf8(), trend.of.unit.toUtf8()};
        figures.at("biomarkers", of.join(" / "));
        figures.add("patients", trend.patients);
        figures.add("two_or_more", trend.pairs);
        figures.add("at_limit", trend.limits);
        figures.add("patients_at_limit", trend.patientsLimited);
        figures.add("two_or_more_at_limit", trend.pairsLimited);
        spread(figures, "first", trend.first);
        spread(figures, "last", trend.last);
        spread(figures, "change", trend.change);
        months(figures, trend.days);
    }
}

} // namespace malar
