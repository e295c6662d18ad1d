#include "ui/sheets/patientreport.h"

#include "ui/paper/files.h"
#include "ui/report/document.h"
#include "ui/report/pdffile.h"
#include "ui/session/plan.h"
#include "ui/session/signing.h"
#include "ui/sheets/patientparts.h"
#include "ui/words/language.h"

#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using patientparts::Desk;
using patientparts::Part;

constexpr double sideMm = 14;
constexpr double footerHeight = 12;

double heightOf(const std::vector<Part> &parts)
{
    double height = 0;
    for (const Part &part : parts)
        height += part.above + part.height;
    return height;
}

/// The figure takes what the rest leaves of the first page, up to a comfortable height. It goes down to its
/// least where that saves a second page, and is easier to read where it does not.
std::vector<Part> partsOf(const Desk &desk, double room)
{
    constexpr double legible = 30; // above the least
    constexpr double comfortable = 90;
    std::vector<Part> parts = patientparts::head(desk);
    std::vector<Part> rest = patientparts::form(desk);
    std::ranges::move(patientparts::treatmentAndSafety(desk), std::back_inserter(rest));
    std::ranges::move(patientparts::visits(desk), std::back_inserter(rest));
    std::ranges::move(patientparts::signatures(desk), std::back_inserter(rest));
    rest.push_back(patientparts::sentence(
        desk,
        SheetWords::tr(
            "CLASI: Albrecht J, et al. J Invest Dermatol 2005;125:889-94. Small figures in the table are "
            "the answers of the visit before.")));
    if (const double least = patientparts::leastFigure(desk); least > 0) {
        constexpr double above = 4 + 1; // the figure's, and a point for the sums of fractions
        const double left = room - heightOf(parts) - heightOf(rest) - above;
        parts.push_back(
            patientparts::figure(desk, left < least ? least + legible : std::min(left, least + comfortable)));
    }
    std::ranges::move(rest, std::back_inserter(parts));
    return parts;
}

ReportContent description(const PatientReport &report)
{
    ReportContent content;
    content.language = spokenLanguage();
    content.title = SheetWords::tr("Patient report: %1").arg(report.sheet.record.patient.code);
    content.subject = SheetWords::tr("CLASI over time, treatment and safety of one patient");
    content.keywords = {u"CLASI"_s, SheetWords::tr("patient report")};
    content.program = u"Malar " MALAR_VERSION ""_s;
    content.generated = report.sheet.now;
    return content;
}

} // namespace

Result<PatientReport> patientReport(const Store &store, const PatientId &patient, const QDateTime &now)
{
    const auto registry = store.registry();
    const auto record = store.record(patient);
    const auto visits = store.visits(patient);
    const auto schedule = store.schedule();
    const auto scales = store.scales();
    if (!record)
        return record.error();
    if (!registry || !visits || !schedule || !scales)
        return Error{Error::Kind::Storage, {}, {}};
    Result<Signatures> all = signaturesOf(store, *visits);
    if (!all)
        return all.error();
    PatientReport report{
        {*registry, *record, *schedule, {}, *visits, now, severitySetOf(store), *scales, *std::move(all)}};
    for (const Visit &visit : *visits)
        if (counts(visit.state))
            report.sheet.visit = visit;
    return report;
}

bool printPatientReport(QPagedPaintDevice &device, const PatientReport &report)
{
    device.setPageMargins(QMarginsF(sideMm, sideMm - 2, sideMm, sideMm - 3), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const SheetPen pen(painter);
    const QSizeF paper = pen.page();
    const Desk desk{pen, report, sheet::pageOf(pen, report.sheet), paper.width()};
    const double room = paper.height() - footerHeight - 7;
    const PageUnit unit{false, partsOf(desk, room), {}};
    const std::vector<FlowPage> pages = flow({&unit, 1}, room, room);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return false;
        for (const auto &[box, top] : pages[i].places)
            box->draw({0, top, paper.width(), box->height});
        patientparts::drawFooter(desk, {0, paper.height() - footerHeight, paper.width(), footerHeight},
                                 SheetWords::tr("page %1 of %2").arg(i + 1).arg(pages.size()));
    }
    return painter.end();
}

QByteArray patientPdf(const PatientReport &report, QPageSize::PageSizeId size)
{
    return writtenPdf(description(report), false, [&](QPdfWriter &writer) {
        writer.setPageSize(QPageSize(size));
        return printPatientReport(writer, report);
    });
}

Result<Done> writePatientReport(const QString &path, const PatientReport &report, QPageSize::PageSizeId size)
{
    if (const std::optional<Error> unfit = unfitTarget(path)) // before the work of drawing
        return *unfit;
    return writeFiles({{path, patientPdf(report, size), {"%PDF"}}});
}

} // namespace malar
