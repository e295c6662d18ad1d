#include "ui/figures/chartaxes.h"
#include "ui/figures/chartface.h"
#include "ui/figures/charttext.h"
#include "ui/figures/plotchart.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString percent(double share) { return numbers::percent(share); }

/// The probability of having reached a response, over months since day 0.
class SurvivalFace final : public ChartFace {
    Q_DECLARE_TR_FUNCTIONS(malar::SurvivalFace)

public:
    QMarginsF margins(const PlotChart &, qreal width) const override;
    void drawBelow(QPainter &, const PlotChart &) const override;
    void drawAbove(QPainter &, const PlotChart &) const override;
    std::vector<KeyEntry> key(const PlotChart &) const override;
    std::vector<ChartSpot> spots(const PlotChart &) const override;

private:
    static std::vector<charttext::Row> below();
    static QString medianText(const Plot &);
    static void drawMedian(QPainter &, const PlotChart &);
    static void drawCensored(QPainter &, const PlotChart &);
};

std::vector<charttext::Row> SurvivalFace::below()
{
    return {{{}, [](const Plot::Column &c) { return numbers::count(c.month); }},
            {tr("at risk"), [](const Plot::Column &c) { return numbers::count(c.n); }}};
}

QMarginsF SurvivalFace::margins(const PlotChart &chart, qreal width) const
{
    const qreal em = chart.look().em();
    const qreal left = std::max(chartaxes::leftMargin(chart, percent),
                                1.2 * em + charttext::Rows::headWidth(chart, below()));
    const qreal right = std::max(em, charttext::Rows::overhang(chart, below()) + 0.2 * em);
    return {left, 0.8 * em, right,
            0.4 * em + charttext::Rows(chart, left, width - left - right, below()).height() +
                chartaxes::titleHeight(chart)};
}

void SurvivalFace::drawBelow(QPainter &painter, const PlotChart &chart) const
{
    chartaxes::drawGrid(painter, chart);
}

QString SurvivalFace::medianText(const Plot &plot)
{
    if (plot.steps.empty())
        return {};
    if (!plot.median)
        return tr("median not reached");
    const auto end = [](std::optional<double> x) {
        return x ? numbers::fixed(*x, 1) : tr("not reached", "the end of an interval");
    };
    if (!plot.median->low && !plot.median->high)
        return tr("median %1 months (no interval)").arg(numbers::fixed(plot.median->x, 1));
    return tr("median %1 months (%2 % interval: %3 to %4)")
        .arg(numbers::fixed(plot.median->x, 1), charttext::number(plot.level * 100), end(plot.median->low),
             end(plot.median->high));
}

void SurvivalFace::drawMedian(QPainter &painter, const PlotChart &chart)
{
    if (!chart.plot().median)
        return;
    QPen pen(chart.look().faint, chart.look().em() * 0.08);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QPointF corner = chart.position(chart.plot().median->x, 0.5);
    painter.drawPolyline(QPolygonF({QPointF(chart.plotArea().left(), corner.y()), corner,
                                    QPointF(corner.x(), chart.plotArea().bottom())}));
}

void SurvivalFace::drawCensored(QPainter &painter, const PlotChart &chart)
{
    const qreal half = 0.4 * chart.look().em();
    painter.setPen(QPen(chart.look().ink, chart.look().em() * 0.1, Qt::SolidLine, Qt::FlatCap));
    for (const Plot::Step &step : chart.plot().steps)
        if (step.censored > 0) {
            const QPointF at = chart.position(step.x, step.probability);
            painter.drawLine(at - QPointF(0, half), at + QPointF(0, half));
        }
}

void SurvivalFace::drawAbove(QPainter &painter, const PlotChart &chart) const
{
    const qreal em = chart.look().em();
    const QRectF area = chart.plotArea();
    chartaxes::drawY(painter, chart, tr("Probability of %1").arg(terms::label(chart.plot().response)),
                     percent);
    chartaxes::drawX(painter, chart);
    drawMedian(painter, chart);
    drawCensored(painter, chart);
    const charttext::Rows under(chart, area.left(), area.width(), below());
    under.draw(painter, area.bottom() + 0.4 * em);
    chartaxes::drawXTitle(painter, chart, area.bottom() + 0.4 * em + under.height(),
                          tr("Study months since day 0"));
}

std::vector<KeyEntry> SurvivalFace::key(const PlotChart &chart) const
{
    const PlotTheme &theme = chart.look();
    const Plot &plot = chart.plot();
    std::vector<KeyEntry> entries;
    if (plot.steps.empty())
        return entries;
    entries.push_back(
        chartkey::line(tr("Kaplan-Meier estimate"), QPen(theme.colour(plot.measure), theme.em() * 0.16)));
    if (std::ranges::any_of(plot.steps, [](const Plot::Step &step) { return step.low.has_value(); }))
        entries.push_back(chartkey::fill(tr("%1 % interval").arg(charttext::number(plot.level * 100)),
                                         theme.deciles[PlotTheme::index(plot.measure)], theme.em() * 0.8));
    if (std::ranges::any_of(plot.steps, [](const Plot::Step &step) { return step.censored > 0; }))
        entries.push_back({tr("censored"), [&theme](QPainter &painter, const QRectF &box) {
                               painter.setPen(QPen(theme.ink, theme.em() * 0.1));
                               const QPointF half(0, 0.4 * theme.em());
                               painter.drawLine(box.center() - half, box.center() + half);
                           }});
    QPen pen(theme.faint, theme.em() * 0.08);
    pen.setDashPattern({3, 2});
    KeyEntry middle = chartkey::line(medianText(plot), pen);
    if (!plot.median)
        middle.draw = [](QPainter &, const QRectF &) {};
    entries.push_back(std::move(middle));
    return entries;
}

std::vector<ChartSpot> SurvivalFace::spots(const PlotChart &chart) const
{
    std::vector<ChartSpot> result;
    for (const Plot::Step &step : chart.plot().steps) {
        ChartSpot spot;
        spot.place = QRectF(chart.position(step.x, step.probability), QSizeF());
        spot.stop = static_cast<int>(result.size());
        spot.words = tr("Month %1: %2 %3, %4 at risk")
                         .arg(numbers::fixed(step.x, 1), terms::label(chart.plot().response),
                              numbers::percentFixed(step.probability), numbers::count(step.atRisk));
        if (step.low && step.high)
            spot.words +=
                u" (%1)"_s.arg(numbers::percentRange({*step.low, *step.high}, numbers::percentFixedDecimals));
        if (step.censored > 0)
            spot.words += tr(", %n censored", nullptr, step.censored);
        result.push_back(std::move(spot));
    }
    return result;
}

} // namespace

const ChartFace &survivalFace()
{
    static const SurvivalFace face;
    return face;
}

} // namespace malar
