#pragma once

#include "core/domain/schedule.h"
#include "core/domain/severity.h"
#include "ui/parts/sparkline.h"

namespace malar {

class Session;

/// What lies around a visit while it is filled in: the visits that count and are of earlier days.
struct VisitContext {
    QDate day;
    std::optional<Visit> previous;       // the last of them, with its answers
    std::optional<VisitTotals> baseline; // where it is an earlier day's
    std::vector<VisitTotals> earlier;    // by date
    SeveritySet severitySet = SeveritySet::Klein2011;

    std::optional<Assessment> previousForm() const; // none where that visit has totals only
};

/// `visits` are all of the patient's, with answers.
VisitContext contextOf(const Visit &, const PatientRecord &, std::span<const Visit> visits, const Schedule &);

/// As the registry has it now; nothing where it cannot be read.
std::optional<VisitContext> contextOf(const Session &, const Visit &);

/// The earlier totals and today's sums so far, on days; under them the scales that an earlier visit answered,
/// as they were asked last.
Sparkline curve(const VisitContext &, const Visit &);

} // namespace malar
