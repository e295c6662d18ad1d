#pragma once

#include "core/analysis/coverage.h"
#include "ui/parts/editablelist.h"
#include "ui/words/settingwords.h"

namespace malar {

/// A schedule that is being changed, a row a planned time: baseline, then the months. Beside each stands how
/// many visits of the registry would count for it. Holds the value; saves nothing.
class ScheduleModel final : public EditableTable {
    Q_OBJECT

public:
    enum Column { Time, Month, Target, First, Last, Visits, ColumnCount };

    explicit ScheduleModel(const std::vector<PatientRecord> &records, QObject *parent = nullptr);

    const Schedule &schedule() const { return m_schedule; }
    const Coverage &counted() const { return m_counted; }
    void setSchedule(const Schedule &);
    void recount(); // after visits changed
    void addMonth();
    void removeMonth(int row);

    int rowCount(const QModelIndex & = {}) const override;

private:
    int number(int row, int column) const;
    bool isEditable(int row, int column) const override;
    QVariant value(int row, int column, int role) const override;
    bool take(int row, int column, const QVariant &) override;
    void change(const Schedule &);

    const std::vector<PatientRecord> &m_records;
    Schedule m_schedule;
    Coverage m_counted;
};

} // namespace malar
