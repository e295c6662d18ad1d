#include "core/analysis/biomarkerplot.h"
#include "core/analysis/cohortplot.h"
#include "ui/figures/chartaxes.h"
#include "ui/figures/charttext.h"
#include "ui/figures/figures.h"
#include "ui/figures/tr.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

bool hasBands(const Plot &plot)
{
    return std::ranges::any_of(plot.series, [](const Plot::Series &series) {
        return series.role == Plot::Series::Role::QuartileRange;
    });
}

/// With what was carried forward, and how the figure shows it; as it was where the figure shows nothing such.
QString withCarried(const QString &caption, const Plot &plot, const CohortSummary &summary,
                    const QString &shown)
{
    const bool any = std::ranges::any_of(plot.columns, [](const Plot::Column &column) {
        return column.carried > 0 || column.pairsCarried > 0;
    });
    if (!any)
        return caption;
    return QStringList{caption, words::carriedNote(summary), shown}.join(u' ').trimmed();
}

/// "10 patients", or "10 patients (2 carried)".
QString patients(int n, int carried)
{
    return words::carried(FigureWords::tr("%n patient(s)", nullptr, n), carried);
}

QString cohortCaption(const Plot &plot, const CohortSummary &summary)
{
    const int n = plot.columns.empty() ? 0 : plot.columns.front().n;
    QString text =
        FigureWords::tr("%1 by planned month. Patients with a score at baseline: %2 of %3.")
            .arg(terms::head(plot.measure), numbers::count(n), numbers::count(summary.features.patients));
    text += u' ';
    text +=
        hasBands(plot)
            ? FigureWords::tr("Line: median; dark band: middle half of the patients, light band: "
                              "middle 80 %.")
            : FigureWords::tr("Thick line: median, with quartiles as bars (with the range of fewer than %1). "
                              "Thin lines: one patient each, broken where a planned visit was missed.")
                  .arg(fewestForQuartiles);
    text += u' ' +
            FigureWords::tr("n: patients with a score; p: Wilcoxon's signed-rank test against baseline, "
                            "unadjusted; pairs: of that test.") +
            words::oneSidedNote(plot.alternative);
    return withCarried(text, plot, summary,
                       hasBands(plot) ? QString() : FigureWords::tr("Dashed: carried forward."));
}

QString pairedCaption(const Plot &plot, const CohortSummary &summary)
{
    const bool none = plot.columns.empty();
    QString text =
        FigureWords::tr("%1 at baseline and at %2 of %3 with both scores.", "score, time, 10 patients")
            .arg(terms::head(plot.measure), timeOf(plot),
                 none ? patients(0, 0)
                      : patients(plot.columns.back().pairs, plot.columns.back().pairsCarried));
    text += u' ';
    text +=
        hasBands(plot) ? FigureWords::tr("Dark band: middle half of the patients, light band: middle 80 %.")
        : plot.measure.higherIsBetter() ? FigureWords::tr("A line a patient, dashed where the score fell.")
                                        : FigureWords::tr("A line a patient, dashed where the score rose.");
    text += u' ' +
            FigureWords::tr("Beside them the median with quartiles, or with the range of fewer than %1. p: "
                            "Wilcoxon's signed-rank test, unadjusted.")
                .arg(fewestForQuartiles) +
            words::oneSidedNote(plot.alternative);
    return withCarried(text, plot, summary,
                       hasBands(plot) ? QString() : FigureWords::tr("Hollow: carried forward."));
}

QString waterfallCaption(const Plot &plot, const CohortSummary &summary)
{
    const int n = static_cast<int>(plot.changes.size());
    const auto carried = std::ranges::count(plot.changes, true, &Plot::Change::carried);
    QString text =
        FigureWords::tr("Change of %1 from baseline to %2 in per cent of %3, a bar each, the largest "
                        "rise first.",
                        "score, time, 10 patients")
            .arg(terms::label(plot.measure), timeOf(plot), patients(n, static_cast<int>(carried))) +
        u' ' + FigureWords::tr("Dashed lines: falls of 50 % and of 70 %.");
    if (plot.withoutChange > 0)
        text += u' ' + FigureWords::tr("%n patient(s) with a baseline of 0 cannot be shown.", nullptr,
                                       plot.withoutChange);
    return withCarried(text, plot, summary, {});
}

QString shiftCaption(const Plot &plot, const CohortSummary &summary)
{
    int n = 0;
    for (const Plot::Cell &cell : plot.cells)
        n += cell.n;
    const int carried = plot.columns.empty() ? 0 : plot.columns.front().pairsCarried;
    const QString text =
        FigureWords::tr("Severity of %1 at baseline (rows) and at %2 (columns) of %3 with both "
                        "scores. Per cent: of those in the same band at baseline. Framed: no change of band.",
                        "score, time, 10 patients")
            .arg(terms::label(plot.measure), timeOf(plot), patients(n, carried)) +
        u' ' + FigureWords::tr("Bands: %1.").arg(terms::label(summary.plan.severitySet));
    return withCarried(text, plot, summary, {});
}

/// What else the curve bears: its interval and strokes, as far as there are any.
QString shownOf(const Plot &plot)
{
    using Step = Plot::Step;
    const auto any = [&](auto has) { return std::ranges::any_of(plot.steps, has); };
    QStringList shown;
    if (any([](const Step &step) { return step.low.has_value(); }))
        shown << FigureWords::tr("Band: pointwise %1 % interval.").arg(charttext::number(plot.level * 100));
    if (any([](const Step &step) { return step.censored > 0; }))
        shown << FigureWords::tr("Strokes: patients no longer followed.");
    return shown.join(u' ');
}

QString survivalCaption(const Plot &plot)
{
    const int n = plot.steps.empty() ? 0 : plot.steps.front().atRisk;
    int events = 0;
    for (const Plot::Step &step : plot.steps)
        events += step.events;
    return FigureWords::tr(
               "Probability of having reached %1 (1 minus the Kaplan-Meier estimate), over the time "
               "since day 0, by visit; %2 of %n patient(s) reached it.",
               nullptr, n)
               .arg(terms::label(plot.response), numbers::count(events)) +
           u' ' + shownOf(plot);
}

QString biomarkersCaption(const Plot &plot, const CohortSummary &summary)
{
    const auto hasRuns = [](const Plot::Series &series) { return !series.runs.empty(); };
    std::size_t drawn = plot.facets.empty() ? 0 : plot.facets[0].series.size();
    for (std::size_t i = drawn; i-- > 0;)
        drawn -= std::ranges::none_of(plot.facets, [&](const auto &f) { return hasRuns(f.series[i]); });
    QString text =
        FigureWords::tr("Biomarkers by cell subset and marker over study months, a line a patient: %1 of "
                        "%n patient(s) have values.",
                        nullptr, summary.features.patients)
            .arg(drawn);
    text += u' ' + FigureWords::tr("Each part has its own scale, which need not begin at 0.");
    if (const int n = limitsIn(plot, Limit::Below) + limitsIn(plot, Limit::Above); n > 0)
        text += u' ' + FigureWords::tr(
                           "Arrows: %n value(s) below or above a limit of detection, drawn at the limit.",
                           nullptr, n);
    if (plot.withoutDayZero > 0)
        text += u' ' + FigureWords::tr("%n patient(s) with values have no day 0 and cannot be shown.",
                                       nullptr, plot.withoutDayZero);
    return text;
}

} // namespace

QString captionOf(const Plot &plot, const CohortSummary &summary)
{
    switch (plot.kind) {
    case Plot::Kind::Cohort:
        return unbroken(cohortCaption(plot, summary));
    case Plot::Kind::Paired:
        return unbroken(pairedCaption(plot, summary));
    case Plot::Kind::Responders:
        return unbroken(withCarried(
            FigureWords::tr(
                "Responders by %1 among the patients with both scores, by time: number, share and "
                "%2 % interval. Percentages of a baseline of 0 are left out.")
                .arg(terms::label(plot.measure), charttext::number(plot.level * 100)),
            plot, summary, {}));
    case Plot::Kind::Waterfall:
        return unbroken(waterfallCaption(plot, summary));
    case Plot::Kind::BandShift:
        return unbroken(shiftCaption(plot, summary));
    case Plot::Kind::TimeToResponse:
        return unbroken(survivalCaption(plot));
    case Plot::Kind::Biomarkers:
        return biomarkersCaption(plot, summary);
    default:
        return {};
    }
}

} // namespace malar
