#include "ui/patients/patientdialog.h"

#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/patients/samepersondialog.h"
#include "ui/session/doubts.h"
#include "ui/session/recordconflict.h"
#include "ui/session/session.h"
#include "ui/words/patientissuewords.h"
#include "ui/words/terms.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
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

} // namespace

PatientDialog::PatientDialog(Session &session, const Prompts &prompts, QWidget *parent)
    : PatientDialog(session, prompts, blank(), parent)
{
    setWindowTitle(tr("New patient"));
    connect(m_form, &RecordForm::centreChosen, this, &PatientDialog::proposeCode);
    if (session.centres().size() != 1)
        return;
    m_given.patient.centre = session.centres().front().name;
    m_form->setValue(m_given);
    proposeCode(m_given.patient.centre);
}

PatientDialog::PatientDialog(Session &session, const Prompts &prompts, const PatientRecord &record,
                             QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_given(record),
      m_seen(session.seen(record.patient.id)),
      m_form(new RecordForm(centres(session), session.today())),
      m_strip(new Strip(Strip::Kind::Warning))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit %1").arg(record.patient.code));
    m_form->setValue(record);
    build();
}

void PatientDialog::build()
{
    const int half = look::halfLine(*this);
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
    column->addWidget(m_form, 1);
    column->addWidget(m_strip);
    column->addLayout(foot);
    resize(QSize(half * 140, half * 62).boundedTo(screen()->availableSize()));
    m_form->currentWidget()->setFocus();

    connect(m_form, &RecordForm::edited, this, &PatientDialog::judge);
    connect(m_form, &RecordForm::currentChanged, this, [this, saves] {
        m_form->currentWidget()->setFocus();
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

std::optional<RecordForm::Obstacle> PatientDialog::obstacle() const
{
    if (const std::optional<RecordForm::Obstacle> unreadable = m_form->unreadable())
        return unreadable;
    for (const PatientIssue &issue : check(m_form->value(), m_session.records(), m_session.today()))
        if (issue.blocks() && (m_tried || issue.kind != PatientIssue::Kind::NoCode))
            return RecordForm::Obstacle{issueWords(issue, m_session.records()), m_form->pageOf(issue)};
    return std::nullopt;
}

void PatientDialog::judge()
{
    if (const std::optional<RecordForm::Obstacle> first = obstacle()) {
        m_strip->say(first->sentence);
        return;
    }
    const std::vector<PatientIssue> issues = check(m_form->value(), m_session.records(), m_session.today());
    const auto hint = std::ranges::find_if(issues, [](const PatientIssue &issue) { return !issue.blocks(); });
    m_strip->say(hint == issues.end() ? codeHint(m_form->value().patient)
                                      : issueWords(*hint, m_session.records()));
}

void PatientDialog::proposeCode(const QString &centre)
{
    const Centre *known = centreNamed(m_session.centres(), centre);
    m_form->proposeCode(known ? nextCode(*known, m_session.records()) : QString());
}

QString PatientDialog::codeHint(const Patient &patient) const
{
    const Centre *centre = unlikeCentre(patient, m_given.patient, m_session.centres());
    return centre ? tr("The codes of “%1” begin with %2, and this one does not. It can be saved as it is.")
                        .arg(centre->name, centre->codePrefix)
                  : QString();
}

void PatientDialog::showConsents() { m_form->goToConsents(); }

void PatientDialog::reject()
{
    const Prompts::Question question{tr("Drop what was typed?"),
                                     tr("What was typed here is not in the registry yet."), tr("Drop it"),
                                     true};
    if ((m_form->value() == m_given && !obstacle()) || m_prompts.confirm(this, question))
        QDialog::reject();
}

void PatientDialog::save()
{
    m_tried = true;
    if (const std::optional<RecordForm::Obstacle> first = obstacle()) {
        m_strip->say(first->sentence);
        m_form->goTo(first->page);
        return;
    }
    const PatientRecord record = m_form->value();
    const std::vector<PatientIssue> same = samePersons(m_given, record, m_session.records());
    if (!same.empty() && !m_twoPeople)
        return compare(same.front().other);
    const std::optional<QString> reason =
        doubts::reason(this, m_prompts, unexplained(m_given, record, m_session.today()));
    if (!reason)
        return;
    finish(record, *reason);
}

void PatientDialog::finish(const PatientRecord &record, const QString &reason)
{
    const Result<Done> done = m_session.save(record, reason, m_seen);
    if (done) {
        accept();
        emit saved(record.patient.id);
    } else if (done.error().kind == Error::Kind::Conflict) {
        meet(record);
    } else {
        m_strip->say(terms::message(done.error()));
    }
}

void PatientDialog::meet(const PatientRecord &mine)
{
    const auto base = [this, id = mine.patient.id] {
        m_seen = m_session.seen(id);
        m_given = *m_session.record(id);
    };
    const Result<Done> met = malar::meet(this, m_session, m_prompts, {m_given, mine, m_seen},
                                         {.takeTheirs = [this] { QDialog::reject(); },
                                          .keepMine =
                                              [this, mine, base](const QString &reason) {
                                                  base();
                                                  finish(mine, reason);
                                              },
                                          .goOn =
                                              [this, base] {
                                                  base();
                                                  m_form->setValue(m_given);
                                              }});
    if (!met)
        m_strip->say(terms::message(met.error()));
}

void PatientDialog::compare(const PatientId &other)
{
    if (const Result<Done> noted = m_session.noteView(other); !noted) // it shows who that is
        return m_strip->say(terms::message(noted.error()));
    auto *question = new SamePersonDialog(m_form->value(), *m_session.record(other), this);
    connect(question, &SamePersonDialog::twoPeople, this, [this] {
        m_twoPeople = true;
        save();
    });
    connect(question, &SamePersonDialog::otherRequested, this, [this, other] {
        QDialog::reject();
        emit otherRequested(other);
    });
    question->open();
}

} // namespace malar
