#include "ui/sheets/sheetparts.h"

#include "ui/words/terms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sheet::Page;

constexpr double head = 13;
constexpr double scaleRow = 16;
constexpr double nameWidth = 116;
constexpr double anchorWidth = 96;
constexpr double step = 13; // from one value to the next
constexpr double lastWidth = 52;
constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;

ScaleSet asked(const Page &page)
{
    return askedAt(page.sheet.scales, page.isBlank() ? ScaleAnswers() : page.sheet.visit->scales);
}

std::optional<ScaleAnswer> answerOf(const std::optional<Visit> &visit, const Scale &scale)
{
    return visit ? answerOn(visit->scales, scale.key) : std::nullopt;
}

/// Last visit's value, where it means the same.
QString lastValue(const Page &page, const Scale &scale)
{
    const std::optional<ScaleAnswer> last = answerOf(page.context.previous, scale);
    return last && isComparable(scale, last->scale) ? u"·%1"_s.arg(last->value) : QString();
}

/// Every value in its place between the two ends: to circle, or the one that was given in a circle.
void drawValues(const Page &page, double x, double top, const Scale &scale)
{
    const std::optional<ScaleAnswer> given = answerOf(page.sheet.visit, scale);
    for (int value = 0; value <= scale.highest; ++value) {
        const QRectF place(x + value * step, top, step, scaleRow);
        const bool stands = given && given->value == value;
        const bool plain = page.isBlank() || stands;
        page.pen.text(place, QString::number(value),
                      {8.5, stands ? QFont::Bold : QFont::Normal, plain ? SheetPen::ink : SheetPen::hairline,
                       Qt::AlignCenter});
        if (stands)
            page.pen.box(place.adjusted(1, 1.5, -1, -1.5), 0.9, SheetPen::ink);
    }
}

/// What an end means is printed whole: on two lines, and smaller, where it is long.
void drawAnchor(const Page &page, const QRectF &place, const QString &words, Qt::Alignment side)
{
    if (page.pen.advance(words, {7}) <= place.width()) {
        page.pen.text(place, words, {7, QFont::Normal, SheetPen::ink, side});
        return;
    }
    Type type{6.6};
    while (type.size > 3 && page.pen.paragraphHeight(place.width(), words, type) > scaleRow)
        type.size -= 0.4;
    const double high = page.pen.paragraphHeight(place.width(), words, type);
    page.pen.paragraph(place.translated(0, (scaleRow - high) / 2), words, type);
}

void drawScale(const Page &page, const QRectF &place, const Scale &scale)
{
    const double top = place.top();
    const double values = place.left() + nameWidth + anchorWidth + 4;
    const double after = values + (scale.highest + 1) * step + 4;
    page.pen.line(place.topLeft(), place.topRight());
    page.pen.text({place.left(), top, nameWidth - 4, scaleRow}, scale.name, {8});
    drawAnchor(page, {place.left() + nameWidth, top, anchorWidth, scaleRow}, scale.lowAnchor, right);
    drawValues(page, values, top, scale);
    drawAnchor(page, {after, top, place.right() - after - lastWidth, scaleRow}, scale.highAnchor,
               Qt::AlignLeft | Qt::AlignVCenter);
    if (page.isBlank())
        return;
    const bool open = !answerOf(page.sheet.visit, scale);
    const QString last = lastValue(page, scale);
    page.pen.text({place.right() - lastWidth + 2, top, lastWidth - 2, scaleRow},
                  open ? SheetWords::tr("not answered") + u' ' + last : last,
                  {6.5, QFont::Normal, SheetPen::faint, right});
}

} // namespace

double sheet::scalesHeight(const Page &page)
{
    const auto count = static_cast<double>(asked(page).size());
    return count > 0 ? head + count * scaleRow : 0;
}

double sheet::drawScales(const Page &page, const QRectF &place)
{
    const ScaleSet scales = asked(page);
    if (scales.empty())
        return 0;
    heading(page, place, SheetWords::tr("Beside CLASI"));
    double top = place.top() + head;
    for (const Scale &scale : scales) {
        drawScale(page, {place.left(), top, place.width(), scaleRow}, scale);
        top += scaleRow;
    }
    page.pen.line({place.left(), top}, {place.right(), top});
    return top - place.top();
}

QString sheet::scalesCitation(const Page &page)
{
    const ScaleSet scales = asked(page);
    const auto physician = std::ranges::find(scales, physicianGlobalKey, &Scale::key);
    if (physician == scales.end())
        return {};
    //: The physician's global assessment on the printed sheet: its name, then what each of its levels means
    return SheetWords::tr(
               "%1: %2. CLA-IGA: Guo LN, et al. Lupus Sci Med 2021;8:e000529; in short words of our own.")
        .arg(physician->name, terms::definition(*physician));
}

} // namespace malar
