#pragma once

#include "core/analysis/coverage.h"
#include "ui/words/settingwords.h"

#include <QAbstractTableModel>

namespace malar {

/// A schedule that is being changed, a row a planned time: baseline, then the months. Beside each stands how
/// many visits of the registry would count for it. Holds the value; saves nothing.
class ScheduleModel final : public QAbstractTableModel {
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
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &) const override;
    bool setData(const QModelIndex &, const QVariant &, int role) override;

signals:
    void edited();

private:
    int value(int row, int column) const;
    bool isEditable(int row, int column) const;
    void take(const Schedule &);

    const std::vector<PatientRecord> &m_records;
    Schedule m_schedule;
    Coverage m_counted;
};

} // namespace malar
