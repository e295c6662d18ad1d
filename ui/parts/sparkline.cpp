#include "ui/parts/sparkline.h"

#include "ui/parts/look.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// Where the points of a figure fall in its rectangle, with room for the marks at its edges.
class Frame {
public:
    Frame(const QRectF &rect, const Sparkline &line)
        : m_mark(std::clamp(rect.height() / 14, 2.0, 4.5)),
          m_rect(rect.marginsRemoved(QMarginsF(1, 1, 1, 1) * (1.5 * m_mark + 1))),
          m_highest(line.highest > 0 ? line.highest : 10)
    {
        for (const std::vector<QPointF> *points : {&line.activity, &line.damage})
            for (const QPointF point : *points)
                take(point.x(), point.y(), line.highest <= 0);
        if (line.today)
            take(line.today->x, std::max(line.today->activity, line.today->damage), line.highest <= 0);
        for (const Sparkline::Lane &lane : line.lanes)
            for (const std::vector<QPointF> &run : lane.runs)
                for (const QPointF point : run)
                    take(point.x(), 0, false);
    }

    /// A lane on the same time.
    Frame lane(double top, double height, double highest) const
    {
        Frame frame = *this;
        frame.m_rect = {m_rect.left(), top, m_rect.width(), height};
        frame.m_highest = highest;
        return frame;
    }

    double mark() const { return m_mark; }
    const QRectF &rect() const { return m_rect; }
    QPointF at(QPointF point) const
    {
        const double width = m_right - m_left;
        const double x = width > 0 ? (point.x() - m_left) / width : 0.5;
        const double y = std::min(point.y() / m_highest, 1.0);
        return {m_rect.left() + x * m_rect.width(), m_rect.bottom() - y * m_rect.height()};
    }

private:
    void take(double x, double y, bool grow)
    {
        m_left = m_empty ? x : std::min(m_left, x);
        m_right = m_empty ? x : std::max(m_right, x);
        m_empty = false;
        if (grow)
            m_highest = std::max(m_highest, y);
    }

    double m_mark;
    QRectF m_rect;
    double m_highest;
    double m_left = 0;
    double m_right = 0;
    bool m_empty = true;
};

void paintMark(QPainter &painter, QPointF centre, double size, Axis axis)
{
    const QRectF box(centre.x() - size, centre.y() - size, 2 * size, 2 * size);
    if (axis == Axis::Activity)
        painter.drawEllipse(box);
    else
        painter.drawRect(box.adjusted(size * 0.12, size * 0.12, -size * 0.12, -size * 0.12));
}

/// Where its visits lie, with today's.
std::vector<QPointF> pointsOf(const Frame &frame, const Sparkline &line, Axis axis)
{
    const bool activity = axis == Axis::Activity;
    std::vector<QPointF> points = activity ? line.activity : line.damage;
    if (line.today)
        points.emplace_back(line.today->x, activity ? line.today->activity : line.today->damage);
    for (QPointF &point : points)
        point = frame.at(point);
    return points;
}

double squaredLength(QPointF way) { return QPointF::dotProduct(way, way); }

double lineWidth(const Frame &frame) { return std::max(1.4, frame.mark() * 0.5); }

void paintLine(QPainter &painter, const Frame &frame, const Sparkline &line, Axis axis,
               const QPalette &palette)
{
    const std::vector<QPointF> points = pointsOf(frame, line, axis);
    if (points.empty())
        return;
    // A sum that may still rise is no course yet: its mark stands alone.
    const std::size_t joined = points.size() - (line.today && !line.today->final ? 1 : 0);
    QPainterPath path(points.front());
    for (std::size_t i = 1; i < joined; ++i)
        path.lineTo(points[i]);
    const Qt::PenStyle style = axis == Axis::Activity ? Qt::SolidLine : Qt::DashLine;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(axisColor(axis, palette), lineWidth(frame), style, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(path);
}

/// A small figure marks only where the course stands now; a larger one every visit. The square of damage is
/// larger where the circle of activity lies on it.
void paintMarks(QPainter &painter, const Frame &frame, const Sparkline &line, Axis axis,
                const QPalette &palette)
{
    const std::vector<QPointF> points = pointsOf(frame, line, axis);
    const std::vector<QPointF> others =
        pointsOf(frame, line, axis == Axis::Activity ? Axis::Damage : Axis::Activity);
    const QColor colour = axisColor(axis, palette);
    const bool every = frame.mark() > 3;
    for (std::size_t i = every || points.empty() ? 0 : points.size() - 1; i < points.size(); ++i) {
        const bool today = line.today && i + 1 == points.size();
        const double size = frame.mark() * (today ? 1.3 : 0.8);
        const bool shared = std::ranges::any_of(
            others, [&](QPointF other) { return squaredLength(other - points[i]) < size * size; });
        const double share = !shared ? 1 : axis == Axis::Damage ? 1.45 : 0.7;
        painter.setPen(QPen(colour, lineWidth(frame)));
        painter.setBrush(today && !line.today->final ? palette.color(QPalette::Base) : colour);
        paintMark(painter, points[i], size * share, axis);
    }
}

/// The name with the ends over a hairline at each of them.
void paintLane(QPainter &painter, const Frame &frame, const Sparkline::Lane &lane, const QPalette &palette)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF area = frame.rect();
    painter.setPen(palette.color(QPalette::Text));
    const QString name = u"%1 0\u2013%2"_s.arg(lane.name, QString::number(lane.highest));
    painter.drawText(QPointF(area.left(), area.top() - frame.mark() - metrics.descent()),
                     metrics.elidedText(name, Qt::ElideMiddle, area.width()));
    painter.setPen(look::line(palette));
    painter.drawLine(area.topLeft(), area.topRight());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    QPen pen(look::scaleColour(), lineWidth(frame), Qt::DashDotLine, Qt::FlatCap, Qt::RoundJoin);
    for (const std::vector<QPointF> &run : lane.runs) {
        QPolygonF points;
        for (const QPointF point : run)
            points << frame.at(point);
        painter.setPen(pen);
        painter.drawPolyline(points);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::scaleColour());
        for (const QPointF &at : points) {
            const bool today = lane.today && &run == &lane.runs.back() && at == points.back();
            const double size = frame.mark() * (today ? 1.5 : 1);
            painter.drawPolygon(QPolygonF{at - QPointF(0, size), at - QPointF(size, 0), at + QPointF(0, size),
                                          at + QPointF(size, 0)});
        }
        painter.setBrush(Qt::NoBrush);
    }
}

} // namespace

QColor axisColor(Axis axis, const QPalette &palette) { return look::axisColour(axis, look::isDark(palette)); }

void paintSparkline(QPainter &painter, const QRectF &rect, const Sparkline &line, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double lane = laneLines * QFontMetricsF(painter.font()).height();
    const auto fitting = static_cast<std::size_t>(std::max(0.0, rect.height() / 2 / lane));
    const std::size_t lanes = std::min(line.lanes.size(), fitting);
    const QRectF totals = rect.adjusted(0, 0, 0, -lane * static_cast<double>(lanes));
    const Frame frame(totals, line);
    // The dashes of damage lie on the line of activity, its marks below those: neither hides the other.
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        paintLine(painter, frame, line, axis, palette);
    for (const Axis axis : {Axis::Damage, Axis::Activity})
        paintMarks(painter, frame, line, axis, palette);
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < lanes; ++i) {
        const double top = totals.bottom() + lane * static_cast<double>(i);
        paintLane(painter, frame.lane(top + 0.52 * lane, 0.34 * lane, line.lanes[i].highest), line.lanes[i],
                  palette);
    }
    painter.restore();
}

} // namespace malar
