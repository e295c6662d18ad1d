#include "ui/patients/sheetoutput.h"

#include "ui/paper/filename.h"
#include "ui/report/cohortpdf.h"
#include "ui/session/plan.h"
#include "ui/session/signing.h"
#include "ui/sheets/visitsheet.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"

#include <QDir>
#include <QPrinter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// What is being typed into a signed visit is not what was signed.
void tellOfChange(VisitSheet &sheet)
{
    const auto stored = std::ranges::find(sheet.visits, sheet.visit->id, &Visit::id);
    if (stored == sheet.visits.end() || *stored == *sheet.visit)
        return;
    if (sheet.visit->state == VisitState::Signed)
        sheet.visit->state = VisitState::Amended;
    for (auto &[visit, signatures] : sheet.signatures)
        for (Signature &each : signatures)
            each.isCurrent = false;
}

Result<VisitSheet> sheetOf(const Session &session, const PatientId &patient,
                           const std::optional<Visit> &visit)
{
    const PatientRecord *record = session.record(patient);
    const Result<std::vector<Visit>> visits = session.store().visits(patient);
    if (!visits)
        return visits.error();
    if (!record)
        return Error{Error::Kind::NotFound, {}, {}};
    VisitSheet sheet{session.registry(),
                     *record,
                     session.schedule(),
                     visit,
                     *visits,
                     session.now(),
                     severitySetOf(session.store()),
                     session.scales(),
                     {}};
    Result<Signatures> all = visit ? signaturesOf(session.store(), {&*visit, 1}) : Signatures();
    if (!all)
        return all.error();
    sheet.signatures = *std::move(all);
    if (visit)
        tellOfChange(sheet);
    return sheet;
}

/// Once it is known where it goes: written down, and the head of that on the page.
template <class Write> Result<Done> takeOut(Session &session, VisitSheet &sheet, const Write &write)
{
    const Output what = sheet.visit ? Output::VisitSheet : Output::BlankForm;
    return session.takeOut(what, {.patient = sheet.record.patient.id}, [&](const Head &head) {
        sheet.head = head;
        return write();
    });
}

// No code and no date in a print queue: others see them.
QString queueName(const std::optional<Visit> &visit)
{
    return visit ? Words::tr("visit sheet") : Words::tr("blank form");
}

/// "HUB-001 visit 2026-11-29.pdf", a blank form with the day on which it was made.
QString proposed(const Session &session, const VisitSheet &sheet)
{
    const QString what =
        sheet.visit ? Words::tr("visit", "in a file's name") : Words::tr("blank form", "in a file's name");
    const QDate day = sheet.visit ? sheet.visit->date : session.today();
    return inDocuments(fileName({sheet.record.patient.code, what, day.toString(Qt::ISODate)}, u"pdf"_s));
}

} // namespace

Ending printSheet(QWidget *asking, Session &session, const Prompts &prompts, const PatientId &patient,
                  const std::optional<Visit> &visit)
{
    Result<VisitSheet> sheet = sheetOf(session, patient, visit);
    if (!sheet)
        return {terms::message(sheet.error()), {}};

    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(queueName(visit));
    printer.setCreator(u"Malar "_s + QStringLiteral(MALAR_VERSION));
    printer.setPageSize(QPageSize(localPageSize()));
    if (!prompts.print(asking, printer))
        return {};
    const Result<Done> printed =
        takeOut(session, *sheet, [&] { return answerOf(printVisitSheet(printer, *sheet)); });
    if (printed)
        return {};
    if (printed.error().kind != Error::Kind::NotFound)
        return {terms::message(printed.error()), {}};
    return {Words::tr("The sheet was not printed: the printer does not answer. Check the printer, or "
                      "save the sheet as PDF."),
            {}};
}

Ending saveSheet(QWidget *asking, Session &session, const Prompts &prompts, const PatientId &patient,
                 const std::optional<Visit> &visit)
{
    Result<VisitSheet> sheet = sheetOf(session, patient, visit);
    if (!sheet)
        return {terms::message(sheet.error()), {}};

    const QString path = prompts.saveFile(
        asking, {visit ? Words::tr("Save the visit sheet") : Words::tr("Save the blank form"),
                 proposed(session, *sheet), Words::tr("PDF (*.pdf)")});
    if (path.isEmpty())
        return {};

    const Result<Done> written =
        takeOut(session, *sheet, [&] { return writeVisitSheet(path, *sheet, localPageSize()); });
    const QString shown = QDir::toNativeSeparators(path);
    if (written)
        return {Words::tr("The sheet was written to %1.").arg(shown), path};
    if (written.error().kind != Error::Kind::File)
        return {terms::message(written.error()), {}};
    return {Words::tr("The sheet could not be written to %1 (%2). Nothing was changed; choose another "
                      "place or free some space.")
                .arg(shown, written.error().detail),
            {}};
}

} // namespace malar
