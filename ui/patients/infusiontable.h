#pragma once

#include "core/domain/treatment.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace malar {

class DateField;

/// The doses of a course, by date: added one by one, or as planned up to a day, and marked as missed or
/// removed.
class InfusionTable final : public QWidget {
    Q_OBJECT

public:
    explicit InfusionTable(QDate today, QWidget *parent = nullptr);

    void setValue(const std::vector<Infusion> &);
    const std::vector<Infusion> &value() const { return m_infusions; }
    /// What "as planned" means now: the dose, and the days from the start to the stop or today.
    void setPlan(const Course &plan);
    QString unreadable() const;

signals:
    void edited();

private:
    void followChoice();
    void addOne();
    void addPlanned();
    void toggleMissed();
    void remove();
    void take(std::vector<Infusion>);
    std::optional<std::size_t> current() const;

    QDate m_today;
    Course m_plan;
    std::vector<Infusion> m_infusions;
    DateField *m_date;
    QTableWidget *m_table;
    QPushButton *m_missed;
    QPushButton *m_remove;
};

} // namespace malar
