#include "ui/patients/recordform.h"

#include "ui/patients/consentform.h"
#include "ui/patients/coursesform.h"
#include "ui/patients/identityform.h"
#include "ui/patients/personform.h"
#include "ui/patients/treatmentform.h"

#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

RecordForm::RecordForm(const QStringList &knownCentres, QDate today, QWidget *parent)
    : QTabWidget(parent),
      m_person(new PersonForm(knownCentres)),
      m_courses(new CoursesForm(today)),
      m_previous(new TreatmentForm(TreatmentKind::Previous)),
      m_concomitant(new TreatmentForm(TreatmentKind::Concomitant)),
      m_consents(new ConsentForm),
      m_identity(new IdentityForm)
{
    setDocumentMode(true);
    setObjectName(u"pages"_s);
    add(m_person, tr("&1 Patient"));
    add(m_courses, tr("&2 Index treatment"));
    add(m_previous, tr("&3 Previous"));
    add(m_concomitant, tr("&4 Concomitant"));
    add(m_consents, tr("&5 Consent"));
    add(m_identity, tr("&6 Identity"));
    connect(m_person, &PersonForm::centreChosen, this, &RecordForm::centreChosen);
    connect(m_person, &PersonForm::edited, this, &RecordForm::take);
    connect(m_courses, &CoursesForm::edited, this, &RecordForm::take);
    connect(m_previous, &TreatmentForm::edited, this, &RecordForm::take);
    connect(m_concomitant, &TreatmentForm::edited, this, &RecordForm::take);
    connect(m_consents, &ConsentForm::edited, this, &RecordForm::take);
    connect(m_identity, &IdentityForm::edited, this, &RecordForm::take);
}

/// A low or narrow window scrolls the page.
void RecordForm::add(QWidget *page, const QString &title)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFocusProxy(page);
    addTab(area, title);
}

void RecordForm::setValue(const PatientRecord &record)
{
    const QSignalBlocker quiet(this);
    m_given = record;
    m_person->setValue(record);
    m_courses->setValue(record.courses);
    m_previous->setValue(record.treatments);
    m_concomitant->setValue(record.treatments);
    m_consents->setValue(record.consents);
    m_consents->setVisits(record.visits);
    m_identity->setValue(record.identity);
    follow();
}

/// What one page says, and another must know.
void RecordForm::follow()
{
    m_concomitant->setStart(dayZero(m_courses->value()));
    m_courses->setWithdrawal(treatmentWithdrawal(m_consents->value()));
}

void RecordForm::take()
{
    follow();
    emit edited();
}

PatientRecord RecordForm::value() const
{
    PatientRecord record = m_given;
    m_person->write(record);
    record.courses = m_courses->value();
    record.treatments = m_previous->value();
    std::ranges::copy(m_concomitant->value(), std::back_inserter(record.treatments));
    record.consents = m_consents->value();
    record.identity = m_identity->value();
    return record;
}

void RecordForm::proposeCode(const QString &code) { m_person->propose(code); }

std::optional<RecordForm::Obstacle> RecordForm::unreadable() const
{
    const std::initializer_list<Obstacle> pages{
        {m_person->unreadable(), m_person},     {m_courses->unreadable(), m_courses},
        {m_previous->unreadable(), m_previous}, {m_concomitant->unreadable(), m_concomitant},
        {m_consents->unreadable(), m_consents}, {m_identity->unreadable(), m_identity}};
    for (const Obstacle &each : pages)
        if (!each.sentence.isEmpty())
            return each;
    return std::nullopt;
}

QWidget *RecordForm::pageOf(const PatientIssue &issue) const
{
    using Kind = PatientIssue::Kind;
    const Kind kind = issue.kind;
    if (kind == Kind::DateBeforeBirth && issue.part != RecordPart::Person)
        return pageOf(issue.part);
    switch (kind) {
    case Kind::BirthDateOfAnotherYear:
    case Kind::HospitalNumberTaken:
        return m_identity;
    case Kind::ConsentInFuture:
    case Kind::WithdrawnBeforeGiven:
    case Kind::WithdrawnInFuture:
        return m_consents;
    default:
        break;
    }
    const bool person = kind < Kind::DoseNotPositive || kind > Kind::OtherDrugUnnamed;
    return person ? static_cast<QWidget *>(m_person) : m_courses;
}

QWidget *RecordForm::pageOf(RecordPart part) const
{
    switch (part) {
    case RecordPart::Identity:
        return m_identity;
    case RecordPart::Consent:
        return m_consents;
    case RecordPart::Course:
        return m_courses;
    case RecordPart::Treatment:
        return m_previous;
    default:
        return m_person;
    }
}

void RecordForm::goTo(const QWidget *page)
{
    for (int i = 0; i < count(); ++i)
        if (widget(i)->isAncestorOf(page))
            setCurrentIndex(i);
    for (TreatmentForm *form : {m_previous, m_concomitant})
        if (form == page)
            form->goToProblem();
}

void RecordForm::goToConsents() { goTo(m_consents); }

} // namespace malar
