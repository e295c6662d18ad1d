#include "ui/sheets/sheetparts.h"

#include "ui/words/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sheet::Page;

const Type finePrint{6.2, QFont::Normal, SheetPen::faint};
constexpr double lineGap = 2;

/// How many answers nobody typed: "Of the 56 answers, 40 were filled with 0 at once; …"
QString originLine(const Visit &visit)
{
    QStringList parts;
    if (const int filled = answersOf(visit, Origin::Filled); filled > 0)
        parts << SheetWords::tr("%n filled with 0 at once", nullptr, filled);
    if (const int accepted = answersOf(visit, Origin::Accepted); accepted > 0)
        parts << SheetWords::tr("%n copied from the last visit and accepted", nullptr, accepted);
    //: The number of all answers, and those that were not typed one by one
    return parts.isEmpty() ? QString()
                           : SheetWords::tr("Of %1 answers: %2.").arg(itemCount).arg(parts.join(u", "_s));
}

/// What the levels of the four columns mean, and how a region is judged.
QStringList howItIsJudged(const Page &page)
{
    QStringList lines;
    for (const Item item : {Item{Sign::Erythema, Region::Ears}, Item{Sign::Scale, Region::Ears},
                            Item{Sign::Dyspigmentation, Region::Ears}, Item{Sign::Scarring, Region::Ears}})
        lines << u"%1: %2"_s.arg(terms::label(item.sign), terms::definition(item));
    QString rule =
        SheetWords::tr("Each region by its worst lesion, front and back as one; activity and damage apart "
                       "from each other. An open answer is not 0.");
    if (!page.isBlank() && page.context.previousForm())
        rule +=
            u' ' + SheetWords::tr(
                       "Small figures: the answers of the last visit, %1; a triangle shows the way since.")
                       .arg(terms::date(page.context.previous->date));
    if (!page.isBlank() && scores(*page.sheet.visit).unanswered() > 0)
        rule += u' ' + SheetWords::tr("Hatched: not answered.");
    return lines << rule;
}

/// What stands below: that, and whose instrument it is.
QStringList smallPrint(const Page &page)
{
    QStringList lines;
    if (!page.hasTotalsOnly())
        lines << howItIsJudged(page);
    if (const QString origins = page.isBlank() ? QString() : originLine(*page.sheet.visit);
        !origins.isEmpty())
        lines << origins;
    lines << SheetWords::tr(
                 "CLASI: Albrecht J, et al. J Invest Dermatol 2005;125:889-94. Severity: %1. The "
                 "labels are short ones of this program, not the wording of the published form. Malar is not "
                 "affiliated with or endorsed by the authors of the CLASI or the University of Pennsylvania.")
                 .arg(terms::label(page.sheet.severitySet));
    if (const QString scales = sheet::scalesCitation(page); !scales.isEmpty())
        lines << scales;
    return lines;
}

} // namespace

double sheet::smallPrintHeight(const Page &page, double width)
{
    double height = 0;
    for (const QString &line : smallPrint(page))
        height += page.pen.paragraphHeight(width, line, finePrint) + lineGap;
    return height;
}

void sheet::drawSmallPrint(const Page &page, const QRectF &place)
{
    double top = place.top();
    for (const QString &line : smallPrint(page))
        top += page.pen.paragraph({place.left(), top, place.width(), place.bottom() - top + 20}, line,
                                  finePrint) +
               lineGap;
}

} // namespace malar
