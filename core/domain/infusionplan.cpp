#include "core/domain/infusionplan.h"

#include <algorithm>

namespace malar {
namespace {

/// The last day that an infusion of the course could have been given on.
QDate lastDay(const Course &course, QDate day) { return course.stop ? std::min(*course.stop, day) : day; }

/// Days on the treatment; the last is not counted.
struct Span {
    QDate from;
    QDate to;
};

void add(Exposure &sum, std::vector<Span> &spans, const Course &course, QDate day)
{
    std::optional<QDate> first;
    std::optional<QDate> last;
    for (std::size_t i = 0; i < course.infusions.size(); ++i) {
        const Infusion &infusion = course.infusions[i];
        if (infusion.date > day)
            continue;
        if (infusion.state == InfusionState::Missed) {
            ++sum.missed;
            continue;
        }
        ++sum.given;
        sum.doseMg += infusion.doseMg;
        for (const Departure departure : departures(course, i)) {
            sum.late += departure == Departure::Late;
            sum.reduced += departure == Departure::Reduced;
            sum.raised += departure == Departure::Raised;
        }
        first = first ? std::min(*first, infusion.date) : infusion.date;
        last = last ? std::max(*last, infusion.date) : infusion.date;
    }
    sum.unrecorded += static_cast<int>(plannedDays(course, day.addDays(-lateAfterDays - 1)).size());
    if (first)
        spans.push_back({*first, std::max(*last, lastDay(course, last->addDays(course.intervalDays)))});
}

int daysIn(std::vector<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::from);
    qint64 days = 0;
    QDate counted; // up to here
    for (const Span &span : spans) {
        const QDate from = counted.isValid() ? std::max(span.from, counted) : span.from;
        days += std::max<qint64>(0, from.daysTo(span.to));
        counted = counted.isValid() ? std::max(counted, span.to) : span.to;
    }
    return static_cast<int>(days);
}

/// The start of the next course to begin after this one; nothing where none does.
std::optional<QDate> nextStart(std::span<const Course> courses, QDate start)
{
    std::optional<QDate> next;
    for (const Course &course : courses)
        if (course.start > start && (!next || course.start < *next))
            next = course.start;
    return next;
}

} // namespace

QDate plannedDay(const Course &course, std::size_t index)
{
    return index == 0 ? course.start : course.infusions[index - 1].date.addDays(course.intervalDays);
}

int daysLate(const Course &course, std::size_t index)
{
    const Infusion &infusion = course.infusions[index];
    if (infusion.state == InfusionState::Missed)
        return 0;
    return static_cast<int>(plannedDay(course, index).daysTo(infusion.date));
}

std::vector<Departure> departures(const Course &course, std::size_t index)
{
    const Infusion &infusion = course.infusions[index];
    if (infusion.state == InfusionState::Missed)
        return {Departure::Missed};
    std::vector<Departure> found;
    if (daysLate(course, index) > lateAfterDays)
        found.push_back(Departure::Late);
    if (infusion.doseMg < course.doseMg)
        found.push_back(Departure::Reduced);
    if (infusion.doseMg > course.doseMg)
        found.push_back(Departure::Raised);
    return found;
}

bool isUnlikelyDose(const Course &course, const Infusion &infusion)
{
    constexpr double factor = 2;
    return infusion.state == InfusionState::Given && course.doseMg > 0 && // else it is not known yet
           (infusion.doseMg >= course.doseMg * factor || infusion.doseMg * factor <= course.doseMg);
}

const Course *runningCourse(std::span<const Course> courses, QDate day)
{
    const Course *latest = nullptr;
    for (const Course &course : courses) {
        const std::optional<QDate> next = nextStart(courses, course.start);
        const bool isOver = course.stop ? *course.stop < day : next && *next <= day;
        if (course.start <= day && !isOver && (!latest || latest->start <= course.start))
            latest = &course;
    }
    return latest;
}

std::vector<Course> endedByTheNext(std::span<const Course> courses)
{
    std::vector<Course> ended(courses.begin(), courses.end());
    for (Course &course : ended)
        if (const std::optional<QDate> next = nextStart(courses, course.start); next && !course.stop)
            course.stop = next->addDays(-1);
    return ended;
}

std::optional<Infusion> nextInfusion(const Course &course)
{
    const QDate day = plannedDay(course, course.infusions.size());
    if (course.stop && day > *course.stop)
        return std::nullopt;
    return Infusion{{}, day, InfusionState::Given, course.doseMg, {}, {}};
}

std::vector<QDate> plannedDays(const Course &course, QDate until)
{
    std::vector<QDate> days;
    if (course.intervalDays <= 0)
        return days;
    const QDate end = lastDay(course, until);
    for (QDate day = plannedDay(course, course.infusions.size()); day <= end;
         day = day.addDays(course.intervalDays))
        days.push_back(day);
    return days;
}

std::optional<DueInfusion> dueInfusion(std::span<const Course> courses, QDate day)
{
    const std::vector<Course> ended = endedByTheNext(courses);
    const Course *course = runningCourse(ended, day);
    const std::optional<Infusion> next = course ? nextInfusion(*course) : std::nullopt;
    if (!next || next->date > day.addDays(lateAfterDays))
        return std::nullopt;
    const auto planned = static_cast<int>(plannedDays(*course, day).size());
    return DueInfusion{course->id, static_cast<int>(course->infusions.size()) + 1, *next,
                       std::max(0, planned - 1)};
}

std::vector<Course> withInfusion(std::vector<Course> courses, const CourseId &id, const Infusion &infusion)
{
    courses = withoutInfusion(std::move(courses), infusion.id);
    for (Course &course : courses) {
        if (course.id != id)
            continue;
        const auto after = std::ranges::upper_bound(course.infusions, infusion.date, {}, &Infusion::date);
        course.infusions.insert(after, infusion);
    }
    return courses;
}

std::vector<Course> withoutInfusion(std::vector<Course> courses, const InfusionId &id)
{
    for (Course &course : courses)
        std::erase_if(course.infusions, [&id](const Infusion &infusion) { return infusion.id == id; });
    return courses;
}

Exposure exposure(std::span<const Course> courses, QDate day)
{
    Exposure sum;
    std::vector<Span> spans;
    for (const Course &course : endedByTheNext(courses))
        if (course.start <= day)
            add(sum, spans, course, day);
    sum.days = daysIn(std::move(spans));
    sum.planned = sum.given + sum.missed + sum.unrecorded;
    return sum;
}

} // namespace malar
