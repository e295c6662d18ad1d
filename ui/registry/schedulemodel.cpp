#include "ui/registry/schedulemodel.h"

#include "ui/words/terms.h"
#include "ui/words/writtennumber.h"

#include <cmath>

namespace malar {

ScheduleModel::ScheduleModel(const std::vector<PatientRecord> &records, QObject *parent)
    : EditableTable({{tr("Planned time")},
                     {tr("Month"), Qt::AlignRight},
                     {tr("Target day"), Qt::AlignRight},
                     {tr("First day"), Qt::AlignRight},
                     {tr("Last day"), Qt::AlignRight},
                     {tr("Visits that count"), Qt::AlignRight}},
                    parent),
      m_records(records),
      m_counted(coverage(m_schedule, records))
{}

void ScheduleModel::setSchedule(const Schedule &schedule)
{
    beginResetModel();
    m_schedule = schedule;
    m_counted = coverage(m_schedule, m_records);
    endResetModel();
}

void ScheduleModel::recount() { setSchedule(m_schedule); }

void ScheduleModel::change(const Schedule &schedule)
{
    setSchedule(schedule);
    emit edited();
}

void ScheduleModel::addMonth()
{
    Schedule next = m_schedule;
    const int month = next.months.empty() ? 1 : next.months.back().month + 3;
    next.months.push_back({month, static_cast<int>(std::lround(month * daysPerMonth)), 45, 45});
    change(next);
}

void ScheduleModel::removeMonth(int row)
{
    if (row < 1 || row >= rowCount())
        return;
    Schedule next = m_schedule;
    next.months.erase(next.months.begin() + (row - 1));
    change(next);
}

int ScheduleModel::rowCount(const QModelIndex &) const
{
    return static_cast<int>(m_schedule.months.size()) + 1;
}

int ScheduleModel::number(int row, int column) const
{
    if (row == 0)
        return column == First  ? m_schedule.baselineFirstDay
               : column == Last ? m_schedule.baselineLastDay
                                : 0;
    const PlannedMonth &month = m_schedule.months[static_cast<std::size_t>(row - 1)];
    switch (column) {
    case Month:
        return month.month;
    case Target:
        return month.targetDay;
    case First:
        return month.firstDay();
    default:
        return month.lastDay();
    }
}

bool ScheduleModel::isEditable(int row, int column) const
{
    return column == First || column == Last || (row > 0 && (column == Month || column == Target));
}

QVariant ScheduleModel::value(int row, int column, int role) const
{
    if (column == Time)
        return terms::plannedTime(row == 0 ? 0 : number(row, Month));
    if (column == Visits)
        return row == 0 ? m_counted.baseline : m_counted.months[static_cast<std::size_t>(row - 1)];
    if (!isEditable(row, column))
        return {};
    const int days = number(row, column);
    if (role == Qt::DisplayRole && days < 0) // with a real minus sign
        return writtenNumber(days);
    return days;
}

bool ScheduleModel::take(int row, int column, const QVariant &given)
{
    bool isNumber = false;
    const int number = given.toInt(&isNumber);
    if (!isNumber)
        return false;
    if (row == 0) {
        (column == First ? m_schedule.baselineFirstDay : m_schedule.baselineLastDay) = number;
    } else {
        PlannedMonth &month = m_schedule.months[static_cast<std::size_t>(row - 1)];
        if (column == Month)
            month.month = number;
        else if (column == Target)
            month.targetDay = number;
        else if (column == First)
            month.before = month.targetDay - number;
        else
            month.after = number - month.targetDay;
    }
    m_counted = coverage(m_schedule, m_records);
    return true;
}

} // namespace malar
