#include "ui/patients/patientpage.h"

#include "ui/body/regionstrip.h"
#include "ui/icons.h"
#include "ui/patients/courseview.h"
#include "ui/patients/entrystop.h"
#include "ui/patients/historyview.h"
#include "ui/patients/patientcolumns.h"
#include "ui/patients/recordview.h"
#include "ui/patients/sheetoutput.h"
#include "ui/photographs/photographsview.h"
#include "ui/plan.h"
#include "ui/session.h"
#include "ui/style/look.h"
#include "ui/style/strip.h"
#include "ui/terms.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace malar {

PatientPage::PatientPage(Session &session, const Prompts &prompts, const PatientId &patient, bool namesShown,
                         QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_prompts(prompts),
      m_patient(patient),
      m_namesShown(namesShown),
      m_title(look::title()),
      m_facts(new QLabel),
      m_due(look::heading()),
      m_stop(new Strip(Strip::Kind::Warning)),
      m_newVisit(look::primary(tr("New visit"))),
      m_more(look::plain(tr("More"))),
      m_tabs(new QTabWidget),
      m_course(new CourseView(session, prompts)),
      m_regions(new RegionStrip),
      m_photographs(new PhotographsView(session, prompts, patient)),
      m_record(new RecordView),
      m_history(new HistoryView)
{
    m_tabs->setDocumentMode(true);
    auto *course = new QScrollArea; // for a low window
    course->setWidget(m_course);
    course->setWidgetResizable(true);
    course->setFocusPolicy(Qt::NoFocus);
    m_tabs->addTab(course, tr("&Course and visits"));
    m_tabs->addTab(m_regions, tr("&Regions"));
    m_tabs->addTab(m_photographs, tr("Photo&graphs"));
    m_tabs->addTab(m_record, tr("Recor&d"));
    m_tabs->addTab(m_history, tr("Histor&y"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header());
    column->addWidget(m_stop);
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_course);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PatientPage::readHistory);

    connect(m_course, &CourseView::visitRequested, this, &PatientPage::visitRequested);
    connect(m_course, &CourseView::failed, this, &PatientPage::failed);
    connect(m_regions, &RegionStrip::visitRequested, this, &PatientPage::visitRequested);
    connect(m_photographs, &PhotographsView::consentRequested, this, &PatientPage::editRequested);
    connect(m_photographs, &PhotographsView::failed, this, &PatientPage::failed);
    connect(&session, &Session::patientChanged, this, [this](const PatientId &changed) {
        if (changed == m_patient)
            read();
    });
    connect(&session, &Session::scheduleChanged, this, &PatientPage::read);
    connect(&session, &Session::registryChanged, this, &PatientPage::read);
    read();
}

QWidget *PatientPage::header()
{
    QPushButton *back = look::plain(tr("Patients"));
    back->setIcon(icon(u"back"_s, QPalette::Link));
    back->setToolTip(tr("Back (Alt+Left)"));
    QPushButton *edit = look::plain(tr("Edit"));
    edit->setToolTip(tr("Edit the patient (Ctrl+Shift+E)"));
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Mark the patient as entered in error…"), this, &PatientPage::markPatientInError);
    menu->addSeparator();
    const auto addBlank = [this, menu](const QString &text, const QString &name, auto output) {
        QAction *blank = menu->addAction(text, this, [this, output] {
            if (const QString said = output(this, m_session, m_prompts, m_patient, std::nullopt);
                !said.isEmpty())
                emit failed(said);
        });
        blank->setObjectName(name);
    };
    addBlank(tr("Print a blank form to fill in by hand…"), u"printBlank"_s, &printSheet);
    addBlank(tr("Save a blank form as PDF…"), u"saveBlank"_s, &saveSheet);
    m_more->setMenu(menu);
    for (QPushButton *button : {edit, m_newVisit, m_more})
        if (m_session.isReadOnly())
            button->hide(); // shown without a parent it would be a window for a moment
    connect(back, &QPushButton::clicked, this, &PatientPage::backRequested);
    connect(edit, &QPushButton::clicked, this, &PatientPage::editRequested);
    connect(m_newVisit, &QPushButton::clicked, this, &PatientPage::newVisitRequested);

    const int half = look::halfLine(*this);
    auto *top = new QWidget;
    auto *lines = new QVBoxLayout(top);
    lines->setContentsMargins(half, half / 2, half * 2, half);
    lines->setSpacing(half / 4);
    lines->addWidget(back, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(half, 0, 0, 0);
    row->setSpacing(half);
    row->addWidget(m_title);
    row->addStretch();
    for (QPushButton *button : {m_more, edit, m_newVisit})
        row->addWidget(button);
    auto *facts = new QHBoxLayout;
    facts->setContentsMargins(half, 0, 0, 0);
    facts->setSpacing(half * 2);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setWordWrap(true);
    facts->addWidget(m_facts, 3);
    m_due->setWordWrap(true);
    m_due->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    facts->addWidget(m_due, 2);
    lines->addLayout(row);
    lines->addLayout(facts);
    return top;
}

void PatientPage::read()
{
    const PatientRecord *record = m_session.record(m_patient);
    if (!record)
        return;
    readHead(*record);
    readVisits(*record);
    m_record->show(*record, m_namesShown, m_session.today());
    readHistory();
}

void PatientPage::readHead(const PatientRecord &record)
{
    const Patient &patient = record.patient;
    const QString name = m_namesShown && record.identity ? record.identity->name : QString();
    //: The study code and the name
    m_title->setText(name.isEmpty() ? patient.code : tr("%1 · %2").arg(patient.code, name));

    QStringList facts;
    if (!patient.subtypes.empty())
        facts << subtypeWords(patient.subtypes);
    if (patient.sex != Sex::Unknown)
        facts << terms::label(patient.sex);
    if (patient.birthYear)
        facts << tr("born %1").arg(*patient.birthYear);
    if (!patient.centre.isEmpty())
        facts << patient.centre;
    if (!record.courses.empty())
        facts << courseWords(record.courses.back());
    const PatientOverview row = overview(record, m_session.schedule(), m_session.today());
    if (row.day)
        facts << studyTime(*row.day);
    m_facts->setText(facts.join(u" · "_s));

    const DueWords due = dueWords(row, m_session.today());
    m_due->setText(due.detail.isEmpty() || due.stage != DueStage::Open
                       ? due.text
                       : tr("%1, %2").arg(due.text, due.detail));
    QPalette colours = QPalette();
    if (due.stage == DueStage::Overdue)
        colours.setColor(QPalette::WindowText, look::warning(colours));
    m_due->setPalette(colours);
    m_due->setVisible(!patient.isEnteredInError());
    const QString stop = entryStop(record, m_session.today());
    m_stop->say(stop);
    m_newVisit->setEnabled(stop.isEmpty());
    m_newVisit->setToolTip(stop.isEmpty() ? tr("New visit (Ctrl+N)") : stop);
    m_more->menu()->setEnabled(!patient.isEnteredInError());
}

void PatientPage::readVisits(const PatientRecord &record)
{
    const Result<std::vector<Visit>> visits = m_session.store().visits(m_patient);
    if (!visits) {
        emit failed(terms::message(visits.error()));
        return;
    }
    const auto lines = visitLines(record, *visits, m_session.schedule(), severitySetOf(m_session.store()));
    m_course->show(record, lines);
    m_regions->show(lines);
    m_photographs->show(record, lines);
}

/// Only while it is looked at: the saves of years take longer to tell than all the rest.
void PatientPage::readHistory()
{
    if (m_tabs->currentWidget() != m_history)
        return;
    const Result<std::vector<HistoryEntry>> history = m_session.store().history(m_patient);
    if (!history) {
        emit failed(terms::message(history.error()));
        return;
    }
    m_history->show(*history);
}

void PatientPage::markPatientInError()
{
    PatientRecord record = *m_session.record(m_patient);
    const Prompts::Question question{
        tr("Mark the patient as entered in error"),
        tr("%1 and all visits stay in the registry, are hidden from the list and count "
           "nowhere. Why was the patient entered in error?")
            .arg(record.patient.code),
        tr("Mark as entered in error")};
    const std::optional<QString> reason = m_prompts.reason(this, question);
    if (!reason)
        return;
    record.patient.enteredInErrorReason = *reason;
    if (const Result<Done> saved = m_session.save(record, *reason); !saved)
        emit failed(terms::message(saved.error()));
}

void PatientPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backRequested();
    else
        QWidget::keyPressEvent(event);
}

void PatientPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_course->setFocus();
}

} // namespace malar
