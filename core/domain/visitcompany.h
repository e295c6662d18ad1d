#pragma once

#include "core/domain/record.h"

#include <span>

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

/// The visit of the day that was not entered in error: there is one at most.
std::optional<VisitId> visitOn(std::span<const VisitTotals>, QDate);

/// What is told, settled into the record as it was: an event that is new, or that was told on another day,
/// goes with the visit of its day. One that names a visit of somebody else keeps it.
std::vector<AdverseEvent> settled(std::vector<AdverseEvent> told, const PatientRecord &before);

/// The visits at which something was told, and that do not say so: complete ones, and drafts that say that
/// there was nothing. A signed one is not changed.
std::vector<VisitId> contradicted(const PatientRecord &);

} // namespace malar
