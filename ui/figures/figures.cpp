#include "ui/figures/figures.h"

#include "core/analysis/biomarkerplot.h"
#include "core/analysis/cohortplot.h"
#include "ui/figures/chartaxes.h"
#include "ui/figures/tr.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString titleOf(const Plot &plot, const CohortSummary &summary)
{
    const QString score = words::measure(summary, plot.measure);
    switch (plot.kind) {
    case Plot::Kind::Cohort:
        return FigureWords::tr("%1 by planned month").arg(score);
    case Plot::Kind::Paired:
        return FigureWords::tr("%1 at baseline and at %2").arg(score, timeOf(plot));
    case Plot::Kind::Responders:
        return FigureWords::tr("Responders");
    case Plot::Kind::Waterfall:
        return FigureWords::tr("Change of %1 by patient, %2").arg(score, timeOf(plot));
    case Plot::Kind::BandShift:
        return FigureWords::tr("Severity at baseline and at %1").arg(timeOf(plot));
    case Plot::Kind::TimeToResponse:
        return FigureWords::tr("Time to %1").arg(terms::label(plot.response));
    case Plot::Kind::Biomarkers:
        return FigureWords::tr("Biomarkers over time");
    default:
        return score;
    }
}

QString withFilter(const QString &caption, const CohortSummary &summary)
{
    const QString filter = words::filterNote(summary);
    return filter.isEmpty() ? caption : caption + u' ' + unbroken(filter);
}

Figure figure(Plot plot, const QString &number, const CohortSummary &summary)
{
    Figure made{u"figure"_s + number,
                FigureWords::tr("Figure %1").arg(number),
                unbroken(titleOf(plot, summary)),
                withFilter(captionOf(plot, summary), summary),
                {}};
    made.plot = std::move(plot);
    made.plot.shareDecimals = numbers::shareDecimals(summary.features.patients);
    return made;
}

/// "2" of one; of several "2a" to "2z", "2aa" and so on.
QString numberOf(int number, std::size_t i, std::size_t of)
{
    QString letters;
    for (std::size_t rest = i + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'a' + int((rest - 1) % 26)));
    return QString::number(number) + (of == 1 ? QString() : letters);
}

/// Each by planned time, then those of `at` beside baseline; 0 is no time.
template <class TimeOf>
std::vector<Plot> measurePlots(const PlacedCohort &cohort, const CohortSummary &summary,
                               std::span<const Measure> measures, TimeOf at)
{
    std::vector<Plot> plots;
    for (const Measure &measure : measures)
        plots.push_back(cohortPlot(cohort, summary, measure));
    for (const Measure &measure : measures)
        if (at(measure) > 0)
            plots.push_back(pairedPlot(cohort, summary, measure, at(measure)));
    return plots;
}

} // namespace

QString timeOf(const Plot &plot)
{
    if (plot.columns.empty())
        return {};
    return plot.columns.back().lastVisit ? FigureWords::tr("the last visit")
                                         : terms::insideSentence(chartaxes::timeOf(plot.columns.back()));
}

QString unbroken(QString text) { return text.replace(u"CLASI-"_s, u"CLASI\u2011"_s); }

std::vector<Figure> cohortFigures(const PlacedCohort &cohort, const CohortSummary &summary,
                                  std::optional<std::size_t> time)
{
    const auto at = [&](const Measure &measure) {
        return time && *time > 0 && *time < summary.of(measure).size() ? *time : figureTime(summary, measure);
    };
    std::vector<Figure> figures;
    int number = 0;
    const auto add = [&](std::vector<Plot> plots) { // share a number, if there are any
        number += !plots.empty();
        for (std::size_t i = 0; i < plots.size(); ++i)
            figures.push_back(figure(std::move(plots[i]), numberOf(number, i, plots.size()), summary));
    };
    const std::span<const Measure> measures(cohort.measures); // the totals first
    add(measurePlots(cohort, summary, measures.first(2), at));
    add(biomarkerPlots(cohort));
    add({responderPlot(summary)});
    if (const std::size_t when = at(Axis::Activity); when > 0) {
        add({waterfallPlot(cohort, summary, Axis::Activity, when)});
        add({shiftPlot(summary, Axis::Activity, when)});
    }
    add({responseTimePlot(summary)});
    add(measurePlots(cohort, summary, measures.subspan(2), at));
    return figures;
}

} // namespace malar
