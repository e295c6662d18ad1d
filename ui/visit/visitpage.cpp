#include "ui/visit/visitpage.h"

#include "ui/parts/noticebar.h"
#include "ui/parts/passfocus.h"
#include "ui/session/plan.h"
#include "ui/sheets/visitwords.h"
#include "ui/visit/draftkeeper.h"
#include "ui/visit/eventpanel.h"
#include "ui/visit/infusionpanel.h"
#include "ui/visit/visitevents.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitheader.h"
#include "ui/visit/visitinfusions.h"
#include "ui/visit/visitopening.h"
#include "ui/visit/visitremarks.h"
#include "ui/visit/visitview.h"
#include "ui/words/terms.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
VisitPage::VisitPage(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_prompts(prompts),
      m_keeper(new DraftKeeper(session, this)),
      m_view(new VisitView(this)),
      m_form(&m_view->form()),
      m_infusions(new VisitInfusions(session, prompts, *m_form, m_view->remarks().infusion())),
      m_events(new VisitEvents(session, prompts, *m_form, m_view->remarks().events()))
{
    m_infusions->setParent(this);
    m_events->setParent(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    passFocus(*this, [this] { return m_form; });
    nameCommands();
    nameClinicalCommands();
    addShortcuts();
    fillMenu();
    connect(m_form, &VisitForm::changed, this, &VisitPage::take);
    VisitHeader *header = &m_view->header();
    connect(header, &VisitHeader::leaveRequested, this, &VisitPage::leave);
    connect(header, &VisitHeader::actionRequested, this, &VisitPage::act);
    connect(header, &VisitHeader::dateEdited, this, &VisitPage::changeDate);
    connect(header, &VisitHeader::dateConfirmed, m_form, qOverload<>(&QWidget::setFocus));
    connect(m_infusions, &VisitInfusions::refused, m_view, &VisitView::refuse);
    connect(m_events, &VisitEvents::refused, m_view, &VisitView::refuse);
    connect(m_events, &VisitEvents::keepRequested, this, [this] {
        m_keeper->readStored();
        keep();
    });
    connect(m_keeper, &DraftKeeper::stateChanged, this, &VisitPage::forgetFailure);
    connect(m_keeper, &DraftKeeper::stateChanged, this, &VisitPage::refreshHeader);
    connect(&m_session, &Session::patientChanged, this, [this](const PatientId &id) {
        if (id == m_form->visit().patient)
            reload();
    });
    for (auto changed : {&Session::recordsChanged, &Session::scheduleChanged, &Session::registryChanged,
                         &Session::scalesChanged})
        connect(&m_session, changed, this, &VisitPage::reload);
}

VisitPage::~VisitPage() = default;

void VisitPage::startNew(const PatientId &patient)
{
    if (const std::optional<VisitId> draft = draftOfToday(m_session, patient))
        edit(*draft);
    else if (const std::optional<Visit> typed = typedToday(m_session, patient))
        takeUp(beginningOf(*typed));
    else if (const std::optional<VisitId> complete = completeToday(m_session, patient)) {
        edit(*complete);
        if (!m_undecided)
            m_view->notice().show(
                tr("Today's visit of this patient is complete, so it is shown instead of a second one."),
                {{tr("New visit of another day"), [this, patient] { startOtherDay(patient); }},
                 {tr("Close"), [this] { m_view->notice().clear(); }}});
    } else
        begin(newVisit(m_session, patient), std::nullopt);
}

/// A form of the past that is entered today.
void VisitPage::startOtherDay(const PatientId &patient)
{
    begin(newVisit(m_session, patient), std::nullopt);
    m_view->header().goToDate();
}

const VisitId &VisitPage::visit() const { return m_form->visit().id; }

void VisitPage::edit(const VisitId &id)
{
    const Result<Visit> stored = m_session.store().visit(id);
    if (!stored) {
        m_view->notice().show(terms::message(stored.error()));
        return;
    }
    takeUp(*stored);
}

void VisitPage::takeUp(const Visit &stored)
{
    begin(stored, std::nullopt);
    offerUnsaved(stored);
}

void VisitPage::open(const Visit &visit, bool recovered)
{
    if (!recovered) {
        begin(visit, std::nullopt);
        return;
    }
    const Result<Visit> stored = m_session.store().visit(visit.id);
    begin(stored ? *stored : beginningOf(visit), visit);
}

void VisitPage::begin(const Visit &stored, const std::optional<Visit> &typed)
{
    m_undecided = false;
    m_view->listIssues(false);
    m_keeper->begin(stored);
    if (typed)
        m_keeper->take(*typed, true);
    const QString lock = lockReason(stored, m_session);
    const bool amending = typed && canAmend(stored.state) && !m_session.isReadOnly();
    m_form->lock(amending ? QString() : lock);
    m_view->notice().clear();
    m_infusions->begin();
    m_form->open(typed.value_or(stored), std::nullopt);
    m_events->begin();
    if (const Result<QStringList> names = m_session.store().assessors())
        m_view->setAssessors(*names);
    reload();
}

void VisitPage::reload()
{
    const Visit &visit = m_form->visit();
    const PatientRecord *record = m_session.record(visit.patient);
    Result<std::vector<Visit>> visits = m_session.store().visits(visit.patient);
    if (!record || !visits)
        return;
    m_visits = *std::move(visits);
    m_context = contextOf(visit, *record, m_visits, m_session.schedule());
    m_context.severitySet = severitySetOf(m_session.store());
    m_form->setPrevious(m_context.previousForm());
    m_view->setScales(m_session.scales());
    refresh();
}

void VisitPage::refresh()
{
    m_found = check(m_form->visit(), {.record = m_session.record(m_form->visit().patient),
                                      .previous = m_context.previous,
                                      .schedule = m_session.schedule(),
                                      .today = m_session.today()});
    m_view->refresh(m_context, m_found);
    m_infusions->show();
    m_events->show();
    refreshHeader();
}

void VisitPage::refreshHeader()
{
    const Visit &visit = m_form->visit();
    const PatientRecord *record = m_session.record(visit.patient);
    if (!record)
        return;
    const bool wasComplete = canAmend(m_keeper->stored().state);
    QString action;
    if (!m_form->isLocked())
        action = wasComplete ? tr("Complete amendment  Ctrl+↵") : tr("Complete  Ctrl+↵");
    else if (mayAmend())
        action = tr("Amend…");
    m_view->header().show({.who = whoText(*record, m_namesShown),
                           .about = aboutText(*record, visit.date),
                           .date = visit.date,
                           .planned = plannedText(m_session.schedule(), *record, visit.date),
                           .problem = dateProblem(m_found),
                           .state = m_keeper->stored().state == VisitState::EnteredInError
                                        ? tr("Entered in error: counts nowhere")
                                        : m_keeper->state(),
                           .action = action,
                           .locked = m_form->isLocked()});
}

void VisitPage::setNamesShown(bool shown)
{
    m_namesShown = shown;
    refreshHeader();
}

bool VisitPage::mayAmend() const
{
    return canAmend(m_keeper->stored().state) && !m_session.isReadOnly() && !m_undecided;
}

void VisitPage::changeDate(QDate date)
{
    Visit next = m_form->visit();
    if (!m_keeper->isStored()) // of one that is, the registry itself takes everything along
        m_infusions->follow(next.date, date);
    next.date = date;
    m_form->edit(next, tr("date"));
}

void VisitPage::take(const Visit &visit)
{
    m_keeper->take(visit);
    if (visit.date == m_context.day)
        refresh();
    else
        reload();
}

void VisitPage::setAutosaveInterval(std::chrono::milliseconds interval) { m_keeper->setInterval(interval); }

} // namespace malar
