#pragma once

#include "core/analysis/filter.h"
#include "core/analysis/measure.h"
#include "core/analysis/plan.h"
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
    FollowUpEnded,  // its recorded end, and every contact, was before the window opened
    NoVisit,        // in the window
    CountsForOther, // the visit in the window belongs to another planned time
    DraftOnly,
    Incomplete,  // the visit has no total on this axis
    NotAnswered, // the visit has no answer on this scale
    BaselineZero // a percentage of it does not exist
};
template <>
inline constexpr auto keysOf<Reason> = keys<Reason>("entered_in_error", "consent_withdrawn", "no_day_zero",
                                                    "no_baseline", "draft_at_baseline", "follow_up_ended",
                                                    "no_visit", "counts_for_month", "draft_only",
                                                    "incomplete", "not_answered", "baseline_zero");

struct Exclusion {
    QString code; // of the patient
    Reason reason;
    int month = 0; // with CountsForOther the planned time to which the visit belongs, 0 for baseline
    bool operator==(const Exclusion &) const = default;
};

/// What scores are looked at by.
struct StudyTime {
    enum class Kind : std::uint8_t { Baseline, Month, LastVisit };
    Kind kind = Kind::Baseline;
    int month = 0; // planned; 0 but for Kind::Month
    bool operator==(const StudyTime &) const = default;
};
/// Baseline, the plan's months, and the last visit where the plan asks for it.
std::vector<StudyTime> studyTimes(const AnalysisPlan &);

/// The visit that stands for a time, or why there is none.
struct Placement {
    const VisitTotals *visit = nullptr;
    Reason reason = Reason::NoVisit; // holds where there is no visit
    bool carried = false;            // the visit is an earlier one, carried forward
    int countsFor = 0;               // with CountsForOther: the month
};

/// A patient of the cohort with the visits by time. Points into the record.
struct PlacedPatient {
    const PatientRecord *record = nullptr;
    std::optional<QDate> dayZero;
    std::vector<Placement> times; // in the order of the cohort's

    /// The score at a time; nothing where there is no visit or the visit has none.
    std::optional<int> total(std::size_t time, const Measure &) const;
    /// Why there is no score.
    Reason whyNot(std::size_t time, const Measure &) const;
    Exclusion leftOut(std::size_t time, const Measure &) const;
};

/// The patients that are analysed, each visit at its time, and those who are not. What every figure of a
/// report is made from; points into the records.
struct PlacedCohort {
    AnalysisPlan plan;
    CohortFilter filter;
    std::vector<StudyTime> times;
    int records = 0;                 // all that were given
    std::vector<Exclusion> excluded; // entered in error, or consent withdrawn
    int outside = 0;                 // of the others, those that the filter leaves out
    QDate today; // when it is looked at: a stop after it is only planned; null: everything has come
    std::vector<PlacedPatient> patients;
    /// CLASI-A, CLASI-D, then what was answered beside them at a time of the cohort.
    std::vector<Measure> measures{Axis::Activity, Axis::Damage};
    Panels panels{nkPanel()}; // by which biomarkers are named and sorted; place() leaves them
};
/// Who is left out carries nothing forward for the others; a filter on a planned time is met by a visit, not
/// by a score carried forward.
PlacedCohort place(std::span<const PatientRecord>, const AnalysisPlan &, const CohortFilter & = {},
                   QDate today = {});

/// Who is compared with baseline at a time: complete pairs, and everyone else with the reason.
struct Pairing {
    struct Totals {
        const PatientRecord *record;
        int before;
        int after;
        bool carried = false; // `after` is an earlier score, carried forward
    };
    std::vector<Totals> pairs;
    std::vector<Exclusion> leftOut;
};
Pairing pairing(const PlacedCohort &, std::size_t time, const Measure &);
/// Of those pairs, how many have a score at that time that was carried forward.
int carriedPairs(const PlacedCohort &, std::size_t time, const Measure &);

/// The last day on which the patient was seen or heard of: the recorded one, or a visit that counts, a given
/// infusion, a biomarker's sample or the telling of an adverse event after it.
std::optional<QDate> lastContact(const PatientRecord &);

} // namespace malar
