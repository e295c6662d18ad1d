#include "ui/patients/savesheet.h"

#include "ui/plan.h"
#include "ui/report/cohortpdf.h"
#include "ui/report/visitsheet.h"
#include "ui/session.h"
#include "ui/terms.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct SaveSheet {
    Q_DECLARE_TR_FUNCTIONS(malar::SaveSheet)
};

} // namespace

QString saveSheet(QWidget *asking, const Session &session, const Prompts &prompts, const PatientId &patient,
                  const std::optional<Visit> &visit)
{
    const PatientRecord *record = session.record(patient);
    const Result<std::vector<Visit>> visits = session.store().visits(patient);
    if (!record || !visits)
        return visits ? QString() : terms::message(visits.error());

    // No code and no date in the name: file names are seen by others.
    const QString name = visit ? SaveSheet::tr("visit sheet") : SaveSheet::tr("blank form");
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = prompts.saveFile(
        asking, {visit ? SaveSheet::tr("Save the visit sheet") : SaveSheet::tr("Save the blank form"),
                 folder.filePath(name + u".pdf"_s), SaveSheet::tr("PDF (*.pdf)")});
    if (path.isEmpty())
        return {};

    const VisitSheet sheet{session.registry(),
                           *record,
                           session.schedule(),
                           visit,
                           *visits,
                           session.now(),
                           severitySetOf(session.store())};
    const Result<Done> written = writeVisitSheet(path, sheet, localPageSize());
    const QString shown = QDir::toNativeSeparators(path);
    return written ? SaveSheet::tr("The sheet was written to %1, ready to be printed.").arg(shown)
                   : SaveSheet::tr("The sheet could not be written to %1 (%2). Nothing was changed; choose "
                                   "another place or free some space.")
                         .arg(shown, written.error().detail);
}

} // namespace malar
