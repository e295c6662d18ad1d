#include "ui/figures/changedepth.h"
#include "ui/figures/chartaxes.h"
#include "ui/figures/chartface.h"
#include "ui/figures/charttext.h"
#include "ui/figures/plotchart.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr double codePitch = 1.15;  // em that a bar needs for its patient's code
constexpr double thinPitch = 0.25;  // below it the bars of a kind are one shape
constexpr double widestBar = 3.5;   // em
constexpr double longestCode = 8.5; // em

double pitch(const PlotChart &chart, double width)
{
    return width / std::max(1.0, double(chart.plot().changes.size()));
}

bool hasCodes(const PlotChart &chart, double width)
{
    return pitch(chart, width) >= codePitch * chart.look().em();
}

/// A bar a patient, the worst on the left.
class WaterfallFace final : public ChartFace {
    Q_DECLARE_TR_FUNCTIONS(malar::WaterfallFace)

public:
    QMarginsF margins(const PlotChart &, qreal width) const override;
    void drawBelow(QPainter &, const PlotChart &) const override;
    void drawAbove(QPainter &, const PlotChart &) const override;
    std::vector<KeyEntry> key(const PlotChart &) const override;
    std::vector<ChartSpot> spots(const PlotChart &) const override;

private:
    static QStringList notes(const Plot &, bool cutPrinted);
    static int countCut(const Plot &);
    static qreal codeHeight(const PlotChart &, double width);
    static QRectF barOf(const PlotChart &, std::size_t);
    static void drawBars(QPainter &, const PlotChart &);
    static void drawShapes(QPainter &, const PlotChart &);
    static void drawCodes(QPainter &, const PlotChart &);
};

int WaterfallFace::countCut(const Plot &plot)
{
    return static_cast<int>(std::ranges::count_if(
        plot.changes, [&](const Plot::Change &change) { return change.percent() > plot.yMax; }));
}

/// What stands under the bars: how many there are, when it was, and who is missing.
QStringList WaterfallFace::notes(const Plot &plot, bool cutPrinted)
{
    const int n = static_cast<int>(plot.changes.size());
    QStringList lines{
        plot.columns.empty()
            ? tr("%n patient(s)", nullptr, n)
            : tr("%1: %n patient(s), sorted", nullptr, n).arg(chartaxes::timeOf(plot.columns.front()))};
    if (plot.withoutChange > 0)
        lines << tr("%n more with a baseline of 0, which has no percentage", nullptr, plot.withoutChange);
    if (const int cut = countCut(plot); cut > 0 && !cutPrinted)
        lines << tr("%n bar(s) above +%1 % cut off", nullptr, cut).arg(charttext::number(plot.yMax));
    return lines;
}

qreal WaterfallFace::codeHeight(const PlotChart &chart, double width)
{
    if (!hasCodes(chart, width))
        return 0.4 * chart.look().em();
    qreal longest = 0;
    for (const Plot::Change &change : chart.plot().changes)
        longest = std::max(longest, charttext::widthOf(chart, change.label));
    return std::min(longest, longestCode * chart.look().em()) + 0.8 * chart.look().em();
}

QMarginsF WaterfallFace::margins(const PlotChart &chart, qreal width) const
{
    const qreal em = chart.look().em();
    const qreal left = chartaxes::leftMargin(chart, charttext::number);
    const qreal right = 0.8 * em + charttext::widthOf(chart, numbers::percent(-0.7));
    const double inner = width - left - right;
    const bool codes = hasCodes(chart, inner);
    const qreal top = countCut(chart.plot()) > 0 && codes ? 3.6 * em : 0.8 * em;
    return {left, top, right,
            codeHeight(chart, inner) + 1.5 * em * double(notes(chart.plot(), codes).size()) + 0.2 * em};
}

QRectF WaterfallFace::barOf(const PlotChart &chart, std::size_t i)
{
    const Plot::Change &change = chart.plot().changes[i];
    const double whole = pitch(chart, chart.plotArea().width());
    const double gap = std::max(0.12 * whole, (whole - widestBar * chart.look().em()) / 2);
    const QPointF zero = chart.position(double(i), 0);
    const QPointF end = chart.position(double(i) + 1, std::min(change.percent(), chart.plot().yMax));
    return QRectF(zero + QPointF(gap, 0), end - QPointF(gap, 0)).normalized();
}

void WaterfallFace::drawBars(QPainter &painter, const PlotChart &chart)
{
    const Plot &plot = chart.plot();
    const qreal em = chart.look().em();
    for (std::size_t i = 0; i < plot.changes.size(); ++i) {
        const ChangeDepth depth = depthOf(plot.changes[i]);
        const QRectF bar = barOf(chart, i);
        painter.setPen(penOf(chart.look(), plot.measure, depth));
        painter.setBrush(brushOf(chart.look(), plot.measure, depth));
        if (depth != ChangeDepth::None)
            painter.drawRect(bar);
        else // a flat bar is still a patient
            painter.drawRect(bar.adjusted(0, -0.1 * em, 0, 0.1 * em));
        if (plot.changes[i].percent() <= plot.yMax)
            continue;
        painter.fillRect(
            QRectF(bar.left() - 0.1 * em, bar.top() + 0.5 * em, bar.width() + 0.2 * em, 0.3 * em),
            chart.look().paper);
        if (hasCodes(chart, chart.plotArea().width())) {
            painter.setPen(chart.look().ink);
            charttext::writeUpwards(painter, QPointF(bar.center().x(), bar.top() - 1.8 * em), 3.2 * em,
                                    Qt::AlignLeft, u'+' + numbers::fixed(plot.changes[i].percent(), 0));
        }
    }
}

/// Many bars are one shape a kind: as sorted, they lie side by side.
void WaterfallFace::drawShapes(QPainter &painter, const PlotChart &chart)
{
    const Plot &plot = chart.plot();
    for (const ChangeDepth depth : changeDepths) {
        QPolygonF shape;
        for (std::size_t i = 0; i < plot.changes.size(); ++i) {
            if (depthOf(plot.changes[i]) != depth)
                continue;
            const double y = std::min(plot.changes[i].percent(), plot.yMax);
            if (shape.isEmpty())
                shape << chart.position(double(i), 0);
            shape << chart.position(double(i), y) << chart.position(double(i) + 1, y);
        }
        if (shape.isEmpty())
            continue;
        shape << QPointF(shape.back().x(), chart.position(0, 0).y());
        painter.setPen(penOf(chart.look(), plot.measure, depth));
        painter.setBrush(brushOf(chart.look(), plot.measure, depth));
        painter.drawPolygon(shape);
    }
}

void WaterfallFace::drawCodes(QPainter &painter, const PlotChart &chart)
{
    const QRectF area = chart.plotArea();
    if (!hasCodes(chart, area.width()))
        return;
    const qreal em = chart.look().em();
    const qreal length = codeHeight(chart, area.width()) - 0.6 * em;
    painter.setPen(chart.look().ink);
    for (std::size_t i = 0; i < chart.plot().changes.size(); ++i)
        charttext::writeUpwards(
            painter, QPointF(chart.position(double(i) + 0.5, 0).x(), area.bottom() + 0.4 * em + length / 2),
            length, Qt::AlignRight, charttext::elided(chart, chart.plot().changes[i].label, length));
}

void WaterfallFace::drawBelow(QPainter &painter, const PlotChart &chart) const
{
    chartaxes::drawGrid(painter, chart);
}

void WaterfallFace::drawAbove(QPainter &painter, const PlotChart &chart) const
{
    const PlotTheme &theme = chart.look();
    const qreal em = theme.em();
    const QRectF area = chart.plotArea();
    chartaxes::drawY(painter, chart, tr("Change of %1 (%)").arg(terms::label(chart.plot().measure)),
                     charttext::number);
    if (pitch(chart, area.width()) < thinPitch * em)
        drawShapes(painter, chart);
    else
        drawBars(painter, chart);
    QPen reference(theme.ink, em * 0.08);
    reference.setDashPattern({4, 3});
    for (const Response response : {Response::Clasi50, Response::Clasi70}) {
        const double percent = -leastFall(response);
        const double y = chart.position(0, percent).y();
        painter.setPen(reference);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.ink);
        charttext::write(painter, QRectF(area.right() + 0.4 * em, y - em, 6 * em, 2 * em), Qt::AlignLeft,
                         numbers::percent(percent / 100));
    }
    painter.setPen(QPen(theme.ink, em * 0.08));
    painter.drawLine(QPointF(area.left(), chart.position(0, 0).y()),
                     QPointF(area.right(), chart.position(0, 0).y()));
    drawCodes(painter, chart);
    double under = area.bottom() + codeHeight(chart, area.width());
    for (const QString &note : notes(chart.plot(), hasCodes(chart, area.width()))) {
        chartaxes::drawXTitle(painter, chart, under, note);
        under += 1.5 * em;
    }
}

std::vector<KeyEntry> WaterfallFace::key(const PlotChart &chart) const
{
    const Plot &plot = chart.plot();
    std::vector<KeyEntry> entries;
    for (const ChangeDepth depth : changeDepths)
        if (const auto bars = std::ranges::count(plot.changes, depth, depthOf); bars > 0)
            entries.push_back(keyEntry(chart.look(), plot.measure, depth, bars));
    return entries;
}

std::vector<ChartSpot> WaterfallFace::spots(const PlotChart &chart) const
{
    const Plot &plot = chart.plot();
    const QRectF area = chart.plotArea();
    std::vector<ChartSpot> result;
    for (std::size_t i = 0; i < plot.changes.size(); ++i) {
        const Plot::Change &change = plot.changes[i];
        ChartSpot spot;
        const double left = chart.position(double(i), 0).x();
        spot.place = QRectF(left, area.top(), pitch(chart, area.width()), area.height());
        spot.stop = static_cast<int>(i);
        spot.patient = change.patient;
        spot.words =
            u"%1 · %2 %3 → %4 (%5)"_s.arg(change.label, terms::label(plot.measure),
                                          numbers::count(change.before), numbers::count(change.after),
                                          (change.after > change.before ? u"+"_s : QString()) +
                                              numbers::percent(change.percent() / 100)) +
            (change.carried ? tr(", carried forward") : QString());
        result.push_back(std::move(spot));
    }
    return result;
}

} // namespace

const ChartFace &waterfallFace()
{
    static const WaterfallFace face;
    return face;
}

} // namespace malar
