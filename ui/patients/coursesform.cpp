#include "ui/patients/coursesform.h"

#include "ui/parts/look.h"
#include "ui/patients/courseform.h"
#include "ui/patients/recordview.h"
#include "ui/words/terms.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

Course newCourse()
{
    Course course;
    course.id = makeId<CourseTag>();
    return course;
}

} // namespace

CoursesForm::CoursesForm(QDate today, QWidget *parent)
    : QWidget(parent),
      m_courses{newCourse()},
      m_list(new QListWidget),
      m_remove(look::plain(tr("Remove t&his course"))),
      m_form(new CourseForm(today))
{
    m_list->setObjectName(u"courses"_s);
    m_list->setAccessibleName(tr("Courses of the index treatment"));
    m_list->setMaximumHeight(fontMetrics().height() * 5);
    auto *add = look::plain(tr("Add another &course"));
    add->setObjectName(u"addCourse"_s);
    m_remove->setObjectName(u"removeCourse"_s);
    for (QPushButton *button : {add, m_remove})
        button->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &CoursesForm::addCourse);
    connect(m_remove, &QPushButton::clicked, this, &CoursesForm::removeCourse);
    connect(m_list, &QListWidget::currentRowChanged, this, &CoursesForm::go);
    connect(m_form, &CourseForm::edited, this, &CoursesForm::take);

    const int half = look::halfLine(*this);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(half * 2, 0, half * 2, half);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *list = new QHBoxLayout;
    list->setContentsMargins(half * 2, half, half * 2, 0);
    list->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(list);
    column->addWidget(m_form, 1);
    column->addLayout(buttons);
    setFocusProxy(m_form);
    setValue({});
}

void CoursesForm::setValue(const std::vector<Course> &courses)
{
    m_courses = courses.empty() ? std::vector{newCourse()} : courses;
    m_row = m_courses.size() - 1;
    showRow();
    showList();
}

void CoursesForm::showRow()
{
    const Course course = m_courses[m_row];
    std::vector<Course> others = m_courses;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(m_row));
    m_form->setValue(course);
    m_form->setOthers(others);
}

std::vector<Course> CoursesForm::value() const
{
    std::vector<Course> started = m_courses;
    started[m_row] = m_form->draft();
    std::erase_if(started, [](const Course &course) { return !course.start.isValid(); });
    std::ranges::stable_sort(started, {}, &Course::start);
    return started;
}

void CoursesForm::setWithdrawal(const std::optional<QDate> &withdrawn) { m_form->setWithdrawal(withdrawn); }

QString CoursesForm::unreadable() const { return m_form->unreadable(); }

void CoursesForm::showList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Course &course : m_courses) {
        const QString words = courseWords(course);
        //: A course of treatment and its days: "anifrolumab 300 mg IV every 28 days, 14 Jan 2025 to 3 Mar
        //: 2025"
        m_list->addItem(
            !course.start.isValid() ? tr("%1, no start yet").arg(words)
            : course.stop
                ? tr("%1, %2 to %3").arg(words, terms::date(course.start), terms::date(*course.stop))
                : tr("%1, since %2").arg(words, terms::date(course.start)));
    }
    m_list->setCurrentRow(static_cast<int>(m_row));
    m_list->setVisible(m_courses.size() > 1);
    m_remove->setVisible(m_courses.size() > 1);
}

void CoursesForm::take()
{
    m_courses[m_row] = m_form->draft();
    showList();
    emit edited();
}

/// What cannot be read would be lost in going on: the form stays, and the dialog says why.
void CoursesForm::go(int row)
{
    const auto to = static_cast<std::size_t>(row);
    if (to >= m_courses.size() || to == m_row)
        return;
    if (m_form->unreadable().isEmpty()) {
        m_row = to;
        showRow();
    }
    showList();
    emit edited();
}

void CoursesForm::addCourse()
{
    if (m_form->unreadable().isEmpty()) {
        m_courses.push_back(newCourse());
        m_row = m_courses.size() - 1;
        showRow();
        showList();
        m_form->setFocus();
    }
    emit edited();
}

void CoursesForm::removeCourse()
{
    m_courses.erase(m_courses.begin() + static_cast<std::ptrdiff_t>(m_row));
    m_row = std::min(m_row, m_courses.size() - 1);
    showRow();
    showList();
    m_form->setFocus();
    emit edited();
}

} // namespace malar
