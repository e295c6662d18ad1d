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

constexpr double aside = 1.2; // em, from the lines to the median beside them

bool worsened(const Plot::Series &line)
{
    return line.role == Role::Individual &&
           line.measure.isWorse(line.runs.front().front().y, line.runs.front().back().y);
}

bool isCarried(const Plot::Series &line)
{
    return line.role == Role::Individual && line.runs.front().back().carried;
}

int countWorse(const Plot &plot) { return static_cast<int>(std::ranges::count_if(plot.series, worsened)); }

bool hasLine(const Plot &plot, Role role)
{
    return std::ranges::any_of(plot.series, [role](const Plot::Series &s) { return s.role == role; });
}

const Plot::Point *median(const Plot &plot, double x)
{
    for (const Plot::Series &series : plot.series)
        if (series.role == Role::Median)
            for (const auto &run : series.runs)
                for (const Plot::Point &point : run)
                    if (point.x == x)
                        return &point;
    return nullptr;
}

/// A line a patient from baseline to one later time.
class PairedFace final : public ChartFace {
    Q_DECLARE_TR_FUNCTIONS(malar::PairedFace)

public:
    QMarginsF margins(const PlotChart &, qreal width) const override;
    void drawBelow(QPainter &, const PlotChart &) const override;
    void drawAbove(QPainter &, const PlotChart &) const override;
    std::vector<KeyEntry> key(const PlotChart &) const override;
    std::vector<ChartSpot> spots(const PlotChart &) const override;

private:
    static std::vector<charttext::Row> below(const PlotChart &);
    static void drawTest(QPainter &, const PlotChart &);
};

std::vector<charttext::Row> PairedFace::below(const PlotChart &chart)
{
    const auto quartiles = [&chart](const Plot::Column &c) {
        const Plot::Point *at = median(chart.plot(), c.x);
        if (!at)
            return u"–"_s;
        const QString middle = charttext::score(chart, at->y);
        if (!at->low || !at->high || c.pairs == 1)
            return middle;
        return (c.pairs < fewestForQuartiles ? u"%1 (%2-%3)"_s : u"%1 [%2-%3]"_s)
            .arg(middle, charttext::score(chart, *at->low), charttext::score(chart, *at->high));
    };
    return {{{}, [](const Plot::Column &c) { return chartaxes::timeOf(c); }},
            {tr("median"), quartiles},
            {tr("pairs"),
             [](const Plot::Column &c) { return words::carried(numbers::count(c.pairs), c.pairsCarried); }}};
}

QMarginsF PairedFace::margins(const PlotChart &chart, qreal width) const
{
    const qreal em = chart.look().em();
    const std::vector<charttext::Row> rows = below(chart);
    const qreal left = std::max(chartaxes::leftMargin(chart, charttext::number),
                                1.2 * em + charttext::Rows::headWidth(chart, rows));
    const qreal right = em;
    return {left, 2.4 * em, right,
            0.4 * em + charttext::Rows(chart, left, width - left - right, rows).height()};
}

void PairedFace::drawBelow(QPainter &painter, const PlotChart &chart) const
{
    chartaxes::drawGrid(painter, chart);
}

/// p above a bracket from the one time to the other.
void PairedFace::drawTest(QPainter &painter, const PlotChart &chart)
{
    if (chart.plot().columns.size() < 2)
        return;
    const qreal em = chart.look().em();
    const double top = chart.plotArea().top() - 0.5 * em;
    const QPointF from(chart.position(0, 0).x(), top);
    const QPointF to(chart.position(1, 0).x(), top);
    painter.setPen(QPen(chart.look().faint, em * 0.07));
    painter.drawPolyline(QPolygonF({from + QPointF(0, 0.4 * em), from, to, to + QPointF(0, 0.4 * em)}));
    painter.setPen(chart.look().ink);
    const std::optional<double> p = chart.plot().columns[1].p;
    charttext::write(
        painter, QRectF(from.x() - 6 * em, top - 1.6 * em, to.x() - from.x() + 12 * em, 1.5 * em),
        Qt::AlignHCenter, p ? words::sided(numbers::equalsP(*p), chart.plot().alternative) : tr("no test"));
}

void PairedFace::drawAbove(QPainter &painter, const PlotChart &chart) const
{
    const qreal em = chart.look().em();
    const QRectF area = chart.plotArea();
    chartaxes::drawY(painter, chart, chartaxes::scoreTitle(chart.plot().measure), charttext::number);
    chartaxes::drawX(painter, chart);
    const double dot = em * (chart.plot().series.size() > 60 ? 0.08 : 0.16);
    for (const Plot::Series &series : chart.plot().series)
        for (const auto &run : series.runs)
            for (const Plot::Point &point : run) {
                if (series.role == Role::Individual) {
                    const QColor colour = worsened(series) ? chart.look().ink : chart.look().individual;
                    painter.setPen(point.carried ? QPen(colour, 0.07 * em) : QPen(Qt::NoPen));
                    painter.setBrush(point.carried ? chart.look().paper : colour);
                    painter.drawEllipse(chart.position(point.x, point.y), dot, dot);
                } else if (series.role == Role::Median) {
                    chartaxes::drawPoint(painter, chart, series, point,
                                         point.x == 0 ? -aside * em : aside * em);
                }
            }
    charttext::Rows(chart, area.left(), area.width(), below(chart)).draw(painter, area.bottom() + 0.4 * em);
    drawTest(painter, chart);
}

std::vector<KeyEntry> PairedFace::key(const PlotChart &chart) const
{
    const PlotTheme &theme = chart.look();
    const Plot &plot = chart.plot();
    const std::size_t i = PlotTheme::index(plot.measure);
    std::vector<KeyEntry> entries;
    if (hasLine(plot, Role::Median)) {
        const QPen pen(theme.colour(plot.measure), theme.em() * 0.13);
        entries.push_back(
            {tr("median and quartiles"), [&theme, pen, &plot](QPainter &painter, const QRectF &box) {
                 const double x = box.center().x();
                 painter.setPen(pen);
                 painter.drawLine(QPointF(x, box.top() + 0.15 * theme.em()),
                                  QPointF(x, box.bottom() - 0.15 * theme.em()));
                 symbol::point(painter, theme, plot.measure, box.center(), theme.em() * 0.3);
             }});
    }
    if (hasLine(plot, Role::QuartileRange))
        entries.push_back(
            chartkey::fill(tr("middle 50 % of patients"), theme.quartiles[i], theme.em() * 0.8));
    if (hasLine(plot, Role::DecileRange))
        entries.push_back(chartkey::fill(tr("middle 80 %"), theme.deciles[i], theme.em() * 0.8));
    const int worse = countWorse(plot);
    if (std::ranges::any_of(plot.series, isCarried))
        entries.push_back({tr("carried forward"), [&theme](QPainter &painter, const QRectF &box) {
                               painter.setPen(QPen(theme.individual, 0.07 * theme.em()));
                               painter.setBrush(theme.paper);
                               painter.drawEllipse(box.center(), 0.16 * theme.em(), 0.16 * theme.em());
                           }});
    if (hasLine(plot, Role::Individual))
        entries.push_back(chartkey::line(tr("not worse"), QPen(theme.individual, theme.em() * 0.08)));
    if (worse > 0) {
        QPen pen(theme.ink, theme.em() * 0.09);
        pen.setDashPattern({4, 2.5});
        entries.push_back(chartkey::line(tr("worse (%1)").arg(worse), pen));
    }
    return entries;
}

std::vector<ChartSpot> PairedFace::spots(const PlotChart &chart) const
{
    std::vector<ChartSpot> result;
    int line = 0;
    const auto add = [&](const Plot::Point &point, const QString &words) -> ChartSpot & {
        ChartSpot spot;
        spot.place = QRectF(chart.position(point.x, point.y), QSizeF());
        spot.line = line;
        spot.stop = point.x == 0 ? 0 : 1;
        spot.words = words;
        result.push_back(std::move(spot));
        return result.back();
    };
    const auto time = [&](const Plot::Point &point) {
        const std::size_t i = point.x == 0 ? 0 : 1;
        return i < chart.plot().columns.size() ? chartaxes::timeOf(chart.plot().columns[i]) : QString();
    };
    for (const Plot::Series &series : chart.plot().series) {
        if (series.role == Role::Individual) {
            const std::vector<Plot::Point> &run = series.runs.front();
            const auto change = stats::Fraction(std::lround(run.back().y - run.front().y));
            const QString words =
                u"%1 · %2 %3 → %4 (%5)"_s.arg(
                    series.label, terms::label(chart.plot().measure), charttext::score(chart, run.front().y),
                    charttext::score(chart, run.back().y), numbers::signedNumber(change, {})) +
                (isCarried(series) ? tr(", carried forward") : QString());
            QPainterPath trail(chart.position(run.front().x, run.front().y));
            trail.lineTo(chart.position(run.back().x, run.back().y));
            for (const Plot::Point &point : run) {
                ChartSpot &spot = add(point, words);
                spot.patient = series.patient;
                spot.trail = trail;
            }
        } else if (series.role == Role::Median) {
            for (const auto &run : series.runs)
                for (const Plot::Point &point : run) {
                    ChartSpot &spot = add(point, tr("%1: median of %2 %3, %n pair(s)", nullptr,
                                                    chart.plot().columns.front().pairs)
                                                     .arg(time(point), terms::label(chart.plot().measure),
                                                          charttext::score(chart, point.y)));
                    spot.place.translate((point.x == 0 ? -aside : aside) * chart.look().em(), 0);
                }
        }
        ++line;
    }
    return result;
}

} // namespace

const ChartFace &pairedFace()
{
    static const PairedFace face;
    return face;
}

} // namespace malar
