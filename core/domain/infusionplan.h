#pragma once

#include "core/domain/record.h"

namespace malar {

/// Days after its planned day from which an infusion is late, as in the windows of the drug's trials.
inline constexpr int lateAfterDays = 7;

/// The day on which the infusion at `index` was planned: the start of the course, then an interval after the
/// infusion before it, given or missed.
QDate plannedDay(const Course &, std::size_t index);

/// Days between the planned day and the one on which it was given; negative when it was early. 0 for a
/// missed one.
int daysLate(const Course &, std::size_t index);

enum class Departure : std::uint8_t { Late, Missed, Reduced, Raised };
template <> inline constexpr auto keysOf<Departure> = keys<Departure>("late", "missed", "reduced", "raised");
/// How an infusion departs from the plan; empty when it was given as planned.
std::vector<Departure> departures(const Course &, std::size_t index);
/// Whether the dose is so far from the planned one that a digit may be wrong: twice or half of it, or more.
bool isUnlikelyDose(const Course &, const Infusion &);

/// The course that is running on the day: started, neither stopped nor followed by another, the latest of
/// several. Null without one.
const Course *runningCourse(std::span<const Course>, QDate day);

/// The next infusion as planned: given, the course's dose, without an id. Nothing once the course has
/// stopped before it.
std::optional<Infusion> nextInfusion(const Course &);

/// The planned days from the start (or the last infusion) up to and including `until`, none of them recorded
/// yet. What the schedule still asks for.
std::vector<QDate> plannedDays(const Course &, QDate until);

/// The infusion that a visit asks for: the next one of the course that is running.
struct DueInfusion {
    CourseId course;
    int number = 1;    // within its course
    Infusion infusion; // as planned, see nextInfusion()
    int more = 0;      // planned after it, up to the day

    bool isDue(QDate day) const { return infusion.date <= day; }
};
/// Nothing where it is planned for more than lateAfterDays after the day or for when the next course has
/// begun, or no course is running.
std::optional<DueInfusion> dueInfusion(std::span<const Course>, QDate day);

/// The infusion with its place in the course by date. One of the same id is replaced.
std::vector<Course> withInfusion(std::vector<Course>, const CourseId &, const Infusion &);
std::vector<Course> withoutInfusion(std::vector<Course>, const InfusionId &);

/// A course without a stop ended on the day before a later one began: the courses with that stop. Of several
/// that begin on one day none ends another.
std::vector<Course> endedByTheNext(std::span<const Course>);

/// What a patient was given of the index treatment, over all courses.
struct Exposure {
    int planned = 0; // infusions that were due up to the day: recorded ones and those that nobody recorded
    int given = 0;
    int missed = 0;     // recorded as missed
    int unrecorded = 0; // due, and nothing recorded
    int late = 0;       // of the given
    int reduced = 0;    // of the given
    double doseMg = 0;  // cumulative, of the given
    int days = 0; // of each course from the first dose to the last planned interval's end, or the stop; a day
                  // that is in two courses counts once
    int raised = 0; // of the given
    bool operator==(const Exposure &) const = default;
};
/// Up to and including the day, each course ended by the next. Adherence is given / planned. An infusion that
/// is due is counted as unrecorded only when it is more than lateAfterDays ago.
Exposure exposure(std::span<const Course>, QDate day);

} // namespace malar
