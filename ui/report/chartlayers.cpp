#include "ui/report/chartlayers.h"

#include "ui/report/chartkey.h"
#include "ui/report/numbers.h"
#include "ui/terms.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace malar {
namespace {

/// Text that must not lie on its neighbour: each goes to the first row where it has room.
struct Label {
    double x;
    QString text;
    int row = 0;
};

std::vector<Label> stagger(std::vector<Label> labels, const QFontMetricsF &metrics, qreal gap)
{
    std::vector<double> ends;
    for (Label &label : labels) {
        const double half = metrics.horizontalAdvance(label.text) / 2;
        std::size_t row = 0;
        while (row < ends.size() && label.x - half < ends[row] + gap)
            ++row;
        if (row == ends.size())
            ends.push_back(0);
        ends[row] = label.x + half;
        label.row = static_cast<int>(row);
    }
    return labels;
}

int rowsOf(const std::vector<Label> &labels)
{
    int rows = 0;
    for (const Label &label : labels)
        rows = std::max(rows, label.row + 1);
    return rows;
}

/// The text of each column, at its place in an area of this width.
template <class Text>
std::vector<Label> columnLabels(const PlotChart &chart, qreal left, qreal width, Text text)
{
    const Plot &plot = chart.plot();
    std::vector<Label> labels;
    for (const Plot::Column &column : plot.columns)
        if (const QString t = text(column); !t.isEmpty())
            labels.push_back({left + (column.month - plot.xMin) / (plot.xMax - plot.xMin) * width, t});
    return stagger(labels, QFontMetricsF(chart.look().font), chart.look().em() * 0.6);
}

QString pText(const Plot::Column &column) { return column.p ? numbers::p(*column.p) : QString(); }

QString pairsText(const Plot::Column &column)
{
    return column.month == 0 ? QString() : QLocale().toString(column.pairs);
}

QString nText(const Plot::Column &column) { return QLocale().toString(column.n); }

bool hasSeverity(const Plot &plot)
{
    return std::ranges::any_of(plot.bands, [](const Plot::Band &band) { return band.horizontal; });
}

Severity severityOf(Plot::Band::Role role) { return static_cast<Severity>(role); }

qreal rowHeight(const PlotChart &chart) { return chart.look().em() * 1.5; }

qreal widest(const QFontMetricsF &metrics, std::initializer_list<QString> texts)
{
    qreal width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

} // namespace

QMarginsF chartMargins(const PlotChart &chart, qreal width)
{
    const QFontMetricsF metrics(chart.look().font);
    const qreal em = chart.look().em();
    const qreal row = rowHeight(chart);
    qreal left = 4.2 * em;
    qreal right = em;
    qreal top = 0.4 * em + chartkey::rows(chart, width - em) * 1.6 * em;
    qreal bottom = 3.4 * em; // tick labels and the axis's title
    if (hasSeverity(chart.plot()))
        right += widest(metrics, {terms::label(Severity::Mild), terms::label(Severity::Moderate),
                                  terms::label(Severity::Severe)});
    if (!chart.plot().marks.empty())
        top += 0.9 * em;
    if (chart.isCohort()) {
        left = std::max(left, 1.5 * em + widest(metrics, {ChartNotes::tr("pairs"), ChartNotes::tr("p")}));
        const qreal inner = width - left - right;
        top += row * (1 + std::max(1, rowsOf(columnLabels(chart, 0, inner, pText)))) + 0.8 * em;
        bottom += row * rowsOf(columnLabels(chart, 0, inner, nText));
    }
    return {left, top, right, bottom};
}

ChartNotes::ChartNotes(PlotChart &chart) : QGraphicsItem(&chart), m_chart(chart) { setZValue(1000); }

QRectF ChartNotes::boundingRect() const { return QRectF(QPointF(), m_chart.size()); }

void ChartNotes::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setFont(m_chart.look().font);
    drawAxes(*painter);
    drawPoints(*painter);
    drawMarks(*painter);
    drawColumns(*painter);
    const qreal em = m_chart.look().em();
    chartkey::draw(
        *painter, m_chart,
        boundingRect().adjusted(m_chart.isCohort() ? m_chart.plotArea().left() : 0.4 * em, 0, -em / 2, 0));
}

void ChartNotes::drawAxes(QPainter &painter) const
{
    const PlotTheme &theme = m_chart.look();
    const QRectF area = m_chart.plotArea();
    const qreal em = theme.em();
    const QLocale locale;
    for (const Plot::Band &band : m_chart.plot().bands) // on the axis itself, so that no tint lies on another
        if (!band.horizontal) {
            const double from = std::max(m_chart.position(band.from, 0).x(), area.left());
            const double to = std::min(m_chart.position(band.to, 0).x(), area.right());
            if (from < to)
                painter.fillRect(QRectF(from, area.bottom(), to - from, 0.3 * em), theme.window);
        }
    painter.setPen(QPen(theme.faint, em * 0.07));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (const double tick : m_chart.xTicks()) {
        const QPointF at(m_chart.position(tick, 0).x(), area.bottom());
        painter.setPen(QPen(theme.faint, em * 0.07));
        painter.drawLine(at, at + QPointF(0, 0.35 * em));
        painter.setPen(theme.ink);
        painter.drawText(QRectF(at.x() - 3 * em, at.y() + 0.4 * em, 6 * em, 1.4 * em), Qt::AlignCenter,
                         locale.toString(std::lround(tick)));
    }
    for (const double tick : m_chart.yTicks())
        painter.drawText(QRectF(area.left() - 3 * em, m_chart.position(0, tick).y() - em, 2.6 * em, 2 * em),
                         Qt::AlignRight | Qt::AlignVCenter, locale.toString(std::lround(tick)));
    painter.setPen(theme.faint);
    painter.drawText(QRectF(area.left(), area.bottom() + 1.8 * em, area.width(), 1.5 * em), Qt::AlignCenter,
                     tr("Study month"));
    painter.save();
    painter.translate(0.9 * em, area.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-10 * em, -em, 20 * em, 2 * em), Qt::AlignCenter, tr("Points"));
    painter.restore();
}

void ChartNotes::drawPoints(QPainter &painter) const
{
    using Role = Plot::Series::Role;
    const PlotTheme &theme = m_chart.look();
    const qreal em = theme.em();
    for (const Plot::Series &series : m_chart.plot().series)
        for (const auto &run : series.runs) {
            if (series.role == Role::Individual && run.size() == 1) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(theme.individual);
                painter.drawEllipse(m_chart.position(run[0].x, run[0].y), em * 0.12, em * 0.12);
            }
            if (series.role == Role::Today && !run.empty())
                symbol::point(painter, theme, series.axis, m_chart.position(run.back().x, run.back().y),
                              em * 0.42, true);
            if (series.role != Role::Trajectory && series.role != Role::Median)
                continue;
            for (const Plot::Point &point : run) {
                if (point.low && point.high) {
                    painter.setPen(QPen(theme.colour(series.axis), em * 0.13, Qt::SolidLine, Qt::FlatCap));
                    painter.drawLine(m_chart.position(point.x, *point.low),
                                     m_chart.position(point.x, *point.high));
                }
                symbol::point(painter, theme, series.axis, m_chart.position(point.x, point.y), em * 0.38);
            }
        }
}

void ChartNotes::drawColumns(QPainter &painter) const
{
    if (!m_chart.isCohort())
        return;
    const QRectF area = m_chart.plotArea();
    const qreal em = m_chart.look().em();
    const qreal row = rowHeight(m_chart);
    const auto draw = [&](const QString &head, qreal top, auto text) {
        painter.setPen(m_chart.look().faint);
        painter.drawText(QRectF(0, top, area.left() - 0.8 * em, row), Qt::AlignRight | Qt::AlignVCenter,
                         head);
        painter.setPen(m_chart.look().ink);
        int rows = 1;
        for (const Label &label : columnLabels(m_chart, area.left(), area.width(), text)) {
            painter.drawText(QRectF(label.x - 5 * em, top + label.row * row, 10 * em, row), Qt::AlignCenter,
                             label.text);
            rows = std::max(rows, label.row + 1);
        }
        return top + rows * row;
    };
    const int pRows = std::max(1, rowsOf(columnLabels(m_chart, area.left(), area.width(), pText)));
    const qreal below = draw(tr("p"), area.top() - (1 + pRows) * row - 0.8 * em, pText);
    draw(tr("pairs"), below, pairsText);
    draw(tr("n"), area.bottom() + 3.2 * em, nText);
}

void ChartNotes::drawMarks(QPainter &painter) const
{
    const PlotTheme &theme = m_chart.look();
    const QRectF area = m_chart.plotArea();
    for (const Plot::Mark &mark : m_chart.plot().marks) {
        const QPointF tip(m_chart.position(mark.x, 0).x(), area.top() - 0.15 * theme.em());
        if (mark.role == Plot::Mark::Role::Draft)
            symbol::draft(painter, theme, tip);
        else
            symbol::infusion(painter, theme, tip, mark.role == Plot::Mark::Role::InfusionMissed);
    }
    painter.setPen(theme.faint);
    for (const Plot::Band &band : m_chart.plot().bands) {
        const double top = std::min(band.to, m_chart.plot().yMax);
        if (!band.horizontal || top <= band.from)
            continue;
        const double middle = m_chart.position(0, (band.from + top) / 2).y();
        painter.drawText(
            QRectF(area.right() + 0.4 * theme.em(), middle - theme.em(), 10 * theme.em(), 2 * theme.em()),
            Qt::AlignLeft | Qt::AlignVCenter, terms::label(severityOf(band.role)));
    }
}

} // namespace malar
