#include "ui/figures/bandcounts.h"
#include "ui/figures/chartaxes.h"
#include "ui/figures/chartface.h"
#include "ui/figures/charttext.h"
#include "ui/figures/plotchart.h"
#include "ui/parts/look.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr std::array<Severity, 3> severities{Severity::Mild, Severity::Moderate, Severity::Severe};

QRectF placeOf(const PlotChart &chart, const Plot::Cell &cell)
{
    const QRectF area = chart.plotArea();
    const double width = area.width() / 3;
    const double height = area.height() / 3;
    return {area.left() + static_cast<int>(cell.after) * width,
            area.top() + static_cast<int>(cell.before) * height, width, height};
}

/// The sign of a direction: a fall, a rise, or a stroke.
void drawSign(QPainter &painter, const PlotTheme &theme, QPointF centre, BandMove way)
{
    const qreal size = 0.3 * theme.em();
    if (way == BandMove::Same) {
        painter.setPen(QPen(theme.ink, 0.12 * theme.em()));
        painter.drawLine(centre - QPointF(size, 0), centre + QPointF(size, 0));
        return;
    }
    const double down = way == BandMove::Milder ? size : -size;
    painter.setPen(QPen(theme.ink, 0.08 * theme.em()));
    painter.setBrush(way == BandMove::Milder ? theme.ink : theme.paper);
    painter.drawPolygon(QPolygonF(
        {centre + QPointF(0, down), centre + QPointF(-size, -down), centre + QPointF(size, -down)}));
}

/// Severity at baseline by severity at a later time: who is below the diagonal is better.
class ShiftFace final : public ChartFace {
    Q_DECLARE_TR_FUNCTIONS(malar::ShiftFace)

public:
    QMarginsF margins(const PlotChart &, qreal width) const override;
    qreal height(const PlotChart &, qreal width) const override;
    qreal leastHeight(const PlotChart &, qreal width) const override;
    void drawAbove(QPainter &, const PlotChart &) const override;
    std::vector<KeyEntry> key(const PlotChart &) const override;
    std::vector<ChartSpot> spots(const PlotChart &) const override;

private:
    static QString rangeOf(const Plot &, Severity);
    static QString wordsOf(BandMove);
    static QString timeOf(const Plot &);
    static qreal rowHeadWidth(const PlotChart &);
    static void drawCell(QPainter &, const PlotChart &, const Plot::Cell &);
    static void drawHeads(QPainter &, const PlotChart &);
};

/// The scores of a band, "10-20".
QString ShiftFace::rangeOf(const Plot &plot, Severity severity)
{
    for (const Plot::Band &band : plot.bands)
        if (band.role == static_cast<Plot::Band::Role>(severity))
            return u"%1-%2"_s.arg(charttext::number(band.from), charttext::number(band.to));
    return {};
}

QString ShiftFace::wordsOf(BandMove way)
{
    switch (way) {
    case BandMove::Milder:
        return tr("milder");
    case BandMove::Same:
        return tr("same band");
    case BandMove::MoreSevere:
        return tr("more severe");
    }
    return {};
}

QString ShiftFace::timeOf(const Plot &plot)
{
    return plot.columns.empty() ? QString() : chartaxes::timeOf(plot.columns.front());
}

qreal ShiftFace::rowHeadWidth(const PlotChart &chart)
{
    qreal width = 0;
    for (const Severity severity : severities)
        for (const QString &text :
             {terms::label(severity), rangeOf(chart.plot(), severity),
              tr("n = %1").arg(numbers::count(bandcounts::before(chart.plot(), severity)))})
            width = std::max(width, charttext::widthOf(chart, text));
    return width;
}

QMarginsF ShiftFace::margins(const PlotChart &chart, qreal) const
{
    const qreal em = chart.look().em();
    return {rowHeadWidth(chart) + 3.2 * em, 4.2 * em, 0.6 * em, 2 * em};
}

qreal ShiftFace::height(const PlotChart &chart, qreal) const { return 12.6 * chart.look().em(); }

qreal ShiftFace::leastHeight(const PlotChart &chart, qreal) const { return 11.4 * chart.look().em(); }

void ShiftFace::drawCell(QPainter &painter, const PlotChart &chart, const Plot::Cell &cell)
{
    const PlotTheme &theme = chart.look();
    const qreal em = theme.em();
    const QRectF place = placeOf(chart, cell);
    const int all = bandcounts::total(chart.plot());
    const QColor strong = theme.quartiles[PlotTheme::index(chart.plot().measure)];
    const double depth = all == 0 ? 0 : std::min(1.0, 1.6 * cell.n / all);
    painter.setPen(QPen(theme.window, 0.06 * em));
    painter.setBrush(look::mix(theme.paper, strong, depth));
    painter.drawRect(place);
    drawSign(painter, theme, place.topLeft() + QPointF(0.8 * em, 0.8 * em), bandcounts::moveOf(cell));

    QFont large = theme.font;
    large.setPixelSize(static_cast<int>(std::lround(1.3 * em)));
    large.setWeight(QFont::DemiBold);
    painter.setPen(cell.n == 0 ? theme.faint : theme.ink);
    painter.setFont(cell.n == 0 ? theme.font : large);
    const double middle = place.center().y();
    charttext::write(painter,
                     QRectF(place.left(), middle - (cell.n == 0 ? 0.9 : 1.5) * em, place.width(), 1.8 * em),
                     Qt::AlignHCenter, numbers::count(cell.n));
    painter.setFont(theme.font);
    if (cell.n > 0)
        charttext::write(painter, QRectF(place.left(), middle + 0.25 * em, place.width(), 1.3 * em),
                         Qt::AlignHCenter,
                         numbers::shareOnly(cell.n, bandcounts::before(chart.plot(), cell.before),
                                            chart.plot().shareDecimals));
}

void ShiftFace::drawHeads(QPainter &painter, const PlotChart &chart)
{
    const PlotTheme &theme = chart.look();
    const Plot &plot = chart.plot();
    const qreal em = theme.em();
    const QRectF area = chart.plotArea();
    painter.setPen(theme.faint);
    charttext::write(painter, QRectF(area.left(), area.top() - 4.2 * em, area.width(), 1.4 * em),
                     Qt::AlignHCenter, timeOf(plot));
    charttext::writeUpwards(painter, QPointF(area.left() - rowHeadWidth(chart) - 2 * em, area.center().y()),
                            area.height(), Qt::AlignHCenter, tr("Baseline"));
    for (const Severity severity : severities) {
        const QRectF cell = placeOf(chart, {severity, severity, 0});
        const auto column = [&](double top, const QString &text) {
            charttext::write(painter, QRectF(cell.left(), top, cell.width(), 1.4 * em), Qt::AlignHCenter,
                             text);
        };
        const auto row = [&](double line, const QString &text) {
            charttext::write(
                painter, QRectF(0, cell.center().y() + (line - 0.7) * em, area.left() - 0.6 * em, 1.4 * em),
                Qt::AlignRight, text);
        };
        painter.setPen(theme.ink);
        column(area.top() - 2.8 * em, terms::label(severity));
        row(-1.25, terms::label(severity));
        painter.setPen(theme.faint);
        column(area.top() - 1.5 * em, rangeOf(plot, severity));
        row(0, rangeOf(plot, severity));
        row(1.25, tr("n = %1").arg(numbers::count(bandcounts::before(plot, severity))));
        column(area.bottom() + 0.3 * em, tr("n = %1").arg(numbers::count(bandcounts::after(plot, severity))));
    }
}

void ShiftFace::drawAbove(QPainter &painter, const PlotChart &chart) const
{
    const PlotTheme &theme = chart.look();
    for (const Plot::Cell &cell : chart.plot().cells)
        drawCell(painter, chart, cell);
    painter.setPen(QPen(theme.ink, 0.13 * theme.em(), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    for (const Plot::Cell &cell : chart.plot().cells)
        if (bandcounts::moveOf(cell) == BandMove::Same)
            painter.drawRect(placeOf(chart, cell));
    drawHeads(painter, chart);
}

std::vector<KeyEntry> ShiftFace::key(const PlotChart &chart) const
{
    const PlotTheme &theme = chart.look();
    const int all = bandcounts::total(chart.plot());
    std::vector<KeyEntry> entries;
    for (const BandMove way : {BandMove::Milder, BandMove::Same, BandMove::MoreSevere})
        entries.push_back({u"%1 %2"_s.arg(wordsOf(way), numbers::share(bandcounts::moved(chart.plot(), way),
                                                                       all, chart.plot().shareDecimals)),
                           [&theme, way](QPainter &painter, const QRectF &box) {
                               drawSign(painter, theme,
                                        QPointF(box.right() - 0.5 * theme.em(), box.center().y()), way);
                           }});
    return entries;
}

std::vector<ChartSpot> ShiftFace::spots(const PlotChart &chart) const
{
    std::vector<ChartSpot> result;
    for (const Plot::Cell &cell : chart.plot().cells) {
        ChartSpot spot;
        spot.place = placeOf(chart, cell);
        spot.line = static_cast<int>(cell.before);
        spot.stop = static_cast<int>(cell.after);
        spot.words = tr("%1 at baseline, %2 at %3: %4")
                         .arg(terms::label(cell.before), terms::insideSentence(terms::label(cell.after)),
                              terms::insideSentence(timeOf(chart.plot())),
                              numbers::share(cell.n, bandcounts::before(chart.plot(), cell.before),
                                             chart.plot().shareDecimals));
        result.push_back(std::move(spot));
    }
    return result;
}

} // namespace

const ChartFace &shiftFace()
{
    static const ShiftFace face;
    return face;
}

} // namespace malar
