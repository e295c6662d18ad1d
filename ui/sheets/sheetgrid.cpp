#include "ui/sheets/sheetparts.h"

#include "core/domain/damageparts.h"
#include "ui/body/bodydrawing.h"
#include "ui/body/bodylegend.h"
#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sheet::Page;

constexpr double bodyWidth = 162;
constexpr double labelWidth = 122;
constexpr double headRows = 1.7; // of the height of a row
constexpr auto centred = Qt::AlignCenter;

/// The colours of paper, whatever the screen has.
QPalette paperColours(bool blank)
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Window, blank ? QColor(Qt::white) : QColor(0xF4, 0xF4, 0xF4));
    palette.setColor(QPalette::Text, SheetPen::ink);
    return palette;
}

QRectF columnOf(const QRectF &grid, std::size_t column, double top, double height)
{
    const double width = (grid.width() - labelWidth) / gridSigns.size();
    return {grid.left() + labelWidth + static_cast<double>(column) * width, top, width, height};
}

void drawHeads(const Page &page, const QRectF &grid, double row)
{
    const double half = row * headRows / 2;
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const std::size_t first = axis == Axis::Activity ? 0 : 2;
        QRectF place = columnOf(grid, first, grid.top(), half);
        place.setWidth(place.width() * 2);
        const QString name = axis == Axis::Activity ? SheetWords::tr("Activity") : SheetWords::tr("Damage");
        page.pen.text(place, name, {8.5, QFont::Bold, look::axisColour(axis, false), centred});
        page.pen.line(place.bottomLeft() + QPointF(3, 0), place.bottomRight() - QPointF(3, 0), 1,
                      look::axisColour(axis, false));
    }
    for (std::size_t i = 0; i < gridSigns.size(); ++i) {
        const QString range = u"%1 0–%2"_s.arg(terms::shortLabel(gridSigns[i]),
                                               QString::number(spec(gridSigns[i]).allowed.back()));
        page.pen.text(columnOf(grid, i, grid.top() + half, half).adjusted(1, 0, -1, 0), range,
                      {7.5, QFont::Normal, SheetPen::ink, centred});
    }
}

/// One size for all regions, whichever name is long.
double labelSize(const Page &page)
{
    QStringList names;
    for (const Region region : regions)
        names << terms::label(region);
    return page.pen.sizeFor(names, labelWidth - 4, {8});
}

/// Where a given answer is centred; last visit's stands to the right of it.
QRectF valuePlace(const QRectF &cell)
{
    constexpr double width = 20;
    return {cell.center().x() - 14, cell.top(), width, cell.height()};
}

/// "4 × 2": dyspigmentation that lasts 12 months or more counts twice.
QString sumText(const Page &page, Sign sign)
{
    const ColumnSum sum = columnSum(page.sheet.visit->form, sign);
    const int weight = sign == Sign::Dyspigmentation ? damageParts(page.sheet.visit->form).weight : 1;
    const QString text = (sum.open > 0 ? u"≥ %1"_s : u"%1"_s).arg(sum.sum);
    return weight == 1 ? text : u"%1 × %2"_s.arg(text, QString::number(weight));
}

void drawRow(const Page &page, const QRectF &grid, double top, double row, Region region)
{
    page.pen.line({grid.left(), top}, {grid.right(), top});
    page.pen.text({grid.left(), top, labelWidth - 4, row}, terms::label(region), {labelSize(page)});
    for (std::size_t i = 0; i < gridSigns.size(); ++i) {
        const QRectF cell = columnOf(grid, i, top, row);
        if (exists({gridSigns[i], region}))
            drawAnswer(page, cell, {gridSigns[i], region});
        else
            page.pen.text(cell, u"–"_s, {8, QFont::Normal, SheetPen::faint, centred});
    }
}

void drawSums(const Page &page, const QRectF &grid, double top, double row)
{
    page.pen.line({grid.left(), top}, {grid.right(), top}, 0.9, SheetPen::faint);
    page.pen.text({grid.left(), top, labelWidth, row}, SheetWords::tr("Sum of the column"),
                  {8, QFont::DemiBold});
    for (std::size_t i = 0; i < gridSigns.size(); ++i) {
        const QRectF cell = columnOf(grid, i, top, row);
        if (page.isBlank()) {
            page.pen.box(QRectF(cell.center().x() - 14, top + 2.5, 28, row - 4));
            continue;
        }
        page.pen.text(valuePlace(cell).adjusted(-20, 0, 20, 0), sumText(page, gridSigns[i]),
                      {8.5, QFont::DemiBold, SheetPen::ink, centred});
    }
    page.pen.line({grid.left(), top + row}, {grid.right(), top + row}, 0.9, SheetPen::faint);
}

void drawBody(const Page &page, const QRectF &place)
{
    const QPalette palette = paperColours(page.isBlank());
    QPainter &painter = page.pen.painter();
    const Type small{6.5, QFont::Normal, SheetPen::faint, centred};
    const QRectF left(place.left(), place.top(), place.width() / 2, 9);
    page.pen.text(left, SheetWords::tr("front"), small);
    page.pen.text(left.translated(left.width(), 0), SheetWords::tr("back", "of the body"), small);

    const QRectF body(place.left(), place.top() + 10, place.width(), place.width() * bodyAspect());
    const Assessment form = page.isBlank() ? Assessment() : page.sheet.visit->form;
    paintBody(painter, page.pen.pixels(body), {form, Region::None}, palette);
    const QRectF under(place.left() + 4, body.bottom() + 6, place.width() - 8, 40);
    if (page.isBlank()) {
        page.pen.paragraph(under, SheetWords::tr("Shade what is affected."),
                           {7, QFont::Normal, SheetPen::faint});
        return;
    }
    painter.setFont(page.pen.font({6.5}));
    paintBodyLegend(painter, page.pen.pixels(under).topLeft(), Qt::Vertical, palette);
}

/// The way since the last visit, where it went anywhere.
void drawLast(const Page &page, const QRectF &cell, Item item)
{
    const std::optional<int> now = page.answer(item);
    const std::optional<int> last = page.lastAnswer(item);
    if (!last)
        return;
    const double x = cell.center().x() + 9;
    page.pen.text({x, cell.top(), 12, cell.height()}, u"·%1"_s.arg(*last),
                  {7, QFont::Normal, SheetPen::faint});
    if (now && *now != *last)
        page.pen.arrow({x + 12, cell.center().y()}, *now > *last);
}

void drawLevels(const Page &page, const QRectF &cell, Item item)
{
    const auto levels = spec(item.sign).allowed;
    const double step = std::min(cell.width() / static_cast<double>(levels.size()), 15.0);
    double x = cell.center().x() - step * static_cast<double>(levels.size()) / 2;
    for (const std::uint8_t level : levels) {
        page.pen.text({x, cell.top(), step, cell.height()}, QString::number(level),
                      {8.5, QFont::Normal, SheetPen::ink, centred});
        x += step;
    }
}

} // namespace

std::optional<int> sheet::Page::answer(Item item) const
{
    return sheet.visit ? sheet.visit->form.at(item) : std::nullopt;
}

std::optional<int> sheet::Page::lastAnswer(Item item) const
{
    return context.previous ? context.previous->form.at(item) : std::nullopt;
}

bool sheet::Page::isMissing(Item item) const
{
    return sheet.visit && !hasTotalsOnly() && malar::isMissing(sheet.visit->form, item);
}

bool sheet::Page::hasNote(Item item) const
{
    if (!sheet.visit)
        return false;
    const auto mark = sheet.visit->marks.find(indexOf(item));
    return mark != sheet.visit->marks.end() && !mark->second.note.isEmpty();
}

void sheet::drawAnswer(const Page &page, const QRectF &cell, Item item)
{
    if (page.isBlank()) {
        drawLevels(page, cell, item);
        return;
    }
    const std::optional<int> now = page.answer(item);
    const QRectF place = valuePlace(cell);
    if (page.isMissing(item))
        page.pen.hatch(place.adjusted(2, 2.5, -2, -2.5));
    else
        page.pen.text(place, terms::number(now),
                      {9.5, now.value_or(0) > 0 ? QFont::Bold : QFont::Normal,
                       now.value_or(0) > 0 ? SheetPen::ink : SheetPen::faint, centred});
    if (page.hasNote(item))
        page.pen.text({place.right() - 6, cell.top() - 2, 6, cell.height()}, u"*"_s, {8, QFont::Bold});
    drawLast(page, cell, item);
}

double sheet::gridHeight(double rowHeight)
{
    return rowHeight * (headRows + static_cast<double>(regionCount) + 1);
}

double sheet::drawGrid(const Page &page, const QRectF &place, double rowHeight)
{
    const double height = gridHeight(rowHeight);
    const QRectF grid(place.left(), place.top(), place.width() - bodyWidth - 14, height);
    drawHeads(page, grid, rowHeight);
    double top = grid.top() + headRows * rowHeight;
    for (const Region region : regions) {
        drawRow(page, grid, top, rowHeight, region);
        top += rowHeight;
    }
    drawSums(page, grid, top, rowHeight);
    drawBody(page, {place.right() - bodyWidth, place.top(), bodyWidth, height});
    return height;
}

} // namespace malar
