#pragma once

#include "core/domain/record.h"

namespace malar {

/// What was told and recorded at a visit beside its answers. It goes along when the visit moves to another
/// day or patient; what is not in it stays where it is, and at no visit.
struct VisitCompany {
    std::vector<AdverseEventId> events;
    std::vector<InfusionId> infusions;
    std::vector<PhotographId> photographs;
    bool answer = true; // the visit's own on adverse events

    bool operator==(const VisitCompany &) const = default;
};

/// Everything: events and photographs of the visit, infusions of its day.
VisitCompany companyOf(const PatientRecord &, const VisitTotals &);

} // namespace malar
