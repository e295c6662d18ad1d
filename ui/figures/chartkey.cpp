#include "ui/figures/chartkey.h"

#include "ui/figures/charttext.h"
#include "ui/parts/look.h"

#include <QFontMetricsF>
#include <QPainter>

namespace malar {
namespace {

constexpr double keyLineHeight = 1.6; // em
constexpr double signWidth = 2.1;
constexpr double signGap = 0.5; // between sign and text

/// Lays the entries out in rows of the width and calls `each` with the place of every one.
template <class Each>
int layOut(const std::vector<KeyEntry> &entries, const PlotTheme &theme, qreal width, Each each)
{
    const QFontMetricsF metrics(theme.font);
    const qreal em = theme.em();
    qreal x = 0;
    int row = 0;
    for (const KeyEntry &entry : entries) {
        const qreal needed = (signWidth + signGap) * em + metrics.horizontalAdvance(entry.text);
        if (x > 0 && x + needed > width) {
            x = 0;
            ++row;
        }
        each(entry, x, row);
        x += needed + 1.4 * em;
    }
    return entries.empty() ? 0 : row + 1;
}

void drawDiamond(QPainter &painter, QPointF at, qreal r)
{
    painter.drawPolygon(
        QPolygonF({at + QPointF(0, -r), at + QPointF(-r, 0), at + QPointF(0, r), at + QPointF(r, 0)}));
}

} // namespace

qreal chartkey::height(const std::vector<KeyEntry> &entries, const PlotTheme &theme, qreal width)
{
    return keyLineHeight * theme.em() * layOut(entries, theme, width, [](const KeyEntry &, qreal, int) {});
}

void chartkey::draw(QPainter &painter, const std::vector<KeyEntry> &entries, const PlotTheme &theme,
                    const QRectF &area)
{
    const qreal em = theme.em();
    const QFontMetricsF metrics(theme.font);
    layOut(entries, theme, area.width(), [&](const KeyEntry &entry, qreal x, int row) {
        const QRectF sign(area.left() + x, area.top() + row * keyLineHeight * em, signWidth * em,
                          keyLineHeight * em);
        entry.draw(painter, sign);
        painter.setPen(theme.ink);
        const qreal left = sign.right() + signGap * em;
        const qreal room = area.right() - left;
        charttext::write(painter, QRectF(left, sign.top(), room, sign.height()), Qt::AlignLeft,
                         metrics.elidedText(entry.text, Qt::ElideRight, room + 0.1 * em));
    });
}

KeyEntry chartkey::line(const QString &text, QPen pen, std::function<void(QPainter &, QPointF)> atCentre)
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

KeyEntry chartkey::fill(const QString &text, const QColor &colour, qreal height)
{
    return {text, [=](QPainter &painter, const QRectF &box) {
                painter.fillRect(QRectF(box.left(), box.center().y() - height / 2, box.width(), height),
                                 colour);
            }};
}

KeyEntry chartkey::box(const QString &text, const QBrush &brush, const QPen &pen, qreal size)
{
    return {text, [=](QPainter &painter, const QRectF &place) {
                painter.setPen(pen);
                painter.setBrush(brush);
                painter.drawRect(
                    QRectF(place.right() - 1.4 * size, place.center().y() - size / 2, 1.4 * size, size));
            }};
}

void symbol::point(QPainter &painter, const PlotTheme &theme, const Measure &measure, QPointF centre,
                   qreal radius, bool hollow)
{
    // A rim of paper keeps two points apart that lie on each other.
    painter.setPen(hollow ? QPen(theme.colour(measure), radius * 0.4) : QPen(theme.paper, radius * 0.25));
    painter.setBrush(hollow ? theme.paper : theme.colour(measure));
    if (measure == Axis::Activity)
        painter.drawEllipse(centre, radius, radius);
    else if (!measure.axis)
        drawDiamond(painter, centre, 1.3 * radius);
    else
        painter.drawRect(
            QRectF(centre.x() - radius * 0.9, centre.y() - radius * 0.9, radius * 1.8, radius * 1.8));
}

void symbol::bareTotal(QPainter &painter, const PlotTheme &theme, Axis axis, QPointF centre, qreal radius)
{
    point(painter, theme, axis, centre, radius, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(axis));
    painter.drawEllipse(centre, radius * 0.35, radius * 0.35);
}

QPen symbol::scoreLine(const PlotTheme &theme, const Measure &measure, qreal width)
{
    QPen pen(theme.colour(measure), width);
    if (!measure.axis)
        pen.setDashPattern({4, 1.5, 1, 1.5});
    else if (measure == Axis::Damage)
        pen.setDashPattern({3.5, 2});
    return pen;
}

void symbol::patient(QPainter &painter, const PlotTheme &theme, std::size_t index, QPointF at)
{
    const qreal r = 0.3 * theme.em();
    const QColor colour = theme.patients[index % theme.patients.size()];
    const bool hollow = index >= theme.patients.size();
    painter.setPen(QPen(hollow ? colour : theme.paper, hollow ? 0.35 * r : 0.2 * r));
    painter.setBrush(hollow ? theme.paper : colour);
    switch (index % theme.patients.size()) {
    case 0:
        painter.drawEllipse(at, r, r);
        break;
    case 1:
        painter.drawRect(QRectF(at.x() - 0.9 * r, at.y() - 0.9 * r, 1.8 * r, 1.8 * r));
        break;
    case 2:
        painter.drawPolygon(QPolygonF(
            {at + QPointF(0, -1.2 * r), at + QPointF(-1.1 * r, 0.8 * r), at + QPointF(1.1 * r, 0.8 * r)}));
        break;
    default:
        drawDiamond(painter, at, 1.3 * r);
    }
}

QPen symbol::patientLine(const PlotTheme &theme, std::size_t index)
{
    QPen pen(theme.patients[index % theme.patients.size()], 0.11 * theme.em());
    if (index >= theme.patients.size())
        pen.setDashPattern({3.5, 2});
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void symbol::infusion(QPainter &painter, const PlotTheme &theme, QPointF tip, const Infusion &infusion)
{
    const qreal size = infusion.size;
    QPen pen(theme.faint, std::min(theme.em() * 0.08, size * 0.3));
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(infusion.missed ? theme.paper : theme.faint);
    const QPointF top = tip - QPointF(0, 1.8 * size);
    painter.drawPolygon(QPolygonF({tip, top - QPointF(size, 0), top + QPointF(size, 0)}));
    painter.setPen(QPen(theme.ink, theme.em() * 0.12, Qt::SolidLine, Qt::FlatCap));
    const QPointF above = top - QPointF(0, 0.2 * theme.em());
    if (infusion.reduced)
        painter.drawLine(above - QPointF(size, 0), above + QPointF(size, 0));
    if (!infusion.late)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink);
    painter.drawEllipse(above - QPointF(0, infusion.reduced ? 0.2 * theme.em() : 0), 0.11 * theme.em(),
                        0.11 * theme.em());
}

void symbol::flag(QPainter &painter, const PlotTheme &theme, const QRectF &box, bool open)
{
    QPen pen(theme.ink, theme.em() * 0.08);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(open ? theme.paper : theme.ink);
    painter.drawRect(box);
}

/// Slanted lines that end at the box's edges: an SVG does not clip.
void symbol::hatch(QPainter &painter, const PlotTheme &theme, const QRectF &box)
{
    painter.setPen(QPen(theme.faint, theme.em() * 0.06));
    painter.setBrush(theme.paper);
    painter.drawRect(box);
    for (const QLineF &line : look::hatching(box, 0.45 * theme.em()).mid(1)) {
        const qreal x = line.x1();
        const qreal low = std::max(x, box.left());
        const qreal high = std::min(line.x2(), box.right());
        painter.drawLine(QPointF(low, box.bottom() - (low - x)), QPointF(high, box.bottom() - (high - x)));
    }
}

/// A ring with a tick, or with a cross.
void symbol::consent(QPainter &painter, const PlotTheme &theme, QPointF centre, bool withdrawn)
{
    const qreal em = theme.em();
    painter.setPen(QPen(withdrawn ? theme.ink : theme.faint, 0.09 * em));
    painter.setBrush(theme.paper);
    painter.drawEllipse(centre, 0.42 * em, 0.42 * em);
    const auto at = [&](double x, double y) { return centre + QPointF(x, y) * em; };
    if (withdrawn) {
        painter.drawLine(at(-0.18, -0.18), at(0.18, 0.18));
        painter.drawLine(at(-0.18, 0.18), at(0.18, -0.18));
    } else {
        painter.drawPolyline(QPolygonF({at(-0.2, 0.02), at(-0.05, 0.18), at(0.2, -0.17)}));
    }
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
