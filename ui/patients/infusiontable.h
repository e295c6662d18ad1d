#pragma once

#include "core/domain/infusionplan.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace malar {

class DateField;

/// The doses of a course, by date, with how they depart from its plan: added one by one, or as planned up to
/// a day, changed, marked as missed or removed. What they come to stands below.
class InfusionTable final : public QWidget {
    Q_OBJECT

public:
    explicit InfusionTable(QDate today, QWidget *parent = nullptr);

    void setValue(const std::vector<Infusion> &);
    const std::vector<Infusion> &value() const { return m_course.infusions; }
    /// What "as planned" means now: the dose, and the days from the start to the stop, the next of the others
    /// or today.
    void setPlan(const Course &plan, const std::vector<Course> &others);
    /// From when on none may be given: no plan goes beyond it.
    void setWithdrawal(const std::optional<QDate> &withdrawn) { m_withdrawn = withdrawn; }
    QString unreadable() const;

signals:
    void edited();

private:
    void build(QPushButton *add, QPushButton *planned);
    void followChoice();
    void showRows();
    void addOne();
    void addPlanned();
    void change();
    void toggleMissed();
    void remove();
    void take(std::vector<Infusion>);
    QString refusal(const Infusion &) const;
    std::optional<std::size_t> current() const;
    Course ended() const; // where another has taken its place, also one without a stop

    QDate m_today;
    Course m_course;              // the plan, with the doses
    std::vector<Course> m_others; // of the patient
    std::optional<QDate> m_withdrawn;
    DateField *m_date;
    QTableWidget *m_table;
    QPushButton *m_change;
    QPushButton *m_missed;
    QPushButton *m_remove;
    QLabel *m_sum;
};

} // namespace malar
