#include "ui/sheets/patientparts.h"
#include "ui/sheets/sheetparts.h"
#include "ui/words/signaturewords.h"
#include "ui/words/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sheet::Page;

const Type signaturePrint{7.5};
constexpr double signatureGap = 2;

QStringList linesOf(const VisitSheet &data, const VisitId &visit)
{
    const auto found = data.signatures.find(visit);
    return found == data.signatures.end() ? QStringList() : signatures::printed(found->second);
}

QStringList signatureLines(const Page &page)
{
    return page.isBlank() ? QStringList() : linesOf(page.sheet, page.sheet.visit->id);
}

} // namespace

double sheet::signaturesHeight(const Page &page, double width)
{
    double height = 0;
    for (const QString &line : signatureLines(page))
        height += page.pen.paragraphHeight(width, line, signaturePrint) + signatureGap;
    return height;
}

void sheet::drawSignatures(const Page &page, const QRectF &place)
{
    double top = place.top();
    for (const QString &line : signatureLines(page))
        top += page.pen.paragraph({place.left(), top, place.width(), place.bottom() - top}, line,
                                  signaturePrint) +
               signatureGap;
}

std::vector<patientparts::Part> patientparts::signatures(const Desk &desk)
{
    std::vector<Part> parts;
    const VisitSheet &data = desk.report.sheet;
    for (auto visit = data.visits.rbegin(); visit != data.visits.rend(); ++visit)
        if (counts(visit->state))
            for (const QString &line : linesOf(data, visit->id))
                parts.push_back(sentence(desk, u"%1: %2"_s.arg(terms::date(visit->date), line)));
    if (!parts.empty())
        parts.insert(parts.begin(), heading(desk, SheetWords::tr("Signatures")));
    return parts;
}

} // namespace malar
