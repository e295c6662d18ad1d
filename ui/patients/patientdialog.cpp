#include "ui/patients/patientdialog.h"

#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/patients/consentform.h"
#include "ui/patients/coursesform.h"
#include "ui/patients/identityform.h"
#include "ui/patients/personform.h"
#include "ui/patients/treatmentform.h"
#include "ui/session/session.h"
#include "ui/words/patientissuewords.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

PatientRecord blank()
{
    PatientRecord record;
    record.patient.id = makeId<PatientTag>();
    return record;
}

/// Those of the registry, then others that patients are of.
QStringList centres(const Session &session)
{
    QStringList names;
    for (const Centre &centre : session.centres())
        names << centre.name;
    for (const QString &name : unlistedCentres(session.centres(), session.records()))
        names << name;
    return names;
}

/// A low or narrow window scrolls the page.
QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFocusProxy(page);
    return area;
}

} // namespace

PatientDialog::PatientDialog(Session &session, const Prompts &prompts, QWidget *parent)
    : PatientDialog(session, prompts, blank(), parent)
{
    setWindowTitle(tr("New patient"));
    connect(m_person, &PersonForm::centreChosen, this, &PatientDialog::proposeCode);
    if (session.centres().size() != 1)
        return;
    m_given.patient.centre = session.centres().front().name;
    m_person->setValue(m_given);
    proposeCode(m_given.patient.centre);
}

PatientDialog::PatientDialog(Session &session, const Prompts &prompts, const PatientRecord &record,
                             QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_given(record),
      m_person(new PersonForm(centres(session))),
      m_course(new CoursesForm(session.today())),
      m_previous(new TreatmentForm(TreatmentKind::Previous)),
      m_concomitant(new TreatmentForm(TreatmentKind::Concomitant)),
      m_consents(new ConsentForm),
      m_identity(new IdentityForm),
      m_tabs(new QTabWidget),
      m_strip(new Strip(Strip::Kind::Warning))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit %1").arg(record.patient.code));
    m_person->setValue(record);
    m_course->setValue(record.courses);
    m_previous->setValue(record.treatments);
    m_concomitant->setValue(record.treatments);
    m_consents->setValue(record.consents);
    m_consents->setVisits(record.visits);
    m_identity->setValue(record.identity);
    m_concomitant->setStart(dayZero(record.courses));
    build();
}

void PatientDialog::build()
{
    const int half = look::halfLine(*this);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"pages"_s);
    m_tabs->addTab(scrolled(m_person), tr("&1 Patient"));
    m_tabs->addTab(scrolled(m_course), tr("&2 Index treatment"));
    m_tabs->addTab(scrolled(m_previous), tr("&3 Previous"));
    m_tabs->addTab(scrolled(m_concomitant), tr("&4 Concomitant"));
    m_tabs->addTab(scrolled(m_consents), tr("&5 Consent"));
    m_tabs->addTab(scrolled(m_identity), tr("&6 Identity"));
    m_strip->setObjectName(u"problem"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    QPushButton *saves = buttons->button(QDialogButtonBox::Save);
    saves->setDefault(true);
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &PatientDialog::save);
    connect(buttons, &QDialogButtonBox::accepted, this, &PatientDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(half * 2, 0, half * 2, half * 2);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(half);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_strip);
    column->addLayout(foot);
    resize(QSize(half * 140, half * 62).boundedTo(screen()->availableSize()));
    m_person->setFocus();

    connect(m_person, &PersonForm::edited, this, &PatientDialog::judge);
    connect(m_course, &CoursesForm::edited, this, &PatientDialog::judge);
    connect(m_previous, &TreatmentForm::edited, this, &PatientDialog::judge);
    connect(m_concomitant, &TreatmentForm::edited, this, &PatientDialog::judge);
    connect(m_consents, &ConsentForm::edited, this, &PatientDialog::judge);
    connect(m_identity, &IdentityForm::edited, this, &PatientDialog::judge);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this, saves] {
        m_tabs->currentWidget()->setFocus();
        saves->setDefault(true);
    });
    keepDefault();
}

/// Enter saves on every page: no other button becomes the default while it has the focus.
void PatientDialog::keepDefault()
{
    const QList<QPushButton *> all = findChildren<QPushButton *>();
    for (QPushButton *button : all)
        button->setAutoDefault(button->isDefault());
}

PatientRecord PatientDialog::value() const
{
    PatientRecord record = m_given;
    m_person->write(record);
    record.courses = m_course->value();
    record.treatments = m_previous->value();
    std::ranges::copy(m_concomitant->value(), std::back_inserter(record.treatments));
    record.consents = m_consents->value();
    record.identity = m_identity->value();
    return record;
}

QWidget *PatientDialog::pageOf(const PatientIssue &issue) const
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
    return person ? static_cast<QWidget *>(m_person) : m_course;
}

QWidget *PatientDialog::pageOf(RecordPart part) const
{
    switch (part) {
    case RecordPart::Identity:
        return m_identity;
    case RecordPart::Consent:
        return m_consents;
    case RecordPart::Course:
        return m_course;
    case RecordPart::Treatment:
        return m_previous;
    default:
        return m_person;
    }
}

std::optional<PatientDialog::Obstacle> PatientDialog::obstacle() const
{
    const std::initializer_list<Obstacle> unread{
        {m_person->unreadable(), m_person},     {m_course->unreadable(), m_course},
        {m_previous->unreadable(), m_previous}, {m_concomitant->unreadable(), m_concomitant},
        {m_consents->unreadable(), m_consents}, {m_identity->unreadable(), m_identity}};
    for (const Obstacle &each : unread)
        if (!each.sentence.isEmpty())
            return each;
    for (const PatientIssue &issue : check(value(), m_session.records(), m_session.today()))
        if (issue.blocks() && (m_tried || issue.kind != PatientIssue::Kind::NoCode))
            return Obstacle{issueWords(issue, m_session.records()), pageOf(issue)};
    return std::nullopt;
}

void PatientDialog::judge()
{
    m_concomitant->setStart(dayZero(value().courses));
    if (const std::optional<Obstacle> first = obstacle()) {
        m_strip->say(first->sentence);
        return;
    }
    const std::vector<PatientIssue> issues = check(value(), m_session.records(), m_session.today());
    const auto hint = std::ranges::find_if(issues, [](const PatientIssue &issue) { return !issue.blocks(); });
    m_strip->say(hint == issues.end() ? codeHint(value().patient) : issueWords(*hint, m_session.records()));
}

void PatientDialog::proposeCode(const QString &centre)
{
    const Centre *known = centreNamed(m_session.centres(), centre);
    m_person->propose(known ? nextCode(*known, m_session.records()) : QString());
}

/// That a new code, or one of a new centre, does not begin as the centre's codes do.
QString PatientDialog::codeHint(const Patient &patient) const
{
    const Centre *centre = centreNamed(m_session.centres(), patient.centre);
    const bool isOld = patient.code == m_given.patient.code && patient.centre == m_given.patient.centre;
    if (!centre || patient.code.isEmpty() || isOld || hasPrefix(patient.code, *centre))
        return {};
    return tr("The codes of “%1” begin with %2, and this one does not. It can be saved as it is.")
        .arg(centre->name, centre->codePrefix);
}

void PatientDialog::goTo(const QWidget *page)
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->isAncestorOf(page))
            m_tabs->setCurrentIndex(i);
}

void PatientDialog::showConsents() { goTo(m_consents); }

void PatientDialog::reject()
{
    const Prompts::Question question{tr("Drop what was typed?"),
                                     tr("What was typed here is not in the registry yet."), tr("Drop it"),
                                     true};
    if ((value() == m_given && !obstacle()) || m_prompts.confirm(this, question))
        QDialog::reject();
}

} // namespace malar
