#pragma once

#include "core/domain/treatment.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace malar {

class CourseForm;

/// The courses of the index treatment: one is edited, and where there are several a list chooses which.
class CoursesForm final : public QWidget {
    Q_OBJECT

public:
    explicit CoursesForm(QDate today, QWidget *parent = nullptr);

    void setValue(const std::vector<Course> &);
    std::vector<Course> value() const;                // by start; a course without one is none
    void setWithdrawal(const std::optional<QDate> &); // as InfusionTable has it
    QString unreadable() const;

signals:
    void edited();

private:
    void addCourse();
    void removeCourse();
    void go(int row);
    void take();
    void showRow(); // in the form, beside the others
    void showList();

    std::vector<Course> m_courses; // at least one, which may be without a start
    std::size_t m_row = 0;         // the one that the form shows
    QListWidget *m_list;
    QPushButton *m_remove;
    CourseForm *m_form;
};

} // namespace malar
