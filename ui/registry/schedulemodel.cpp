#include "ui/registry/schedulemodel.h"

#include "ui/words/terms.h"
#include "ui/words/writtennumber.h"

#include <cmath>

namespace malar {

ScheduleModel::ScheduleModel(const std::vector<PatientRecord> &records, QObject *parent)
    : QAbstractTableModel(parent), m_records(records), m_counted(coverage(m_schedule, records))
{}

void ScheduleModel::setSchedule(const Schedule &schedule)
{
    beginResetModel();
    m_schedule = schedule;
    m_counted = coverage(m_schedule, m_records);
    endResetModel();
}

void ScheduleModel::recount() { setSchedule(m_schedule); }

void ScheduleModel::take(const Schedule &schedule)
{
    setSchedule(schedule);
    emit edited();
}

void ScheduleModel::addMonth()
{
    Schedule next = m_schedule;
    const int month = next.months.empty() ? 1 : next.months.back().month + 3;
    next.months.push_back({month, static_cast<int>(std::lround(month * daysPerMonth)), 45, 45});
    take(next);
}

void ScheduleModel::removeMonth(int row)
{
    if (row < 1 || row >= rowCount())
        return;
    Schedule next = m_schedule;
    next.months.erase(next.months.begin() + (row - 1));
    take(next);
}

int ScheduleModel::rowCount(const QModelIndex &) const
{
    return static_cast<int>(m_schedule.months.size()) + 1;
}

int ScheduleModel::value(int row, int column) const
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

QVariant ScheduleModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(index.column() == Time ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Time:
        return terms::plannedTime(row == 0 ? 0 : value(row, Month));
    case Visits:
        return row == 0 ? m_counted.baseline : m_counted.months[static_cast<std::size_t>(row - 1)];
    default:
        break;
    }
    if (!isEditable(row, index.column()) && row == 0)
        return {};
    const int days = value(row, index.column());
    if (role == Qt::DisplayRole && days < 0) // with a real minus sign
        return writtenNumber(days);
    return days;
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == Time ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Planned time");
    case Month:
        return tr("Month");
    case Target:
        return tr("Target day");
    case First:
        return tr("First day");
    case Last:
        return tr("Last day");
    default:
        return tr("Visits that count");
    }
}

Qt::ItemFlags ScheduleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isEditable(index.row(), index.column()) ? plain | Qt::ItemIsEditable : plain;
}

bool ScheduleModel::setData(const QModelIndex &index, const QVariant &given, int role)
{
    bool isNumber = false;
    const int number = given.toInt(&isNumber);
    if (role != Qt::EditRole || !isNumber || !isEditable(index.row(), index.column()))
        return false;
    Schedule next = m_schedule;
    if (index.row() == 0) {
        (index.column() == First ? next.baselineFirstDay : next.baselineLastDay) = number;
    } else {
        PlannedMonth &month = next.months[static_cast<std::size_t>(index.row() - 1)];
        if (index.column() == Month)
            month.month = number;
        else if (index.column() == Target)
            month.targetDay = number;
        else if (index.column() == First)
            month.before = month.targetDay - number;
        else
            month.after = number - month.targetDay;
    }
    // Not a reset: the view keeps its place and goes on to the next cell.
    m_schedule = next;
    m_counted = coverage(m_schedule, m_records);
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    emit edited();
    return true;
}

} // namespace malar
