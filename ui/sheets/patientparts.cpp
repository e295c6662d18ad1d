#include "ui/sheets/patientparts.h"

#include "core/analysis/trajectory.h"
#include "ui/figures/figuredrawing.h"
#include "ui/figures/plotchart.h"
#include "ui/paper/paper.h"
#include "ui/report/document.h"
#include "ui/words/overviewwords.h"
#include "ui/words/terms.h"

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using patientparts::bodyText;
using patientparts::Desk;
using patientparts::Part;

constexpr Type faint{7.5, QFont::Normal, SheetPen::faint};

/// What nobody may overlook.
QStringList marks(const Desk &desk)
{
    QStringList lines;
    const PatientRecord &record = desk.record();
    if (record.patient.isEnteredInError())
        lines << SheetWords::tr("Entered in error: %1. This patient counts nowhere.")
                     .arg(record.patient.enteredInErrorReason);
    if (const std::optional<QDate> day = withdrawal(record.consents))
        lines << SheetWords::tr(
                     "Consent was withdrawn on %1: for the patient's own chart only, not for the study.")
                     .arg(terms::date(*day));
    return lines;
}

QString nameOf(const Desk &desk)
{
    const std::optional<Identity> &identity = desk.record().identity;
    if (!desk.report.withName || !identity)
        return {};
    QStringList parts;
    for (const QString &part : {identity->name, identity->hospitalNumber})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u" · "_s);
}

QStringList facts(const Desk &desk)
{
    const Patient &patient = desk.record().patient;
    QStringList all;
    if (!patient.subtypes.empty())
        all << subtypeWords(patient.subtypes);
    if (patient.sex != Sex::Unknown)
        all << terms::label(patient.sex);
    if (patient.birthYear)
        all << SheetWords::tr("born %1").arg(*patient.birthYear);
    if (patient.systemicLupus != Answer::Unknown)
        all << SheetWords::tr("systemic lupus: %1").arg(terms::label(patient.systemicLupus));
    if (patient.diseaseOnset)
        all << SheetWords::tr("disease since %1").arg(terms::date(*patient.diseaseOnset));
    if (!patient.centre.isEmpty())
        all << patient.centre;
    const PatientOverview row = overview(desk.record(), desk.report.sheet.schedule, desk.today());
    if (row.day)
        all << studyTime(*row.day);
    return all;
}

void drawHead(const Desk &desk, const QRectF &place)
{
    const Type title{15, QFont::DemiBold};
    const QString code = desk.record().patient.code;
    desk.pen.text({place.left(), place.top(), place.width() * 0.6, 20},
                  SheetWords::tr("Patient report: %1").arg(code), title);
    const QRectF right(place.left() + place.width() * 0.6, place.top() - 1, place.width() * 0.4, 11);
    const Qt::Alignment side = Qt::AlignRight | Qt::AlignVCenter;
    desk.pen.text(right, desk.report.sheet.registry.name, {8, QFont::Normal, SheetPen::faint, side});
    if (desk.report.sheet.registry.synthetic)
        desk.pen.text(right.translated(0, 11), syntheticMark(), {8, QFont::Bold, SheetPen::ink, side});
}

Part paragraph(const Desk &desk, const QString &text, const Type &type, double above)
{
    return {above, desk.pen.paragraphHeight(desk.width, text, type), false,
            [&desk, text, type](const QRectF &place) { desk.pen.paragraph(place, text, type); }};
}

Plot plotOf(const Desk &desk)
{
    const VisitSheet &data = desk.report.sheet;
    return trajectory(data.record, data.schedule, data.severitySet);
}

/// Two texts beside each other, as one part.
Part columns(const Desk &desk, const QString &left, const QString &right)
{
    constexpr double gap = 18;
    const double width = (desk.width - gap) / 2;
    const auto high = [&](const QString &text) {
        return text.isEmpty() ? 0 : desk.pen.paragraphHeight(width, text, bodyText);
    };
    return {1.5, std::max(high(left), high(right)), false, [=, &desk](const QRectF &place) {
                const QRectF first(place.left(), place.top(), width, place.height());
                desk.pen.paragraph(first, left, bodyText);
                desk.pen.paragraph(first.translated(width + gap, 0), right, bodyText);
            }};
}

} // namespace

Part patientparts::heading(const Desk &desk, const QString &text)
{
    return {9, 12, true, [&desk, text](const QRectF &place) {
                desk.pen.line(place.topLeft(), place.topRight(), 0.5);
                desk.pen.text(place, text, {8.5, QFont::DemiBold});
            }};
}

Part patientparts::sentence(const Desk &desk, const QString &text)
{
    return paragraph(desk, text, bodyText, 2);
}

std::vector<Part> patientparts::head(const Desk &desk)
{
    std::vector<Part> parts{{0, 21, true, [&desk](const QRectF &place) { drawHead(desk, place); }}};
    if (const QString name = nameOf(desk); !name.isEmpty())
        parts.push_back(paragraph(desk, name, {10, QFont::DemiBold}, 1));
    parts.push_back(paragraph(desk, facts(desk).join(u" · "_s), faint, 2));
    for (const QString &mark : marks(desk))
        parts.push_back(paragraph(desk, mark, {8.5, QFont::Bold}, 3));
    const std::optional<Visit> &visit = desk.report.sheet.visit;
    if (!visit) {
        parts.push_back(sentence(desk, SheetWords::tr("No visit that counts yet.")));
        return parts;
    }
    parts.push_back(heading(
        desk, SheetWords::tr("Last visit, %1: %2").arg(terms::date(visit->date), terms::stateOf(*visit))));
    parts.push_back({3, 42, false, [&desk](const QRectF &place) { sheet::drawTotals(desk.page, place); }});
    return parts;
}

double patientparts::leastFigure(const Desk &desk)
{
    const Plot plot = plotOf(desk);
    if (plot.marks.empty() && plot.bars.empty() && desk.record().visits.empty())
        return 0;
    constexpr double finer = 20; // as ui/figures/figuredrawing
    const PlotChart chart(plot, paperTheme(paper::figureSize * finer, paper::family()));
    return chart.leastHeight(desk.width * finer) / finer;
}

Part patientparts::figure(const Desk &desk, double height)
{
    const auto plot = std::make_shared<const Plot>(plotOf(desk));
    return {4, height, false, [&desk, plot](const QRectF &place) {
                drawFigure(desk.pen.painter(), desk.pen.pixels(place), *plot, place.size());
            }};
}

std::vector<Part> patientparts::treatmentAndSafety(const Desk &desk)
{
    const QStringList left = treatmentLines(desk.report);
    const QStringList right = safetyLines(desk.report);
    std::vector<Part> parts{{9, 12, true, [&desk](const QRectF &place) {
                                 const double half = (desk.width + 18) / 2;
                                 desk.pen.line(place.topLeft(), place.topRight(), 0.5);
                                 desk.pen.text(place, SheetWords::tr("Treatment"), {8.5, QFont::DemiBold});
                                 desk.pen.text(place.adjusted(half, 0, 0, 0),
                                               SheetWords::tr("Safety and consent"), {8.5, QFont::DemiBold});
                             }}};
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i)
        parts.push_back(columns(desk, left.value(i), right.value(i)));
    return parts;
}

void patientparts::drawFooter(const Desk &desk, const QRectF &place, const QString &pageOf)
{
    const Type small{6.5, QFont::Normal, SheetPen::faint, Qt::AlignLeft | Qt::AlignBottom};
    desk.pen.line(place.topLeft(), place.topRight(), 0.4);
    desk.pen.text(place,
                  sheet::withHead(SheetWords::tr("Malar %1 · generated %2 · registry %3")
                                      .arg(QStringLiteral(MALAR_VERSION), dateAndTime(desk.report.sheet.now),
                                           desk.report.sheet.registry.id),
                                  desk.report.sheet),
                  small);
    Type right = small;
    right.side = Qt::AlignRight | Qt::AlignBottom;
    desk.pen.text(place, u"%1 · %2"_s.arg(desk.record().patient.code, pageOf), right);
}

} // namespace malar
