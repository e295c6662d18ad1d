#include "ui/report/document.h"
#include "ui/sheets/sheetparts.h"
#include "ui/words/eventwords.h"
#include "ui/words/infusionwords.h"
#include "ui/words/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sheet::Page;

constexpr double lineHeight = 12;
const Type strong{8.5, QFont::DemiBold};
const Type answerType{8.5};

/// Short, as the question stands before it.
QString adverseEventsWord(AdverseEvents answer)
{
    switch (answer) {
    case AdverseEvents::NotAsked:
        return SheetWords::tr("not asked");
    case AdverseEvents::None:
        return SheetWords::tr("none");
    case AdverseEvents::Some:
        return SheetWords::tr("yes, some");
    }
    return {};
}

/// What was told on the visit's day: "Headache, grade 2, since 3 Mar 2025; nausea".
QString eventsOf(const VisitSheet &data)
{
    QStringList told;
    for (const AdverseEvent &event : eventsTold(data.record.adverseEvents, data.visit->id, data.visit->date))
        told << eventWords(event);
    return told.join(u"; "_s);
}

/// "Infusion 3: given 12 Mar 2025, 300 mg, lot A12"; empty where none is recorded for the visit's day.
QString infusionOf(const VisitSheet &data)
{
    for (const Course &course : data.record.courses) {
        for (std::size_t i = 0; i < course.infusions.size(); ++i) {
            const Infusion &infusion = course.infusions[i];
            if (infusion.date != data.visit->date)
                continue;
            QStringList parts{SheetWords::tr("number %1").arg(i + 1), infusionWords(course, i)};
            if (infusion.state == InfusionState::Given && infusion.doseMg == course.doseMg)
                parts << doseWords(infusion.doseMg); // another one is named beside the planned
            if (!infusion.lot.isEmpty())
                parts << SheetWords::tr("lot %1").arg(infusion.lot);
            if (!infusion.note.isEmpty())
                parts << infusion.note;
            return parts.join(u", "_s);
        }
    }
    return {};
}

double drawInfusion(const Page &page, const QRectF &place)
{
    const QString words = page.isBlank() ? QString() : infusionOf(page.sheet);
    if (words.isEmpty())
        return 0;
    const QString name = SheetWords::tr("Infusion");
    sheet::heading(page, place, name);
    const double x = place.left() + page.pen.advance(name, strong) + 10;
    page.pen.text({x, place.top(), place.right() - x, 11}, words, answerType);
    return lineHeight + 2;
}

double drawSignature(const Page &page, const QRectF &place)
{
    constexpr double signing = 130;
    const double from = place.right() - signing;
    page.pen.text({from - 82, place.top(), 78, 11}, SheetWords::tr("Signature"),
                  {7, QFont::Normal, SheetPen::faint, Qt::AlignRight | Qt::AlignVCenter});
    page.pen.line({from, place.top() + 11}, {place.right(), place.top() + 11}, 0.6, SheetPen::faint);
    return from;
}

} // namespace

double sheet::drawAdverseEvents(const Page &page, const QRectF &place)
{
    const double infusion = drawInfusion(page, place);
    const double top = place.top() + infusion;
    const QString question = SheetWords::tr("Adverse events since the last visit");
    heading(page, {place.left(), top, place.width(), 11}, question);
    const double from = drawSignature(page, {place.left(), top, place.width(), lineHeight});
    double x = place.left() + page.pen.advance(question, strong) + 10;
    if (!page.isBlank()) {
        page.pen.text({x, top, from - 40 - x, 11}, adverseEventsWord(page.sheet.visit->adverseEvents),
                      answerType);
        const QString told = eventsOf(page.sheet);
        const QRectF below(place.left(), top + lineHeight, place.width(), 24);
        return infusion + lineHeight + (told.isEmpty() ? 0 : page.pen.paragraph(below, told, answerType));
    }
    for (const AdverseEvents answer : {AdverseEvents::None, AdverseEvents::Some}) {
        page.pen.box({x, top + 2, 7.5, 7.5});
        page.pen.text({x + 11, top, 60, 11}, adverseEventsWord(answer), answerType);
        x += 11 + page.pen.advance(adverseEventsWord(answer), answerType) + 12;
    }
    return infusion + lineHeight;
}

} // namespace malar
