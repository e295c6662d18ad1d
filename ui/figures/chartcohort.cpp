#include "ui/figures/chartaxes.h"
#include "ui/figures/chartface.h"
#include "ui/figures/charttext.h"
#include "ui/figures/plotchart.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using Role = Plot::Series::Role;

bool has(const Plot &plot, Role role)
{
    return std::ranges::any_of(plot.series, [role](const Plot::Series &series) {
        return series.role == role && !series.runs.empty();
    });
}

/// Everybody's scores by planned time.
class CohortFace final : public ChartFace {
    Q_DECLARE_TR_FUNCTIONS(malar::CohortFace)

public:
    QMarginsF margins(const PlotChart &, qreal width) const override;
    void drawBelow(QPainter &, const PlotChart &) const override;
    void drawAbove(QPainter &, const PlotChart &) const override;
    std::vector<KeyEntry> key(const PlotChart &) const override;
    std::vector<ChartSpot> spots(const PlotChart &) const override;

private:
    static std::vector<charttext::Row> above(const PlotChart &);
    static std::vector<charttext::Row> below(const PlotChart &);
    static void drawBreak(QPainter &, const PlotChart &);
    static ChartSpot spot(const PlotChart &, const Plot::Series &, const Plot::Point &);
};

std::vector<charttext::Row> CohortFace::above(const PlotChart &chart)
{
    return {{words::sided(tr("p"), chart.plot().alternative),
             [](const Plot::Column &c) { return c.p ? numbers::p(*c.p) : QString(); }},
            {tr("pairs"), [](const Plot::Column &c) {
                 return c.month == 0 && !c.lastVisit ? QString() : numbers::count(c.pairs);
             }}};
}

std::vector<charttext::Row> CohortFace::below(const PlotChart &chart)
{
    const auto tick = [](const Plot::Column &c) {
        return c.lastVisit ? chartaxes::timeOf(c) : numbers::count(c.month);
    };
    std::vector<charttext::Row> rows{{{}, tick},
                                     {tr("n"), [](const Plot::Column &c) { return numbers::count(c.n); }}};
    const auto isCarried = [](const Plot::Column &c) { return c.carried > 0; };
    if (std::ranges::any_of(chart.plot().columns, isCarried))
        rows.push_back(
            {tr("carried", "scores, of n"), [](const Plot::Column &c) { return numbers::count(c.carried); }});
    return rows;
}

QMarginsF CohortFace::margins(const PlotChart &chart, qreal width) const
{
    using charttext::Rows;
    const qreal em = chart.look().em();
    const qreal left = std::max({chartaxes::leftMargin(chart, charttext::number),
                                 1.2 * em + Rows::headWidth(chart, above(chart)),
                                 1.2 * em + Rows::headWidth(chart, below(chart))});
    const qreal right =
        std::max({em, Rows::overhang(chart, above(chart)), Rows::overhang(chart, below(chart))}) + 0.2 * em;
    const qreal inner = width - left - right;
    return {left, Rows(chart, left, inner, above(chart)).height() + 0.6 * em, right,
            0.4 * em + Rows(chart, left, inner, below(chart)).height() + chartaxes::titleHeight(chart)};
}

void CohortFace::drawBelow(QPainter &painter, const PlotChart &chart) const
{
    chartaxes::drawGrid(painter, chart);
}

/// Where the time axis ends and the last visit, which has no place on it, stands beside.
void CohortFace::drawBreak(QPainter &painter, const PlotChart &chart)
{
    const auto &columns = chart.plot().columns;
    if (columns.size() < 2 || !columns.back().lastVisit)
        return;
    const qreal em = chart.look().em();
    const QRectF area = chart.plotArea();
    const double x = chart.position((columns.back().x + columns[columns.size() - 2].x) / 2, 0).x();
    painter.fillRect(QRectF(x - 0.2 * em, area.bottom() - 0.2 * em, 0.4 * em, 0.4 * em), chart.look().paper);
    painter.setPen(QPen(chart.look().faint, em * 0.07));
    for (const double side : {-0.2, 0.2})
        painter.drawLine(QPointF(x + (side - 0.12) * em, area.bottom() + 0.35 * em),
                         QPointF(x + (side + 0.12) * em, area.bottom() - 0.35 * em));
}

void CohortFace::drawAbove(QPainter &painter, const PlotChart &chart) const
{
    const qreal em = chart.look().em();
    const QRectF area = chart.plotArea();
    chartaxes::drawY(painter, chart, chartaxes::scoreTitle(chart.plot().measure), charttext::number);
    chartaxes::drawX(painter, chart);
    drawBreak(painter, chart);
    for (const Plot::Series &series : chart.plot().series)
        for (const auto &run : series.runs) {
            if (series.role == Role::Individual && run.size() == 1) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(chart.look().individual);
                painter.drawEllipse(chart.position(run[0].x, run[0].y), em * 0.14, em * 0.14);
            }
            if (series.role == Role::Median)
                for (const Plot::Point &point : run)
                    chartaxes::drawPoint(painter, chart, series, point);
        }
    const charttext::Rows over(chart, area.left(), area.width(), above(chart));
    over.draw(painter, area.top() - over.height() - 0.6 * em);
    const charttext::Rows under(chart, area.left(), area.width(), below(chart));
    under.draw(painter, area.bottom() + 0.4 * em);
    chartaxes::drawXTitle(painter, chart, area.bottom() + 0.4 * em + under.height(), tr("Study month"));
}

std::vector<KeyEntry> CohortFace::key(const PlotChart &chart) const
{
    const PlotTheme &theme = chart.look();
    const Plot &plot = chart.plot();
    const std::size_t i = PlotTheme::index(plot.measure);
    const bool bands = has(plot, Role::QuartileRange);
    std::vector<KeyEntry> entries;
    if (has(plot, Role::Median))
        entries.push_back(chartaxes::scoreKey(
            theme, plot.measure,
            (bands ? tr("%1, median") : tr("%1, median and quartiles")).arg(terms::label(plot.measure)),
            0.2));
    if (bands)
        entries.push_back(
            chartkey::fill(tr("middle 50 % of patients"), theme.quartiles[i], theme.em() * 0.8));
    if (has(plot, Role::DecileRange))
        entries.push_back(chartkey::fill(tr("middle 80 %"), theme.deciles[i], theme.em() * 0.8));
    if (has(plot, Role::Individual))
        entries.push_back(chartkey::line(tr("one patient"), QPen(theme.individual, theme.em() * 0.08)));
    if (has(plot, Role::Carried)) {
        QPen pen(theme.individual, theme.em() * 0.08);
        pen.setDashPattern({3, 2});
        entries.push_back(chartkey::line(tr("carried forward"), pen));
    }
    return entries;
}

ChartSpot CohortFace::spot(const PlotChart &chart, const Plot::Series &series, const Plot::Point &point)
{
    const auto column = std::ranges::find(chart.plot().columns, point.x, &Plot::Column::x);
    ChartSpot spot;
    spot.place = QRectF(chart.position(point.x, point.y), QSizeF());
    spot.stop = static_cast<int>(column - chart.plot().columns.begin());
    const QString time = column == chart.plot().columns.end() ? QString() : chartaxes::timeOf(*column);
    const QString score = terms::label(chart.plot().measure) + u' ' + charttext::score(chart, point.y);
    if (series.role == Role::Median) {
        spot.words =
            point.low && point.high
                ? (column->n < fewestForQuartiles ? tr("%1: median of %2 %3, range %4 to %5, n = %6")
                                                  : tr("%1: median of %2 %3, quartiles %4 to %5, n = %6"))
                      .arg(time, terms::label(chart.plot().measure), charttext::score(chart, point.y),
                           charttext::score(chart, *point.low), charttext::score(chart, *point.high),
                           QString::number(column->n))
                : u"%1: %2"_s.arg(time, score);
        return spot;
    }
    spot.patient = series.patient;
    spot.words = u"%1 · %2 · %3"_s.arg(series.label, time, score);
    if (series.role == Role::Carried) {
        spot.words += tr(", carried forward");
        return spot;
    }
    const Plot::Point &first = series.runs.front().front();
    if (first.x == 0 && point.x > 0)
        spot.words += tr(" (%1 since baseline)")
                          .arg(numbers::signedNumber(stats::Fraction(std::lround(point.y - first.y)),
                                                     stats::Rounding{}));
    return spot;
}

std::vector<ChartSpot> CohortFace::spots(const PlotChart &chart) const
{
    std::vector<ChartSpot> result;
    int line = 0;
    for (const Plot::Series &series : chart.plot().series) {
        const bool isCarried = series.role == Role::Carried;
        const bool isPatient = series.role == Role::Individual || isCarried;
        if (!isPatient && series.role != Role::Median)
            continue;
        if (isCarried) // of the line before
            line = std::max(0, line - 1);
        QPainterPath trail;
        for (const auto &run : series.runs)
            for (const Plot::Point &point : run) {
                const QPointF at = chart.position(point.x, point.y);
                &point == &run.front() ? trail.moveTo(at) : trail.lineTo(at);
            }
        for (const auto &run : series.runs)
            for (const Plot::Point &point : run) {
                if (isCarried && !point.carried)
                    continue;
                ChartSpot next = spot(chart, series, point);
                next.line = line;
                if (isPatient)
                    next.trail = trail;
                result.push_back(std::move(next));
            }
        ++line;
    }
    return result;
}

} // namespace

const ChartFace &cohortFace()
{
    static const CohortFace face;
    return face;
}

} // namespace malar
