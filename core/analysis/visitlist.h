#pragma once

#include "core/domain/record.h"
#include "core/domain/schedule.h"
#include "core/domain/severity.h"

namespace malar {

/// One visit of a patient as a list shows it: with its place in time and against baseline.
struct VisitLine {
    Visit visit;
    VisitTotals totals;
    std::optional<int> day;     // since day 0
    std::optional<int> planned; // the month it stands for, 0 for baseline; nothing where it is unscheduled
    std::optional<Change> activity; // against baseline; nothing at baseline itself
    std::optional<Change> damage;
    std::optional<Severity> severity; // of CLASI-A

    bool operator==(const VisitLine &) const = default;
};

/// The latest first. `visits` are those of the record, with their answers. A visit that does not count has a
/// planned time by its date alone.
std::vector<VisitLine> visitLines(const PatientRecord &, std::span<const Visit> visits, const Schedule &,
                                  SeveritySet);

} // namespace malar
