#include "core/analysis/biomarkerplot.h"
#include "core/domain/keytext.h"
#include "ui/figures/chartaxes.h"
#include "ui/figures/chartface.h"
#include "ui/figures/chartfacet.h"
#include "ui/figures/chartgrid.h"
#include "ui/figures/chartkey.h"
#include "ui/figures/charttext.h"
#include "ui/figures/plotchart.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

std::size_t patients(const Plot &plot) { return plot.facets.empty() ? 0 : plot.facets[0].series.size(); }

/// "1.6", "<0.005": a limit is never rounded to another.
QString amount(const Plot::Point &point)
{
    return point.limit == Limit::None ? numbers::measured(point.y)
                                      : keyText(key(point.limit)) + numbers::measured(point.y, 4);
}

/// Biomarkers by subset and marker.
class BiomarkerFace final : public ChartFace {
    Q_DECLARE_TR_FUNCTIONS(malar::BiomarkerFace)

public:
    QMarginsF margins(const PlotChart &, qreal width) const override;
    qreal height(const PlotChart &, qreal width) const override;
    qreal leastHeight(const PlotChart &chart, qreal width) const override { return height(chart, width); }
    void drawBelow(QPainter &, const PlotChart &) const override;
    void drawAbove(QPainter &, const PlotChart &) const override;
    std::vector<KeyEntry> key(const PlotChart &) const override;
    std::vector<ChartSpot> spots(const PlotChart &) const override;

private:
    static std::vector<LaidFacet> laid(const PlotChart &);
    static chartgrid::Cells cells(const PlotChart &, qreal width);
    static double valuesEms(const PlotChart &);
    static QString commonUnit(const Plot &);
    static QString titleOf(const Plot::Facet &);
};

double BiomarkerFace::valuesEms(const PlotChart &chart)
{
    qreal widest = 0;
    for (const Plot::Facet &facet : chart.plot().facets)
        for (const double value : chartgrid::ticks(facet.yMin, facet.yMax, facet.yStep))
            widest = std::max(widest, charttext::widthOf(chart, chartgrid::tick(value, facet.yStep)));
    return widest / chart.look().em() + 0.9;
}

chartgrid::Cells BiomarkerFace::cells(const PlotChart &chart, qreal width)
{
    return chartgrid::cells(chart.plot().facets, width / chart.look().em(), valuesEms(chart));
}

std::vector<LaidFacet> BiomarkerFace::laid(const PlotChart &chart)
{
    const chartgrid::Cells grid = cells(chart, chart.plotArea().width());
    std::vector<LaidFacet> result;
    for (std::size_t i = 0; i < chart.plot().facets.size(); ++i)
        result.push_back(
            {chart, chart.plot().facets[i], chartgrid::place(grid, i, chart.plotArea(), chart.look().em())});
    return result;
}

QMarginsF BiomarkerFace::margins(const PlotChart &chart, qreal) const
{
    const qreal em = chart.look().em();
    return {commonUnit(chart.plot()).isEmpty() ? 0.2 * em : 1.6 * em, 0.2 * em, 0.2 * em,
            chartaxes::titleHeight(chart)};
}

qreal BiomarkerFace::height(const PlotChart &chart, qreal width) const
{
    return chartgrid::height(cells(chart, width), width, chart.look().em());
}

/// The unit that all facets share; else each names its own.
QString BiomarkerFace::commonUnit(const Plot &plot)
{
    return !plot.facets.empty() && chartgrid::hasCommonUnit(plot.facets) ? plot.facets[0].unit : QString();
}

QString BiomarkerFace::titleOf(const Plot::Facet &facet)
{
    return facet.subset.isEmpty() ? facet.name : facet.subset + u" · "_s + facet.name;
}

void BiomarkerFace::drawBelow(QPainter &painter, const PlotChart &chart) const
{
    const qreal em = chart.look().em();
    for (const LaidFacet &of : laid(chart)) {
        chartfacet::drawRange(painter, of);
        painter.setPen(QPen(chart.look().grid, em * 0.05));
        for (const double value : chartgrid::ticks(of.facet.yMin, of.facet.yMax, of.facet.yStep))
            painter.drawLine(QPointF(of.area.left(), of.yAt(value)), QPointF(of.area.right(), of.yAt(value)));
        if (!chart.plot().sinceFirst && chart.share(0) > 0.06) // values from before day 0
            painter.drawLine(of.at(0, of.facet.yMin), of.at(0, of.facet.yMax));
    }
}

void BiomarkerFace::drawAbove(QPainter &painter, const PlotChart &chart) const
{
    for (const LaidFacet &of : laid(chart)) {
        chartfacet::drawAxes(painter, of, titleOf(of.facet),
                             commonUnit(chart.plot()).isEmpty() ? of.facet.unit : QString());
        chartfacet::drawLines(painter, of);
    }
    const QRectF area = chart.plotArea();
    const qreal em = chart.look().em();
    const QString unit = commonUnit(chart.plot());
    painter.setPen(chart.look().faint);
    if (!unit.isEmpty())
        charttext::writeUpwards(painter, QPointF(area.left() - 0.8 * em, area.center().y()), area.height(),
                                Qt::AlignHCenter, charttext::elided(chart, unit, area.height()));
    chartaxes::drawXTitle(painter, chart, area.bottom(),
                          chart.plot().sinceFirst ? tr("Months since the first value") : tr("Study month"));
}

std::vector<KeyEntry> BiomarkerFace::key(const PlotChart &chart) const
{
    const Plot &plot = chart.plot();
    const PlotTheme &theme = chart.look();
    std::vector<KeyEntry> entries;
    const std::size_t n = patients(plot);
    if (n > chartfacet::mostSymbols)
        entries.push_back(chartkey::line(tr("one patient"), chartfacet::penOf(theme, 0, true)));
    else if (n > 1)
        for (std::size_t i = 0; i < n; ++i)
            entries.push_back(chartkey::line(
                plot.facets[0].series[i].label, chartfacet::penOf(theme, i, false),
                [&theme, i](QPainter &painter, QPointF at) { symbol::patient(painter, theme, i, at); }));
    if (std::ranges::any_of(plot.facets, [](const Plot::Facet &f) { return f.low || f.high; }))
        entries.push_back(chartkey::fill(tr("reference range"), theme.severity[2], 0.9 * theme.em()));
    for (const Limit limit : {Limit::Below, Limit::Above})
        if (limitsIn(plot, limit) > 0)
            entries.push_back(
                {limit == Limit::Below ? tr("below a limit of detection") : tr("above a limit of detection"),
                 [&theme, limit](QPainter &painter, const QRectF &box) {
                     const qreal half = 0.6 * theme.em();
                     const QPointF up(0, limit == Limit::Below ? -half : half);
                     chartfacet::drawArrow(painter, theme, box.center() + up, limit);
                 }});
    return entries;
}

/// Left and Right go along a patient's line, Up and Down to what was measured at the same time of it.
std::vector<ChartSpot> BiomarkerFace::spots(const PlotChart &chart) const
{
    std::vector<ChartSpot> result;
    int line = 0;
    for (const LaidFacet &of : laid(chart))
        for (const Plot::Series &series : of.facet.series) {
            QPainterPath trail;
            for (const auto &run : series.runs)
                for (const Plot::Point &point : run)
                    &point == &run.front() ? trail.moveTo(of.at(point.x, point.y))
                                           : trail.lineTo(of.at(point.x, point.y));
            int stop = 0;
            for (const auto &run : series.runs)
                for (const Plot::Point &point : run) {
                    ChartSpot spot{
                        QRectF(of.at(point.x, point.y), QSizeF()), line, stop++, {}, series.patient, trail};
                    //: Patient, marker, value, unit, study month: "SYN-01 · CD56dim · PD-1 · 1.6 % positive,
                    //: month 3.1"
                    spot.words = tr("%1 · %2 · %3 %4, month %5")
                                     .arg(series.label, titleOf(of.facet), amount(point), of.facet.unit,
                                          charttext::number(point.x));
                    result.push_back(std::move(spot));
                }
            ++line;
        }
    return result;
}

} // namespace

const ChartFace &biomarkerFace()
{
    static const BiomarkerFace face;
    return face;
}

} // namespace malar
