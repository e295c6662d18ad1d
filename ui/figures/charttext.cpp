#include "ui/figures/charttext.h"

#include "ui/words/numbers.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar::charttext {
namespace {

constexpr double lineHeight = 1.5; // em

void writeOutlines(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal width = metrics.horizontalAdvance(text);
    qreal x = area.left();
    if (alignment & Qt::AlignHCenter)
        x = area.center().x() - width / 2;
    else if (alignment & Qt::AlignRight)
        x = area.right() - width;
    QPainterPath path;
    path.addText(x, area.center().y() + (metrics.ascent() - metrics.descent()) / 2, painter.font(), text);
    painter.fillPath(path, painter.pen().color());
}

} // namespace

void write(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text)
{
    if (text.isEmpty())
        return;
    if (painter.paintEngine()->type() == QPaintEngine::SVG)
        writeOutlines(painter, area, alignment, text);
    else
        painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextDontClip, text);
}

void writeFitted(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text)
{
    const QFont whole = painter.font();
    QFont font = whole;
    if (const qreal wide = QFontMetricsF(font).horizontalAdvance(text); wide > area.width())
        font.setPixelSize(static_cast<int>(font.pixelSize() * std::max(area.width() / wide, 2.0 / 3)));
    painter.setFont(font);
    write(painter, area, alignment, QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width()));
    painter.setFont(whole);
}

void writeUpwards(QPainter &painter, QPointF centre, qreal length, Qt::Alignment alignment,
                  const QString &text)
{
    const qreal em = QFontMetricsF(painter.font()).height();
    painter.save();
    painter.translate(centre);
    painter.rotate(-90);
    write(painter, QRectF(-length / 2, -em / 2, length, em), alignment, text);
    painter.restore();
}

QString elided(const PlotChart &chart, const QString &text, qreal width)
{
    return QFontMetricsF(chart.look().font).elidedText(text, Qt::ElideRight, width);
}

qreal widthOf(const PlotChart &chart, const QString &text)
{
    return QFontMetricsF(chart.look().font).horizontalAdvance(text);
}

QString number(double value)
{
    const double tenths = std::round(value * 10);
    return numbers::fixed(tenths / 10, std::fmod(tenths, 10) == 0 ? 0 : 1);
}

QString score(const PlotChart &chart, double value)
{
    // Whatever the type of quantile, it is a whole number of forty-eighths of a point.
    return numbers::signedNumber(stats::Fraction(std::llround(value * 48), 48), chart.plot().rounding);
}

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

Rows::Rows(const PlotChart &chart, qreal left, qreal width, const std::vector<Row> &rows)
    : m_chart(chart), m_left(left)
{
    const QFontMetricsF metrics(chart.look().font);
    for (const Row &row : rows) {
        Laid laid{row.head, {}, 1};
        for (const Plot::Column &column : chart.plot().columns)
            if (const QString text = row.text(column); !text.isEmpty())
                laid.labels.push_back({left + chart.share(column.x) * width, text});
        laid.labels = stagger(std::move(laid.labels), metrics, chart.look().em() * 0.5);
        for (const Label &label : laid.labels)
            laid.lines = std::max(laid.lines, label.row + 1);
        m_rows.push_back(std::move(laid));
    }
}

qreal Rows::height() const
{
    int lines = 0;
    for (const Laid &row : m_rows)
        lines += row.lines;
    return lines * lineHeight * m_chart.look().em();
}

/// Where the leftmost text begins, if that is before the area.
qreal Rows::firstLabel() const
{
    qreal left = m_left;
    for (const Laid &row : m_rows)
        if (!row.labels.empty())
            left = std::min(left, row.labels.front().x - widthOf(m_chart, row.labels.front().text) / 2 +
                                      0.3 * m_chart.look().em());
    return left;
}

void Rows::draw(QPainter &painter, qreal top) const
{
    const qreal em = m_chart.look().em();
    const qreal line = lineHeight * em;
    const qreal headEnd = firstLabel() - 0.8 * em;
    for (const Laid &row : m_rows) {
        painter.setPen(m_chart.look().faint);
        write(painter, QRectF(0, top, headEnd, line), Qt::AlignRight, row.head);
        painter.setPen(m_chart.look().ink);
        for (const Label &label : row.labels)
            write(painter, QRectF(label.x - 10 * em, top + label.row * line, 20 * em, line), Qt::AlignHCenter,
                  label.text);
        top += row.lines * line;
    }
}

qreal Rows::headWidth(const PlotChart &chart, const std::vector<Row> &rows)
{
    qreal width = 0;
    for (const Row &row : rows) {
        // The first column's text is centred on its place, which may be the area's very edge.
        const bool none = chart.plot().columns.empty();
        const qreal first = none ? 0 : widthOf(chart, row.text(chart.plot().columns.front())) / 2;
        width = std::max(width, widthOf(chart, row.head) + std::max(0.0, first - 0.5 * chart.look().em()));
    }
    return width;
}

qreal Rows::overhang(const PlotChart &chart, const std::vector<Row> &rows)
{
    qreal width = 0;
    if (!chart.plot().columns.empty())
        for (const Row &row : rows)
            width = std::max(width, widthOf(chart, row.text(chart.plot().columns.back())) / 2);
    return width;
}

} // namespace malar::charttext
