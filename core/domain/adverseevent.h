#pragma once

#include "core/domain/patient.h"

namespace malar {

/// Whether the index treatment caused it, in the investigator's judgement.
enum class EventRelation : std::uint8_t { NotStated, Unrelated, Unlikely, Possible, Probable, Definite };
template <>
inline constexpr auto keysOf<EventRelation> = keys<EventRelation>("not_stated", "unrelated", "unlikely",
                                                                  "possible", "probable", "definite");

/// What was done with the index treatment. The list is that of ICH E2B(R3), G.k.8, with a delayed dose.
enum class EventAction : std::uint8_t { NotStated, None, DoseDelayed, DoseReduced, Stopped };
template <>
inline constexpr auto keysOf<EventAction> = keys<EventAction>("not_stated", "none", "dose_delayed",
                                                              "dose_reduced", "stopped");

/// ICH E2B(R3), E.i.7.
enum class EventOutcome : std::uint8_t {
    Unknown,
    NotRecovered,
    Recovering,
    Recovered,
    RecoveredWithSequelae,
    Fatal
};
template <>
inline constexpr auto keysOf<EventOutcome> = keys<EventOutcome>("unknown", "not_recovered", "recovering",
                                                                "recovered", "recovered_with_sequelae",
                                                                "fatal");

inline constexpr int mildestGrade = 1; // CTCAE v5.0
inline constexpr int worstGrade = 5;   // death

/// Something untoward that happened to a patient, whether or not the treatment caused it.
struct AdverseEvent {
    AdverseEventId id;
    QString term;             // free text, never empty
    std::optional<int> grade; // CTCAE, 1-5; none: not graded yet
    Answer serious = Answer::Unknown;
    EventRelation relation = EventRelation::NotStated;
    EventAction action = EventAction::NotStated;
    EventOutcome outcome = EventOutcome::Unknown;
    std::optional<PartialDate> onset;
    std::optional<PartialDate> end;
    QDate reported; // the day on which it was told, that of its visit
    QString note;
    std::optional<VisitId> visit = {}; // at which it was told; none: told on a day without one

    /// Carried to the next visit until it has an end or an outcome that is one.
    bool isOpen() const
    {
        return !end && (outcome == EventOutcome::Unknown || outcome == EventOutcome::NotRecovered ||
                        outcome == EventOutcome::Recovering);
    }
    bool operator==(const AdverseEvent &) const = default;
};

/// What cannot be in an adverse event.
enum class EventFault : std::uint8_t { Unnamed, GradeOutOfRange, EndsBeforeOnset, InFuture };
std::vector<EventFault> faults(const AdverseEvent &, QDate today);

/// Told before the day and still open: the visit of the day asks for them again.
std::vector<AdverseEvent> carriedEvents(std::span<const AdverseEvent>, QDate day);
/// Told at the visit, or on its day and at no other.
std::vector<AdverseEvent> eventsTold(std::span<const AdverseEvent>, const VisitId &, QDate day);

AdverseEvent stillThere(AdverseEvent);           // not recovered
AdverseEvent recovered(AdverseEvent, QDate day); // and it ended on that day
/// The event in place of the one of its id, or behind the others.
std::vector<AdverseEvent> withEvent(std::vector<AdverseEvent>, const AdverseEvent &);

} // namespace malar
