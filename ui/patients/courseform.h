#pragma once

#include "core/domain/treatment.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace malar {

class DateField;
class InfusionTable;

/// The index treatment, whose first dose is day 0, with its infusions. Without a start there is none.
class CourseForm final : public QWidget {
    Q_OBJECT

public:
    explicit CourseForm(QDate today, QWidget *parent = nullptr);

    void setValue(const std::optional<Course> &);
    std::optional<Course> value() const;
    QString unreadable() const;

signals:
    void edited();

private:
    Course read() const;
    void follow();

    Course m_given;
    QComboBox *m_drug;
    QLineEdit *m_otherName;
    QLineEdit *m_dose;
    QLineEdit *m_route;
    QSpinBox *m_interval;
    DateField *m_start;
    DateField *m_stop;
    QLineEdit *m_stopReason;
    InfusionTable *m_infusions;
};

} // namespace malar
