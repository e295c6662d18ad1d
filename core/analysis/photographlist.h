#pragma once

#include "core/analysis/visitlist.h"

namespace malar {

/// A photograph as a list shows it: with its place in time and the form that it goes with.
struct PhotographLine {
    Photograph photograph;
    std::optional<int> day;     // since day 0
    std::optional<int> planned; // the month it stands for, 0 for baseline; nothing where it is unscheduled
    std::optional<Assessment> form;   // of its visit, or of the visit of its day
    std::optional<Totals> totalsOnly; // of that visit, where it has no form

    bool operator==(const PhotographLine &) const = default;
};

/// By date; of one day by region. `visits` are all of the patient's.
std::vector<PhotographLine> photographLines(const PatientRecord &, std::span<const VisitLine> visits,
                                            const Schedule &);

/// The visit that a photograph of the day goes with; none where there is none, or it was entered in error.
std::optional<VisitId> visitOn(const PatientRecord &, QDate);

} // namespace malar
