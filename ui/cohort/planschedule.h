#pragma once

#include "core/domain/schedule.h"

#include <QWidget>

class QLabel;

namespace malar {

class ScheduleModel;

/// The planned months and windows of an analysis plan, with how many visits count for each. Holds the value;
/// saves nothing.
class PlanSchedule final : public QWidget {
    Q_OBJECT

public:
    /// The records live as long as the widget; the schedule is what the registry has now.
    PlanSchedule(const std::vector<PatientRecord> &, const Schedule &registry, QWidget *parent = nullptr);

    const Schedule &schedule() const;
    void setSchedule(const Schedule &);
    /// Why nothing can be planned so, in words; empty where it can.
    QString problem() const;

signals:
    void edited();

private:
    void count();

    ScheduleModel *m_model;
    QLabel *m_visits;
};

} // namespace malar
