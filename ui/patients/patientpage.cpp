#include "ui/patients/patientpage.h"

#include "ui/biomarkers/biomarkersview.h"
#include "ui/body/regionstrip.h"
#include "ui/clinical/eventdialog.h"
#include "ui/parts/forbidden.h"
#include "ui/parts/icons.h"
#include "ui/parts/look.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/strip.h"
#include "ui/patients/courseview.h"
#include "ui/patients/historyview.h"
#include "ui/patients/patientmenu.h"
#include "ui/patients/recordview.h"
#include "ui/patients/timelineview.h"
#include "ui/patients/visitsview.h"
#include "ui/photographs/photographsview.h"
#include "ui/session/plan.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"
#include "ui/words/entrystop.h"
#include "ui/words/overviewwords.h"
#include "ui/words/terms.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// A line breaks between facts: half a date on each of two is read twice.
QString unbroken(QString fact) { return fact.replace(u' ', QChar::Nbsp); }

/// Long ones are broken like any text, or they would not fit.
QString inOneLine(const QStringList &all)
{
    constexpr qsizetype longest = 40;
    QStringList whole;
    for (const QString &fact : all)
        whole << (fact.size() > longest ? fact : unbroken(fact));
    return whole.join(u" · "_s);
}

} // namespace

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
      m_menu(new PatientMenu(session, prompts, patient, *this)),
      m_tabs(new QTabWidget),
      m_course(new CourseView(session)),
      m_visits(new VisitsView(session, prompts)),
      m_regions(new RegionStrip),
      m_photographs(new PhotographsView(session, prompts, patient)),
      m_record(new RecordView),
      m_biomarkers(new BiomarkersView(session, prompts)),
      m_timeline(new TimelineView),
      m_history(new HistoryView)
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_course, tr("&Course"));
    m_tabs->addTab(m_visits, tr("Vi&sits"));
    m_tabs->addTab(m_regions, tr("R&egions"));
    m_tabs->addTab(m_record, tr("Recor&d"));
    m_tabs->addTab(m_timeline, tr("T&imeline"));
    m_tabs->addTab(m_biomarkers, tr("Bio&markers"));
    m_tabs->addTab(m_photographs, tr("Photo&graphs"));
    m_tabs->addTab(m_history, tr("Histor&y"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header());
    column->addWidget(m_stop);
    column->addWidget(m_tabs, 1);
    passFocus(*this, [this] { return m_tabs->currentWidget(); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &PatientPage::readHistory);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PatientPage::focusTab);

    connect(m_course, &CourseView::visitRequested, this, &PatientPage::visitRequested);
    connect(m_visits, &VisitsView::visitRequested, this, &PatientPage::visitRequested);
    connect(m_visits, &VisitsView::failed, this, &PatientPage::failed);
    connect(m_visits, &VisitsView::patientRequested, this, &PatientPage::patientRequested);
    connect(m_regions, &RegionStrip::visitRequested, this, &PatientPage::visitRequested);
    connect(m_photographs, &PhotographsView::consentRequested, this, &PatientPage::consentRequested);
    const auto say = [this](const QString &sentence) { emit failed(sentence); };
    connect(m_photographs, &PhotographsView::failed, this, say);
    connect(m_timeline, &TimelineView::visitRequested, this, &PatientPage::visitRequested);
    connect(m_timeline, &TimelineView::placeRequested, this, &PatientPage::showPlace);
    connect(m_menu, &PatientMenu::said, this, &PatientPage::failed);
    connect(m_menu, &PatientMenu::eventsRequested, this, &PatientPage::editEvents);
    connect(&session, &Session::patientChanged, this, [this](const PatientId &changed) {
        if (changed == m_patient)
            read();
    });
    connect(m_biomarkers, &BiomarkersView::failed, this, say);
    for (auto changed : {&Session::recordsChanged, &Session::scheduleChanged, &Session::registryChanged,
                         &Session::panelsChanged})
        connect(&session, changed, this, &PatientPage::read);
    m_menu->setNamesShown(namesShown);
    m_visits->setNamesShown(namesShown);
    m_record->setWhyNoNames(whyNoNames(session));
    read();
}

QWidget *PatientPage::header()
{
    QPushButton *back = look::plain(tr("Patients"));
    back->setIcon(icon(u"back"_s, QPalette::Link));
    back->setToolTip(tr("Back (Alt+Left)"));
    QPushButton *edit = look::plain(tr("Edit"));
    edit->setToolTip(tr("Edit the patient (Ctrl+Shift+E)"));
    m_more->setMenu(m_menu);
    for (QPushButton *button : {edit, m_newVisit}) {
        forbid(*button, whyNot(m_session, Right::Enter));
        if (m_session.isReadOnly())
            button->hide(); // shown without a parent it would be a window for a moment
    }
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
    m_biomarkers->show(*record);
    readHistory();
    keepFocus();
}

int PatientPage::tab() const { return m_tabs->currentIndex(); }

void PatientPage::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
    m_tabs->currentWidget()->setFocus();
}

void PatientPage::chooseVisit(const VisitId &id) { m_visits->choose(id); }

/// The keys go to what the tab is for, and not to the first button that may be pressed on it.
void PatientPage::focusTab()
{
    QWidget *shown = m_tabs->currentWidget();
    const QWidget *focus = window()->focusWidget();
    if (shown->focusProxy() && focus && shown->isAncestorOf(focus))
        shown->setFocus();
}

/// What was pressed may be gone by what it did; the next key then still belongs here, and does not leave.
void PatientPage::keepFocus()
{
    const QWidget *focus = window()->focusWidget();
    if (focus && focus != this && isAncestorOf(focus) && !focus->isVisibleTo(this))
        m_tabs->currentWidget()->setFocus();
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
    m_facts->setText(inOneLine(facts));

    const DueWords due = dueWords(row, m_session.today());
    const bool alone = due.detail.isEmpty() || due.stage == DueStage::Later;
    m_due->setText(inOneLine(alone ? QStringList{due.text} : QStringList{due.text, due.detail}));
    QPalette colours = QPalette();
    if (due.stage == DueStage::Overdue)
        colours.setColor(QPalette::WindowText, look::warning(colours));
    m_due->setPalette(colours);
    m_due->setVisible(!patient.isEnteredInError());
    const QString stop = entryStop(record, m_session.today());
    m_stop->say(stop);
    m_newVisit->setEnabled(stop.isEmpty());
    m_newVisit->setToolTip(stop.isEmpty() ? tr("New visit (Ctrl+N)") : stop);
    m_menu->follow(record);
}

void PatientPage::readVisits(const PatientRecord &record)
{
    const Result<std::vector<Visit>> visits = m_session.store().visits(m_patient);
    if (!visits) {
        emit failed(terms::message(visits.error()));
        return;
    }
    const auto lines = visitLines(record, *visits, m_session.schedule(), severitySetOf(m_session.store()));
    m_course->show(record);
    const Result<Signatures> all = signaturesOf(m_session.store(), *visits);
    if (!all)
        emit failed(terms::message(all.error()));
    m_visits->show(lines, all ? *all : Signatures());
    m_timeline->setSignatures(all ? *all : Signatures());
    m_timeline->show(chronicle(record, lines), m_session.panels(), dayZero(record.courses));
    m_regions->show(lines);
    m_photographs->show(record, lines);
}

/// Where the thing of the timeline is recorded.
void PatientPage::showPlace(ChronicleEntry::Kind kind)
{
    using Kind = ChronicleEntry::Kind;
    if ((kind == Kind::EventStart || kind == Kind::EventEnd) && may(m_session, Right::Enter))
        return editEvents();
    QWidget *place = kind == Kind::Photographs  ? static_cast<QWidget *>(m_photographs)
                     : kind == Kind::Biomarkers ? static_cast<QWidget *>(m_biomarkers)
                                                : m_record;
    m_tabs->setCurrentWidget(place);
    place->setFocus();
}

/// Only while it is looked at: the saves of years take longer to tell than all the rest.
void PatientPage::readHistory()
{
    if (m_tabs->currentWidget() != m_history)
        return;
    const Result<std::vector<HistoryEntry>> history = m_session.store().history(m_patient);
    if (!history)
        return emit failed(terms::message(history.error()));
    const QString identity = u"identity"_s;
    const bool saysWho = std::ranges::any_of(*history, [&identity](const HistoryEntry &entry) {
        return entry.before.contains(identity) || entry.after.contains(identity);
    });
    if (saysWho)
        if (const Result<Done> noted = m_session.noteView(m_patient); !noted)
            return emit failed(terms::message(noted.error()));
    m_history->show(*history);
}

void PatientPage::editEvents()
{
    if (const QString stop = entryStop(*m_session.record(m_patient), m_session.today()); !stop.isEmpty())
        return emit failed(stop);
    auto *dialog = new EventDialog(m_session, m_prompts, m_patient, m_session.today(), this);
    dialog->open();
}

void PatientPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backRequested();
    else if (event->key() == Qt::Key_B && event->modifiers() == Qt::ControlModifier) {
        m_tabs->setCurrentWidget(m_biomarkers);
        m_biomarkers->add();
    } else if (event->key() == Qt::Key_F12) {
        m_tabs->setCurrentWidget(m_visits);
        m_visits->sign();
    } else
        QWidget::keyPressEvent(event);
}

void PatientPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tabs->currentWidget()->setFocus();
}

} // namespace malar
