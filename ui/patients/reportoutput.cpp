#include "ui/patients/reportoutput.h"

#include "core/analysis/trajectory.h"
#include "ui/figures/plotfile.h"
#include "ui/paper/filename.h"
#include "ui/report/cohortpdf.h"
#include "ui/session/plan.h"
#include "ui/session/session.h"
#include "ui/sheets/patientreport.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

Result<PatientReport> reportOf(const Session &session, const ReportWish &wish)
{
    auto report = patientReport(session.store(), wish.patient, session.now());
    if (report)
        report->withName = wish.withName;
    return report;
}

/// Once it is known where it goes: written down, and the head of that on its pages.
template <class Write> Result<Done> takeOut(Session &session, PatientReport &report, const Write &write)
{
    const PatientRecord &record = report.sheet.record;
    const bool hasName = report.withName && record.identity.has_value();
    return session.takeOut(Output::PatientReport, {.patient = record.patient.id, .identities = hasName},
                           [&](const Head &head) {
                               report.sheet.head = head;
                               return write();
                           });
}

/// "HUB-001 report 2026-11-29.pdf": the code, never a name.
QString proposed(const Session &session, const PatientId &patient, const QString &what)
{
    const PatientRecord *record = session.record(patient);
    const QString whose = record ? record->patient.code : QString();
    return inDocuments(fileName({whose, what, session.today().toString(Qt::ISODate)}, u"pdf"_s));
}

Ending notWritten(const Error &error)
{
    if (error.kind != Error::Kind::File)
        return {terms::message(error), {}};
    return {Words::tr("%1 could not be written (%2). Nothing was changed; choose another place or free "
                      "some space.")
                .arg(QDir::toNativeSeparators(error.place), error.detail),
            {}};
}

std::optional<FigureFormat> figureFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const FigureFormat format : {FigureFormat::Pdf, FigureFormat::Svg, FigureFormat::Png300})
        if (suffix == malar::suffix(format))
            return format;
    return std::nullopt;
}

} // namespace

Ending printPatientReport(QWidget *asking, Session &session, const Prompts &prompts, const ReportWish &wish)
{
    Result<PatientReport> report = reportOf(session, wish);
    if (!report)
        return {terms::message(report.error()), {}};
    QPrinter printer(QPrinter::HighResolution);
    // No code in a print queue: others see it.
    printer.setDocName(Words::tr("patient report"));
    printer.setCreator(u"Malar "_s + QStringLiteral(MALAR_VERSION));
    printer.setPageSize(QPageSize(localPageSize()));
    if (!prompts.print(asking, printer))
        return {};
    const Result<Done> printed =
        takeOut(session, *report, [&] { return answerOf(printPatientReport(printer, *report)); });
    if (printed)
        return {};
    if (printed.error().kind != Error::Kind::NotFound)
        return {terms::message(printed.error()), {}};
    return {Words::tr("The report was not printed: the printer does not answer. Check the printer, or "
                      "save the report as PDF."),
            {}};
}

Ending savePatientReport(QWidget *asking, Session &session, const Prompts &prompts, const ReportWish &wish)
{
    Result<PatientReport> report = reportOf(session, wish);
    if (!report)
        return {terms::message(report.error()), {}};
    const QString path =
        prompts.saveFile(asking, {Words::tr("Save the patient report"),
                                  proposed(session, wish.patient, Words::tr("report", "in a file's name")),
                                  Words::tr("PDF (*.pdf)")});
    if (path.isEmpty())
        return {};
    const Result<Done> written =
        takeOut(session, *report, [&] { return writePatientReport(path, *report, localPageSize()); });
    if (!written)
        return notWritten(written.error());
    return {Words::tr("The patient report was written to %1.").arg(QDir::toNativeSeparators(path)), path};
}

Ending saveCourseFigure(QWidget *asking, Session &session, const Prompts &prompts, const PatientId &patient)
{
    const PatientRecord *record = session.record(patient);
    if (!record)
        return {};
    QString path =
        prompts.saveFile(asking, {Words::tr("Save the figure of the course"),
                                  proposed(session, patient, Words::tr("course", "in a file's name")),
                                  Words::tr("PDF (*.pdf);;SVG (*.svg);;PNG, 300 dpi (*.png)")});
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    const std::optional<FigureFormat> format = figureFormatOf(path);
    if (!format)
        return {Words::tr("A figure is a PDF, SVG or PNG file. Choose a name that ends in .pdf, .svg or "
                          ".png."),
                {}};
    const Plot plot = trajectory(*record, session.schedule(), severitySetOf(session.store()));
    const auto written = session.takeOut(Output::CourseFigure, {.patient = patient}, [&](const Head &) {
        return writeFigure(path, plot, *format, twoColumnsMm, Words::tr("Course"));
    });
    if (!written)
        return notWritten(written.error());
    return {Words::tr("The figure was written to %1, its data to %2.")
                .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(dataPath(path))),
            path};
}

} // namespace malar
