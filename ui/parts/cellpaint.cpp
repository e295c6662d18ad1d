#include "ui/parts/cellpaint.h"

#include "ui/parts/look.h"
#include "ui/parts/sparkline.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

/// The last visit's value and, where today's differs, an arrow for the way it went.
void paintPrevious(QPainter &painter, const QRectF &rect, const CellLook &look, const QPalette &palette)
{
    QString text = u"·%1"_s.arg(*look.previous);
    if (look.value && *look.value != *look.previous)
        text += *look.value > *look.previous ? u" ↑"_s : u" ↓"_s;
    // On a strong tint only the text's own colour has the contrast.
    painter.setPen(look.value == 0 ? look::quiet(palette) : palette.color(QPalette::Text));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, text);
}

constexpr int leastSegment = 22;

bool fit(std::span<const std::uint8_t> levels, int width)
{
    return !levels.empty() && width >= leastSegment * static_cast<int>(levels.size());
}

QRect segment(const QRect &cell, std::size_t index, std::size_t count)
{
    const auto edge = [&cell, count](std::size_t i) {
        return cell.left() + static_cast<int>(i) * cell.width() / static_cast<int>(count);
    };
    return {edge(index), cell.top(), edge(index + 1) - edge(index), cell.height()};
}

/// The values side by side, the given one filled; last visit's has its point.
void paintLevels(QPainter &painter, const QRect &rect, const CellLook &look, const QPalette &palette,
                 const QFont &font)
{
    for (std::size_t i = 0; i < look.offered.size(); ++i) {
        const int level = look.offered[i];
        const bool stands = look.value == level;
        const QRect place = segment(rect, i, look.offered.size());
        if (look.value)
            painter.fillRect(place, stands ? tint(look.axis, level, look.highest, palette)
                                           : palette.color(QPalette::Base));
        painter.setPen(look::line(palette));
        if (i > 0)
            painter.drawLine(place.topLeft(), place.bottomLeft());
        const QString text = (look.previous == level ? u"·%1"_s : u"%1"_s).arg(level);
        painter.setFont(scaled(font, stands ? 1.3 : 1.0, stands ? QFont::Bold : QFont::Normal));
        const QRect plate = painter.fontMetrics().boundingRect(place, Qt::AlignCenter, text);
        if (!look.value)
            painter.fillRect(plate.adjusted(-3, 0, 3, 0), palette.color(QPalette::Base));
        painter.setPen(stands || !look.value ? palette.color(QPalette::Text) : look::quiet(palette));
        painter.drawText(place, Qt::AlignCenter, text);
    }
}

void paintGround(QPainter &painter, const QRect &rect, const CellLook &look, const QPalette &palette)
{
    if (look.absent) {
        painter.fillRect(rect, palette.color(QPalette::Window));
        return;
    }
    painter.fillRect(rect, tint(look.axis, look.value.value_or(0), look.highest, palette));
    if (!look.value)
        paintHatch(painter, rect, palette);
}

/// The value, and last visit's beside it.
void paintValue(QPainter &painter, const QRect &rect, const CellLook &look, const QPalette &palette,
                const QFont &font)
{
    const QFont valueFont = scaled(font, 1.3, look.value.value_or(0) > 0 ? QFont::Bold : QFont::Normal);
    const double digit = QFontMetricsF(valueFont).horizontalAdvance(u'0');
    const QFont smallFont = scaled(font, 0.95, QFont::Normal);
    const QFontMetricsF small(smallFont);
    // The value stands a little left of the middle, so that last visit's has its room in narrow cells too.
    const double middle =
        std::min(rect.width() * 0.42, rect.width() - digit * 0.5 - small.horizontalAdvance(u"  ·0 ↑"_s));
    const QRectF place(rect.left() + middle - digit, rect.top(), 2 * digit, rect.height());

    if (look.previous) {
        painter.setFont(smallFont);
        const QRectF beside(place.center().x() + digit * 0.5 + small.horizontalAdvance(u' '), rect.top(),
                            rect.width(), rect.height());
        if (!look.value)
            painter.fillRect(QRectF(beside.left() - 2, rect.center().y() - small.height() / 2,
                                    small.horizontalAdvance(u"·0"_s) + 4, small.height()),
                             palette.color(QPalette::Base));
        paintPrevious(painter, beside, look, palette);
    }
    painter.setFont(valueFont);
    painter.setPen(look.absent ? look::quiet(palette) : palette.color(QPalette::Text));
    if (look.absent || look.value)
        painter.drawText(place, Qt::AlignCenter, look.absent ? u"–"_s : QString::number(*look.value));
}

} // namespace

QColor tint(Axis axis, int value, int highest, const QPalette &palette)
{
    if (value == 0)
        return palette.color(QPalette::Base);
    return look::tint(axisColor(axis, palette), palette, 0.10 + 0.28 * value / std::max(highest, 3));
}

void paintHatch(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    painter.fillRect(rect, palette.color(QPalette::Base));
    painter.fillRect(rect, QBrush(look::tint(look::quiet(palette), palette, 0.36), Qt::BDiagPattern));
}

void paintProposal(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(QPalette::Text), 1, Qt::DotLine));
    painter.drawRect(rect.adjusted(3, 3, -4, -4));
}

void paintNoteMark(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    const int side = std::max(8, painter.fontMetrics().height() / 2);
    const QPoint corner = rect.topRight() + QPoint(1, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Active, QPalette::Text));
    painter.drawPolygon(QPolygon({corner, corner - QPoint(side, 0), corner + QPoint(0, side)}));
}

// The ring has the program's accent: a table's own palette has its highlight lightened by the style sheet.
void paintFocusRing(QPainter &painter, const QRect &rect, const QPalette &palette, bool focused)
{
    const int width = focused ? 2 : 1;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(focused ? look::accent(QPalette()) : look::quiet(palette), width, Qt::SolidLine,
                        Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(rect.adjusted(width - 1, width - 1, -width, -width));
}

std::optional<int> levelAt(const QRect &cell, std::span<const std::uint8_t> levels, const QPoint &point)
{
    if (!fit(levels, cell.width()))
        return std::nullopt;
    for (std::size_t i = 0; i < levels.size(); ++i)
        if (segment(cell, i, levels.size()).contains(point))
            return levels[i];
    return std::nullopt;
}

void paintCell(QPainter &painter, const QRect &rect, const CellLook &look, const QPalette &palette,
               const QFont &font)
{
    painter.save();
    paintGround(painter, rect, look, palette);

    if (!look.absent && fit(look.offered, rect.width()))
        paintLevels(painter, rect, look, palette, font);
    else
        paintValue(painter, rect, look, palette, font);
    if (look.copied)
        paintProposal(painter, rect, palette);
    if (look.noted)
        paintNoteMark(painter, rect, palette);
    if (look.current)
        paintFocusRing(painter, rect, palette, look.focused);
    painter.restore();
}

} // namespace malar
