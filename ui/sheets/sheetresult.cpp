#include "ui/sheets/sheetparts.h"

#include "core/domain/severity.h"
#include "ui/parts/look.h"
#include "ui/sheets/visitwords.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/terms.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sheet::Page;

std::optional<int> totalOf(const VisitTotals &totals, Axis axis)
{
    return axis == Axis::Activity ? totals.activity : totals.damage;
}

QString sumRule(Axis axis)
{
    return axis == Axis::Activity
               ? SheetWords::tr("erythema + scale + mucosa + recent hair loss + alopecia (0–70)")
               : SheetWords::tr("dyspigmentation (twice where it lasts 12 months or more) + scarring "
                                "+ scarring of the scalp (0–56)");
}

/// "since baseline 20: −8 (−40 %)"
QStringList changes(const Page &page, Axis axis, std::optional<int> now)
{
    QStringList lines;
    const auto add = [&](const QString &sentence, const VisitTotals &then) {
        if (const std::optional<int> before = totalOf(then, axis))
            lines << sentence.arg(*before).arg(now ? terms::change(change(*before, *now)) : u"–"_s);
    };
    if (page.context.baseline)
        add(SheetWords::tr("since baseline (%1): %2"), *page.context.baseline);
    if (page.context.previous)
        add(SheetWords::tr("since last visit (%1): %2"), totals(*page.context.previous));
    return lines;
}

QString responseLine(const Page &page, std::optional<int> activity)
{
    if (!activity || !page.context.baseline || !page.context.baseline->activity)
        return {};
    QStringList reached;
    for (const Response response : responses)
        if (reaches(response, *page.context.baseline->activity, *activity).value_or(false))
            reached << terms::insideSentence(terms::label(response));
    return reached.isEmpty() ? SheetWords::tr("no response since baseline")
                             : SheetWords::tr("response: %1").arg(reached.join(u", "_s));
}

QStringList detail(const Page &page, Axis axis)
{
    const Scores all = scores(*page.sheet.visit);
    const bool activity = axis == Axis::Activity;
    const std::optional<int> total = activity ? all.activity : all.damage;
    QStringList lines;
    if (!total)
        lines << SheetWords::tr("at least; %n answer(s) missing", nullptr,
                                activity ? all.activityUnanswered : all.damageUnanswered);
    lines += changes(page, axis, total);
    if (activity)
        if (const QString response = responseLine(page, total); !response.isEmpty())
            lines << response;
    return lines;
}

QString totalText(const Scores &all, Axis axis)
{
    const bool activity = axis == Axis::Activity;
    const std::optional<int> total = activity ? all.activity : all.damage;
    return total ? terms::number(total) : u"≥ %1"_s.arg(activity ? all.activitySoFar : all.damageSoFar);
}

void drawTotal(const Page &page, const QRectF &place, Axis axis)
{
    constexpr double nameWidth = 54;
    constexpr double totalWidth = 46;
    const QColor colour = look::axisColour(axis, false);
    const double x = place.left() + nameWidth;
    const QRectF beside(x + totalWidth + 8, place.top() + 5, place.width() - nameWidth - totalWidth - 8, 40);
    page.pen.line(place.topLeft(), place.topRight(), 1.5, colour);
    page.pen.text({place.left(), place.top() + 6, nameWidth, 12}, terms::label(axis),
                  {9.5, QFont::Bold, colour});
    if (page.isBlank()) {
        page.pen.box({x, place.top() + 8, totalWidth - 4, 27});
        page.pen.paragraph(beside, sumRule(axis), {7, QFont::Normal, SheetPen::faint});
        return;
    }
    const Scores all = scores(*page.sheet.visit);
    const std::optional<int> total = axis == Axis::Activity ? all.activity : all.damage;
    page.pen.text({x, place.top() + 3, totalWidth, 32}, totalText(all, axis), {25, QFont::DemiBold});
    if (const auto band = total ? severity(page.sheet.severitySet, axis, *total) : std::nullopt)
        page.pen.text({place.left(), place.top() + 20, nameWidth - 4, 12}, terms::label(*band),
                      {9, QFont::DemiBold});
    double top = beside.top();
    for (const QString &line : detail(page, axis)) {
        const QRectF row(beside.left(), top, beside.width(), 11);
        if (page.pen.advance(line, {7.5}) <= row.width())
            page.pen.text(row, line, {7.5});
        else // a patient who reached every response
            page.pen.paragraph(row.adjusted(0, 0, 0, row.height()), line, {6.5});
        top += 11;
    }
}

/// A level and its words stay on one line.
QString unparted(const QString &definition)
{
    QStringList levels = definition.split(u"  ·  "_s);
    for (QString &level : levels)
        level.replace(u' ', QChar::Nbsp);
    return levels.join(u"  ·  "_s);
}

/// The visit's own note, then those on single answers.
QString noteText(const Visit &visit)
{
    QStringList lines;
    if (!visit.note.trimmed().isEmpty())
        lines << visit.note.trimmed();
    for (const auto &[index, mark] : visit.marks)
        if (!mark.note.isEmpty())
            lines << u"* %1: %2"_s.arg(terms::label(items[index]), mark.note);
    return lines.join(u'\n');
}

/// Smaller type where it is long; what even that cannot hold is said to be left out.
void drawNoteText(const Page &page, const QRectF &place, QString text)
{
    constexpr std::array sizes{8.5, 7.5, 6.5, 5.5};
    for (const double size : sizes)
        if (page.pen.paragraphHeight(place.width(), text, {size}) <= place.height()) {
            page.pen.paragraph(place, text, {size});
            return;
        }
    const QString left = SheetWords::tr("… (shortened: the whole note is in the registry)");
    while (!text.isEmpty() &&
           page.pen.paragraphHeight(place.width(), text + left, {sizes.back()}) > place.height())
        text.chop(text.size() / 20 + 1);
    page.pen.paragraph(place, text + left, {sizes.back()});
}

} // namespace

double sheet::drawTotals(const Page &page, const QRectF &place)
{
    constexpr double gap = 16;
    constexpr double height = 40;
    const double half = (place.width() - gap) / 2;
    drawTotal(page, {place.left(), place.top(), half, height}, Axis::Activity);
    drawTotal(page, {place.left() + half + gap, place.top(), half, height}, Axis::Damage);
    return height;
}

double sheet::drawNoAnswers(const Page &page, const QRectF &place)
{
    heading(page, place, SheetWords::tr("Totals only"));
    const QRectF under = place.adjusted(0, 15, 0, 0);
    return 15 + page.pen.paragraph(under, noAnswersSentence(), {8.5});
}

double sheet::drawWholeBody(const Page &page, const QRectF &place)
{
    constexpr double row = 17;
    constexpr double labelWidth = 152;
    constexpr double answerWidth = 78;
    const Type small{6.4, QFont::Normal, SheetPen::faint};
    heading(page, place, SheetWords::tr("Whole body"));
    double top = place.top() + 13;
    for (const Item item : items) {
        if (item.region != Region::None)
            continue;
        page.pen.line({place.left(), top}, {place.right(), top});
        page.pen.text({place.left(), top, labelWidth - 4, row}, terms::label(item), {8});
        drawAnswer(page, {place.left() + labelWidth, top, answerWidth, row}, item);
        const double x = place.left() + labelWidth + answerWidth + 8;
        const QString levels = unparted(terms::definition(item));
        const double high = page.pen.paragraphHeight(place.right() - x, levels, small);
        page.pen.paragraph({x, top + (row - high) / 2, place.right() - x, row}, levels, small);
        top += row;
    }
    page.pen.line({place.left(), top}, {place.right(), top});
    return top - place.top();
}

void sheet::drawNote(const Page &page, const QRectF &place)
{
    heading(page, place, fieldLabel("note"));
    const QRectF area = place.adjusted(0, 13, 0, 0);
    if (page.isBlank()) {
        constexpr double step = 17;
        for (double y = area.top() + step - 4; y < area.bottom(); y += step)
            page.pen.line({area.left(), y}, {area.right(), y});
        return;
    }
    drawNoteText(page, area, noteText(*page.sheet.visit));
}

} // namespace malar
