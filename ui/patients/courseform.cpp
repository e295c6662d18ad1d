#include "ui/patients/courseform.h"

#include "ui/parts/datefield.h"
#include "ui/parts/look.h"
#include "ui/patients/infusiontable.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/terms.h"
#include "ui/words/typednumber.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace malar {

CourseForm::CourseForm(QDate today, QWidget *parent)
    : QWidget(parent),
      m_drug(new QComboBox),
      m_otherName(new QLineEdit),
      m_dose(new QLineEdit),
      m_route(new QLineEdit),
      m_interval(new QSpinBox),
      m_start(new DateField),
      m_stop(new DateField),
      m_stopReason(new QLineEdit),
      m_infusions(new InfusionTable(today))
{
    auto *row = new QHBoxLayout(this);
    const int half = look::halfLine(*this);
    row->setContentsMargins(half * 2, half * 2, half * 2, half);
    row->setSpacing(half * 3);
    row->addWidget(fields(), 3);
    row->addWidget(m_infusions, 5);
    setFocusProxy(m_drug);
    connect(m_drug, &QComboBox::currentIndexChanged, this, &CourseForm::follow);
    connect(m_interval, &QSpinBox::valueChanged, this, &CourseForm::follow);
    for (const QLineEdit *edit :
         std::initializer_list<QLineEdit *>{m_otherName, m_dose, m_route, m_start, m_stop, m_stopReason})
        connect(edit, &QLineEdit::editingFinished, this, &CourseForm::follow);
    connect(m_infusions, &InfusionTable::edited, this, &CourseForm::edited);
}

QWidget *CourseForm::fields()
{
    for (std::size_t i = 0; i < keysOf<Drug>.size(); ++i)
        m_drug->addItem(terms::label(static_cast<Drug>(i)));
    m_interval->setRange(0, 366);
    m_interval->setSuffix(tr(" days"));

    const std::initializer_list<std::tuple<QString, QString, QWidget *>> all{
        {formLabel("drug"), u"drug"_s, m_drug},    {tr("Its n&ame"), u"otherName"_s, m_otherName},
        {tr("&Dose in mg"), u"dose"_s, m_dose},    {formLabel("route"), u"route"_s, m_route},
        {tr("E&very"), u"interval"_s, m_interval}, {formLabel("start"), u"start"_s, m_start},
        {tr("St&opped on"), u"stop"_s, m_stop},    {tr("&Because"), u"stopReason"_s, m_stopReason},
    };
    auto *left = new QWidget;
    auto *form = new QFormLayout(left);
    form->setContentsMargins({});
    for (const auto &[label, name, widget] : all) {
        widget->setObjectName(name);
        form->addRow(label, widget);
    }
    auto *about = look::caption(
        tr("Day 0 is the first dose given, or the start while none is recorded. Without a start "
           "there is no index treatment and no visit is planned."));
    about->setWordWrap(true);
    form->addRow(about);
    return left;
}

void CourseForm::setValue(const Course &given)
{
    const QSignalBlocker quiet(this); // one edit after the other is none
    m_given = given;
    m_drug->setCurrentIndex(static_cast<int>(m_given.drug));
    m_otherName->setText(m_given.otherName);
    m_dose->setText(typedNumber(m_given.doseMg));
    m_route->setText(m_given.route);
    m_interval->setValue(m_given.intervalDays);
    m_start->setDate(m_given.start.isValid() ? std::optional(m_given.start) : std::nullopt);
    m_stop->setDate(m_given.stop);
    m_stopReason->setText(m_given.stopReason);
    m_infusions->setValue(m_given.infusions);
    m_infusions->setPlan(m_given, m_others); // also where nothing can be read yet
    follow();
}

void CourseForm::setOthers(const std::vector<Course> &others)
{
    m_others = others;
    m_infusions->setPlan(draft(), m_others);
}

void CourseForm::setWithdrawal(const std::optional<QDate> &withdrawn)
{
    m_infusions->setWithdrawal(withdrawn);
}

Course CourseForm::draft() const
{
    Course course = m_given;
    course.drug = static_cast<Drug>(m_drug->currentIndex());
    course.otherName = course.drug == Drug::Other ? m_otherName->text().trimmed() : QString();
    course.doseMg = numberFromText(m_dose->text()).value_or(0);
    course.route = m_route->text().trimmed();
    course.intervalDays = m_interval->value();
    course.start = m_start->date().value_or(QDate());
    course.stop = m_stop->date();
    course.stopReason = course.stop ? m_stopReason->text().trimmed() : QString();
    course.infusions = m_infusions->value();
    return course;
}

void CourseForm::follow()
{
    m_otherName->setEnabled(m_drug->currentIndex() == static_cast<int>(Drug::Other));
    m_stopReason->setEnabled(!m_stop->text().trimmed().isEmpty());
    m_infusions->setPlan(draft(), m_others);
    emit edited();
}

QString CourseForm::unreadable() const
{
    const std::initializer_list<std::pair<QString, const DateField *>> dates{{fieldLabel("start"), m_start},
                                                                             {tr("Stopped on"), m_stop}};
    for (const auto &[name, field] : dates)
        if (const QString why = unreadableDate(name, *field); !why.isEmpty())
            return why;
    if (!numberFromText(m_dose->text()))
        return tr("Dose: “%1” is no number that is certain. Type it as 1000 or 0.5.").arg(m_dose->text());
    const bool started = m_start->date().has_value();
    if (!started && (!m_infusions->value().empty() || m_stop->date()))
        return tr("The index treatment has no start. Type the day of its first dose, or remove its infusions "
                  "and its "
                  "stop.");
    return m_infusions->unreadable();
}

} // namespace malar
