#pragma once

#include "core/domain/historyentry.h"
#include "core/domain/severity.h"
#include "core/domain/signature.h"
#include "core/domain/study.h"

#include <QPageSize>

#include <map>

class QPagedPaintDevice;

namespace malar {

/// What a visit sheet is made of. Without a visit it is a form to fill in by hand.
struct VisitSheet {
    Registry registry;
    PatientRecord record;
    Schedule schedule;
    std::optional<Visit> visit;
    std::vector<Visit> visits; // the patient's, with answers: for last visit's values and the changes
    QDateTime now;             // local
    SeveritySet severitySet = SeveritySet::Klein2011;
    ScaleSet scales{};                                      // asked beside the CLASI
    std::map<VisitId, std::vector<Signature>> signatures{}; // the latest first
    Head head{};                                            // of the history, for the footer
};

/// One page with every answer, both totals and what the levels mean; the patient by code, never by name.
/// Vectors and embedded fonts. Error File: whatever stood at the path is still there.
Result<Done> writeVisitSheet(const QString &path, const VisitSheet &, QPageSize::PageSizeId);
/// The same page on a printer. False where it could not be printed.
bool printVisitSheet(QPagedPaintDevice &, const VisitSheet &);

} // namespace malar
