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

/// A bar, or the heading above the bars of a response.
struct Line {
    const Plot::Share *share; // null: the heading of the next line's response
    Response response;
};

std::vector<Line> linesOf(const Plot &plot)
{
    std::vector<Line> lines;
    for (const Plot::Share &share : plot.shares) {
        if (lines.empty() || lines.back().response != share.response)
            lines.push_back({nullptr, share.response});
        lines.push_back({&share, share.response});
    }
    return lines;
}

double rate(const Plot::Share &share) { return share.of == 0 ? 0 : double(share.n) / share.of; }

/// A bar for each response and time, from left to right, so that every number has its line.
class ResponderFace final : public ChartFace {
    Q_DECLARE_TR_FUNCTIONS(malar::ResponderFace)

public:
    QMarginsF margins(const PlotChart &, qreal width) const override;
    qreal height(const PlotChart &, qreal width) const override;
    qreal leastHeight(const PlotChart &, qreal width) const override;
    void drawBelow(QPainter &, const PlotChart &) const override;
    void drawAbove(QPainter &, const PlotChart &) const override;
    std::vector<KeyEntry> key(const PlotChart &) const override;
    std::vector<ChartSpot> spots(const PlotChart &) const override;

private:
    static QString timeOf(const PlotChart &, const Plot::Share &);
    static QString headOf(Response response) { return terms::label(response); }
    static void drawBar(QPainter &, const PlotChart &, const Plot::Share &, const QRectF &row);
};

QString ResponderFace::timeOf(const PlotChart &chart, const Plot::Share &share)
{
    return chartaxes::timeOf(chart.plot().columns[share.column]);
}

QMarginsF ResponderFace::margins(const PlotChart &chart, qreal) const
{
    const qreal em = chart.look().em();
    qreal left = 3 * em;
    qreal right = 4 * em;
    for (const Plot::Share &share : chart.plot().shares) {
        left = std::max(left, charttext::widthOf(chart, timeOf(chart, share)));
        right = std::max(
            right, charttext::widthOf(chart, numbers::share(share.n, share.of, chart.plot().shareDecimals)));
    }
    return {left + 1.8 * em, 0.3 * em, right + 1.4 * em, 1.6 * em + chartaxes::titleHeight(chart)};
}

qreal ResponderFace::height(const PlotChart &chart, qreal) const
{
    return 1.65 * chart.look().em() * double(std::max<std::size_t>(linesOf(chart.plot()).size(), 4));
}

qreal ResponderFace::leastHeight(const PlotChart &chart, qreal) const
{
    return 1.4 * chart.look().em() * double(std::max<std::size_t>(linesOf(chart.plot()).size(), 4));
}

void ResponderFace::drawBelow(QPainter &painter, const PlotChart &chart) const
{
    const QRectF area = chart.plotArea();
    painter.setPen(QPen(chart.look().grid, chart.look().em() * 0.05));
    for (const double tick : {0.25, 0.5, 0.75, 1.0}) {
        const double x = area.left() + tick * area.width();
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

void ResponderFace::drawBar(QPainter &painter, const PlotChart &chart, const Plot::Share &share,
                            const QRectF &row)
{
    const PlotTheme &theme = chart.look();
    const qreal em = theme.em();
    const auto at = [&](double value) { return row.left() + value * row.width(); };
    const double middle = row.center().y();
    const double thick = std::min(0.9 * em, 0.65 * row.height());
    if (share.n > 0) {
        painter.setPen(QPen(theme.colour(chart.plot().measure), 0.07 * em));
        painter.setBrush(theme.quartiles[PlotTheme::index(chart.plot().measure)]);
        painter.drawRect(QRectF(row.left(), middle - thick / 2, at(rate(share)) - row.left(), thick));
    }
    if (share.low && share.high) {
        painter.setPen(QPen(theme.ink, 0.09 * em, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(at(*share.low), middle), QPointF(at(*share.high), middle));
        for (const double end : {*share.low, *share.high})
            painter.drawLine(QPointF(at(end), middle - 0.22 * em), QPointF(at(end), middle + 0.22 * em));
    }
    painter.setPen(QPen(theme.faint, em * 0.07));
    painter.drawLine(row.topLeft(), row.bottomLeft());
    painter.setPen(theme.ink);
    charttext::write(painter, QRectF(0, row.top(), row.left() - 0.6 * em, row.height()), Qt::AlignRight,
                     timeOf(chart, share));
    charttext::write(
        painter, QRectF(row.right(), row.top(), chart.size().width() - row.right() - 0.5 * em, row.height()),
        Qt::AlignRight, numbers::share(share.n, share.of, chart.plot().shareDecimals));
}

void ResponderFace::drawAbove(QPainter &painter, const PlotChart &chart) const
{
    const PlotTheme &theme = chart.look();
    const qreal em = theme.em();
    const QRectF area = chart.plotArea();
    const std::vector<Line> lines = linesOf(chart.plot());
    const double step = area.height() / double(std::max<std::size_t>(lines.size(), 1));
    QFont strong = theme.font;
    strong.setWeight(QFont::DemiBold);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QRectF row(area.left(), area.top() + double(i) * step, area.width(), step);
        if (lines[i].share) {
            drawBar(painter, chart, *lines[i].share, row);
            continue;
        }
        painter.setFont(strong);
        painter.setPen(theme.ink);
        charttext::write(painter, QRectF(0.5 * em, row.top(), chart.size().width() - em, row.height()),
                         Qt::AlignLeft, headOf(lines[i].response));
        painter.setFont(theme.font);
    }
    painter.setPen(QPen(theme.faint, em * 0.07));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(theme.ink);
    for (const double tick : {0.0, 0.25, 0.5, 0.75, 1.0})
        charttext::write(
            painter,
            QRectF(area.left() + tick * area.width() - 3 * em, area.bottom() + 0.2 * em, 6 * em, 1.4 * em),
            Qt::AlignHCenter, numbers::percent(tick));
    chartaxes::drawXTitle(painter, chart, area.bottom() + 1.6 * em,
                          tr("Responders among patients with both scores"));
}

std::vector<KeyEntry> ResponderFace::key(const PlotChart &chart) const
{
    const PlotTheme &theme = chart.look();
    if (chart.plot().shares.empty())
        return {};
    KeyEntry whisker = chartkey::line(tr("%1 % interval").arg(charttext::number(chart.plot().level * 100)),
                                      QPen(theme.ink, 0.09 * theme.em()));
    return {chartkey::box(tr("share of patients"), theme.quartiles[PlotTheme::index(chart.plot().measure)],
                          QPen(theme.colour(chart.plot().measure), 0.07 * theme.em()), 0.9 * theme.em()),
            std::move(whisker)};
}

std::vector<ChartSpot> ResponderFace::spots(const PlotChart &chart) const
{
    std::vector<ChartSpot> result;
    const QRectF area = chart.plotArea();
    const std::vector<Line> lines = linesOf(chart.plot());
    const double step = area.height() / double(std::max<std::size_t>(lines.size(), 1));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Plot::Share *share = lines[i].share;
        if (!share)
            continue;
        ChartSpot spot;
        spot.place = QRectF(area.left(), area.top() + double(i) * step, area.width(), step);
        spot.line = static_cast<int>(i);
        spot.words = u"%1, %2: %3"_s.arg(terms::label(share->response), timeOf(chart, *share),
                                         numbers::share(share->n, share->of, chart.plot().shareDecimals));
        if (share->low && share->high)
            spot.words +=
                tr(", %1 % interval %2")
                    .arg(charttext::number(chart.plot().level * 100),
                         numbers::percentRange({*share->low, *share->high}, chart.plot().shareDecimals));
        result.push_back(std::move(spot));
    }
    return result;
}

} // namespace

const ChartFace &responderFace()
{
    static const ResponderFace face;
    return face;
}

} // namespace malar
