#include "ui/body/bodydrawing.h"
#include "ui/body/bodylegend.h"
#include "ui/parts/look.h"
#include "ui/sheets/patientparts.h"
#include "ui/sheets/visitwords.h"
#include "ui/words/terms.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using patientparts::Desk;
using patientparts::Part;

constexpr double rowHeight = 9.6;
constexpr double regionWidth = 108;
constexpr double columnWidth = 46;
constexpr double tableWidth = regionWidth + columnWidth * gridSigns.size();
constexpr double headHeight = 10;
constexpr double formHeight = headHeight + rowHeight * static_cast<double>(regionCount) + 1;

QRectF cellOf(const QRectF &place, std::size_t column, double top, double height)
{
    return {place.left() + regionWidth + static_cast<double>(column) * columnWidth, top, columnWidth, height};
}

void drawTable(const Desk &desk, const QRectF &place)
{
    for (std::size_t i = 0; i < gridSigns.size(); ++i)
        desk.pen.text(
            cellOf(place, i, place.top(), headHeight), terms::shortLabel(gridSigns[i]),
            {7, QFont::DemiBold, look::axisColour(spec(gridSigns[i]).axis, false), Qt::AlignCenter});
    QStringList names;
    for (const Region region : regions)
        names << terms::label(region);
    const double labelSize = desk.pen.sizeFor(names, regionWidth - 4, {7.5}); // one for all
    double top = place.top() + headHeight;
    for (const Region region : regions) {
        desk.pen.line({place.left(), top}, {place.left() + tableWidth, top}, 0.3);
        desk.pen.text({place.left(), top, regionWidth - 4, rowHeight}, terms::label(region), {labelSize});
        for (std::size_t i = 0; i < gridSigns.size(); ++i) {
            const QRectF cell = cellOf(place, i, top, rowHeight);
            if (exists({gridSigns[i], region}))
                sheet::drawAnswer(desk.page, cell, {gridSigns[i], region});
            else
                desk.pen.text(cell, u"–"_s, {7.5, QFont::Normal, SheetPen::faint, Qt::AlignCenter});
        }
        top += rowHeight;
    }
    desk.pen.line({place.left(), top}, {place.left() + tableWidth, top}, 0.3);
}

QPalette paperColours()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Window, QColor(0xF4, 0xF4, 0xF4));
    palette.setColor(QPalette::Text, SheetPen::ink);
    return palette;
}

/// Front and back, as wide as the height allows, with what the drawing means under it.
void drawBody(const Desk &desk, const QRectF &place)
{
    constexpr double legend = 34;
    const double height = place.height() - legend;
    const double width = std::min(place.width(), height / bodyAspect());
    const QRectF body(place.center().x() - width / 2, place.top(), width, width * bodyAspect());
    const QPalette palette = paperColours();
    paintBody(desk.pen.painter(), desk.pen.pixels(body), {desk.report.sheet.visit->form, Region::None},
              palette);
    desk.pen.painter().setFont(desk.pen.font({6.5}));
    const QRectF under(body.left(), place.bottom() - legend + 2, width, legend);
    paintBodyLegend(desk.pen.painter(), desk.pen.pixels(under).topLeft(), Qt::Vertical, palette);
}

/// "Mucosal lesion 0 · Recent hair loss 1 · …": the items of the whole body.
QString wholeBody(const Desk &desk)
{
    QStringList words;
    for (const Item item : items)
        if (item.region == Region::None && (desk.page.answer(item) || desk.page.isMissing(item)))
            words << u"%1 %2"_s.arg(terms::label(item),
                                    desk.page.isMissing(item)
                                        ? SheetWords::tr("not answered", "an item of the whole body")
                                        : terms::number(desk.page.answer(item)));
    return words.join(u" · "_s);
}

} // namespace

std::vector<Part> patientparts::form(const Desk &desk)
{
    if (!desk.report.sheet.visit)
        return {};
    if (desk.page.hasTotalsOnly())
        return {heading(desk, SheetWords::tr("Totals only")), sentence(desk, noAnswersSentence())};
    std::vector<Part> parts{heading(desk, SheetWords::tr("Its form, region by region"))};
    parts.push_back({2, formHeight, true, [&desk](const QRectF &place) {
                         drawTable(desk, place);
                         drawBody(desk, place.adjusted(tableWidth + 16, 0, 0, 0));
                     }});
    parts.push_back(sentence(desk, wholeBody(desk)));
    return parts;
}

} // namespace malar
