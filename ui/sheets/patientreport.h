#pragma once

#include "core/store/store.h"
#include "ui/sheets/visitsheet.h"

#include <QPageSize>

class QPagedPaintDevice;

namespace malar {

/// What the report of one patient is made of: the sheet of the last visit that counts, if there is one, with
/// the record around it.
struct PatientReport {
    VisitSheet sheet;
    bool withName = false; // and the hospital number, for a chart that never leaves the clinic
};

/// Of the store as it is now. Error NotFound.
Result<PatientReport> patientReport(const Store &, const PatientId &, const QDateTime &now);

/// The report for the chart: on one page where one page can hold it, else on as many as it needs. Vectors and
/// embedded fonts; the same report gives the same bytes.
QByteArray patientPdf(const PatientReport &, QPageSize::PageSizeId);
/// Error File: whatever stood at the path is still there.
Result<Done> writePatientReport(const QString &path, const PatientReport &, QPageSize::PageSizeId);
/// The same pages on a printer. False where they could not be printed.
bool printPatientReport(QPagedPaintDevice &, const PatientReport &);

} // namespace malar
