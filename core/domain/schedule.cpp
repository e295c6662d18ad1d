#include "core/domain/schedule.h"

#include <algorithm>
#include <cstdlib>

namespace malar {
namespace {

int dayOf(QDate dayZero, QDate date) { return static_cast<int>(dayZero.daysTo(date)); }

/// Index of the planned month that a day belongs to: the nearest target whose window holds it, on a tie the
/// earlier.
std::optional<std::size_t> monthIndex(const Schedule &schedule, int day)
{
    std::optional<std::size_t> best;
    const auto distance = [&](std::size_t i) { return std::abs(day - schedule.months[i].targetDay); };
    for (std::size_t i = 0; i < schedule.months.size(); ++i) {
        const PlannedMonth &month = schedule.months[i];
        if (day < month.firstDay() || day > month.lastDay())
            continue;
        if (!best || distance(i) < distance(*best))
            best = i;
    }
    return best;
}

bool inBaseline(const Schedule &schedule, int day)
{
    return day >= schedule.baselineFirstDay && day <= schedule.baselineLastDay;
}

} // namespace

std::optional<Timeline> timeline(const Schedule &schedule, const PatientRecord &record)
{
    const std::optional<QDate> start = dayZero(record.courses);
    if (!start)
        return std::nullopt;

    Timeline line{*start, nullptr, std::vector<const VisitTotals *>(schedule.months.size(), nullptr)};
    for (const VisitTotals &visit : record.visits) {
        if (!counts(visit.state))
            continue;
        const int day = dayOf(*start, visit.date);
        if (inBaseline(schedule, day)) {
            if (!line.baseline || line.baseline->date < visit.date)
                line.baseline = &visit;
            continue;
        }
        const std::optional<std::size_t> month = monthIndex(schedule, day);
        if (!month)
            continue;
        const VisitTotals *&slot = line.months[*month];
        const int target = schedule.months[*month].targetDay;
        const auto distance = [&](const VisitTotals &v) { return std::abs(dayOf(*start, v.date) - target); };
        if (!slot || distance(visit) < distance(*slot) ||
            (distance(visit) == distance(*slot) && visit.date < slot->date))
            slot = &visit;
    }
    return line;
}

std::optional<int> plannedMonth(const Schedule &schedule, QDate dayZero, QDate date)
{
    const int day = dayOf(dayZero, date);
    if (inBaseline(schedule, day))
        return 0;
    if (const std::optional<std::size_t> month = monthIndex(schedule, day))
        return schedule.months[*month].month;
    return std::nullopt;
}

namespace {

/// The planned times in their order, the baseline first, each with whether a visit stands for it.
struct PlannedTime {
    Due due;
    bool done = false;
};

std::vector<PlannedTime> plannedTimes(const Schedule &schedule, const Timeline &line)
{
    const auto due = [&](int month, int target, int first, int last) {
        const QDate zero = line.dayZero;
        return Due{month, zero.addDays(target), zero.addDays(first), zero.addDays(last)};
    };
    std::vector<PlannedTime> planned;
    planned.push_back(
        {due(0, 0, schedule.baselineFirstDay, schedule.baselineLastDay), line.baseline != nullptr});
    for (std::size_t i = 0; i < schedule.months.size(); ++i) {
        const PlannedMonth &month = schedule.months[i];
        planned.push_back({due(month.month, month.targetDay, month.firstDay(), month.lastDay()),
                           line.months[i] != nullptr});
    }
    return planned;
}

/// Behind the last one that has a visit.
std::size_t afterLastDone(const std::vector<PlannedTime> &planned)
{
    const auto last =
        std::find_if(planned.rbegin(), planned.rend(), [](const PlannedTime &p) { return p.done; });
    return static_cast<std::size_t>(last.base() - planned.begin());
}

} // namespace

std::optional<Due> nextDue(const Schedule &schedule, const PatientRecord &record, QDate today)
{
    const std::optional<Timeline> line = timeline(schedule, record);
    if (!line || record.patient.isEnteredInError())
        return std::nullopt;
    const std::vector<PlannedTime> planned = plannedTimes(schedule, *line);
    std::size_t next = afterLastDone(planned);
    if (next == planned.size())
        return std::nullopt;
    while (next + 1 < planned.size() && planned[next + 1].due.from <= today)
        ++next;
    return planned[next].due;
}

std::vector<int> missedTimes(const Schedule &schedule, const PatientRecord &record, QDate today)
{
    const std::optional<Timeline> line = timeline(schedule, record);
    if (!line || record.patient.isEnteredInError())
        return {};
    const std::vector<PlannedTime> planned = plannedTimes(schedule, *line);
    const std::size_t after = afterLastDone(planned);
    std::vector<int> missed;
    for (std::size_t i = 0; i < planned.size(); ++i)
        if (!planned[i].done && (i < after || planned[i].due.isOverdue(today)))
            missed.push_back(planned[i].due.month);
    return missed;
}

bool isBaselineMissing(const Schedule &schedule, const PatientRecord &record, QDate today)
{
    const std::optional<Timeline> line = timeline(schedule, record);
    if (!line || record.patient.isEnteredInError())
        return false;
    const std::vector<PlannedTime> planned = plannedTimes(schedule, *line);
    return afterLastDone(planned) == 0 && planned.front().due.isOverdue(today);
}

std::optional<ScheduleProblem> problem(const Schedule &schedule)
{
    if (schedule.months.empty())
        return ScheduleProblem::NoMonths;
    if (schedule.months.size() > mostMonths)
        return ScheduleProblem::TooManyMonths;
    const auto isFar = [](int day) { return day < -farthestDay || day > farthestDay; };
    if (isFar(schedule.baselineFirstDay) || isFar(schedule.baselineLastDay))
        return ScheduleProblem::DayTooFar;
    if (schedule.baselineFirstDay > schedule.baselineLastDay)
        return ScheduleProblem::BaselineReversed;
    const PlannedMonth *last = nullptr;
    for (const PlannedMonth &month : schedule.months) {
        if (isFar(month.month) || isFar(month.targetDay) || isFar(month.before) || isFar(month.after))
            return ScheduleProblem::DayTooFar;
        if (month.month < 1)
            return ScheduleProblem::MonthNotPositive;
        if (last && (month.month <= last->month || month.targetDay <= last->targetDay))
            return ScheduleProblem::MonthsNotAscending;
        if (month.before < 0 || month.after < 0)
            return ScheduleProblem::NegativeWindow;
        if (month.targetDay <= schedule.baselineLastDay)
            return ScheduleProblem::TargetInBaseline;
        last = &month;
    }
    return std::nullopt;
}

} // namespace malar
