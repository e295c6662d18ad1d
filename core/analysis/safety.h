#pragma once

#include "core/analysis/pairing.h"
#include "core/analysis/spellings.h"

namespace malar {

/// Some of the adverse events, counted.
struct EventCounts {
    QString term; // only of a row by term
    int patients = 0;
    int events = 0;
    std::optional<int> worst; // grade; none where none was graded
    int serious = 0;          // events, as the next
    int related = 0;          // possible, probable or definite
    std::array<int, keysOf<EventAction>.size()> actions{};
    std::array<int, keysOf<EventOutcome>.size()> outcomes{};
    bool operator==(const EventCounts &) const = default;
};

/// What a row of the overview counts.
enum class EventGroup : std::uint8_t { Any, Severe, Serious, Related, Stopping, Fatal, Open };
template <>
inline constexpr auto keysOf<EventGroup> = keys<EventGroup>("any", "severe", "serious", "related", "stopping",
                                                            "fatal", "open");
inline constexpr int severeFrom = 3; // grade

bool belongs(const AdverseEvent &, EventGroup);

/// Adverse events of the patients who were treated, from day 0 on.
struct Safety {
    int visits = 0; // that count, at any time
    int none = 0;   // at which none was the answer
    int some = 0;
    int notAsked = 0;
    int treated = 0;            // patients with a day 0
    int onlyReported = 0;       // of them, some were reported from day 0 on and none is on record
    int onlyReportedVisits = 0; // at so many visits
    int notCounted = 0;         // events before day 0, or of patients without one
    std::array<EventCounts, keysOf<EventGroup>.size()> groups;
    std::vector<EventCounts> terms; // in the most patients first, then the most events, then by name
    int gradeNotStated = 0;         // of the events counted, as the next
    int seriousNotStated = 0;
    int relationNotStated = 0;

    /// Patients with an event on record or reported.
    int anyOrReported() const { return of(EventGroup::Any).patients + onlyReported; }
    const EventCounts &of(EventGroup group) const { return groups[static_cast<std::size_t>(group)]; }
    /// Asked at every visit, always with the answer none, and no event on record.
    bool isNoneEverywhere() const { return visits > 0 && none == visits && of(EventGroup::Any).events == 0; }
};
Safety safety(const PlacedCohort &);

/// Whether an event counts: not one that certainly began before day 0. Without an onset it is judged by the
/// day on which it was told.
bool isFromDayZero(const AdverseEvent &, QDate dayZero);

/// Of a treated patient with no event that counts: the visits from day 0 on at which some were reported, else
/// 0.
int visitsOnlyReported(const PlacedPatient &);
/// Whether one is on record or was reported, from day 0 on.
bool hasAdverseEvent(const PlacedPatient &);

/// The names of the cohort's terms, as the table prints them.
Spellings eventTerms(const PlacedCohort &);

} // namespace malar
