#include "ui/clinical/infusiondialog.h"

#include "ui/parts/datefield.h"
#include "ui/parts/dialogroom.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/infusionwords.h"
#include "ui/words/terms.h"
#include "ui/words/typednumber.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

InfusionDialog::InfusionDialog(const Course &course, const Infusion &infusion, Refusal refusal,
                               QWidget *parent)
    : QDialog(parent),
      m_course(course),
      m_given(infusion),
      m_refusal(std::move(refusal)),
      m_date(new DateField),
      m_missed(new QCheckBox(tr("&Missed: it was not given"))),
      m_dose(new QLineEdit),
      m_lot(new QLineEdit),
      m_reason(new QLineEdit),
      m_departs(look::caption()),
      m_strip(new Strip(Strip::Kind::Warning))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Infusion"));
    m_date->setDate(infusion.date);
    m_missed->setChecked(infusion.state == InfusionState::Missed);
    const bool given = infusion.state == InfusionState::Given;
    m_dose->setText(typedNumber(given ? infusion.doseMg : course.doseMg));
    m_lot->setText(infusion.lot);
    m_reason->setText(infusion.note);
    build();
    follow();
    if (const std::optional<Placed> here = placed(); here && !infusion.note.isEmpty())
        m_doubted = departureWords(here->course, here->index); // explained when it was recorded
}

// The field of the day puts its text in order when it loses the focus, which it also does here.
InfusionDialog::~InfusionDialog() { disconnect(m_date, nullptr, this, nullptr); }

void InfusionDialog::build()
{
    const int half = look::halfLine(*this);
    auto *form = new QFormLayout;
    const std::initializer_list<std::tuple<QString, QString, QWidget *>> fields{
        {tr("D&ay"), u"infusionDay"_s, m_date},         {{}, u"infusionMissed"_s, m_missed},
        {tr("&Dose in mg"), u"infusionDose"_s, m_dose}, {formLabel("lot"), u"infusionLot"_s, m_lot},
        {tr("&Reason"), u"infusionReason"_s, m_reason},
    };
    for (const auto &[label, name, field] : fields) {
        field->setObjectName(name);
        form->addRow(label, field);
    }
    m_departs->setObjectName(u"infusionDeparts"_s);
    m_departs->setWordWrap(true);
    form->addRow({}, m_departs);
    m_strip->setObjectName(u"problem"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &InfusionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(half);
    column->addLayout(form);
    column->addWidget(m_strip);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    connect(m_date, &DateField::textChanged, this, &InfusionDialog::follow);
    connect(m_dose, &QLineEdit::textChanged, this, &InfusionDialog::follow);
    connect(m_missed, &QCheckBox::toggled, this, &InfusionDialog::follow);
    connect(m_date, &DateField::textChanged, this, [this] { makeRoom(*this); });
    connect(m_dose, &QLineEdit::textChanged, this, [this] { makeRoom(*this); });
    m_date->setFocus();
    m_date->selectAll();
}

void InfusionDialog::setRemovable()
{
    auto *buttons = findChild<QDialogButtonBox *>();
    QPushButton *remove = buttons->addButton(tr("Remo&ve"), QDialogButtonBox::DestructiveRole);
    remove->setObjectName(u"removeInfusion"_s);
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, [this] {
        emit removed();
        accept();
    });
}

Infusion InfusionDialog::value() const
{
    Infusion infusion = m_given;
    const bool missed = m_missed->isChecked();
    infusion.date = m_date->date().value_or(QDate());
    infusion.state = missed ? InfusionState::Missed : InfusionState::Given;
    infusion.doseMg = missed ? 0 : numberFromText(m_dose->text()).value_or(0);
    infusion.lot = missed ? QString() : m_lot->text().trimmed();
    infusion.note = m_reason->text().trimmed();
    return infusion;
}

/// What the dose is beside the plan, and that a reason is wanted where it departs.
void InfusionDialog::follow()
{
    const bool missed = m_missed->isChecked();
    m_dose->setEnabled(!missed);
    m_lot->setEnabled(!missed);
    m_strip->say({});
    m_departs->clear();
    const std::optional<Placed> here = placed();
    if (!here)
        return;
    const auto &[course, index] = *here;
    const QString departs = departureWords(course, index);
    const QString planned = terms::date(plannedDay(course, index));
    if (!departs.isEmpty())
        m_departs->setText(tr("Planned for %1: %2. Please say why.").arg(planned, departs));
    else if (daysLate(course, index) != 0)
        m_departs->setText(tr("Planned for %1: %2.").arg(planned, planWords(course, index)));
    else
        m_departs->setText(tr("As planned for %1.").arg(planned));
}

std::optional<InfusionDialog::Placed> InfusionDialog::placed() const
{
    const Infusion infusion = value();
    if (!infusion.date.isValid())
        return std::nullopt;
    Course course = withInfusion({m_course}, m_course.id, infusion).front();
    const auto place = std::ranges::find(course.infusions, infusion.id, &Infusion::id);
    const auto index = static_cast<std::size_t>(place - course.infusions.begin());
    return Placed{std::move(course), index};
}

/// A dose that looks like a slip is only taken with a reason, and asked about once: also where a reason was
/// given for something else, such as the day.
QString InfusionDialog::doubt()
{
    const Infusion infusion = value();
    if (!isUnlikelyDose(m_course, infusion))
        return {};
    const Placed here = *placed();
    const QString departs = departureWords(here.course, here.index);
    const bool both = departures(here.course, here.index).size() > 1;
    const bool saidHere = !both && infusion.note != m_given.note; // beside the line that names the dose
    if (!infusion.note.isEmpty() && (saidHere || m_doubted == departs))
        return {};
    m_doubted = departs;
    m_reason->setFocus();
    if (both)
        //: %1 is the day and the dose: "late by 9 days, 3,000 mg instead of 300 mg"
        return tr("Two things are unusual: %1. The dose differs by a factor of two or more. If both are "
                  "right, give the reasons for both and save again; else correct them.")
            .arg(departs);
    return tr("%1, by a factor of two or more. If that is right, say why and save again; else correct the "
              "dose.")
        .arg(insteadWords(infusion.doseMg, m_course.doseMg));
}

QString InfusionDialog::problem() const
{
    if (!m_date->date())
        return m_date->text().trimmed().isEmpty()
                   ? tr("The infusion has no day. Type it as 2024-02-13.")
                   : tr("Day: %1", "a sentence").arg(whyNoDate(m_date->text()));
    if (!m_missed->isChecked() && !numberFromText(m_dose->text()))
        return tr("Dose: “%1” is no number that is certain. Type it as 1000 or 0.5.").arg(m_dose->text());
    return m_refusal ? m_refusal(value()) : QString();
}

void InfusionDialog::save()
{
    QString why = problem();
    if (why.isEmpty())
        why = doubt();
    m_strip->say(why);
    makeRoom(*this);
    if (!why.isEmpty())
        return;
    emit chosen(value());
    accept();
}

} // namespace malar
