#pragma once

#include "core/domain/treatment.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace malar {

class DateField;
class InfusionTable;

/// A course of the index treatment with its infusions. Without a start there is none.
class CourseForm final : public QWidget {
    Q_OBJECT

public:
    explicit CourseForm(QDate today, QWidget *parent = nullptr);

    void setValue(const Course &);
    void setOthers(const std::vector<Course> &);      // of the patient: the next one ends this one
    void setWithdrawal(const std::optional<QDate> &); // as InfusionTable has it
    Course draft() const;                             // as far as it can be read; its start may be missing
    QString unreadable() const;

signals:
    void edited();

private:
    QWidget *fields();
    void follow();

    Course m_given;
    std::vector<Course> m_others;
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
