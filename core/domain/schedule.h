#pragma once

#include "core/domain/record.h"

namespace malar {

/// A planned visit: the nearest complete one within the window counts, on a tie the earlier.
struct PlannedMonth {
    int month = 0;     // study month, 1 and up
    int targetDay = 0; // days since day 0
    int before = 0;    // window: from targetDay - before to targetDay + after, both included
    int after = 0;

    int firstDay() const { return targetDay - before; }
    int lastDay() const { return targetDay + after; }
    bool operator==(const PlannedMonth &) const = default;
};

/// When visits are planned. The defaults are months 1, 3 and 6.
struct Schedule {
    int baselineFirstDay = -28; // baseline: the last complete assessment from here to baselineLastDay
    int baselineLastDay = 0;
    std::vector<PlannedMonth> months{{1, 30, 15, 15}, {3, 91, 30, 30}, {6, 183, 45, 45}}; // ascending

    bool operator==(const Schedule &) const = default;
};

/// What is wrong with a schedule, whatever door it came through; the first thing only.
enum class ScheduleProblem : std::uint8_t {
    NoMonths,
    BaselineReversed, // its first day after its last
    MonthNotPositive,
    MonthsNotAscending, // months and their targets must both rise
    NegativeWindow,
    TargetInBaseline, // a target day that baseline's window holds
    TooManyMonths,    // more than `mostMonths`
    DayTooFar         // a day or a window beyond `farthestDay`
};
inline constexpr std::size_t mostMonths = 60;
inline constexpr int farthestDay = 36'525; // a hundred years
std::optional<ScheduleProblem> problem(const Schedule &);

/// Days of a study month: the mean month of the Gregorian calendar.
inline constexpr double daysPerMonth = 30.4375;

/// Which of a patient's visits stands for which planned time. Pointers into the visits that were given.
struct Timeline {
    QDate dayZero;
    const VisitTotals *baseline = nullptr;
    std::vector<const VisitTotals *>
        months; // one for each planned month; null where nobody came in the window
};

/// Nothing without a day 0. Only visits that count are placed. No visit stands for two times: a visit goes to
/// the month whose target is nearest (on a tie the earlier month), and the baseline to none.
std::optional<Timeline> timeline(const Schedule &, const PatientRecord &);

/// The planned time a day falls into: 0 for baseline, else the month; nothing for an unscheduled day.
std::optional<int> plannedMonth(const Schedule &, QDate dayZero, QDate date);

/// The planned time that waits for a visit.
struct Due {
    int month = 0; // 0: baseline
    QDate target;
    QDate from; // the window, both ends included
    QDate to;

    bool isOpen(QDate today) const { return from <= today && today <= to; }
    bool isOverdue(QDate today) const { return to < today; }
    bool operator==(const Due &) const = default;
};

/// The planned time after the last one that has a visit; where the next window has opened meanwhile, that
/// one. Nothing without a day 0, when every planned time is done, and for a patient entered in error.
std::optional<Due> nextDue(const Schedule &, const PatientRecord &, QDate today);

/// The planned times (0: baseline) whose window is over, or that have a visit after them, and that nobody
/// came to. Nothing without a day 0.
std::vector<int> missedTimes(const Schedule &, const PatientRecord &, QDate today);
/// No baseline although its window is over, and no later planned time has a visit: the patient is lost for
/// every comparison unless it is entered.
bool isBaselineMissing(const Schedule &, const PatientRecord &, QDate today);

} // namespace malar
