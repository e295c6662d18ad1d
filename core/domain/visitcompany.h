#pragma once

#include "core/domain/record.h"
#include "core/result.h"

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

/// The way of a visit to another day or patient; `to` is `from` where the patient stays.
struct VisitMove {
    const PatientRecord &from;
    QDate before;
    const PatientRecord &to;
    QDate after;

    bool isOther() const { return from.patient.id != to.patient.id; }
    /// What was of the visit's day stays so.
    QDate newDay(QDate day) const { return day == before ? after : day; }
};
/// The course that an infusion will be of, its own where the patient stays; null where none runs on its new
/// day.
const Course *courseAfter(const VisitMove &, const Infusion &);
/// Why an infusion, or a photograph, cannot go along; nothing where it can.
std::optional<Error::Kind> obstacle(const VisitMove &, const Infusion &);
std::optional<Error::Kind> obstacle(const VisitMove &, const Photograph &);
/// Without what cannot go along.
VisitCompany fitting(const VisitMove &, VisitCompany);

/// The visit of the day that was not entered in error: there is one at most.
std::optional<VisitId> visitOn(std::span<const VisitTotals>, QDate);

/// What is told, settled into the record as it was: an event that is new, or that was told on another day,
/// goes with the visit of its day. One that names a visit of somebody else keeps it.
std::vector<AdverseEvent> settled(std::vector<AdverseEvent> told, const PatientRecord &before);

/// The visits at which something was told, and that do not say so: complete ones, and drafts that say that
/// there was nothing. A signed one is not changed.
std::vector<VisitId> contradicted(const PatientRecord &);

} // namespace malar
