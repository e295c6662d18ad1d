#include "ui/report/chartkey.h"

#include "ui/terms.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <functional>

namespace malar {
namespace {

struct ChartKey {
    Q_DECLARE_TR_FUNCTIONS(malar::ChartKey)
};

struct Entry {
    QString text;
    std::function<void(QPainter &, const QRectF &)> draw; // into the rectangle before the text
};

bool has(const Plot &plot, Plot::Mark::Role role)
{
    return std::ranges::any_of(plot.marks, [role](const Plot::Mark &mark) { return mark.role == role; });
}

bool has(const Plot &plot, Plot::Series::Role role, std::optional<Axis> axis = {})
{
    return std::ranges::any_of(plot.series, [&](const Plot::Series &series) {
        return series.role == role && (!axis || series.axis == *axis) && !series.runs.empty();
    });
}

Entry line(const QString &text, QPen pen, std::function<void(QPainter &, QPointF)> atCentre = {})
{
    pen.setCapStyle(Qt::FlatCap);
    return {text, [pen, atCentre](QPainter &painter, const QRectF &box) {
                painter.setPen(pen);
                painter.drawLine(QPointF(box.left(), box.center().y()),
                                 QPointF(box.right(), box.center().y()));
                if (atCentre)
                    atCentre(painter, box.center());
            }};
}

Entry fill(const QString &text, const QColor &colour, qreal height)
{
    return {text, [=](QPainter &painter, const QRectF &box) {
                painter.fillRect(QRectF(box.left(), box.center().y() - height / 2, box.width(), height),
                                 colour);
            }};
}

Entry axisLine(const PlotTheme &theme, Axis axis, const QString &text, qreal width)
{
    QPen pen(theme.colour(axis), theme.em() * width);
    if (axis == Axis::Damage)
        pen.setDashPattern({3.5, 2});
    return line(text, pen, [&theme, axis](QPainter &painter, QPointF centre) {
        symbol::point(painter, theme, axis, centre, theme.em() * 0.3);
    });
}

void addCohort(std::vector<Entry> &entries, const PlotChart &chart)
{
    using Role = Plot::Series::Role;
    const PlotTheme &theme = chart.look();
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const std::size_t i = static_cast<std::size_t>(axis);
        if (has(chart.plot(), Role::Median, axis))
            entries.push_back(
                axisLine(theme, axis, ChartKey::tr("%1, median and quartiles").arg(terms::label(axis)), 0.2));
        if (has(chart.plot(), Role::QuartileRange, axis))
            entries.push_back(
                fill(ChartKey::tr("middle 50 % of patients"), theme.quartiles[i], theme.em() * 0.8));
        if (has(chart.plot(), Role::DecileRange, axis))
            entries.push_back(fill(ChartKey::tr("middle 80 %"), theme.deciles[i], theme.em() * 0.8));
    }
    if (has(chart.plot(), Role::Individual))
        entries.push_back(line(ChartKey::tr("one patient"), QPen(theme.individual, theme.em() * 0.08)));
}

void addMarks(std::vector<Entry> &entries, const PlotChart &chart)
{
    const PlotTheme &theme = chart.look();
    for (const bool missed : {false, true}) {
        const auto role = missed ? Plot::Mark::Role::InfusionMissed : Plot::Mark::Role::InfusionGiven;
        if (has(chart.plot(), role))
            entries.push_back({missed ? ChartKey::tr("missed") : ChartKey::tr("infusion"),
                               [&theme, missed](QPainter &painter, const QRectF &box) {
                                   symbol::infusion(painter, theme,
                                                    box.center() + QPointF(0, theme.em() * 0.3), missed);
                               }});
    }
    if (has(chart.plot(), Plot::Mark::Role::Draft))
        entries.push_back({ChartKey::tr("draft"), [&theme](QPainter &painter, const QRectF &box) {
                               symbol::draft(painter, theme, box.center() + QPointF(0, theme.em() * 0.35));
                           }});
    const auto isWindow = [](const Plot::Band &b) { return b.role == Plot::Band::Role::VisitWindow; };
    if (std::ranges::any_of(chart.plot().bands, isWindow))
        entries.push_back(fill(ChartKey::tr("planned visit"), theme.window, theme.em() * 0.3));
}

std::vector<Entry> entries(const PlotChart &chart)
{
    using Role = Plot::Series::Role;
    std::vector<Entry> result;
    if (chart.isCohort())
        addCohort(result, chart);
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        if (has(chart.plot(), Role::Trajectory, axis) || has(chart.plot(), Role::Today, axis))
            result.push_back(axisLine(chart.look(), axis, terms::label(axis), 0.14));
    addMarks(result, chart);
    return result;
}

/// Lays the entries out in rows of the width and calls `each` with the place of every one.
template <class Each> int layOut(const PlotChart &chart, qreal width, Each each)
{
    const QFontMetricsF metrics(chart.look().font);
    const qreal em = chart.look().em();
    qreal x = 0;
    int row = 0;
    for (const Entry &entry : entries(chart)) {
        const qreal needed = 2.6 * em + metrics.horizontalAdvance(entry.text);
        if (x > 0 && x + needed > width) {
            x = 0;
            ++row;
        }
        each(entry, x, row);
        x += needed + 1.6 * em;
    }
    return row + 1;
}

} // namespace

int chartkey::rows(const PlotChart &chart, qreal width)
{
    return layOut(chart, width, [](const Entry &, qreal, int) {});
}

void chartkey::draw(QPainter &painter, const PlotChart &chart, const QRectF &area)
{
    const qreal em = chart.look().em();
    layOut(chart, area.width(), [&](const Entry &entry, qreal x, int row) {
        const QRectF symbol(area.left() + x, area.top() + row * 1.6 * em, 2.1 * em, 1.6 * em);
        entry.draw(painter, symbol);
        painter.setPen(chart.look().ink);
        painter.drawText(QRectF(symbol.right() + 0.5 * em, symbol.top(), area.width(), symbol.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.text);
    });
}

void symbol::point(QPainter &painter, const PlotTheme &theme, Axis axis, QPointF centre, qreal radius,
                   bool hollow)
{
    // A rim of paper keeps two points apart that lie on each other.
    painter.setPen(hollow ? QPen(theme.colour(axis), radius * 0.4) : QPen(theme.paper, radius * 0.25));
    painter.setBrush(hollow ? theme.paper : theme.colour(axis));
    if (axis == Axis::Activity)
        painter.drawEllipse(centre, radius, radius);
    else
        painter.drawRect(
            QRectF(centre.x() - radius * 0.9, centre.y() - radius * 0.9, radius * 1.8, radius * 1.8));
}

void symbol::infusion(QPainter &painter, const PlotTheme &theme, QPointF tip, bool missed)
{
    const qreal size = theme.em() * 0.3;
    QPen pen(theme.faint, theme.em() * 0.08);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(missed ? theme.paper : theme.faint);
    painter.drawPolygon(
        QPolygonF({tip, tip + QPointF(-size, -1.8 * size), tip + QPointF(size, -1.8 * size)}));
}

void symbol::draft(QPainter &painter, const PlotTheme &theme, QPointF tip)
{
    const qreal size = theme.em() * 0.35;
    painter.setPen(QPen(theme.faint, theme.em() * 0.08));
    painter.setBrush(theme.paper);
    painter.drawPolygon(QPolygonF(
        {tip, tip + QPointF(-size, -size), tip + QPointF(0, -2 * size), tip + QPointF(size, -size)}));
}

} // namespace malar
