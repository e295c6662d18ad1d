#include "ui/sheets/sheetparts.h"

#include "ui/report/document.h"
#include "ui/sheets/visitwords.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/historywords.h"
#include "ui/words/terms.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString mark(const VisitSheet &data)
{
    if (data.registry.synthetic)
        return syntheticMark();
    if (data.visit && data.visit->state == VisitState::EnteredInError)
        return SheetWords::tr("Entered in error. This visit counts nowhere.");
    return {};
}

struct Fact {
    QString label;
    QString value; // empty: a line to write on
    double share;  // of the width
};

std::vector<Fact> facts(const VisitSheet &data)
{
    const Visit visit = data.visit.value_or(Visit());
    const bool blank = !data.visit;
    const QString planned = blank ? QString() : plannedText(data.schedule, data.record, visit.date);
    return {{SheetWords::tr("Patient"), data.record.patient.code, 0.17},
            {fieldLabel("date"), blank ? QString() : terms::date(visit.date), 0.16},
            {SheetWords::tr("Planned time"), planned, 0.36},
            {fieldLabel("assessor"), visit.assessor, 0.31}};
}

} // namespace

void sheet::heading(const Page &page, const QRectF &place, const QString &text)
{
    page.pen.text({place.left(), place.top(), place.width(), 11}, text, {8.5, QFont::DemiBold});
}

double sheet::drawHead(const Page &page, const QRectF &place)
{
    const QString title = page.isBlank() ? SheetWords::tr("CLASI form") : SheetWords::tr("CLASI visit sheet");
    const Type large{15, QFont::DemiBold};
    page.pen.text({place.left(), place.top(), place.width() / 2, 20}, title, large);
    if (!page.isBlank()) {
        const double after = page.pen.advance(title, large) + 8;
        page.pen.text({place.left() + after, place.top() + 3, 90, 16}, terms::label(page.sheet.visit->state),
                      {9, QFont::Normal, SheetPen::faint});
    }
    const QRectF right(place.center().x(), place.top() - 1, place.width() / 2, 11);
    page.pen.text(right, page.sheet.registry.name,
                  {8, QFont::Normal, SheetPen::faint, Qt::AlignRight | Qt::AlignVCenter});
    page.pen.text(right.translated(0, 11), mark(page.sheet),
                  {8, QFont::Bold, SheetPen::ink, Qt::AlignRight | Qt::AlignVCenter});
    return 21;
}

double sheet::drawFacts(const Page &page, const QRectF &place)
{
    constexpr double gap = 10;
    constexpr double height = 29;
    double x = place.left();
    for (const Fact &fact : facts(page.sheet)) {
        const double width = place.width() * fact.share - (fact.share == 0.31 ? 0 : gap);
        page.pen.text({x, place.top(), width, 10}, fact.label, {7, QFont::Normal, SheetPen::faint});
        page.pen.text({x, place.top() + 10, width, 17}, fact.value, {10, QFont::DemiBold});
        page.pen.line({x, place.top() + height}, {x + width, place.top() + height}, 0.6, SheetPen::faint);
        x += width + gap;
    }
    return height;
}

QString sheet::withHead(const QString &footer, const VisitSheet &sheet)
{
    const QString head = headWords(sheet.head);
    return head.isEmpty() ? footer : footer + u" · "_s + head;
}

void sheet::drawFooter(const Page &page, const QRectF &place)
{
    const Type small{6.5, QFont::Normal, SheetPen::faint, Qt::AlignLeft | Qt::AlignBottom};
    page.pen.line(place.topLeft(), place.topRight(), 0.4);
    page.pen.text(
        place,
        withHead(SheetWords::tr("Malar %1 · printed %2 · registry %3")
                     .arg(QStringLiteral(MALAR_VERSION), dateAndTime(page.sheet.now), page.sheet.registry.id),
                 page.sheet),
        small);
    Type right = small;
    right.side = Qt::AlignRight | Qt::AlignBottom;
    page.pen.text(place, page.sheet.record.patient.code, right);
}

} // namespace malar
