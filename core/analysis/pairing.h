#pragma once

#include "core/domain/schedule.h"

#include <array>

namespace malar {

/// Why a patient has no place in the cohort, or a visit none in a comparison. In the order in which they are
/// asked.
enum class Reason : std::uint8_t {
    EnteredInError,
    ConsentWithdrawn,
    NoDayZero, // no index treatment, so no visit can be placed
    // At baseline:
    NoBaseline, // no visit in its window
    DraftAtBaseline,
    // At a later planned time:
    FollowUpEnded, // its recorded end, and every visit, was before the window opened
    NoVisit,       // in the window
    DraftOnly,
    Incomplete // the visit has no total on this axis
};
inline constexpr std::array<std::string_view, 9> reasonKeys{
    "entered_in_error", "consent_withdrawn", "no_day_zero", "no_baseline", "draft_at_baseline",
    "follow_up_ended",  "no_visit",          "draft_only",  "incomplete"};
constexpr std::string_view key(Reason reason) { return reasonKeys[static_cast<std::size_t>(reason)]; }

struct Exclusion {
    QString code; // of the patient
    Reason reason;
    bool operator==(const Exclusion &) const = default;
};

/// The visit that stands for a planned time, or why there is none.
struct Placement {
    const VisitTotals *visit = nullptr;
    Reason reason = Reason::NoVisit; // holds where there is no visit
};

/// A patient of the cohort with the visits by planned time. Points into the record.
struct PlacedPatient {
    const PatientRecord *record = nullptr;
    std::optional<QDate> dayZero;
    std::vector<Placement> times; // baseline, then the schedule's months

    /// The total at a planned time; nothing where there is no visit or the visit has no total.
    std::optional<int> total(std::size_t time, Axis) const;
    /// Why there is no total.
    Reason whyNot(std::size_t time, Axis) const;
};

/// The patients that count, and those who do not: entered in error, or consent withdrawn.
struct PlacedCohort {
    std::vector<PlacedPatient> patients;
    std::vector<Exclusion> excluded;
};
PlacedCohort place(std::span<const PatientRecord>, const Schedule &);

/// Who is compared with baseline at a planned time: complete pairs, and everyone else with the reason.
struct Pairing {
    struct Totals {
        const PatientRecord *record;
        int before;
        int after;
    };
    std::vector<Totals> pairs;
    std::vector<Exclusion> leftOut;
};
Pairing pairing(const PlacedCohort &, std::size_t time, Axis);

/// The last day on which the patient was seen or heard of: the recorded one, or a visit that counts after it.
std::optional<QDate> lastContact(const PatientRecord &);

/// Every consent that the patient gave was withdrawn.
bool hasWithdrawnConsent(const PatientRecord &);

} // namespace malar
